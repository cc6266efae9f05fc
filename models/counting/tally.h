// SPDX-License-Identifier: GPL-3.0-or-later
// How many responses have each combination of codes of some axes. One tally serves several
// breakdowns at once: a combined count costs one addition per response, and what a breakdown asks
// for is a sum over it. Each thread fills its own, merged at the end.
#pragma once

#include "models/counting/axis.h"
#include "models/counting/block.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace patron {

/// How many responses of a group hold a score, both as codes.
struct Entry
{
    quint32 group = 0;
    quint32 score = 0;
    qint64 count = 0;
};

/// Counts by key, as a table where there are few keys, sparse where there are many.
class KeyCounts final
{
public:
    KeyCounts(quint64 keys, bool isDense);

    void add(quint64 key, quint32 count = 1)
    {
        if (m_isDense)
            m_dense[key] += count;
        else if (count != 0)
            m_sparse[key] += count;
    }
    void merge(const KeyCounts &other);
    /// Calls f(key, count) for each key that was added.
    template <class F>
    void each(F &&f) const
    {
        for (size_t key = 0; key < m_dense.size(); ++key) {
            if (m_dense[key] != 0)
                f(quint64(key), qint64(m_dense[key]));
        }
        for (const auto &[key, count] : m_sparse)
            f(key, qint64(count));
    }

private:
    bool m_isDense;
    std::vector<quint32> m_dense;
    std::unordered_map<quint64, quint32> m_sparse;
};

/// For axes of few codes: a table of all combinations. Time needs no code, for responses are in its
/// order: each of its buckets has a table of its own, and only one at a time is written to.
class JointTally final
{
public:
    /// In the table of one bucket: keys are of 16 bits.
    static constexpr quint64 mostCells = 65'536;

    /// axes: not of time; time: nullptr = none.
    JointTally(std::vector<const Axis *> axes, const Axis *time, const Lanes &lanes);

    void add(const Block &block);
    void merge(const JointTally &other);
    /// group, score: which of the axes; nullptr = none, code 0.
    [[nodiscard]] std::vector<Entry> entries(const Axis *group, const Axis *score) const;

private:
    void count(const Block &block, std::span<const quint16> keys);
    /// What is left of the counts when all axes but these are summed up; axes: those left.
    [[nodiscard]] std::vector<quint32> sumsOver(const Axis *group, const Axis *score,
                                                std::vector<const Axis *> &axes) const;

    std::vector<const Axis *> m_axes;
    const Axis *m_time;
    const Lanes &m_lanes;
    size_t m_cells;  // of one bucket
    size_t m_copies; // small tables are kept several times over, so that additions in a row do not
                     // wait for each other
    std::vector<quint32> m_counts; // by bucket, copy, cell
};

/// For one axis of very few codes, and time: each code is compared with many responses at once.
class BarTally final
{
public:
    BarTally(const Axis *axis, const Axis *time, const Lanes &lanes);
    /// Whether it can be made for this axis.
    [[nodiscard]] static bool isPossible(const Axis *axis);

    void add(const Block &block);
    void merge(const BarTally &other);
    [[nodiscard]] std::vector<Entry> entries(const Axis *group, const Axis *score) const;

private:
    void addPart(const Block &block, size_t bucket, size_t begin, size_t end);

    const Axis *m_axis;
    const Axis *m_time;
    const Lanes &m_lanes;
    size_t m_codes;
    std::vector<quint32> m_counts; // by bucket and code
};

/// For two axes of any number of codes. Either may be nullptr.
class WideTally final
{
public:
    WideTally(const Axis *group, const Axis *score, bool isDense);

    void add(const Block &block);
    void merge(const WideTally &other) { m_counts.merge(other.m_counts); }
    [[nodiscard]] std::vector<Entry> entries() const;

private:
    const Axis *m_group;
    const Axis *m_score;
    quint64 m_scores;
    KeyCounts m_counts;
};

} // namespace patron
