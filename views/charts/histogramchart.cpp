// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/histogramchart.h"

#include "models/counting/scorequestion.h"
#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

constexpr double barShare = 0.8; ///< of its slot

QString scoreText(const FigureRow &row, const QLocale &locale)
{
    return locale.toString(row.key.value.toDouble(), 'g', 3);
}

} // namespace

bool HistogramChart::isEmpty() const
{
    const FigureTable &table = m_model.table();
    return std::ranges::none_of(table.rows,
                                [&table](const FigureRow &row) { return countOf(table, row) > 0; });
}

QString HistogramChart::classOf(const FigureRow &row) const
{
    if (m_model.table().metric != Metric::Nps)
        return {};
    const int score = row.key.value.toInt();
    return QLatin1String(scoreClassIds[score <= 6 ? 0 : score <= 8 ? 1 : 2]);
}

bool HistogramChart::isLeftOut(const FigureRow &row) const
{
    const QString scoreClass = classOf(row);
    return isPale(row.key.value) && (scoreClass.isEmpty() || isPale(scoreClass));
}

QList<LegendEntry> HistogramChart::legend(const Look &look) const
{
    QList<LegendEntry> entries;
    if (m_model.table().metric == Metric::Nps) {
        for (const char *id : scoreClassIds) {
            const QString value = QLatin1String(id);
            const bool isLeftOutWhole =
                std::ranges::all_of(m_model.table().rows, [&](const FigureRow &row) {
                    return classOf(row) != value || isLeftOut(row);
                });
            entries << LegendEntry{scoreClassName(value), look.theme.classColor(value),
                                   isLeftOutWhole};
        }
    }
    return entries;
}

/// By hand: Qt Charts makes legends and items for each series anew, which takes three times as long
/// as all else in this chart.
void HistogramChart::drawBars(QPainter &painter, const QList<QRectF> &bars, const Look &look) const
{
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const FigureRow &row = m_model.table().rows[i];
        const QColor color = look.theme.classColor(classOf(row));
        const bool isWeak = isLeftOut(row);
        painter.setPen(isWeak ? look.pen(color) : QPen(Qt::NoPen));
        painter.setBrush(isWeak ? look.theme.pale(color) : color);
        if (bars[i].height() > 0)
            painter.drawRect(bars[i]);
    }
}

QList<Mark> HistogramChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    qint64 most = 1;
    for (const FigureRow &row : table.rows)
        most = std::max(most, countOf(table, row));
    const Scale scale = roundScale(0, static_cast<double>(most), Unit::Count, 4);
    const QList<LegendEntry> entries = legend(look);
    QRectF plot = plotIn(rect, entries, scale, Unit::Count, look);
    plot.setTop(plot.top() + look.metrics.height() / 2);
    const qreal slot = plot.width() / static_cast<qreal>(table.rows.size());
    drawLegend(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0), entries, look);
    drawValueGrid(painter, plot, scale, look);
    drawValueLabels(painter, plot, scale, Unit::Count, look);

    const auto total = static_cast<double>(std::max<qint64>(1, totalCount(table)));
    QStringList labels;
    QList<Mark> marks;
    QList<QRectF> bars;
    for (int i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        const qint64 count = countOf(table, row);
        labels << scoreText(row, look.locale);
        const qreal height = plot.height() * scale.share(static_cast<double>(count));
        const QRectF bar(plot.left() + (i + (1 - barShare) / 2) * slot, plot.bottom() - height,
                         slot * barShare, height);
        bars << bar;
        Mark mark;
        // The whole height: a bar of one answer is too low to be hit.
        mark.rect = QRectF(bar.left(), plot.top(), bar.width(), plot.height());
        mark.text = MarkText::count(labels.last(), count, 100 * static_cast<double>(count) / total,
                                    look.locale);
        mark.column = i;
        mark.question = scoreQuestion(info(table.metric).measure);
        mark.value = row.key.value;
        marks << mark;
    }
    drawBars(painter, bars, look);
    drawCounts(painter, bars, look);
    drawSlotLabels(painter, plot, rect.left(), labels, look);
    return marks;
}

/// Above its bar, the longest first: a number may be wider than its bar where neither a number nor
/// another bar is in the way.
void HistogramChart::drawCounts(QPainter &painter, const QList<QRectF> &bars,
                                const Look &look) const
{
    const FigureTable &table = m_model.table();
    QList<qsizetype> order(bars.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, std::greater(),
                             [&](qsizetype i) { return countOf(table, table.rows[i]); });
    QList<QRectF> taken = bars;
    for (const qsizetype i : std::as_const(order)) {
        const qint64 count = countOf(table, table.rows[i]);
        const QString text = countText(count, look.locale);
        QRectF place(0, bars[i].top() - look.metrics.height(), look.width(text) + look.px(2),
                     look.metrics.height());
        place.moveCenter({bars[i].center().x(), place.center().y()});
        if (place.left() < bars.first().left()) // the axis has its own numbers there
            place.moveLeft(bars.first().left());
        if (count == 0 || std::ranges::any_of(
                              taken, [&](const QRectF &other) { return other.intersects(place); }))
            continue;
        look.drawText(painter, place, Qt::AlignCenter, text, look.theme.text);
        taken << place;
    }
}

} // namespace patron
