// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/countplan.h"

#include "models/counting/snapshot.h"

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

/// A shared table is not worth more cells than this: it would no longer stay in the nearest cache.
constexpr quint64 mostSharedCells = 16'384;
/// Nor more than one for so many responses, as every cell is visited when the counts are read out.
constexpr quint64 responsesPerSharedCell = 16;
/// A table for one breakdown may hold this many cells in any case, or so many per response.
constexpr quint64 cellsForFree = 1'024;
constexpr quint64 cellsPerResponse = 8;
constexpr quint64 mostDenseCells = 4'194'304;

/// The axes a joint table will have.
struct Table
{
    size_t mask = 0;
    std::vector<const Axis *> axes;
    quint64 cells = 1;
};

void include(Table &table, const Axis *axis)
{
    if (!axis || std::ranges::find(table.axes, axis) != table.axes.end())
        return;
    table.axes.push_back(axis);
    table.cells *= axis->cardinality();
}

Table with(Table table, const Cut &cut)
{
    include(table, cut.group);
    include(table, cut.score);
    return table;
}

Table tableOf(const Cut &cut)
{
    return with(Table{cut.mask, {}, 1}, cut);
}

/// The table that grows least by taking the cut in; a new one where none stays small enough.
size_t placeFor(const Cut &cut, std::vector<Table> &tables, quint64 mostCells)
{
    const Table alone = tableOf(cut);
    size_t best = tables.size();
    quint64 bestGrowth = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].mask != cut.mask)
            continue;
        const Table grown = with(tables[i], cut);
        const quint64 growth = grown.cells / tables[i].cells;
        if (growth > 1 && grown.cells > mostCells)
            continue;
        if (best == tables.size() || growth < bestGrowth) {
            best = i;
            bestGrowth = growth;
        }
    }
    if (best == tables.size())
        tables.push_back(alone);
    else
        tables[best] = with(tables[best], cut);
    return best;
}

bool isDense(quint64 cells, quint64 responses)
{
    return cells <= std::max(cellsForFree, std::min(mostDenseCells, cellsPerResponse * responses));
}

} // namespace

size_t Tallies::add(JointTally tally, size_t mask)
{
    auto &list = std::get<List<JointTally>>(m_lists);
    list.push_back({std::move(tally), mask});
    return list.size() - 1;
}

size_t Tallies::add(WideTally tally, size_t mask)
{
    auto &list = std::get<List<WideTally>>(m_lists);
    list.push_back({std::move(tally), mask});
    return list.size() - 1;
}

size_t Tallies::add(AnswerTally tally, size_t mask)
{
    auto &list = std::get<List<AnswerTally>>(m_lists);
    list.push_back({std::move(tally), mask});
    return list.size() - 1;
}

void Tallies::count(size_t mask, const Block &block)
{
    const auto countIn = [&](auto &list) {
        for (auto &masked : list) {
            if (masked.mask == mask)
                masked.tally.add(block);
        }
    };
    std::apply([&](auto &...lists) { (countIn(lists), ...); }, m_lists);
}

void Tallies::merge(const Tallies &other)
{
    const auto mergeIn = [&]<class T>(List<T> &list) {
        for (size_t i = 0; i < list.size(); ++i)
            list[i].tally.merge(other.at<T>(i));
    };
    std::apply([&](auto &...lists) { (mergeIn(lists), ...); }, m_lists);
}

CountPlan::CountPlan(const Snapshot &snapshot, size_t first, size_t last,
                     std::span<const Breakdown> breakdowns, std::span<const size_t> masks)
    : m_snapshot(snapshot)
    , m_first(first)
    , m_last(last)
{
    for (size_t i = 0; i < breakdowns.size(); ++i) {
        Cut &cut = m_cuts.emplace_back();
        cut.breakdown = breakdowns[i];
        cut.mask = masks[i];
        resolve(cut);
    }
    shareTables();
    for (Cut &cut : m_cuts) {
        if (cut.breakdown.by == GroupBy::Answer)
            addAnswers(cut);
    }
}

