// SPDX-License-Identifier: GPL-3.0-or-later
// How often each score was given: one column per score with its count above; for the recommend
// score coloured by class.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/chartview.h"

namespace patron {

class HistogramChart final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] bool isEmpty() const override;

private:
    /// The score class of a row ("promoter"); "" where the metric has none.
    [[nodiscard]] QString classOf(const FigureRow &row) const;
    /// The filter has chosen neither the score nor its class, but others.
    [[nodiscard]] bool isLeftOut(const FigureRow &row) const;
    [[nodiscard]] QList<LegendEntry> legend(const Look &look) const;
    void drawBars(QPainter &painter, const QList<QRectF> &bars, const Look &look) const;
    void drawCounts(QPainter &painter, const QList<QRectF> &bars, const Look &look) const;
};

} // namespace patron
