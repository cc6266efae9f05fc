// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/edgenotices.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

constexpr int air = 8; ///< between a notice and what is round it

} // namespace

EdgeNotices::EdgeNotices(QWidget &over, QWidget *parent)
    : QWidget(parent)
    , m_over(over)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"edgeNotices"_qs);
    m_column->setContentsMargins(air, 0, air, air);
    m_column->setSpacing(air);
    m_over.installEventFilter(this);
    place();
}

void EdgeNotices::add(QWidget &notice)
{
    m_column->addWidget(&notice);
}

void EdgeNotices::keepFree(QWidget &buttons)
{
    m_free << &buttons;
    buttons.installEventFilter(this);
}

int EdgeNotices::lowest() const
{
    int bottom = m_over.geometry().bottom() + 1;
    for (const QPointer<QWidget> &buttons : m_free) {
        if (buttons && buttons->isVisible())
            bottom = std::min(bottom, buttons->mapTo(parentWidget(), QPoint()).y());
    }
    return bottom;
}

/// As high as what it has to show: where that is nothing, the mouse finds nothing of it.
void EdgeNotices::place()
{
    bool isAny = false;
    for (int i = 0; i < m_column->count(); ++i)
        isAny = isAny || !m_column->itemAt(i)->widget()->isHidden();
    const QRect room = m_over.geometry();
    const int needed = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(room.width())
                                                     : m_column->totalSizeHint().height();
    const int height = isAny ? needed : 0;
    setGeometry(room.x(), std::max(room.y(), lowest() - height), room.width(), height);
    raise();
    Q_EMIT covered(height);
}

bool EdgeNotices::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return isDone;
}

bool EdgeNotices::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patron
