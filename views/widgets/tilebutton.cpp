// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tilebutton.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>

namespace patron {

TileButton::TileButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TileButton::sizeHint() const
{
    return layout()->sizeHint();
}

void TileButton::letMouseThrough()
{
    for (auto *child : findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TileButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TileButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse() || isDown();
    const QColor edge = palette().color(isMarked ? QPalette::Highlight : QPalette::Mid);
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            3, 3);
}

} // namespace patron
