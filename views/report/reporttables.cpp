// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reporttables.h"

#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A report is for reading: of hundreds of products the largest will do.
constexpr qsizetype mostGroups = 60;

bool isSameCut(const Breakdown &one, const Breakdown &other)
{
    return one.by == other.by && (one.by != GroupBy::Value || one.dimension == other.dimension);
}

/// The tables that are cut the same way, one per metric.
using SideBySide = QList<const FigureTable *>;

QList<SideBySide> cutsOf(const ReportContent &content, std::span<const CardId> cards)
{
    QList<SideBySide> cuts;
    for (const CardId card : cards) {
        const auto data = content.dashboard.cards.constFind(card);
        if (data == content.dashboard.cards.constEnd() ||
            data->table.breakdown.by == GroupBy::Nothing || data->table.metric == Metric::Volume)
            continue;
        const auto same = std::ranges::find_if(cuts, [&data](const SideBySide &cut) {
            return isSameCut(cut.first()->breakdown, data->table.breakdown);
        });
        if (same == cuts.end())
            cuts << SideBySide{&data->table};
        else if (std::ranges::none_of(*same, [&data](const FigureTable *table) {
                     return table->metric == data->table.metric;
                 }))
            *same << &data->table;
    }
    return cuts;
}

/// Every group with answers once: by time, else in the order of the first table that has it.
QList<const FigureRow *> rowsOf(const SideBySide &cut)
{
    QList<const FigureRow *> rows;
    QSet<std::pair<QString, QDate>> seen;
    for (const FigureTable *table : cut) {
        for (const FigureRow &row : table->rows) {
            const std::pair key{row.key.value, row.key.start};
            if (row.figure.n > 0 && !seen.contains(key)) {
                seen << key;
                rows << &row;
            }
        }
    }
    if (cut.first()->breakdown.by == GroupBy::Time)
        std::ranges::sort(rows, {}, [](const FigureRow *row) { return row->key.start; });
    return rows;
}

/// Keeps the groups with most answers, in their order; returns how many went.
qsizetype keepLargest(QList<const FigureRow *> &rows)
{
    if (rows.size() <= mostGroups)
        return 0;
    QList<const FigureRow *> bySize = rows;
    std::ranges::stable_sort(bySize, std::greater(),
                             [](const FigureRow *row) { return row->figure.n; });
    const QSet<const FigureRow *> kept(bySize.begin(), bySize.begin() + mostGroups);
    return rows.removeIf([&kept](const FigureRow *row) { return !kept.contains(row); });
}

QString cellOf(const FigureTable &table, const GroupKey &key, const QLocale &locale)
{
    const auto row = std::ranges::find(table.rows, key, &FigureRow::key);
    const Unit unit = info(table.metric).unit;
    if (row == table.rows.end() || row->figure.n == 0)
        return figureText(std::nullopt, unit, locale);
    const Figure &figure = row->figure;
    QString cell = figureText(figure.value, unit, locale);
    if (figure.low && figure.high)
        cell += u'\n' + rangeText(*figure.low, *figure.high, unit, locale);
    return cell + u'\n' + answersText(figure.n, locale);
}

} // namespace

QList<ReportTable> reportTables(const ReportContent &content, std::span<const CardId> cards,
                                const QLocale &locale)
{
    QList<ReportTable> tables;
    for (const SideBySide &cut : cutsOf(content, cards)) {
        const Breakdown &by = cut.first()->breakdown;
        ReportTable table;
        //: Heading of a table: figures by month
        table.title = by.by == GroupBy::Time
                          ? Tr::tr("Figures over time")
                          //: Heading of a table: %1 is a dimension such as "Channel"
                          : Tr::tr("Figures: %1").arg(dimensionName(by.dimension));
        table.header << (by.by == GroupBy::Time ? Tr::tr("Period") : dimensionName(by.dimension));
        for (const FigureTable *each : cut)
            table.header << metricName(each->metric);
        QList<const FigureRow *> groups = rowsOf(cut);
        table.leftOut = keepLargest(groups);
        for (const FigureRow *group : std::as_const(groups)) {
            QStringList row{groupText(group->key, by, locale)};
            for (const FigureTable *each : cut)
                row << cellOf(*each, group->key, locale);
            table.rows << row;
        }
        if (!table.rows.isEmpty())
            tables << table;
    }
    return tables;
}

} // namespace patron
