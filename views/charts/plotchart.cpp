// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotchart.h"

#include "views/charts/look.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

namespace patron {

PlotChart::PlotChart(const FigureTableModel &model, QWidget *parent)
    : ChartView(model, parent)
    , m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
{
    m_scene->addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false); // would turn the chart on paper into a picture
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
}

PlotChart::~PlotChart() = default;

void PlotChart::drawSeries(QPainter &painter, const QRectF &plot, qsizetype slotCount,
                           const Scale &scale, const QList<QAbstractSeries *> &series) const
{
    m_chart->setGeometry(plot);
    m_chart->setPlotArea(QRectF(QPointF(), plot.size()));
    m_x->setRange(-0.5, static_cast<double>(slotCount) - 0.5);
    m_y->setRange(scale.low(), scale.high());
    for (QAbstractSeries *one : series) {
        m_chart->addSeries(one);
        one->attachAxis(m_x);
        one->attachAxis(m_y);
    }
    m_chart->layout()->activate();
    // A broken line is drawn as a path, with whatever brush is left from before.
    painter.setBrush(Qt::NoBrush);
    m_scene->render(&painter, plot, plot);
    m_chart->removeAllSeries();
}

} // namespace patron
