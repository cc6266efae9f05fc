// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/quantile.h"

#include "models/metrics/distribution.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

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

RankedValues::RankedValues(std::span<const qint64> values, std::span<const qint64> counts)
{
    qint64 passed = 0;
    for (size_t i = 0; i < std::min(values.size(), counts.size()); ++i) {
        if (counts[i] <= 0)
            continue;
        passed += counts[i];
        m_values.push_back(values[i]);
        m_upTo.push_back(passed);
    }
}

qint64 RankedValues::at(qint64 rank) const
{
    const auto place = std::ranges::lower_bound(m_upTo, std::min(rank, n()));
    return place == m_upTo.end() ? 0 : m_values[static_cast<size_t>(place - m_upTo.begin())];
}

qint64 RankedValues::below(double value) const
{
    const auto from =
        std::ranges::lower_bound(m_values, value, {}, [](qint64 each) { return double(each); });
    return from == m_values.begin() ? 0 : m_upTo[static_cast<size_t>(from - m_values.begin()) - 1];
}

qint64 RankedValues::above(double value) const
{
    const auto from =
        std::ranges::upper_bound(m_values, value, {}, [](qint64 each) { return double(each); });
    return from == m_values.begin()
               ? n()
               : n() - m_upTo[static_cast<size_t>(from - m_values.begin()) - 1];
}

qint64 RankedValues::step() const
{
    qint64 least = 0;
    for (size_t i = 1; i < m_values.size(); ++i) {
        const qint64 distance = m_values[i] - m_values[i - 1];
        least = least > 0 ? std::min(least, distance) : distance;
    }
    return least;
}

// Hyndman and Fan 1996, Sample quantiles in statistical packages, definition 7 (R's and Excel's
// default).
double quantile(const RankedValues &values, double q)
{
    const qint64 n = values.n();
    if (n <= 0)
        return 0;
    const double place = static_cast<double>(n - 1) * std::clamp(q, 0.0, 1.0);
    const qint64 below = static_cast<qint64>(std::floor(place));
    const auto low = static_cast<double>(values.at(below + 1));
    const auto high = static_cast<double>(values.at(below + 2));
    return low + (place - static_cast<double>(below)) * (high - low);
}

// Conover, Practical Nonparametric Statistics, 3.2: from the r-th to the s-th smallest answer, r
// the largest and s the smallest for which each tail of the binomial keeps at most 2.5 %.
std::optional<Interval> quantileInterval(const RankedValues &values, double q)
{
    constexpr double tail = 0.025;
    const qint64 n = values.n();
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
    return Interval{static_cast<double>(values.at(low)),
                    static_cast<double>(values.at(tooNear + 1))};
}

std::optional<Interval> medianInterval(const RankedValues &values)
{
    return quantileInterval(values, 0.5);
}

// Price and Bonett 2001, Estimating the variance of the sample median, Journal of Statistical
// Computation and Simulation 68: the distance of two order statistics about sqrt(n) either side of
// the middle, over the distance that those have in a normal distribution.
double medianError(const RankedValues &values)
{
    const qint64 n = values.n();
    if (n < 2)
        return 0;
    const double size = static_cast<double>(n);
    const qint64 rank = std::max<qint64>(1, std::llround((size + 1) / 2 - std::sqrt(size)));
    const auto width = static_cast<double>(values.at(n + 1 - rank) - values.at(rank));
    const double z = normalQuantile(1 - coinAtMost(rank - 1, n));
    return z > 0 ? width / (2 * z) : 0;
}

MedianAndInterval medianOf(const RankedValues &values, double perUnit)
{
    const double middle = quantile(values, 0.5);
    MedianAndInterval median;
    median.median = middle / perUnit;
    median.error = medianError(values) / perUnit;
    if (const auto range = medianInterval(values))
        median.interval = Interval{range->low / perUnit, range->high / perUnit};
    median.below = values.below(middle);
    median.above = values.above(middle);
    median.step = static_cast<double>(values.step()) / perUnit;
    return median;
}

} // namespace patron
