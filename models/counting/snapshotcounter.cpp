// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotcounter.h"

#include "models/base/poolrun.h"
#include "models/counting/blockreader.h"
#include "models/counting/countplan.h"
#include "models/counting/countsbuilder.h"
#include "models/counting/filtermask.h"
#include "models/counting/scorequestion.h"
#include "models/counting/snapshot.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace patron {

namespace {

/// Below this, a second thread costs more than it helps.
constexpr size_t responsesPerThread = 100'000;
constexpr size_t mostThreads = 16;
/// What a thread takes at a time, so that none waits long for the other at the end.
constexpr size_t responsesAtATime = 8 * blockRows;

/// What one thread counts.
struct Share
{
    Tallies tallies;
};

std::vector<Share> shares(size_t responses, const Tallies &blank)
{
    const size_t threads =
        std::clamp(size_t(std::max(QThread::idealThreadCount(), 1)), size_t(1), mostThreads);
    return std::vector<Share>(std::clamp(responses / responsesPerThread, size_t(1), threads),
                              Share{blank});
}

/// Calls work(0), work(1)...: on this thread and on others of the pool, and waits for all of them.
template <class Work>
void onThreads(size_t threads, const Work &work)
{
    std::vector<std::unique_ptr<PoolCall>> others;
    for (size_t i = 1; i < threads; ++i) {
        others.push_back(std::make_unique<PoolCall>([&work, i] { work(i); }));
        others.back()->start(*QThreadPool::globalInstance());
    }
    work(0);
    for (const auto &other : others)
        other->finish();
}

/// Which views there are, and which one is that of each question.
struct Views
{
    void add(const View &view)
    {
        const auto known = std::ranges::find(all, view);
        ofQuestion.push_back(size_t(known - all.begin()));
        if (known == all.end())
            all.push_back(view);
    }
    /// From the first position that any of them sees to behind the last.
    [[nodiscard]] std::pair<size_t, size_t> range() const
    {
        std::pair<size_t, size_t> range{std::numeric_limits<size_t>::max(), 0};
        for (const View &view : all)
            range = {std::min(range.first, view.first), std::max(range.second, view.last)};
        return {std::min(range.first, range.second), range.second};
    }

    std::vector<View> all;
    std::vector<size_t> ofQuestion;
};

/// One breakdown for each question of the views.
QList<Counts> countAll(const Snapshot &snapshot, const FilterMask &conditions,
                       std::span<const Breakdown> breakdowns, const Views &views,
                       const Lanes &lanes)
{
    const auto [first, last] = views.range();
    const CountPlan plan(snapshot, views.all, breakdowns, views.ofQuestion, lanes);
    std::vector<Share> parts = shares(last - first, plan.blank());
    std::atomic<size_t> next = first / responsesAtATime * responsesAtATime;
    const auto countParts = [&, begin = first, end = last](Share &part) {
        BlockReader reader(conditions, lanes, views.all, plan.blank().picks());
        for (size_t from = next.fetch_add(responsesAtATime); from < end;
             from = next.fetch_add(responsesAtATime))
            reader.each(std::max(begin, from), std::min(end, from + responsesAtATime),
                        [&](size_t view, const Block &block) { part.tallies.count(view, block); });
    };
    onThreads(parts.size(), [&](size_t thread) { countParts(parts[thread]); });
    Tallies &sum = parts.front().tallies;
    for (size_t i = 1; i < parts.size(); ++i)
        sum.merge(parts[i].tallies);

    std::vector<Counts> counts(plan.cuts().size());
    std::atomic<size_t> nextCut = 0;
    onThreads(parts.size(), [&](size_t) {
        for (size_t i = nextCut++; i < counts.size(); i = nextCut++) {
            const Cut &cut = plan.cuts()[i];
            counts[i] = buildCounts(snapshot, cut, CountPlan::entries(cut, sum));
        }
    });
    return {std::make_move_iterator(counts.begin()), std::make_move_iterator(counts.end())};
}

/// The condition on the breakdown's own dimension, question or split.
MaskIndex ownCondition(const FilterMask &conditions, const Breakdown &breakdown)
{
    if (breakdown.by == GroupBy::Value)
        return conditions.conditionOf(breakdown.dimension);
    if (breakdown.by == GroupBy::Answer)
        return conditions.conditionOf(breakdown.question);
    if (breakdown.split)
        return conditions.conditionOf(*breakdown.split);
    if (breakdown.by != GroupBy::Nothing || breakdown.measure == Measure::Volume)
        return std::nullopt;
    const MaskIndex score = conditions.conditionOf(scoreQuestion(breakdown.measure));
    return score || breakdown.measure != Measure::Recommend
               ? score
               : conditions.conditionOf(Dimension::ScoreClass);
}

/// The position of the first response that passes, or of the last; none without one.
std::optional<size_t> outermost(BlockReader &reader, size_t first, size_t last, bool isLast)
{
    std::optional<size_t> found;
    while (!found && first < last) {
        const size_t from = isLast ? std::max(first, (last - 1) / blockRows * blockRows) : first;
        const size_t to = isLast ? last : std::min(last, (first / blockRows + 1) * blockRows);
        reader.each(from, to, [&](size_t, const Block &block) {
            for (size_t place = 0; place < block.size; ++place) {
                if (block.holds(place) && (isLast || !found))
                    found = block.first + place;
            }
        });
        (isLast ? last : first) = isLast ? from : to;
    }
    return found;
}

} // namespace

