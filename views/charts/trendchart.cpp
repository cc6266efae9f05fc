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

namespace {

/// The 90th percentile over time, in pieces between its gaps.
QList<QList<QPointF>> slowestRuns(const FigureTable &table)
{
    QList<QList<QPointF>> runs;
    bool isOpen = false;
    for (int i = 0; i < table.rows.size(); ++i) {
        const std::optional<double> p90 = table.rows[i].figure.p90;
        if (p90 && !isOpen)
            runs.emplace_back();
        isOpen = p90.has_value();
        if (p90)
            runs.last() << QPointF(i, *p90);
    }
    return runs;
}

} // namespace

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
    for (const QList<QPointF> &run : slowestRuns(m_model.table())) {
        auto *line = new QLineSeries;
        line->replace(run);
        QPen pen = look.pen(look.theme.weakText, 1.5);
        pen.setStyle(Qt::DashLine);
        line->setPen(pen);
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

const TrendLimits *TrendChart::limits() const
{
    return std::get_if<TrendLimits>(&m_model.table().content);
}

Scale TrendChart::wholeScale() const
{
    const FigureTable &table = m_model.table();
    Scale scale = scaleOf(table);
    double low = scale.low();
    double high = scale.high();
    for (const FigureRow &row : table.rows)
        high = std::max(high, row.figure.p90.value_or(high));
    if (const TrendLimits *usual = limits()) {
        low = std::min(low, usual->low);
        high = std::max(high, usual->high);
    }
    return low < scale.low() || high > scale.high() ? metricScale(low, high, table.metric) : scale;
}

QList<LegendEntry> TrendChart::legend(const Look &look) const
{
    QList<LegendEntry> entries;
    if (!m_model.table().earlier.isEmpty())
        entries << LegendEntry{MarkText::thisPeriod(), look.theme.main, false}
                << LegendEntry{MarkText::periodBefore(), look.theme.small, false};
    else if (!slowestRuns(m_model.table()).isEmpty())
        entries << LegendEntry{MarkText::median(), look.theme.main, false}
                << LegendEntry{MarkText::slowestTenth(), look.theme.weakText, false};
    if (limits())
        entries << LegendEntry{MarkText::usualLimits(), look.theme.text, false};
    return entries;
}

void TrendChart::drawLimits(QPainter &painter, const QRectF &plot, const Scale &scale,
                            const Look &look) const
{
    const TrendLimits *usual = limits();
    if (!usual)
        return;
    QPen pen = look.pen(look.theme.text, 1);
    pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    for (const double value : {usual->low, usual->high}) {
        const double share = scale.share(value);
        if (share < 0 || share > 1)
            continue; // past the end of what the figure can be
        const qreal y = plot.bottom() - share * plot.height();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    // Colour alone would not do: a ring round what is not usual.
    const qreal slot = plot.width() / static_cast<qreal>(m_model.table().rows.size());
    painter.setPen(look.pen(look.theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const int row : usual->outside) {
        const double value = m_model.table().rows[row].figure.value.value_or(0);
        const QPointF at(plot.left() + (row + 0.5) * slot,
                         plot.bottom() - std::clamp(scale.share(value), 0., 1.) * plot.height());
        painter.drawEllipse(at, look.px(7), look.px(7));
    }
}

QString TrendChart::sentenceOf(int row, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const FigureRow &shown = table.rows[row];
    QString text = MarkText::figure(groupText(shown.key, table.breakdown, look.locale),
                                    shown.figure, look.locale);
    if (shown.figure.p90)
        text = MarkText::withSlowest(text, *shown.figure.p90, look.locale);
    if (limits() && limits()->outside.contains(row))
        text = MarkText::outside(text);
    if (!table.earlier.isEmpty())
        text = MarkText::besides(
            text, MarkText::figure(groupText(table.earlier[row].key, table.breakdown, look.locale),
                                   table.earlier[row].figure, look.locale));
    return text;
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
    const Scale scale = wholeScale();
    const QList<LegendEntry> entries = legend(look);
    const QRectF plot = plotIn(rect, entries, scale, unit, look);
    drawLegend(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0), entries, look);
    drawValueGrid(painter, plot, scale, look);
    drawSeries(painter, plot, table.rows.size(), scale, series(look));
    drawLimits(painter, plot, scale, look);
    drawPoints(painter, plot, scale, look);
    drawLegend(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0), entries, look);
    drawValueLabels(painter, plot, scale, unit, look);

    QStringList labels;
    QList<Mark> marks;
    const qreal slot = plot.width() / static_cast<qreal>(table.rows.size());
    for (int i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        labels << groupText(row.key, table.breakdown, look.locale, true);
        Mark mark;
        mark.rect = QRectF(plot.left() + i * slot, plot.top(), slot, plot.height());
        mark.text = sentenceOf(i, look);
        mark.column = i;
        mark.period = bucketPeriod(table, row);
        marks << mark;
    }
    drawSlotLabels(painter, plot, rect.left(), labels, look);
    return marks;
}

} // namespace patron
