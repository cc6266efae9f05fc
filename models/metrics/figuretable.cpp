// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/figuretable.h"

#include "models/counting/rangeorder.h"
#include "models/metrics/sample.h"

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

QVariant shown(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Percent of n; nothing under the floor, as for every score (metrics M7).
QVariant percentOf(qint64 count, qint64 n)
{
    return n >= smallestShown ? QVariant(100 * static_cast<double>(count) / static_cast<double>(n))
                              : QVariant();
}

bool isTime(Metric metric)
{
    return info(metric).unit == Unit::Minutes;
}

QVariant groupCell(const GroupKey &key, const Breakdown &breakdown)
{
    return breakdown.by == GroupBy::Time ? QVariant(key.start) : QVariant(key.value);
}

QList<FigureColumn> scoreColumns(Metric metric, const Breakdown &breakdown)
{
    QList<FigureColumn> columns{{TableColumn::Group, {}}, {TableColumn::Responses, {}}};
    if (metric == Metric::Volume) {
        if (breakdown.by != GroupBy::Time)
            columns << FigureColumn{TableColumn::Share, {}};
        return columns;
    }
    for (const TableColumn kind :
         {TableColumn::N, TableColumn::Value, TableColumn::Low, TableColumn::High})
        columns << FigureColumn{kind, {}};
    if (isTime(metric))
        columns << FigureColumn{TableColumn::P90, {}};
    if (metric == Metric::Nps && breakdown.by == GroupBy::Time) {
        for (const auto &word : {QStringLiteral("promoters"), QStringLiteral("passives"),
                                 QStringLiteral("detractors")})
            columns << FigureColumn{TableColumn::Count, word}
                    << FigureColumn{TableColumn::Share, word};
    }
    return columns;
}

qint64 countNamed(const Figure &figure, const QString &word)
{
    for (const auto &[name, count] : figure.counts) {
        if (name == word)
            return count;
    }
    return 0;
}

QVariant cell(const FigureColumn &column, const FigureRow &row, const Breakdown &breakdown,
              qint64 responses, qint64 allResponses)
{
    const Figure &figure = row.figure;
    switch (column.kind) {
    case TableColumn::Group:
        return groupCell(row.key, breakdown);
    case TableColumn::Responses:
        return responses;
    case TableColumn::N:
        return figure.n;
    case TableColumn::Value:
        return shown(figure.value);
    case TableColumn::Low:
        return shown(figure.low);
    case TableColumn::High:
        return shown(figure.high);
    case TableColumn::P90:
        return shown(figure.p90);
    case TableColumn::Count:
        return countNamed(figure, column.word);
    case TableColumn::Share:
        return column.word.isEmpty() ? percentOf(responses, allResponses)
                                     : percentOf(countNamed(figure, column.word), figure.n);
    case TableColumn::StandsOut:
        break; // of the answers to questions alone
    case TableColumn::After:
    case TableColumn::Weight:
    case TableColumn::Mean:
    case TableColumn::Performance:
    case TableColumn::MoneyShare:
    case TableColumn::OrderShare:
    case TableColumn::TypicalMoney:
    case TableColumn::Contact:
    case TableColumn::LastDay:
    case TableColumn::UsualGap:
    case TableColumn::QuietDays:
        break; // of studies, which fill their own rows
    }
    return {};
}

/// The dated groups in order, with an empty one for each bucket in between that has none.
QList<GroupCounts> everyBucket(const Counts &counts)
{
    QList<GroupCounts> groups;
    for (const GroupCounts &group : counts.groups) {
        if (!group.key.start.isValid())
            continue;
        if (!groups.isEmpty()) {
            QDate start = bucketNext(groups.last().key.start, counts.breakdown.bucket);
            for (; start < group.key.start; start = bucketNext(start, counts.breakdown.bucket))
                groups << GroupCounts{{QString(), start}, 0, QList<qint64>(group.scores.size(), 0)};
        }
        groups << group;
    }
    return groups;
}

/// Without the buckets at either end in which nobody answered: the axis spans what is drawn.
void trimEnds(QList<FigureRow> &rows)
{
    const auto isAnswered = [](const FigureRow &row) { return row.figure.n > 0; };
    rows.erase(std::find_if(rows.rbegin(), rows.rend(), isAnswered).base(), rows.end());
    rows.erase(rows.begin(), std::ranges::find_if(rows, isAnswered));
}

/// 0: of enough answers, 1: greyed, 2: without a figure. Five stars of five reviews do not stand
/// before 4.9 of five hundred.
int rankOf(const Figure &figure)
{
    return !figure.value ? 2 : figure.isFirm() || figure.metric == Metric::Volume ? 0 : 1;
}

/// Best first, by the figure as it is shown; those of too few answers last. Then the fuller ones
/// and by word, so that the order never depends on chance.
void sortBestFirst(QList<FigureRow> &rows, bool isHigherBetter)
{
    std::ranges::sort(rows, [isHigherBetter](const FigureRow &a, const FigureRow &b) {
        if (rankOf(a.figure) != rankOf(b.figure))
            return rankOf(a.figure) < rankOf(b.figure);
        if (a.figure.value && *a.figure.value != *b.figure.value)
            return (*a.figure.value > *b.figure.value) == isHigherBetter;
        if (a.figure.n != b.figure.n)
            return a.figure.n > b.figure.n;
        return a.key.value < b.key.value;
    });
}

/// The young before the old, the small before the large: ranges have an order of their own.
void sortGroups(QList<FigureRow> &rows, bool isHigherBetter)
{
    sortBestFirst(rows, isHigherBetter);
    sortRanges(rows, [](const FigureRow &row) -> const QString & { return row.key.value; });
}

FigureTable tableOfGroups(FigureTable table, const Counts &counts)
{
    const bool isOverTime = counts.breakdown.by == GroupBy::Time;
    const qint64 all = sumOfGroups(counts).responses;
    table.columns = scoreColumns(table.metric, counts.breakdown);
    for (const GroupCounts &group : isOverTime ? everyBucket(counts) : counts.groups) {
        FigureRow row{group.key, figure(table.metric, counts.scoreValues, group), {}};
        for (const FigureColumn &column : std::as_const(table.columns))
            row.cells << cell(column, row, counts.breakdown, group.responses, all);
        table.rows << row;
    }
    if (isOverTime)
        trimEnds(table.rows);
    else
        sortGroups(table.rows, info(table.metric).isHigherBetter);
    return table;
}

/// Indices of the most frequent words, most frequent first.
QList<qsizetype> leadingWords(const QStringList &words, const GroupCounts &all)
{
    QList<qsizetype> order(std::min(words.size(), all.scores.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    order.removeIf([&](qsizetype i) { return all.scores[i] <= 0; });
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](qsizetype i) { return all.scores[i]; });
    order.resize(std::min(order.size(), splitColumns));
    return order;
}

FigureTable tableOfSplit(FigureTable table, const Counts &counts)
{
    const QList<GroupCounts> groups =
        counts.breakdown.by == GroupBy::Time ? everyBucket(counts) : counts.groups;
    const QList<qsizetype> leading = leadingWords(counts.splitWords, sumOfGroups(counts));
    const auto countIn = [](const GroupCounts &group, qsizetype i) {
        return i < group.scores.size() ? group.scores[i] : 0;
    };
    const auto restIn = [&](const GroupCounts &group) {
        return std::accumulate(leading.begin(), leading.end(), group.responses,
                               [&](qint64 rest, qsizetype i) { return rest - countIn(group, i); });
    };
    const bool hasRest =
        std::ranges::any_of(groups, [&](const GroupCounts &group) { return restIn(group) > 0; });

    table.columns = {{TableColumn::Group, {}}, {TableColumn::Responses, {}}};
    for (const qsizetype i : leading)
        table.columns << FigureColumn{TableColumn::Count, counts.splitWords[i]};
    if (hasRest)
        table.columns << FigureColumn{TableColumn::Count, QString()};
    for (const GroupCounts &group : groups) {
        FigureRow row{group.key,
                      figure(Metric::Volume, {}, group),
                      {groupCell(group.key, counts.breakdown), group.responses}};
        for (const qsizetype i : leading)
            row.cells << countIn(group, i);
        if (hasRest)
            row.cells << restIn(group);
        table.rows << row;
    }
    return table;
}

FigureTable histogram(FigureTable table, const Counts &counts)
{
    const Figure all = figureOfAll(table.metric, counts);
    const GroupCounts sum = sumOfGroups(counts);
    const int perUnit = info(info(table.metric).measure).perUnit;
    table.columns = {{TableColumn::Group, {}}, {TableColumn::Count, {}}, {TableColumn::Share, {}}};
    for (qsizetype i = 0; i < counts.scoreValues.size(); ++i) {
        // Half stars are rare: a row only where they occur.
        if (counts.scoreValues[i] % perUnit != 0 && sum.scores[i] == 0)
            continue;
        const QString score = QString::number(static_cast<double>(counts.scoreValues[i]) / perUnit);
        table.rows << FigureRow{
            {score, {}}, all, {score, sum.scores[i], percentOf(sum.scores[i], all.n)}};
    }
    return table;
}

} // namespace

