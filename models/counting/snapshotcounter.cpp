// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotcounter.h"

#include "models/counting/block.h"
#include "models/counting/countplan.h"
#include "models/counting/countsbuilder.h"
#include "models/counting/filtermask.h"
#include "models/counting/snapshot.h"

#include <QThread>
#include <QtConcurrent/qtconcurrentmap.h>

#include <algorithm>
#include <array>
#include <bit>

namespace patron {

namespace {

/// Below this, a second thread costs more than it helps.
constexpr size_t responsesPerThread = 100'000;
constexpr size_t mostThreads = 16;

/// The conditions of a filter that count for some breakdowns: all of them, or all but one.
using LeftOut = std::optional<size_t>;

/// Gives the blocks of a range of responses under each mask. One per thread.
class BlockReader final
{
public:
    BlockReader(const FilterMask &filter, std::span<const LeftOut> masks)
        : m_filter(filter)
        , m_masks(masks)
        , m_conditions(filter.conditions() * blockWords)
    {
    }

    /// Calls f(mask, block) for each block that holds something.
    template <class F>
    void each(size_t first, size_t last, F &&f)
    {
        for (; first < last; first += blockRows) {
            const size_t size = std::min(blockRows, last - first);
            m_filter.read(first, size, m_conditions);
            for (size_t mask = 0; mask < m_masks.size(); ++mask) {
                const Block block = under(m_masks[mask], first, size);
                if (block.chosen() != 0)
                    f(mask, block);
            }
        }
    }

private:
    Block under(LeftOut leftOut, size_t first, size_t size)
    {
        if (m_filter.conditions() == size_t(leftOut.has_value()))
            return {first, size, true, {}, {}};
        const size_t words = (size + 63) / 64;
        m_bits.fill(~quint64(0));
        for (size_t condition = 0; condition < m_filter.conditions(); ++condition) {
            for (size_t word = 0; word < words && condition != leftOut; ++word)
                m_bits[word] &= m_conditions[condition * blockWords + word];
        }
        size_t n = 0;
        for (size_t word = 0; word < words; ++word) {
            for (quint64 rest = m_bits[word]; rest != 0; rest &= rest - 1)
                m_picks[n++] = quint16(word * 64 + size_t(std::countr_zero(rest)));
        }
        return {first, size, n == size, m_bits, {m_picks.data(), n}};
    }

    const FilterMask &m_filter;
    std::span<const LeftOut> m_masks;
    std::vector<quint64> m_conditions;
    std::array<quint64, blockWords> m_bits;
    std::array<quint16, blockRows> m_picks;
};

/// A part of the range, for one thread.
struct Share
{
    size_t first;
    size_t last;
    Tallies tallies;
};

std::vector<Share> shares(size_t first, size_t last, const Tallies &blank)
{
    const size_t threads =
        std::clamp(size_t(std::max(QThread::idealThreadCount(), 1)), size_t(1), mostThreads);
    const size_t parts = std::clamp((last - first) / responsesPerThread, size_t(1), threads);
    std::vector<Share> shares;
    for (size_t i = 0; i < parts; ++i)
        shares.push_back(
            {first + (last - first) * i / parts, first + (last - first) * (i + 1) / parts, blank});
    return shares;
}

/// leftOut: of each breakdown.
QList<Counts> countAll(const Snapshot &snapshot, const Filter &filter, const FilterMask &conditions,
                       std::span<const Breakdown> breakdowns, std::span<const LeftOut> leftOut)
{
    std::vector<LeftOut> masks;
    std::vector<size_t> maskOf;
    for (const LeftOut &mask : leftOut) {
        const auto known = std::ranges::find(masks, mask);
        maskOf.push_back(size_t(known - masks.begin()));
        if (known == masks.end())
            masks.push_back(mask);
    }
    const auto [first, last] = snapshot.range(filter.period);
    const CountPlan plan(snapshot, first, last, breakdowns, maskOf);
    std::vector<Share> parts = shares(first, last, plan.blank());
    const auto countPart = [&](Share &part) {
        BlockReader reader(conditions, masks);
        reader.each(part.first, part.last,
                    [&](size_t mask, const Block &block) { part.tallies.count(mask, block); });
    };
    if (parts.size() == 1)
        countPart(parts.front());
    else
        QtConcurrent::blockingMap(parts, countPart);
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

SnapshotCounter::SnapshotCounter(std::shared_ptr<const Snapshot> snapshot)
    : m_snapshot(std::move(snapshot))
{
    Q_ASSERT(m_snapshot);
}

Result<QList<Counts>> SnapshotCounter::counts(const Filter &filter,
                                              std::span<const Breakdown> breakdowns) const
{
    const FilterMask conditions(*m_snapshot, filter);
    const std::vector<LeftOut> leftOut(breakdowns.size());
    return countAll(*m_snapshot, filter, conditions, breakdowns, leftOut);
}

Result<QList<Counts>> SnapshotCounter::crossCounts(const Filter &filter,
                                                   std::span<const Breakdown> breakdowns) const
{
    const FilterMask conditions(*m_snapshot, filter);
    std::vector<LeftOut> leftOut;
    for (const Breakdown &breakdown : breakdowns) {
        if (breakdown.by == GroupBy::Value)
            leftOut.push_back(conditions.conditionOf(breakdown.dimension));
        else if (breakdown.by == GroupBy::Answer)
            leftOut.push_back(conditions.conditionOf(breakdown.question));
        else if (breakdown.split)
            leftOut.push_back(conditions.conditionOf(*breakdown.split));
        else
            leftOut.push_back(std::nullopt);
    }
    return countAll(*m_snapshot, filter, conditions, breakdowns, leftOut);
}

std::vector<ResponseId> SnapshotCounter::commented(const Filter &filter) const
{
    const FilterMask conditions(*m_snapshot, filter);
    const LeftOut none;
    BlockReader reader(conditions, {&none, 1});
    const auto [first, last] = m_snapshot->range(filter.period);
    std::vector<ResponseId> ids;
    size_t datedIds = 0;
    const size_t datedEnd = m_snapshot->dayStarts.empty() ? 0 : m_snapshot->dayStarts.back();
    reader.each(first, last, [&](size_t, const Block &block) {
        for (size_t place = 0; place < block.size; ++place) {
            const size_t position = block.first + place;
            if (!block.holds(place) ||
                (m_snapshot->hasComment[position / 64] >> (position % 64) & 1) == 0)
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
