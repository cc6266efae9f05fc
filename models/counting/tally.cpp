// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/tally.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr size_t copies = 4;
constexpr size_t mostCellsCopied = 2'048;

size_t product(std::span<const Axis *const> axes)
{
    size_t cells = 1;
    for (const Axis *axis : axes)
        cells *= axis->cardinality();
    return cells;
}

/// Adds one to the count of each key, turning through the copies.
void countKeys(quint32 *counts, size_t stride, std::span<const quint16> keys)
{
    const quint16 *const key = keys.data();
    const size_t n = keys.size();
    quint32 *const counts1 = counts + stride;
    quint32 *const counts2 = counts1 + stride;
    quint32 *const counts3 = counts2 + stride;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        ++counts[key[i]];
        ++counts1[key[i + 1]];
        ++counts2[key[i + 2]];
        ++counts3[key[i + 3]];
    }
    for (; i < n; ++i)
        ++counts[key[i]];
}

} // namespace

KeyCounts::KeyCounts(quint64 keys, bool isDense)
    : m_isDense(isDense)
    , m_dense(isDense ? size_t(keys) : 0)
{
}

void KeyCounts::merge(const KeyCounts &other)
{
    for (size_t key = 0; key < m_dense.size(); ++key)
        m_dense[key] += other.m_dense[key];
    for (const auto &[key, count] : other.m_sparse)
        m_sparse[key] += count;
}

JointTally::JointTally(std::vector<const Axis *> axes, const Axis *time, const Lanes &lanes)
    : m_axes(std::move(axes))
    , m_time(time)
    , m_lanes(lanes)
    , m_cells(product(m_axes))
    , m_copies(m_cells <= mostCellsCopied ? copies : 1)
    , m_counts(m_cells * m_copies * (time ? time->cardinality() : 1))
{
    Q_ASSERT(m_cells <= mostCells);
}

void JointTally::add(const Block &block)
{
    alignas(64) std::array<quint16, blockRows> room;
    alignas(64) std::array<quint16, blockRows + pickRoom> kept;
    if (m_axes.empty()) {
        count(block, {room.data(), block.chosen}); // one cell: nothing is looked at
        return;
    }
    std::span<quint16> keys(room.data(), block.isSparse() ? block.chosen : block.size);
    std::ranges::fill(keys, quint16(0));
    if (block.isSparse()) {
        for (const Axis *axis : m_axes)
            axis->shiftIn(keys, block.first, block.picks);
    } else {
        for (const Axis *axis : m_axes)
            axis->append(keys, block.first, m_lanes);
        if (!block.isWhole()) {
            m_lanes.pick(keys.data(), block.bits.data(), block.size, kept.data());
            keys = {kept.data(), block.chosen};
        }
    }
    count(block, keys);
}

/// keys: of the chosen responses of the block.
void JointTally::count(const Block &block, std::span<const quint16> keys)
{
    const auto countInto = [&](size_t bucket, std::span<const quint16> own) {
        quint32 *const counts = m_counts.data() + bucket * m_cells * m_copies;
        if (m_cells == 1)
            *counts += quint32(own.size());
        else
            countKeys(counts, m_copies == 1 ? 0 : m_cells, own);
    };
    if (!m_time) {
        countInto(0, keys);
        return;
    }
    size_t done = 0;
    m_time->eachBucket(
        block.first, block.first + block.size, [&](size_t bucket, size_t begin, size_t end) {
            const size_t chosen = block.chosenBetween(begin - block.first, end - block.first);
            countInto(bucket, keys.subspan(done, chosen));
            done += chosen;
        });
}

void JointTally::merge(const JointTally &other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

std::vector<quint32> JointTally::sumsOver(const Axis *group, const Axis *score,
                                          std::vector<const Axis *> &axes) const
{
    const size_t buckets = m_time ? m_time->cardinality() : 1;
    std::vector<quint32> sums(buckets * m_cells);
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        for (size_t copy = 0; copy < m_copies; ++copy) {
            const quint32 *const counts = m_counts.data() + (bucket * m_copies + copy) * m_cells;
            for (size_t cell = 0; cell < m_cells; ++cell)
                sums[bucket * m_cells + cell] += counts[cell];
        }
    }
    axes = m_axes;
    if (m_time)
        axes.insert(axes.begin(), m_time);
    for (size_t i = 0; i < axes.size();) {
        if (axes[i] == group || axes[i] == score) {
            ++i;
            continue;
        }
        const size_t codes = axes[i]->cardinality();
        const size_t inner = product(std::span(axes).subspan(i + 1));
        const size_t outer = product(std::span(axes).first(i));
        std::vector<quint32> less(outer * inner);
        for (size_t place = 0; place < outer * codes; ++place) {
            for (size_t cell = 0; cell < inner; ++cell)
                less[place / codes * inner + cell] += sums[place * inner + cell];
        }
        sums = std::move(less);
        axes.erase(axes.begin() + std::ptrdiff_t(i));
    }
    return sums;
}

