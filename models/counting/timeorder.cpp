// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/timeorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace patron {

namespace {

struct Entry
{
    quint32 key; // seconds since the first time
    quint32 index;
};

constexpr int digitBits = 11;
constexpr quint32 digitMask = (1U << digitBits) - 1;

/// One stable pass of a radix sort.
void sortByDigit(const std::vector<Entry> &from, std::vector<Entry> &to, int shift)
{
    std::array<size_t, digitMask + 1> places{};
    for (const Entry &entry : from)
        ++places[(entry.key >> shift) & digitMask];
    std::exclusive_scan(places.begin(), places.end(), places.begin(), size_t{0});
    for (const Entry &entry : from)
        to[places[(entry.key >> shift) & digitMask]++] = entry;
}

/// For times that lie within 136 years of each other, which is to say all of them but for broken
/// files.
void radixSort(std::span<const qint64> times, qint64 first, quint32 width, std::span<quint32> dated)
{
    std::vector<Entry> entries;
    entries.reserve(dated.size());
    for (const quint32 index : dated)
        entries.push_back({quint32(times[index] - first), index});
    std::vector<Entry> other(entries.size());
    for (int shift = 0; shift < int(std::bit_width(width)); shift += digitBits) {
        sortByDigit(entries, other, shift);
        entries.swap(other);
    }
    std::ranges::transform(entries, dated.begin(), &Entry::index);
}

} // namespace

std::vector<quint32> timeOrder(std::span<const qint64> times)
{
    std::vector<quint32> order(times.size());
    std::iota(order.begin(), order.end(), 0U);
    if (std::ranges::is_sorted(times))
        return order;

    const auto datedEnd = std::stable_partition(order.begin(), order.end(),
                                                [&](quint32 i) { return times[i] != undated; });
    const std::span<quint32> dated(order.begin(), datedEnd);
    qint64 first = undated;
    qint64 last = std::numeric_limits<qint64>::min();
    for (const quint32 index : dated) {
        first = std::min(first, times[index]);
        last = std::max(last, times[index]);
    }
    const quint64 width = dated.empty() ? 0 : quint64(last) - quint64(first);
    if (width <= std::numeric_limits<quint32>::max())
        radixSort(times, first, quint32(width), dated);
    else
        std::ranges::stable_sort(dated, {}, [&](quint32 index) { return times[index]; });
    return order;
}

} // namespace patron
