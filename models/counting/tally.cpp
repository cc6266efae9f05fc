// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/tally.h"

#include <array>

namespace patron {

namespace {

/// Below this share of a block, codes are picked one by one instead of computed for all of it.
constexpr size_t sparseShare = 8;
constexpr size_t copies = 4;
constexpr size_t mostCellsCopied = 2'048;

size_t product(std::span<const Axis *const> axes)
{
    size_t cells = 1;
    for (const Axis *axis : axes)
        cells *= axis->cardinality();
    return cells;
}

/// Adds one to counts[key(i)] for i below n, turning through the copies.
template <class KeyOf>
void countKeys(quint32 *counts, size_t stride, size_t n, KeyOf key)
{
    quint32 *const counts1 = counts + stride;
    quint32 *const counts2 = counts1 + stride;
    quint32 *const counts3 = counts2 + stride;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        ++counts[key(i)];
        ++counts1[key(i + 1)];
        ++counts2[key(i + 2)];
        ++counts3[key(i + 3)];
    }
    for (; i < n; ++i)
        ++counts[key(i)];
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

JointTally::JointTally(std::vector<const Axis *> axes)
    : m_axes(std::move(axes))
    , m_cells(product(m_axes))
    , m_copies(m_cells <= mostCellsCopied ? copies : 1)
    , m_counts(m_cells * m_copies)
{
    Q_ASSERT(m_cells <= mostCells);
}

void JointTally::add(const Block &block)
{
    alignas(64) std::array<quint16, blockRows> room;
    const bool isSparse = block.chosen() * sparseShare < block.size;
    const std::span<quint16> keys(room.data(), isSparse ? block.chosen() : block.size);
    std::ranges::fill(keys, quint16(0));
    const size_t stride = m_copies == 1 ? 0 : m_cells;
    const quint16 *const key = room.data();
    if (isSparse) {
        for (const Axis *axis : m_axes)
            axis->shiftIn(keys, block.first, block.picks);
        countKeys(m_counts.data(), stride, keys.size(), [key](size_t i) { return key[i]; });
        return;
    }
    for (const Axis *axis : m_axes)
        axis->shiftIn(keys, block.first);
    if (block.isWhole) {
        countKeys(m_counts.data(), stride, keys.size(), [key](size_t i) { return key[i]; });
    } else {
        const quint16 *const pick = block.picks.data();
        countKeys(m_counts.data(), stride, block.picks.size(),
                  [key, pick](size_t i) { return key[pick[i]]; });
    }
}

void JointTally::merge(const JointTally &other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

std::vector<Entry> JointTally::entries(const Axis *group, const Axis *score) const
{
    const quint32 groups = group ? group->cardinality() : 1;
    const quint32 scores = score ? score->cardinality() : 1;
    std::vector<qint64> sums(size_t(groups) * scores);
    std::vector<quint32> codes(m_axes.size()); // of the cell, the last axis turning fastest
    for (size_t cell = 0; cell < m_cells; ++cell) {
        quint32 g = 0;
        quint32 s = 0;
        for (size_t a = 0; a < m_axes.size(); ++a) {
            g = m_axes[a] == group ? codes[a] : g;
            s = m_axes[a] == score ? codes[a] : s;
        }
        for (size_t copy = 0; copy < m_copies; ++copy)
            sums[size_t(g) * scores + s] += m_counts[copy * m_cells + cell];
        for (size_t a = m_axes.size(); a-- > 0;) {
            if (++codes[a] < m_axes[a]->cardinality())
                break;
            codes[a] = 0;
        }
    }
    std::vector<Entry> entries;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] != 0)
            entries.push_back({quint32(i / scores), quint32(i % scores), sums[i]});
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
    const std::span<quint64> keys(room.data(), block.chosen());
    std::ranges::fill(keys, quint64(0));
    for (const Axis *axis : {m_group, m_score}) {
        if (!axis)
            continue;
        if (block.isWhole)
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
