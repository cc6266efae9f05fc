// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/selectabletext.h"

#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace patron {

namespace {

/// As wide as a line that is read with ease, and the least that still says something.
constexpr int easyCharacters = 60;
constexpr int leastCharacters = 20;

} // namespace

SelectableText::SelectableText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus); // as a label: no stop of the Tab key
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SelectableText::say(const QString &text)
{
    if (text == toPlainText())
        return; // what is marked stays so
    setPlainText(text);
    updateGeometry();
}

QSize SelectableText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * easyCharacters;
    return {width, heightForWidth(width)};
}

QSize SelectableText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height()};
}

int SelectableText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> asWide(document()->clone());
    asWide->setTextWidth(width);
    return int(std::ceil(asWide->size().height()));
}

void SelectableText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// All of it is there: the wheel is for what it stands in.
void SelectableText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace patron
