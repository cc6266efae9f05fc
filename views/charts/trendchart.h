// SPDX-License-Identifier: GPL-3.0-or-later
// A figure over time with its interval as a band; a gap where there is no value, hollow grey dots
// under the floor. Times have a second, broken line for the slowest tenth; where the points allow
// it, thin lines say what is usual. Beside it the period before, where the filter compares.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/axes.h"
#include "views/charts/chartview.h"

namespace patron {

class TrendChart final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    [[nodiscard]] bool isEmpty() const override { return !hasValues(); }
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;

private:
    void drawLines(QPainter &painter, const QRectF &plot, const Scale &scale,
                   const Look &look) const;
    [[nodiscard]] const TrendLimits *limits() const;
    [[nodiscard]] Scale wholeScale() const; ///< holds what is drawn beside the figure, too
    [[nodiscard]] QList<LegendEntry> legend(const Look &look) const;
    void drawLimits(QPainter &painter, const QRectF &plot, const Scale &scale,
                    const Look &look) const;
    [[nodiscard]] QString sentenceOf(int row, const Look &look) const;
    void drawPoints(QPainter &painter, const QRectF &plot, const Scale &scale,
                    const Look &look) const;
};

} // namespace patron
