// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/quantile.h"

#include "models/metrics/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patron {

namespace {

qint64 sumOf(std::span<const qint64> counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

/// The answer with this rank, from 1, in ascending order.
double orderStatistic(std::span<const qint64> values, std::span<const qint64> counts, qint64 rank)
{
    qint64 passed = 0;
    size_t last = 0;
    for (size_t i = 0; i < std::min(values.size(), counts.size()); ++i) {
        if (counts[i] <= 0)
            continue;
        last = i;
        passed += counts[i];
        if (passed >= rank)
            break;
    }
    return values.empty() ? 0 : static_cast<double>(values[last]);
}

/// The last rank of 1..n for which holds(rank), which is true of ranks up to it and of no later
/// one; 1 where there is none. Searched from a guess, in steps that double.
template <class Holds>
qint64 lastThatHolds(qint64 guess, qint64 n, Holds holds)
{
    qint64 low = std::clamp<qint64>(guess, 1, n);
    qint64 high = low + 1;
    if (holds(low)) {
        for (qint64 step = 1; high <= n && holds(high); step *= 2) {
            low = high;
            high += step;
        }
        high = std::min(high, n + 1);
    } else {
        high = low;
        for (qint64 step = 1; low > 1 && !holds(low); step *= 2) {
            high = low;
            low = std::max<qint64>(1, low - step);
        }
    }
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

// Hyndman and Fan 1996, Sample quantiles in statistical packages, definition 7 (R's and Excel's
// default).
double quantile(std::span<const qint64> values, std::span<const qint64> counts, double q)
{
    const qint64 n = sumOf(counts);
    if (n <= 0)
        return 0;
    const double place = static_cast<double>(n - 1) * std::clamp(q, 0.0, 1.0);
    const qint64 below = static_cast<qint64>(std::floor(place));
    const double low = orderStatistic(values, counts, below + 1);
    const double high = orderStatistic(values, counts, std::min(n, below + 2));
    return low + (place - static_cast<double>(below)) * (high - low);
}

// Conover, Practical Nonparametric Statistics, 3.2: from the r-th to the s-th smallest answer, r
// the largest and s the smallest for which each tail of the binomial keeps at most 2.5 %.
std::optional<Interval> quantileInterval(std::span<const qint64> values,
                                         std::span<const qint64> counts, double q)
{
    constexpr double tail = 0.025;
    const qint64 n = sumOf(counts);
    if (n <= 0 || binomialAtMost(0, n, q) > tail || binomialAtMost(n - 1, n, q) < 1 - tail)
        return std::nullopt;
    // Where the normal distribution has them, give or take a few.
    const double middle = static_cast<double>(n) * q;
    const double reach = z95 * std::sqrt(middle * (1 - q));
    const qint64 low = lastThatHolds(std::llround(middle - reach), n, [&](qint64 rank) {
        return binomialAtMost(rank - 1, n, q) <= tail;
    });
    const qint64 tooNear = lastThatHolds(std::llround(middle + reach), n, [&](qint64 rank) {
        return binomialAtMost(rank - 1, n, q) < 1 - tail;
    });
    return Interval{orderStatistic(values, counts, low),
                    orderStatistic(values, counts, std::min(n, tooNear + 1))};
}

std::optional<Interval> medianInterval(std::span<const qint64> values,
                                       std::span<const qint64> counts)
{
    return quantileInterval(values, counts, 0.5);
}

// Price and Bonett 2001, Estimating the variance of the sample median, Journal of Statistical
// Computation and Simulation 68: the distance of two order statistics about sqrt(n) either side of
// the middle, over the distance that those have in a normal distribution.
double medianError(std::span<const qint64> values, std::span<const qint64> counts)
{
    const qint64 n = sumOf(counts);
    if (n < 2)
        return 0;
    const double size = static_cast<double>(n);
    const qint64 rank = std::max<qint64>(1, std::llround((size + 1) / 2 - std::sqrt(size)));
    const double width =
        orderStatistic(values, counts, n + 1 - rank) - orderStatistic(values, counts, rank);
    const double z = normalQuantile(1 - coinAtMost(rank - 1, n));
    return z > 0 ? width / (2 * z) : 0;
}

MedianAndInterval medianOf(std::span<const qint64> values, std::span<const qint64> counts,
                           double perUnit)
{
    const double middle = quantile(values, counts, 0.5);
    MedianAndInterval median;
    median.median = middle / perUnit;
    median.error = medianError(values, counts) / perUnit;
    if (const auto range = medianInterval(values, counts))
        median.interval = Interval{range->low / perUnit, range->high / perUnit};
    std::optional<qint64> last;
    double step = 0;
    for (size_t i = 0; i < std::min(values.size(), counts.size()); ++i) {
        if (counts[i] <= 0)
            continue;
        const double distance = last ? static_cast<double>(values[i] - *last) : 0;
        step = step > 0 ? std::min(step, distance) : distance;
        last = values[i];
        const auto value = static_cast<double>(values[i]);
        median.below += value < middle ? counts[i] : 0;
        median.above += value > middle ? counts[i] : 0;
    }
    median.step = step / perUnit;
    return median;
}

} // namespace patron
