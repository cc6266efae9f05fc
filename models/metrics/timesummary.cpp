// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/timesummary.h"

#include "models/metrics/metric.h"
#include "models/metrics/quantile.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

constexpr double secondsPerMinute = 60;

/// An order statistic may stand beside the interpolated quantile; the interval holds both.
std::optional<Interval> inMinutes(const std::optional<Interval> &range, double value)
{
    if (!range)
        return std::nullopt;
    return Interval{std::min(value, range->low / secondsPerMinute),
                    std::max(value, range->high / secondsPerMinute)};
}

} // namespace

TimeSummary timeSummary(std::span<const qint64> seconds)
{
    TimeSummary summary;
    summary.n = static_cast<qint64>(seconds.size());
    if (summary.n < smallestShown)
        return summary;
    std::vector<qint64> sorted(seconds.begin(), seconds.end());
    std::ranges::sort(sorted);
    const std::vector<qint64> once(sorted.size(), 1);
    summary.median = quantile(sorted, once, 0.5) / secondsPerMinute;
    summary.p90 = quantile(sorted, once, 0.9) / secondsPerMinute;
    summary.medianRange = inMinutes(medianInterval(sorted, once), *summary.median);
    summary.p90Range = inMinutes(quantileInterval(sorted, once, 0.9), *summary.p90);
    return summary;
}

} // namespace patron