void CountPlan::resolve(Cut &cut)
{
    const Breakdown &breakdown = cut.breakdown;
    if (breakdown.by == GroupBy::Value)
        cut.group = axis(breakdown.dimension);
    else if (breakdown.by == GroupBy::Time)
        cut.group = axis(breakdown.bucket);
    cut.groupIsScore =
        breakdown.by == GroupBy::Value && breakdown.dimension == Dimension::ScoreClass;
    if (breakdown.split)
        cut.score = axis(*breakdown.split);
    else if (breakdown.measure != Measure::Volume)
        cut.score = axis(breakdown.measure);
    cut.splitIsScore = breakdown.split == Dimension::ScoreClass;
}

void CountPlan::shareTables()
{
    const quint64 responses = m_last - m_first;
    const quint64 mostCells = std::min(mostSharedCells, responses / responsesPerSharedCell);
    // The largest first, so that the small ones fill what room is left.
    std::vector<size_t> order(m_cuts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::greater(),
                             [this](size_t i) { return tableOf(m_cuts[i]).cells; });
    std::vector<Table> tables;
    for (const size_t i : order) {
        Cut &cut = m_cuts[i];
        const quint64 cells = tableOf(cut).cells;
        const bool dense = isDense(cells, responses);
        if (dense && cells <= JointTally::mostCells)
            cut.joint = placeFor(cut, tables, mostCells);
        else
            cut.wide = m_blank.add(WideTally(cut.group, cut.score, dense), cut.mask);
    }
    for (const Table &table : tables)
        m_blank.add(JointTally(table.axes), table.mask);
}

void CountPlan::addAnswers(Cut &cut)
{
    const auto found = m_snapshot.answers.find(cut.breakdown.question);
    const AnswerColumn *answers = found == m_snapshot.answers.end() ? nullptr : &found->second;
    const bool dense = isDense(AnswerTally::keys(answers, cut.score), m_last - m_first);
    cut.answers = m_blank.add(AnswerTally(answers, cut.score, dense), cut.mask);
}

std::vector<Entry> CountPlan::entries(const Cut &cut, const Tallies &tallies)
{
    const std::vector<Entry> all =
        cut.joint ? tallies.at<JointTally>(*cut.joint).entries(cut.group, cut.score)
                  : tallies.at<WideTally>(cut.wide).entries();
    return cut.answers ? tallies.at<AnswerTally>(*cut.answers).entries(all) : all;
}

const Axis *CountPlan::axis(Dimension dimension)
{
    if (dimension == Dimension::ScoreClass)
        return axis(Measure::Recommend);
    std::unique_ptr<Axis> &axis = m_dimensions[dimension];
    if (!axis) {
        const auto column = m_snapshot.dimensions.find(dimension);
        axis = column == m_snapshot.dimensions.end()
                   ? std::make_unique<Axis>(nullptr, 1)
                   : std::make_unique<Axis>(&column->second.codes,
                                            quint32(column->second.words.size()) + 1);
    }
    return axis.get();
}

const Axis *CountPlan::axis(Measure measure)
{
    std::unique_ptr<Axis> &axis = m_measures[measure];
    if (!axis) {
        const auto column = m_snapshot.measures.find(measure);
        axis = column == m_snapshot.measures.end()
                   ? std::make_unique<Axis>(nullptr, 1)
                   : std::make_unique<Axis>(&column->second.codes,
                                            quint32(column->second.values.size()) + 1);
    }
    return axis.get();
}

const Axis *CountPlan::axis(TimeBucket bucket)
{
    std::unique_ptr<Axis> &axis = m_buckets[bucket];
    if (!axis)
        axis = std::make_unique<Axis>(m_snapshot, bucket, m_first, m_last);
    return axis.get();
}

} // namespace patron
