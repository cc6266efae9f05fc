// SPDX-License-Identifier: GPL-3.0-or-later
// One way to tell responses apart by a small code: a column of the snapshot, or the time buckets of
// a range of it (which need no column, as responses are in time order). A view of the snapshot, any
// thread.
#pragma once

#include "models/base/lanes.h"
#include "models/base/period.h"
#include "models/counting/codecolumn.h"

#include <QDate>

#include <algorithm>
#include <span>
#include <vector>

namespace patron {

class Snapshot;

class Axis final
{
public:
    /// Codes below cardinality; no column: code 0 for all.
    Axis(const CodeColumn *column, quint32 cardinality);
    /// The buckets that have responses in [first, last), ascending, the undated ones last.
    Axis(const Snapshot &snapshot, TimeBucket bucket, size_t first, size_t last);

    [[nodiscard]] quint32 cardinality() const { return m_cardinality; }
    [[nodiscard]] bool isTime() const { return !m_ends.empty(); }
    /// First day of each bucket; invalid = undated.
    [[nodiscard]] const std::vector<QDate> &starts() const { return m_starts; }

    /// The code of one response; only of a column.
    [[nodiscard]] quint32 at(size_t position) const
    {
        return m_column ? m_column->at(position) : 0;
    }

    /// The codes, where they are a column of bytes; else nullptr.
    [[nodiscard]] const quint8 *bytes() const;

    /// keys[i] = keys[i] * cardinality + code of response first + i. Not of time.
    void append(std::span<quint16> keys, size_t first, const Lanes &lanes) const;
    /// The same, of any axis.
    template <class Key>
    void shiftIn(std::span<Key> keys, size_t first) const;
    /// The same for responses first + picks[i].
    template <class Key>
    void shiftIn(std::span<Key> keys, size_t first, std::span<const quint16> picks) const;

    /// Of time: calls f(bucket, begin, end) for the parts of [first, last) that lie in one bucket.
    template <class F>
    void eachBucket(size_t first, size_t last, F &&f) const;

private:
    const CodeColumn *m_column = nullptr;
    quint32 m_cardinality = 1;
    std::vector<QDate> m_starts;
    std::vector<size_t> m_ends; // position after the last response of each bucket
};

template <class F>
void Axis::eachBucket(size_t first, size_t last, F &&f) const
{
    size_t bucket = size_t(std::ranges::upper_bound(m_ends, first) - m_ends.begin());
    for (size_t begin = first; begin < last; ++bucket) {
        const size_t end = std::min(last, m_ends[bucket]);
        f(bucket, begin, end);
        begin = end;
    }
}

template <class Key>
void Axis::shiftIn(std::span<Key> keys, size_t first) const
{
    const Key cardinality = Key(m_cardinality);
    if (!m_ends.empty()) {
        eachBucket(first, first + keys.size(), [&](size_t bucket, size_t begin, size_t end) {
            const Key code = Key(bucket);
            for (Key &key : keys.subspan(begin - first, end - begin))
                key = Key(key * cardinality + code);
        });
    } else if (m_column) {
        m_column->visit([&](const auto &codes) {
            const auto *code = codes.data() + first;
            for (size_t i = 0; i < keys.size(); ++i)
                keys[i] = Key(keys[i] * cardinality + code[i]);
        });
    }
}

template <class Key>
void Axis::shiftIn(std::span<Key> keys, size_t first, std::span<const quint16> picks) const
{
    const Key cardinality = Key(m_cardinality);
    if (!m_ends.empty()) {
        size_t i = 0;
        eachBucket(first, first + picks.back() + 1, [&](size_t bucket, size_t, size_t end) {
            for (; i < picks.size() && first + picks[i] < end; ++i)
                keys[i] = Key(keys[i] * cardinality + Key(bucket));
        });
    } else if (m_column) {
        m_column->visit([&](const auto &codes) {
            const auto *code = codes.data() + first;
            for (size_t i = 0; i < keys.size(); ++i)
                keys[i] = Key(keys[i] * cardinality + code[picks[i]]);
        });
    }
}

} // namespace patron