std::vector<Entry> JointTally::entries(const Axis *group, const Axis *score) const
{
    std::vector<const Axis *> axes; // group, score, both in either order, or one that is both
    const std::vector<quint32> sums = sumsOver(group, score, axes);
    const Axis *const inner = axes.empty() ? nullptr : axes.back();
    const Axis *const outer = axes.size() < 2 ? nullptr : axes.front();
    const size_t innerCodes = inner ? inner->cardinality() : 1;
    const auto codeOn = [&](const Axis *axis, quint32 outerCode, quint32 innerCode) {
        return !axis ? 0 : axis == inner ? innerCode : axis == outer ? outerCode : 0;
    };
    std::vector<Entry> entries;
    entries.reserve(sums.size() - size_t(std::ranges::count(sums, quint32(0))));
    for (size_t first = 0; first < sums.size(); first += innerCodes) {
        const auto outerCode = quint32(first / innerCodes);
        for (quint32 code = 0; code < innerCodes; ++code) {
            if (const quint32 count = sums[first + code]; count != 0)
                entries.push_back(
                    {codeOn(group, outerCode, code), codeOn(score, outerCode, code), count});
        }
    }
    return entries;
}

BarTally::BarTally(const Axis *axis, const Axis *time, const Lanes &lanes)
    : m_axis(axis)
    , m_time(time)
    , m_lanes(lanes)
    , m_codes(axis->cardinality())
    , m_counts(m_codes * (time ? time->cardinality() : 1))
{
    Q_ASSERT(isPossible(axis));
}

bool BarTally::isPossible(const Axis *axis)
{
    return axis && axis->bytes() && axis->cardinality() <= mostTallied;
}

void BarTally::add(const Block &block)
{
    if (!m_time)
        addPart(block, 0, 0, block.size);
    else
        m_time->eachBucket(block.first, block.first + block.size,
                           [&](size_t bucket, size_t begin, size_t end) {
                               addPart(block, bucket, begin - block.first, end - block.first);
                           });
}

/// The places [begin, end) of the block.
void BarTally::addPart(const Block &block, size_t bucket, size_t begin, size_t end)
{
    std::array<quint64, blockWords> own;
    std::span<const quint64> bits = block.bits;
    const size_t firstWord = begin / 64;
    if (begin != 0 || end != block.size) {
        bits = bits.subspan(firstWord, (end + 63) / 64 - firstWord);
        std::ranges::copy(bits, own.begin());
        own[0] &= ~quint64(0) << (begin % 64);
        if (end % 64 != 0)
            own[bits.size() - 1] &= (quint64(1) << (end % 64)) - 1;
        bits = {own.data(), bits.size()};
    }
    std::array<quint32, mostTallied> counts;
    m_lanes.tally(m_axis->bytes() + block.first + firstWord * 64, bits.data(), end - firstWord * 64,
                  counts.data(), m_codes);
    for (size_t code = 0; code < m_codes; ++code)
        m_counts[bucket * m_codes + code] += counts[code];
}

void BarTally::merge(const BarTally &other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

std::vector<Entry> BarTally::entries(const Axis *group, const Axis *score) const
{
    std::vector<Entry> entries;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const auto bucket = quint32(i / m_codes);
        const auto code = quint32(i % m_codes);
        const auto codeOf = [&](const Axis *axis) {
            return !axis ? 0 : axis == m_axis ? code : bucket;
        };
        if (m_counts[i] != 0)
            entries.push_back({codeOf(group), codeOf(score), m_counts[i]});
    }
    return entries;
}

WideTally::WideTally(const Axis *group, const Axis *score, bool isDense)
    : m_group(group)
    , m_score(score)
    , m_scores(score ? score->cardinality() : 1)
    , m_counts(m_scores * (group ? group->cardinality() : 1), isDense)
{
}

void WideTally::add(const Block &block)
{
    alignas(64) std::array<quint64, blockRows> room;
    const std::span<quint64> keys(room.data(), block.chosen);
    std::ranges::fill(keys, quint64(0));
    for (const Axis *axis : {m_group, m_score}) {
        if (!axis)
            continue;
        if (block.isWhole())
            axis->shiftIn(keys, block.first);
        else
            axis->shiftIn(keys, block.first, block.picks);
    }
    for (const quint64 key : keys)
        m_counts.add(key);
}

std::vector<Entry> WideTally::entries() const
{
    std::vector<Entry> entries;
    m_counts.each([&](quint64 key, qint64 count) {
        entries.push_back({quint32(key / m_scores), quint32(key % m_scores), count});
    });
    return entries;
}

} // namespace patron
