// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/comparison.h"

#include "models/metrics/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patron {

namespace {

Difference inPercent(const Difference &share)
{
    return {100 * share.value, {100 * share.interval.low, 100 * share.interval.high}, share.p};
}

/// Standard deviation of both groups' answers within their groups.
double pooledDeviation(const Sample &a, const Sample &b)
{
    const double squares = a.mean.deviation * a.mean.deviation * static_cast<double>(a.n - 1) +
                           b.mean.deviation * b.mean.deviation * static_cast<double>(b.n - 1);
    return a.n + b.n > 2 ? std::sqrt(squares / static_cast<double>(a.n + b.n - 2)) : 0;
}

} // namespace

Difference difference(const Sample &first, const Sample &second)
{
    switch (first.metric) {
    case Metric::Nps:
        return npsDifference(first.nps, second.nps);
    case Metric::Csat:
    case Metric::Ces:
    case Metric::Promoters:
    case Metric::Retention:
        return inPercent(shareDifference(first.hits, first.n, second.hits, second.n));
    case Metric::Rating:
        return meanDifference(first.mean, first.n, second.mean, second.n);
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        return medianDifference(first.median, first.n, second.median, second.n);
    case Metric::Volume:
        break;
    }
    return {};
}

double detectable(const Sample &first, const Sample &second)
{
    const qint64 n = std::min(first.n, second.n);
    if (n <= 0)
        return 0;
    switch (first.metric) {
    case Metric::Nps:
        return npsDetectable({first.nps.promoters + second.nps.promoters,
                              first.nps.passives + second.nps.passives,
                              first.nps.detractors + second.nps.detractors},
                             n);
    case Metric::Csat:
    case Metric::Ces:
    case Metric::Promoters:
    case Metric::Retention:
        return 100 * shareDetectable(static_cast<double>(first.hits + second.hits) /
                                         static_cast<double>(first.n + second.n),
                                     n);
    case Metric::Rating:
        return meanDetectable(pooledDeviation(first, second), n);
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        return medianDetectable(first.median, first.n, second.median, second.n);
    case Metric::Volume:
        break;
    }
    return 0;
}

qint64 worthWaitingFor(double more, qint64 now)
{
    constexpr double mostTimes = 100;
    return more < mostTimes * static_cast<double>(now) ? static_cast<qint64>(more) : 0;
}

// What can be told shrinks with the root of the number of answers.
double answersNeeded(const Sample &first, const Sample &second, double change)
{
    const double seen = detectable(first, second);
    if (seen <= 0 || change == 0)
        return 0;
    const double ratio = seen / std::abs(change);
    const double needed = static_cast<double>(std::min(first.n, second.n)) * ratio * ratio;
    return needed;
}

// M5's 2.80 is 1.96 for the test and 0.84 for the power; among many the test asks for more.
double answersAmongMany(double neededAlone, size_t comparisons)
{
    if (comparisons <= 1)
        return neededAlone;
    constexpr double power = powerFactor - z95;
    const double chance = familyFindings / (2 * static_cast<double>(comparisons));
    const double ratio = (normalQuantile(1 - chance) + power) / powerFactor;
    return neededAlone * ratio * ratio;
}

std::vector<bool> holdAmongMany(std::span<const double> pValues, double rate)
{
    std::vector<size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, {}, [&](size_t i) { return pValues[i]; });

    // Everything up to the last p value under its own line holds, also what lies above a line
    // before it.
    size_t holding = 0;
    for (size_t rank = 1; rank <= order.size(); ++rank) {
        if (pValues[order[rank - 1]] <=
            rate * static_cast<double>(rank) / static_cast<double>(order.size()))
            holding = rank;
    }
    std::vector<bool> holds(pValues.size(), false);
    for (size_t i = 0; i < holding; ++i)
        holds[order[i]] = true;
    return holds;
}

} // namespace patron
