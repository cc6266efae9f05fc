// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/effort.h"

#include "models/metrics/share.h"

#include <algorithm>
#include <array>

namespace patron {

EffortSummaries effortSummaries(std::span<const qint64, 7> counts)
{
    const qint64 hard = counts[0] + counts[1] + counts[2];
    const qint64 middle = counts[3] + counts[4];
    const qint64 easy = counts[5] + counts[6];
    EffortSummaries summaries;
    summaries.n = hard + middle + easy;
    if (summaries.n < smallestShown)
        return summaries;

    const Share agreed = shareOf(counts[4] + easy, summaries.n);
    summaries.share = agreed.value;
    summaries.shareRange = Interval{*agreed.low, *agreed.high};

    constexpr std::array<double, 7> points{1, 2, 3, 4, 5, 6, 7};
    const MeanAndInterval mean = meanInterval(points, counts);
    summaries.mean = mean.mean;
    if (mean.interval)
        summaries.meanRange =
            Interval{std::max(1.0, mean.interval->low), std::min(7.0, mean.interval->high)};

    summaries.index = 100 * static_cast<double>(easy - hard) / static_cast<double>(summaries.n);
    summaries.indexRange = npsInterval(easy, middle, hard);
    return summaries;
}

} // namespace patron
