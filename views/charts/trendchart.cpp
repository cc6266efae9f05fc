// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/trendchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/series.h"
#include "views/charts/tablevalues.h"
#include "views/text/numbertext.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>

namespace patron {

QList<QAbstractSeries *> TrendChart::series(const Look &look) const
{
    QList<QAbstractSeries *> bands;
    QList<QAbstractSeries *> lines = earlierSeries(look);
    for (const Run &run : runsOf(m_model.table().rows)) {
        auto *band = new QAreaSeries;
        auto *upper = new QLineSeries(band); // an area does not own its edges
        auto *lower = new QLineSeries(band);
        upper->replace(run.highs);
        lower->replace(run.lows);
        band->setUpperSeries(upper);
        band->setLowerSeries(lower);
        band->setPen(Qt::NoPen);
        band->setBrush(look.theme.mainPale);
        bands << band;

        auto *line = new QLineSeries;
        line->replace(run.values);
        line->setPen(look.pen(look.theme.main, 2));
        lines << line;
    }
    return bands + lines;
}

/// Paler and broken, so that it is the other line in grey print, too.
QList<QAbstractSeries *> TrendChart::earlierSeries(const Look &look) const
{
    QList<QAbstractSeries *> lines;
    for (const Run &run : runsOf(m_model.table().earlier)) {
        auto *line = new QLineSeries;
        line->replace(run.values);
        QPen pen = look.pen(look.theme.small, 2);
        pen.setStyle(Qt::DashLine);
        line->setPen(pen);
        lines << line;
    }
    return lines;
}

QList<LegendEntry> TrendChart::legend(const Look &look) const
{
    if (m_model.table().earlier.isEmpty())
        return {};
    return {{MarkText::thisPeriod(), look.theme.main, false},
            {MarkText::periodBefore(), look.theme.small, false}};
}

void TrendChart::drawPoints(QPainter &painter, const QRectF &plot, const Scale &scale,
                            const Look &look) const
{
    const QList<FigureRow> &rows = m_model.table().rows;
    const qreal slot = plot.width() / static_cast<qreal>(rows.size());
    const auto y = [&](double value) {
        return plot.bottom() - std::clamp(scale.share(value), 0., 1.) * plot.height();
    };
    for (const Run &run : runsOf(m_model.table().rows)) {
        const bool isLone = run.values.size() == 1;
        for (const QPointF &point : run.values) {
            const Figure &figure = rows[static_cast<qsizetype>(point.x())].figure;
            const QColor color = figure.isFirm() ? look.theme.main : look.theme.small;
            const qreal x = plot.left() + (point.x() + 0.5) * slot;
            if (isLone && figure.low && figure.high) {
                painter.setPen(look.pen(look.theme.mainPale, 5));
                painter.drawLine(QPointF(x, y(*figure.low)), QPointF(x, y(*figure.high)));
            }
            if (slot < look.px(8) && !isLone)
                continue;
            painter.setPen(look.pen(color, 1.5));
            painter.setBrush(figure.isFirm() ? color : look.theme.background);
            painter.drawEllipse(QPointF(x, y(point.y())), look.px(3), look.px(3));
        }
    }
}

QList<Mark> TrendChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const Unit unit = info(table.metric).unit;
    const Scale scale = scaleOf(table);
    const QRectF plot = plotIn(rect, legend(look), scale, unit, look);
    drawLegend(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0), legend(look), look);
    drawValueGrid(painter, plot, scale, look);
    drawSeries(painter, plot, table.rows.size(), scale, series(look));
    drawPoints(painter, plot, scale, look);
    drawValueLabels(painter, plot, scale, unit, look);

    QStringList labels;
    QList<Mark> marks;
    const qreal slot = plot.width() / static_cast<qreal>(table.rows.size());
    for (int i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        labels << groupText(row.key, table.breakdown, look.locale, true);
        Mark mark;
        mark.rect = QRectF(plot.left() + i * slot, plot.top(), slot, plot.height());
        mark.text = MarkText::figure(groupText(row.key, table.breakdown, look.locale), row.figure,
                                     look.locale);
        if (!table.earlier.isEmpty())
            mark.text = MarkText::besides(
                mark.text,
                MarkText::figure(groupText(table.earlier[i].key, table.breakdown, look.locale),
                                 table.earlier[i].figure, look.locale));
        mark.column = i;
        mark.period = bucketPeriod(table, row);
        marks << mark;
    }
    drawSlotLabels(painter, plot, rect.left(), labels, look);
    return marks;
}

} // namespace patron
