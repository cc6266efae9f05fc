// SPDX-License-Identifier: GPL-3.0-or-later
// A figure over time with its interval as a band; a gap where there is no value, hollow grey dots
// under the floor. Beside it the period before, where the filter compares.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/plotchart.h"

namespace patron {

class TrendChart final : public PlotChart
{
    Q_OBJECT

public:
    using PlotChart::PlotChart;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;

private:
    [[nodiscard]] QList<QAbstractSeries *> series(const Look &look) const;
    /// Of the period before, where the table has it.
    [[nodiscard]] QList<QAbstractSeries *> earlierSeries(const Look &look) const;
    [[nodiscard]] QList<LegendEntry> legend(const Look &look) const;
    void drawPoints(QPainter &painter, const QRectF &plot, const Scale &scale,
                    const Look &look) const;
};

} // namespace patron
