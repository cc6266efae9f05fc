// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/stackchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QBarSet>
#include <QPainter>
#include <QPercentBarSeries>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr double barShare = 0.8; ///< of its slot
const Scale percentScale{{0, 25, 50, 75, 100}};

/// "promoters" of the counts is "promoter" of the filter.
QString classId(const QString &word)
{
    for (const char *id : scoreClassIds) {
        if (word.startsWith(QLatin1String(id)))
            return QLatin1String(id);
    }
    return word;
}

} // namespace

StackChart::StackChart(const FigureTableModel &model, Kind kind, QWidget *parent)
    : PlotChart(model, parent)
    , m_kind(kind)
{
}

bool StackChart::isEmpty() const
{
    const FigureTable &table = m_model.table();
    const QStringList words = countWords(table);
    return std::ranges::none_of(table.rows, [&](const FigureRow &row) {
        if (m_kind == Kind::Shares && !row.figure.value)
            return false; // too few for shares
        return std::ranges::any_of(words, [&](const QString &word) {
            return cell(table, row, TableColumn::Count, word).value_or(0) > 0;
        });
    });
}

QList<StackChart::Part> StackChart::parts(const Look &look) const
{
    const FigureTable &table = m_model.table();
    QList<Part> all;
    for (const QString &word : countWords(table)) {
        Part part{{}, {}, m_kind == Kind::Shares ? classId(word) : word, {}};
        for (const FigureRow &row : table.rows) {
            // No shares of a handful of answers, as there is no score of them.
            const bool isShown = m_kind == Kind::Counts || row.figure.value.has_value();
            part.counts << (isShown ? cell(table, row, TableColumn::Count, word).value_or(0) : 0);
        }
        all << part;
    }
    if (m_kind == Kind::Shares) {
        for (Part &part : all) {
            part.name = scoreClassName(part.value);
            part.color = look.theme.classColor(part.value);
        }
        return all;
    }

    // The table has the most frequent words first, and what has no column of its own under "".
    const Breakdown words =
        Breakdown::over(table.breakdown.split.value_or(Dimension::Channel), Measure::Volume);
    for (qsizetype i = 0; i < all.size(); ++i) {
        Part &part = all[i];
        part.name = part.value.isEmpty() ? MarkText::otherWords()
                                         : groupText(GroupKey{part.value, {}}, words, look.locale);
        part.color =
            part.value.isEmpty() ? look.theme.small : look.theme.words[i % look.theme.words.size()];
    }
    return all;
}

double StackChart::rowTotal(qsizetype row, const QList<Part> &parts) const
{
    double total = 0;
    for (const Part &part : parts)
        total += part.counts[row];
    return total;
}

bool StackChart::isWeak(const FigureRow &row, const Part &part) const
{
    return isPale(part.value) || (m_kind == Kind::Shares && !row.figure.isFirm());
}

QAbstractSeries *StackChart::series(const QList<Part> &parts, const Look &look, qreal slot) const
{
    const QList<FigureRow> &rows = m_model.table().rows;
    QAbstractBarSeries *series = nullptr;
    if (m_kind == Kind::Shares)
        series = new QPercentBarSeries;
    else
        series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    for (const Part &part : parts) {
        auto *set = new QBarSet(part.name);
        set->append(part.counts);
        set->setBrush(part.color);
        set->setSelectedColor(look.theme.pale(part.color));
        // A line of background keeps neighbours apart without relying on their colours.
        set->setPen(slot > look.px(8) ? look.pen(look.theme.background) : QPen(Qt::NoPen));
        QList<int> weak;
        for (int i = 0; i < rows.size(); ++i) {
            if (isWeak(rows[i], part))
                weak << i;
        }
        set->selectBars(weak);
        series->append(set);
    }
    return series;
}

QList<Mark> StackChart::marksOf(int row, const QList<Part> &parts, const QRectF &column,
                                const Scale &scale, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const QString name = groupText(table.rows[row].key, table.breakdown, look.locale);
    const double total = rowTotal(row, parts);
    QList<Mark> marks;
    double below = 0;
    for (int level = 0; level < parts.size(); ++level) {
        const Part &part = parts[level];
        const double count = part.counts[row];
        if (count <= 0)
            continue;
        const double factor = m_kind == Kind::Shares ? 100 / total : 1;
        const auto y = [&](double value) {
            return column.bottom() - scale.share(value * factor) * column.height();
        };
        Mark mark;
        mark.rect =
            QRectF(QPointF(column.left(), y(below + count)), QPointF(column.right(), y(below)));
        below += count;
        mark.text =
            MarkText::part(name, part.name, std::llround(count), 100 * count / total, look.locale);
        mark.column = row;
        mark.level = level;
        if (!part.value.isEmpty()) {
            mark.dimension = m_kind == Kind::Shares ? Dimension::ScoreClass : table.breakdown.split;
            mark.value = part.value;
            mark.period = bucketPeriod(table, table.rows[row]);
        }
        marks << mark;
    }
    return marks;
}

QList<Mark> StackChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const QList<Part> all = parts(look);
    double most = 1;
    for (int i = 0; i < table.rows.size(); ++i)
        most = std::max(most, rowTotal(i, all));
    const Unit unit = m_kind == Kind::Shares ? Unit::Percent : Unit::Count;
    const Scale scale = m_kind == Kind::Shares ? percentScale : roundScale(0, most, unit);
    QList<LegendEntry> legend;
    for (const Part &part : all)
        legend << LegendEntry{part.name, part.color, isPale(part.value)};

    const QRectF plot = plotIn(rect, legend, scale, unit, look);
    const qreal slot = plot.width() / static_cast<qreal>(table.rows.size());
    drawLegend(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0), legend, look);
    drawValueGrid(painter, plot, scale, look);
    drawValueLabels(painter, plot, scale, unit, look);
    drawSeries(painter, plot, table.rows.size(), scale, {series(all, look, slot)});

    QStringList labels;
    QList<Mark> marks;
    for (int i = 0; i < table.rows.size(); ++i) {
        labels << groupText(table.rows[i].key, table.breakdown, look.locale, true);
        const QRectF column(plot.left() + (i + (1 - barShare) / 2) * slot, plot.top(),
                            slot * barShare, plot.height());
        for (const Mark &mark : marksOf(i, all, column, scale, look)) {
            if (isWeak(table.rows[i], all[mark.level])) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(look.pen(all[mark.level].color));
                painter.drawRect(
                    mark.rect.adjusted(look.px(1), look.px(1), -look.px(1), -look.px(1)));
            }
            marks << mark;
        }
    }
    drawSlotLabels(painter, plot, rect.left(), labels, look);
    return marks;
}

} // namespace patron
