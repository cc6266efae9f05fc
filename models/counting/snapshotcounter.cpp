// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotcounter.h"

#include "models/counting/blockreader.h"
#include "models/counting/countplan.h"
#include "models/counting/countsbuilder.h"
#include "models/counting/filtermask.h"
#include "models/counting/scorequestion.h"
#include "models/counting/snapshot.h"

#include <QThread>
#include <QtConcurrent/qtconcurrentmap.h>

#include <algorithm>
#include <atomic>

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

/// Which masks there are, and which one is that of each breakdown.
struct Masks
{
    explicit Masks(std::span<const MaskIndex> leftOut)
    {
        for (const MaskIndex &mask : leftOut) {
            const auto known = std::ranges::find(masks, mask);
            ofBreakdown.push_back(size_t(known - masks.begin()));
            if (known == masks.end())
                masks.push_back(mask);
        }
    }

    std::vector<MaskIndex> masks;
    std::vector<size_t> ofBreakdown;
};

/// leftOut: of each breakdown.
QList<Counts> countAll(const Snapshot &snapshot, const Filter &filter, const FilterMask &conditions,
                       std::span<const Breakdown> breakdowns, std::span<const MaskIndex> leftOut,
                       const Lanes &lanes)
{
    const Masks masks(leftOut);
    const auto [first, last] = snapshot.range(filter.period);
    const CountPlan plan(snapshot, first, last, breakdowns, masks.ofBreakdown, lanes);
    std::vector<Share> parts = shares(last - first, plan.blank());
    std::atomic<size_t> next = first / responsesAtATime * responsesAtATime;
    const auto countParts = [&, begin = first, end = last](Share &part) {
        BlockReader reader(conditions, lanes, masks.masks, plan.blank().picks());
        for (size_t from = next.fetch_add(responsesAtATime); from < end;
             from = next.fetch_add(responsesAtATime))
            reader.each(std::max(begin, from), std::min(end, from + responsesAtATime),
                        [&](size_t mask, const Block &block) { part.tallies.count(mask, block); });
    };
    if (parts.size() == 1)
        countParts(parts.front());
    else
        QtConcurrent::blockingMap(parts, countParts);
    Tallies &sum = parts.front().tallies;
    for (size_t i = 1; i < parts.size(); ++i)
        sum.merge(parts[i].tallies);

    QList<Counts> counts;
    counts.reserve(qsizetype(plan.cuts().size()));
    for (const Cut &cut : plan.cuts())
        counts.append(buildCounts(snapshot, cut, CountPlan::entries(cut, sum)));
    return counts;
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
    const std::vector<MaskIndex> leftOut(breakdowns.size());
    return countAll(*m_snapshot, filter, conditions, breakdowns, leftOut, m_lanes);
}

Result<QList<Counts>> SnapshotCounter::crossCounts(const Filter &filter,
                                                   std::span<const Breakdown> breakdowns) const
{
    const FilterMask conditions(*m_snapshot, filter, m_lanes);
    std::vector<MaskIndex> leftOut;
    for (const Breakdown &breakdown : breakdowns) {
        if (breakdown.by == GroupBy::Value)
            leftOut.push_back(conditions.conditionOf(breakdown.dimension));
        else if (breakdown.by == GroupBy::Answer)
            leftOut.push_back(conditions.conditionOf(breakdown.question));
        else if (breakdown.split)
            leftOut.push_back(conditions.conditionOf(*breakdown.split));
        else if (breakdown.by == GroupBy::Nothing && breakdown.measure == Measure::Recommend)
            leftOut.push_back(conditions.conditionOf(Dimension::ScoreClass));
        else if (breakdown.by == GroupBy::Nothing && breakdown.measure != Measure::Volume)
            leftOut.push_back(conditions.conditionOf(scoreQuestion(breakdown.measure)));
        else
            leftOut.push_back(std::nullopt);
    }
    return countAll(*m_snapshot, filter, conditions, breakdowns, leftOut, m_lanes);
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
    const MaskIndex none;
    BlockReader reader(conditions, m_lanes, {&none, 1}, Picks::WhereSparse);
    const auto [first, last] = m_snapshot->range(filter.period);
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