SnapshotCounter::SnapshotCounter(std::shared_ptr<const Snapshot> snapshot, const Lanes &vectors)
    : m_snapshot(std::move(snapshot))
    , m_lanes(vectors)
{
    Q_ASSERT(m_snapshot);
}

Result<QList<Counts>> SnapshotCounter::counts(const Filter &filter,
                                              std::span<const Breakdown> breakdowns) const
{
    const FilterMask conditions(*m_snapshot, filter, m_lanes);
    const auto [first, last] = m_snapshot->range(filter.period);
    Views views;
    for (size_t i = 0; i < breakdowns.size(); ++i)
        views.add({std::nullopt, first, last});
    return countAll(*m_snapshot, conditions, breakdowns, views, m_lanes);
}

Result<QList<Counts>> SnapshotCounter::crossCounts(const Filter &filter,
                                                   std::span<const Breakdown> breakdowns) const
{
    const FilterMask conditions(*m_snapshot, filter, m_lanes);
    const auto [first, last] = m_snapshot->range(filter.period);
    Views views;
    for (const Breakdown &breakdown : breakdowns)
        views.add({ownCondition(conditions, breakdown), first, last});
    return countAll(*m_snapshot, conditions, breakdowns, views, m_lanes);
}

Result<QList<Counts>> SnapshotCounter::answers(const Filter &filter,
                                               std::span<const CountQuestion> questions) const
{
    const FilterMask conditions(*m_snapshot, filter, m_lanes);
    Views views;
    std::vector<Breakdown> breakdowns;
    for (const CountQuestion &question : questions) {
        const auto [first, last] = m_snapshot->range(question.period);
        views.add({question.own == OwnChoice::IsLeftOut
                       ? ownCondition(conditions, question.breakdown)
                       : std::nullopt,
                   first, last});
        breakdowns.push_back(question.breakdown);
    }
    return countAll(*m_snapshot, conditions, breakdowns, views, m_lanes);
}

Result<Period> SnapshotCounter::days(const Filter &filter) const
{
    const FilterMask conditions(*m_snapshot, filter, m_lanes);
    const std::vector<size_t> &starts = m_snapshot->dayStarts;
    auto [first, last] = m_snapshot->range(filter.period);
    last = starts.empty() ? first : std::min(last, starts.back()); // undated ones have no day
    const View view{std::nullopt, first, last};
    BlockReader reader(conditions, m_lanes, {&view, 1}, Picks::WhereSparse);
    const auto dayOf = [&](size_t position) {
        const auto after = std::ranges::upper_bound(starts, position);
        return m_snapshot->days[size_t(after - starts.begin()) - 1];
    };
    const auto earliest = outermost(reader, first, last, false);
    if (!earliest)
        return Period();
    return Period{dayOf(*earliest), dayOf(*outermost(reader, first, last, true))};
}

std::vector<ResponseId> SnapshotCounter::commented(const Filter &filter) const
{
    return listed(filter, &m_snapshot->hasComment);
}

std::vector<ResponseId> SnapshotCounter::responses(const Filter &filter) const
{
    return listed(filter, nullptr);
}

/// among: a bitmap by position; nullptr = all.
std::vector<ResponseId> SnapshotCounter::listed(const Filter &filter,
                                                const std::vector<quint64> *among) const
{
    const FilterMask conditions(*m_snapshot, filter, m_lanes);
    const auto [first, last] = m_snapshot->range(filter.period);
    const View view{std::nullopt, first, last};
    BlockReader reader(conditions, m_lanes, {&view, 1}, Picks::WhereSparse);
    std::vector<ResponseId> ids;
    size_t datedIds = 0;
    const size_t datedEnd = m_snapshot->dayStarts.empty() ? 0 : m_snapshot->dayStarts.back();
    reader.each(first, last, [&](size_t, const Block &block) {
        for (size_t place = 0; place < block.size; ++place) {
            const size_t position = block.first + place;
            if (!block.holds(place) ||
                (among && ((*among)[position / 64] >> (position % 64) & 1) == 0))
                continue;
            ids.push_back(m_snapshot->responses[position]);
            datedIds += position < datedEnd;
        }
    });
    const auto undatedIds = ids.begin() + std::ptrdiff_t(datedIds);
    std::reverse(ids.begin(), undatedIds);
    std::reverse(undatedIds, ids.end());
    return ids;
}

} // namespace patron
