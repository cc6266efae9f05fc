// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/plainstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace patron {

PlainStyle::PlainStyle()
    : StillStyle(u"fusion"_qs)
{
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    StillStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox)
        return;
    // Where the keyboard stands, Fusion's frame has the colour of that.
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRect(frame);
    painter->restore();
}

int PlainStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    constexpr int air = 6;
    if (metric == PM_HeaderMargin)
        return air;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return air - 1; // to which the text's own pixel is added
    return StillStyle::pixelMetric(metric, option, widget);
}

} // namespace patron
