// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshot.h"

#include <algorithm>
#include <atomic>

namespace patron {

namespace {

template <class T>
size_t bytesOf(const std::vector<T> &values)
{
    return values.size() * sizeof(T);
}

} // namespace

void AnswerColumn::makeBits(size_t responses)
{
    bits.clear();
    const size_t mapWords = (responses + 63) / 64;
    const size_t maps = size_t(words.size()) + 1;
    if (maps * mapWords * sizeof(quint64) > bytesOf(rows) + bytesOf(codes))
        return;
    bits.assign(maps, std::vector<quint64>(mapWords));
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint64 bit = quint64(1) << (rows[i] % 64);
        bits[codes[i]][rows[i] / 64] |= bit;
        bits.back()[rows[i] / 64] |= bit;
    }
}

size_t Snapshot::bytes() const
{
    size_t sum = bytesOf(responses) + bytesOf(seconds) + bytesOf(days) + bytesOf(dayStarts) +
                 bytesOf(hasComment) + bytesOf(customers) + bytesOf(leftAt);
    for (const auto &[dimension, column] : dimensions)
        sum += column.codes.bytes();
    for (const auto &[measure, column] : measures)
        sum += column.codes.bytes() + bytesOf(column.values);
    for (const auto &[question, column] : answers) {
        sum += bytesOf(column.rows) + bytesOf(column.codes);
        for (const std::vector<quint64> &bits : column.bits)
            sum += bytesOf(bits);
    }
    return sum;
}

std::pair<size_t, size_t> Snapshot::range(const Period &period) const
{
    if (period.isOpen())
        return {0, size()};
    if (days.empty())
        return {0, 0};
    const auto from =
        period.from.isValid() ? std::ranges::lower_bound(days, period.from) : days.begin();
    const auto to = period.to.isValid() ? std::ranges::upper_bound(days, period.to) : days.end();
    const size_t first = dayStarts[size_t(from - days.begin())];
    const size_t last = dayStarts[size_t(to - days.begin())];
    return {first, std::max(first, last)};
}

quint64 Snapshot::newReading()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace patron
