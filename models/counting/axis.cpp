// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/axis.h"

#include "models/counting/snapshot.h"

#include <type_traits>

namespace patron {

Axis::Axis(const CodeColumn *column, quint32 cardinality)
    : m_column(column)
    , m_cardinality(cardinality)
{
}

Axis::Axis(const Snapshot &snapshot, TimeBucket bucket, size_t first, size_t last)
{
    const std::vector<QDate> &days = snapshot.days;
    const std::vector<size_t> &starts = snapshot.dayStarts;
    // The day that holds the first response.
    size_t day =
        starts.empty() ? 0 : size_t(std::ranges::upper_bound(starts, first) - starts.begin());
    day -= day > 0;
    size_t position = first;
    while (position < last && day < days.size()) {
        const QDate start = bucketStart(days[day], bucket);
        day = size_t(std::ranges::lower_bound(days, bucketNext(start, bucket)) - days.begin());
        position = std::min(last, starts[day]);
        m_starts.push_back(start);
        m_ends.push_back(position);
    }
    if (position < last) {
        m_starts.push_back({});
        m_ends.push_back(last);
    }
    m_cardinality = std::max(quint32(m_ends.size()), 1U);
}

const quint8 *Axis::bytes() const
{
    if (!m_column)
        return nullptr;
    return m_column->visit([](const auto &codes) -> const quint8 * {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(codes)>::value_type, quint8>)
            return codes.data();
        else
            return nullptr;
    });
}

void Axis::append(std::span<quint16> keys, size_t first, const Lanes &lanes) const
{
    if (!m_column)
        return;
    const quint16 factor = quint16(m_cardinality);
    m_column->visit([&](const auto &codes) {
        using Code = typename std::decay_t<decltype(codes)>::value_type;
        if constexpr (std::is_same_v<Code, quint8>)
            lanes.append8(keys.data(), codes.data() + first, keys.size(), factor);
        else if constexpr (std::is_same_v<Code, quint16>)
            lanes.append16(keys.data(), codes.data() + first, keys.size(), factor);
        else
            shiftIn(keys, first);
    });
}

} // namespace patron
