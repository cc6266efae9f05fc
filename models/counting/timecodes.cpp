// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/timecodes.h"

#include <algorithm>

namespace patron {

namespace {

/// Up to here (194 days) a table by second costs less than a sort.
constexpr qint64 tableLimit = qint64(1) << 24;

ScoreColumn codedByTable(std::span<const qint64> seconds, qint64 highest)
{
    std::vector<quint32> codes(size_t(highest + 1));
    for (const qint64 value : seconds) {
        if (value >= 0)
            codes[size_t(value)] = 1;
    }
    ScoreColumn column;
    for (size_t value = 0; value < codes.size(); ++value) {
        if (codes[value] == 0)
            continue;
        column.values.push_back(qint64(value));
        codes[value] = quint32(column.values.size());
    }
    column.codes = CodeColumn(seconds.size(), quint32(column.values.size()));
    for (size_t i = 0; i < seconds.size(); ++i) {
        if (seconds[i] >= 0)
            column.codes.set(i, codes[size_t(seconds[i])]);
    }
    return column;
}

ScoreColumn codedBySort(std::span<const qint64> seconds)
{
    ScoreColumn column;
    std::ranges::copy_if(seconds, std::back_inserter(column.values),
                         [](qint64 value) { return value >= 0; });
    std::ranges::sort(column.values);
    column.values.erase(std::unique(column.values.begin(), column.values.end()),
                        column.values.end());
    column.codes = CodeColumn(seconds.size(), quint32(column.values.size()));
    for (size_t i = 0; i < seconds.size(); ++i) {
        if (seconds[i] >= 0)
            column.codes.set(i, quint32(std::ranges::lower_bound(column.values, seconds[i]) -
                                        column.values.begin() + 1));
    }
    return column;
}

} // namespace

ScoreColumn codedTimes(std::span<const qint64> seconds)
{
    const qint64 highest = seconds.empty() ? noSeconds : *std::ranges::max_element(seconds);
    if (highest < 0)
        return {{}, CodeColumn(seconds.size(), 0)};
    return highest < tableLimit ? codedByTable(seconds, highest) : codedBySort(seconds);
}

} // namespace patron