FigureTable tabulate(Metric metric, const Counts &counts)
{
    FigureTable table;
    table.breakdown = counts.breakdown;
    table.metric = metric;
    if (counts.breakdown.split)
        return tableOfSplit(table, counts);
    if (counts.breakdown.by == GroupBy::Nothing && metric != Metric::Volume)
        return histogram(table, counts);
    return tableOfGroups(table, counts);
}

FigureTable withEarlier(FigureTable table, const Counts &before, const Period &now)
{
    table.columns << FigureColumn{TableColumn::Value, QLatin1String(earlierColumn)};
    // The third week beside the third: months and quarters are of different length.
    const TimeBucket bucket = table.breakdown.bucket;
    const Period earlier = now.before();
    QDate at = bucketStart(now.from, bucket);
    QDate beside = bucketStart(earlier.from, bucket);
    for (FigureRow &row : table.rows) {
        for (; at < row.key.start; at = bucketNext(at, bucket))
            beside = bucketNext(beside, bucket);
        const GroupKey key{QString(), beside <= earlier.to ? beside : QDate()};
        const auto group = std::ranges::find(
            before.groups, key.start, [](const GroupCounts &each) { return each.key.start; });
        FigureRow one{key, {}, {}};
        one.figure = !key.start.isValid() || group == before.groups.end()
                         ? figure(table.metric, before.scoreValues, GroupCounts{key, 0, {}})
                         : figure(table.metric, before.scoreValues, *group);
        row.cells << shown(one.figure.value);
        table.earlier << one;
    }
    return table;
}

Unit unitOf(const FigureColumn &column, const FigureTable &table)
{
    if (column.kind == TableColumn::P90)
        return Unit::Minutes;
    if (column.kind == TableColumn::Share || column.word.startsWith(QLatin1String(shareColumn)))
        return Unit::Percent;
    const Unit unit = info(table.metric).unit;
    const bool isMetric = column.word.isEmpty() || column.word == QLatin1String(earlierColumn);
    return isMetric || unit == Unit::Minutes ? unit : Unit::Score;
}

} // namespace patron
