// SPDX-License-Identifier: GPL-3.0-or-later
// What the kinds drawn by Qt Charts share. One QChart for life, without a view: it draws series
// into the plot, and only those. Grid, labels, legend and marks are ours, because Qt Charts
// shortens labels, cannot be walked with a keyboard and does not follow a language. So screen and
// paper are one path.
#pragma once

#include "views/charts/axes.h"
#include "views/charts/chartview.h"

class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QValueAxis;

namespace patron {

class PlotChart : public ChartView
{
    Q_OBJECT

public:
    explicit PlotChart(const FigureTableModel &model, QWidget *parent = nullptr);
    ~PlotChart() override;

protected:
    /// Draws the series into the plot: x runs over `slots` slots (slot i is centred on i), y over
    /// the scale. The chart takes the series and gives them up with the next drawing.
    void drawSeries(QPainter &painter, const QRectF &plot, qsizetype slotCount, const Scale &scale,
                    const QList<QAbstractSeries *> &series) const;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart; ///< the scene's
    QValueAxis *m_x; ///< the chart's
    QValueAxis *m_y;
};

} // namespace patron
