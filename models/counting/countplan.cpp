// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/countplan.h"

#include "models/counting/snapshot.h"

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

/// A shared table is not worth more cells than this: it would no longer stay in the nearest caches.
/// Of time only one bucket at a time is written to.
constexpr quint64 mostSharedCells = 16'384;
/// Nor more than one for so many responses, as every cell is visited when the counts are read out.
constexpr quint64 responsesPerSharedCell = 16;
constexpr quint64 mostSharedInAll = 262'144;
/// A table for one breakdown may hold this many cells in any case, or so many per response.
constexpr quint64 cellsForFree = 1'024;
constexpr quint64 cellsPerResponse = 8;
constexpr quint64 mostDenseCells = 4'194'304;

/// The axes a joint table will have.
struct Table
{
    size_t view = 0;
    const Axis *time = nullptr;
    std::vector<const Axis *> axes; // but for time
    quint64 cells = 1;              // of one bucket
    bool isPossible = true;         // there is one time only

    [[nodiscard]] quint64 all() const { return cells * (time ? time->cardinality() : 1); }
};

void include(Table &table, const Axis *axis)
{
    if (!axis || std::ranges::find(table.axes, axis) != table.axes.end())
        return;
    if (axis->isTime()) {
        table.isPossible = table.isPossible && (!table.time || table.time == axis);
        table.time = axis;
        return;
    }
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
    Table table;
    table.view = cut.view;
    return with(table, cut);
}

/// The table that grows least by taking the cut in; a new one where none stays small enough.
size_t placeFor(const Cut &cut, std::vector<Table> &tables, quint64 responses)
{
    const quint64 mostInAll = std::min(mostSharedInAll, responses / responsesPerSharedCell);
    size_t best = tables.size();
    quint64 bestGrowth = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        const Table grown = with(tables[i], cut);
        if (tables[i].view != cut.view || !grown.isPossible)
            continue;
        const quint64 growth = grown.all() / tables[i].all();
        if (growth > 1 && (grown.cells > mostSharedCells || grown.all() > mostInAll))
            continue;
        if (best == tables.size() || growth < bestGrowth) {
            best = i;
            bestGrowth = growth;
        }
    }
    if (best == tables.size())
        tables.push_back(tableOf(cut));
    else
        tables[best] = with(tables[best], cut);
    return best;
}

/// The table that holds all of the cut already.
std::optional<size_t> holderOf(const Cut &cut, const std::vector<Table> &tables)
{
    const auto holder = std::ranges::find_if(tables, [&cut](const Table &table) {
        const Table grown = with(table, cut);
        return table.view == cut.view && grown.isPossible && grown.time == table.time &&
               grown.cells == table.cells;
    });
    return holder == tables.end() ? std::nullopt : std::optional(size_t(holder - tables.begin()));
}

/// Bars that are counted for this cut too: the same axis, and the same time or none.
size_t barFor(const Table &cut, std::vector<Table> &bars)
{
    const auto bar = std::ranges::find_if(bars, [&cut](const Table &other) {
        return other.view == cut.view && other.axes == cut.axes &&
               (other.time == cut.time || !other.time || !cut.time);
    });
    if (bar == bars.end()) {
        bars.push_back(cut);
        return bars.size() - 1;
    }
    bar->time = bar->time ? bar->time : cut.time;
    return size_t(bar - bars.begin());
}

bool isDense(quint64 cells, quint64 responses)
{
    return cells <= std::max(cellsForFree, std::min(mostDenseCells, cellsPerResponse * responses));
}

} // namespace

size_t Tallies::add(JointTally tally, size_t view)
{
    auto &list = std::get<List<JointTally>>(m_lists);
    list.push_back({std::move(tally), view});
    return list.size() - 1;
}

size_t Tallies::add(BarTally tally, size_t view)
{
    auto &list = std::get<List<BarTally>>(m_lists);
    list.push_back({std::move(tally), view});
    return list.size() - 1;
}

size_t Tallies::add(WideTally tally, size_t view)
{
    auto &list = std::get<List<WideTally>>(m_lists);
    list.push_back({std::move(tally), view});
    return list.size() - 1;
}

