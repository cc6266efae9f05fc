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

    void add(quint64 key) { m_isDense ? void(++m_dense[key]) : void(++m_sparse[key]); }
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

/// For axes of few codes: a table of all combinations.
class JointTally final
{
public:
    static constexpr quint64 mostCells = 65'536;

    explicit JointTally(std::vector<const Axis *> axes);

    void add(const Block &block);
    void merge(const JointTally &other);
    /// group, score: which of the axes; nullptr = none, code 0.
    [[nodiscard]] std::vector<Entry> entries(const Axis *group, const Axis *score) const;

private:
    std::vector<const Axis *> m_axes;
    size_t m_cells;
    size_t m_copies; // small tables are kept several times over, so that additions in a row do not
                     // wait for each other
    std::vector<quint32> m_counts;
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
