// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/trendchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/series.h"
#include "views/charts/tablevalues.h"
#include "views/text/numbertext.h"

#include <QPainter>
#include <QPolygonF>

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

/// Where a point stands whose x is the row's number; what the scale does not hold is at its edge.
QPointF placeOf(const QPointF &point, const QRectF &plot, qsizetype rowCount, const Scale &scale)
{
    return {plot.left() + (point.x() + 0.5) * plot.width() / static_cast<qreal>(rowCount),
            plot.bottom() - std::clamp(scale.share(point.y()), 0., 1.) * plot.height()};
}

} // namespace

void TrendChart::drawLines(QPainter &painter, const QRectF &plot, const Scale &scale,
                           const Look &look) const
{
    const FigureTable &table = m_model.table();
    const auto placed = [&](const QList<QPointF> &points) {
        QPolygonF line;
        for (const QPointF &point : points)
            line << placeOf(point, plot, table.rows.size(), scale);
        return line;
    };
    const QList<Run> runs = runsOf(table.rows);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.mainPale);
    for (const Run &run : runs) {
        QPolygonF band = placed(run.lows);
        const QPolygonF highs = placed(run.highs);
        std::copy(highs.crbegin(), highs.crend(), std::back_inserter(band));
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    // Of the period before: paler and broken, so that it is the other line in grey print, too.
    for (const Run &run : runsOf(table.earlier))
        look.drawLine(painter, placed(run.values), look.theme.small, 2, Qt::DashLine);
    for (const Run &run : runs)
        look.drawLine(painter, placed(run.values), look.theme.main, 2);
    for (const QList<QPointF> &run : slowestRuns(table))
        look.drawLine(painter, placed(run), look.theme.weakText, 1.5, Qt::DashLine);
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
    const QList<FigureRow> &rows = m_model.table().rows;
    painter.setPen(look.pen(look.theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const int row : usual->outside) {
        const double value = rows[row].figure.value.value_or(0);
        painter.drawEllipse(placeOf(QPointF(row, value), plot, rows.size(), scale), look.px(7),
                            look.px(7));
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
    if (!table.earlier.isEmpty() && table.earlier[row].key.start.isValid())
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
    for (const Run &run : runsOf(rows)) {
        const bool isLone = run.values.size() == 1;
        for (const QPointF &point : run.values) {
            const Figure &figure = rows[static_cast<qsizetype>(point.x())].figure;
            const auto at = [&](double value) {
                return placeOf({point.x(), value}, plot, rows.size(), scale);
            };
            if (isLone && figure.low && figure.high) {
                painter.setPen(look.pen(look.theme.mainPale, 5));
                painter.drawLine(at(*figure.low), at(*figure.high));
            }
            if (slot < look.px(8) && !isLone)
                continue;
            // As large as with a line round it, which would take as long again.
            const qreal radius = look.px(figure.isFirm() ? 3.75 : 3);
            painter.setPen(figure.isFirm() ? QPen(Qt::NoPen) : look.pen(look.theme.small, 1.5));
            painter.setBrush(figure.isFirm() ? look.theme.main : look.theme.background);
            painter.drawEllipse(at(point.y()), radius, radius);
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
    drawValueGrid(painter, plot, scale, look);
    drawLines(painter, plot, scale, look);
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
        if (row.figure.n > 0) // else a click would leave nothing on any page
            mark.period = bucketPeriod(table, row);
        marks << mark;
    }
    drawSlotLabels(painter, plot, rect.left(), labels, look);
    return marks;
}

} // namespace patron