size_t Tallies::add(AnswerTally tally, size_t view)
{
    auto &list = std::get<List<AnswerTally>>(m_lists);
    list.push_back({std::move(tally), view});
    return list.size() - 1;
}

void Tallies::count(size_t view, const Block &block)
{
    const auto countIn = [&](auto &list) {
        for (auto &viewed : list) {
            if (viewed.view == view)
                viewed.tally.add(block);
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

CountPlan::CountPlan(const Snapshot &snapshot, std::span<const View> views,
                     std::span<const Breakdown> breakdowns, std::span<const size_t> viewOf,
                     const Lanes &lanes)
    : m_snapshot(snapshot)
    , m_lanes(lanes)
    , m_views(views)
{
    for (size_t i = 0; i < breakdowns.size(); ++i) {
        Cut &cut = m_cuts.emplace_back();
        cut.breakdown = breakdowns[i];
        cut.view = viewOf[i];
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
        cut.group = axis(breakdown.bucket, cut.view);
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
    // The largest first, so that the small ones fill what room is left.
    std::vector<size_t> order(m_cuts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::greater(),
                             [this](size_t i) { return tableOf(m_cuts[i]).all(); });
    std::vector<Table> tables;
    std::vector<Table> bars;
    std::vector<size_t> single; // of one axis at most
    for (const size_t i : order) {
        Cut &cut = m_cuts[i];
        const Table alone = tableOf(cut);
        const quint64 responses = m_views[cut.view].size();
        const bool dense = isDense(alone.all(), responses);
        cut.kind = TallyKind::Joint;
        if (alone.axes.empty() || (alone.axes.size() == 1 && BarTally::isPossible(alone.axes[0])))
            single.push_back(i);
        else if (dense && alone.isPossible && alone.cells <= JointTally::mostCells)
            cut.tally = placeFor(cut, tables, responses);
        else {
            cut.kind = TallyKind::Wide;
            cut.tally = m_blank.add(WideTally(cut.group, cut.score, dense), cut.view);
        }
    }
    for (const size_t i : single) {
        Cut &cut = m_cuts[i];
        if (const auto holder = holderOf(cut, tables)) {
            cut.tally = *holder;
        } else if (tableOf(cut).axes.empty()) {
            cut.tally = tables.size();
            tables.push_back(tableOf(cut));
        } else {
            cut.kind = TallyKind::Bar;
            cut.tally = barFor(tableOf(cut), bars);
        }
    }
    for (const Table &table : tables)
        m_blank.add(JointTally(table.axes, table.time, m_lanes), table.view);
    for (const Table &bar : bars)
        m_blank.add(BarTally(bar.axes.front(), bar.time, m_lanes), bar.view);
}

void CountPlan::addAnswers(Cut &cut)
{
    const auto found = m_snapshot.answers.find(cut.breakdown.question);
    const AnswerColumn *answers = found == m_snapshot.answers.end() ? nullptr : &found->second;
    const bool dense = isDense(AnswerTally::keys(answers, cut.score), m_views[cut.view].size());
    cut.answers = m_blank.add(AnswerTally(answers, cut.score, dense, m_lanes), cut.view);
}

std::vector<Entry> CountPlan::entries(const Cut &cut, const Tallies &tallies)
{
    const std::vector<Entry> all =
        cut.kind == TallyKind::Joint
            ? tallies.at<JointTally>(cut.tally).entries(cut.group, cut.score)
        : cut.kind == TallyKind::Bar ? tallies.at<BarTally>(cut.tally).entries(cut.group, cut.score)
                                     : tallies.at<WideTally>(cut.tally).entries();
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

const Axis *CountPlan::axis(TimeBucket bucket, size_t view)
{
    std::unique_ptr<Axis> &axis = m_buckets[{bucket, view}];
    if (!axis)
        axis = std::make_unique<Axis>(m_snapshot, bucket, m_views[view].first, m_views[view].last);
    return axis.get();
}

} // namespace patron
