// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/wrappedlabel.h"

#include <QEvent>

namespace patron {

namespace {

constexpr int longWord = 12; ///< characters
constexpr int usualLine = 40;

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_measured.width != width || m_measured.text != text())
        m_measured = {text(), width, QLabel::heightForWidth(width)};
    return m_measured.height;
}

/// As one line: how many there are, the width decides.
QSize WrappedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {longWord * metrics.averageCharWidth(), metrics.lineSpacing()};
}

QSize WrappedLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {usualLine * metrics.averageCharWidth(), metrics.lineSpacing()};
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_measured = {};
        updateGeometry();
    }
}

} // namespace patron
