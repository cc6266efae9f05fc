// SPDX-License-Identifier: GPL-3.0-or-later
// A figure over time without axes, for a tile: the line, its interval, a dot on the newest value.
#pragma once

#include "views/charts/chartview.h"

namespace patron {

class Sparkline final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    /// The tile says why there is none.
    [[nodiscard]] QString emptyText() const override { return {}; }
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] qreal heightInLines() const override { return 2.5; }
};

} // namespace patron
