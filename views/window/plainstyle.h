// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, with check boxes, radio buttons and fields that are seen before they are ticked or filled
// in: its own frame is a darker shade of the window, which on a dark window is as good as none. And
// with air in tables: what stands at the right of one column would else touch what begins the next.
// Made by app, GUI thread.
#pragma once

#include "views/window/stillstyle.h"

namespace patron {

class PlainStyle final : public StillStyle
{
    Q_OBJECT

public:
    PlainStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
};

} // namespace patron
