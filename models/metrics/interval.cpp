// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/interval.h"

#include "models/metrics/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patron {

namespace {

/// As shares of one: centre and variance per answer of promoters minus detractors.
struct Balance
{
    double centre = 0;
    double variance = 0;
};

Balance balance(double promoters, double detractors, double n)
{
    const double p = promoters / n;
    const double d = detractors / n;
    return {p - d, std::max(0.0, p + d - (p - d) * (p - d))};
}

/// M3: three quarters of a promoter, one and a half passives and three quarters of a detractor are
/// added (Rocks 2016, Interval estimation for the Net Promoter Score, The American Statistician
/// 70:4).
struct AdjustedNps
{
    double centre = 0;
    double error = 0;
};

AdjustedNps adjusted(const NpsCounts &counts)
{
    const double n = static_cast<double>(counts.n()) + 3;
    const Balance b = balance(static_cast<double>(counts.promoters) + 0.75,
                              static_cast<double>(counts.detractors) + 0.75, n);
    return {100 * b.centre, 100 * std::sqrt(b.variance / n)};
}

/// Nothing can be said of the difference: the interval reaches zero.
Difference cannotTell(double value)
{
    return {value, {std::min(0.0, value), std::max(0.0, value)}, 1};
}

/// Neither group varies, so no standard error can be had. Then only chance can tell: by Fisher's
/// permutation argument, of all ways to split the answers into two groups of these sizes, two or
/// fewer part them as cleanly as seen.
Difference withoutSpread(double value, qint64 n1, qint64 n2)
{
    if (value == 0)
        return {0, {0, 0}, 1};
    const double p = std::min(1.0, 2 * chanceOfSplit(n1, n2));
    if (p > 0.05)
        return {value, cannotTell(value).interval, p};
    return {value, {value, value}, p};
}

/// Fisher's exact test of a median test (Mood 1950; Conover, 5.3): do as many of either group lie
/// at or under one and the same value? Of the group with the lower median those up to it are
/// counted, of the other one those under its own: whichever value between the two medians were
/// asked about, the groups would lie at least as far apart as this.
double medianTest(const MedianAndInterval &low, qint64 nLow, const MedianAndInterval &high,
                  qint64 nHigh)
{
    return std::min(1.0, 2 * splitAtLeast(nLow - low.above, nLow, high.below, nHigh));
}

/// The interval of a median by order statistics, and half a step of the notes on either side: "one
/// hour" may have been 40 minutes where others are noted as two.
Interval notedWithin(const MedianAndInterval &median)
{
    return {median.interval->low - median.step / 2, median.interval->high + median.step / 2};
}

/// The middle answers of a group are all alike, as where times were noted in whole hours: its
/// median has no standard error. What is left are the intervals by order statistics, put together
/// as Newcombe does (Zou and Donner 2008, Construction of confidence limits about effect measures,
/// Statistics in Medicine 27), and the median test.
Difference tiedDifference(const MedianAndInterval &first, qint64 n1,
                          const MedianAndInterval &second, qint64 n2)
{
    const double value = first.median - second.median;
    if (value == 0 || !first.interval || !second.interval)
        return cannotTell(value);
    const double p =
        value < 0 ? medianTest(first, n1, second, n2) : medianTest(second, n2, first, n1);
    const Interval one = notedWithin(first);
    const Interval two = notedWithin(second);
    Interval range{value - std::hypot(first.median - one.low, two.high - second.median),
                   value + std::hypot(one.high - first.median, second.median - two.low)};
    if (p > 0.05) // whatever the intervals say
        range = {std::min(0.0, range.low), std::max(0.0, range.high)};
    return {value, range, p};
}

/// Of a median; where it has no standard error, what its interval would be with one.
double errorOf(const MedianAndInterval &median)
{
    if (median.error > 0 || !median.interval)
        return median.error;
    const Interval noted = notedWithin(median);
    return (noted.high - noted.low) / (2 * z95);
}

qint64 total(std::span<const qint64> counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

} // namespace

Interval npsInterval(qint64 promoters, qint64 passives, qint64 detractors)
{
    const AdjustedNps nps = adjusted({promoters, passives, detractors});
    return {std::max(-100.0, nps.centre - z95 * nps.error),
            std::min(100.0, nps.centre + z95 * nps.error)};
}

// Sauro and Lewis, MeasuringU: two adjusted scores against the root of the sum of their squared
// errors.
Difference npsDifference(const NpsCounts &first, const NpsCounts &second)
{
    const AdjustedNps a = adjusted(first);
    const AdjustedNps b = adjusted(second);
    const double value = a.centre - b.centre;
    const double error = std::hypot(a.error, b.error); // never 0: the added answers differ
    return {value, {value - z95 * error, value + z95 * error}, normalTwoSided(value / error)};
}

double npsDetectable(const NpsCounts &counts, qint64 n)
{
    if (counts.n() <= 0 || n <= 0)
        return 0;
    const Balance b =
        balance(static_cast<double>(counts.promoters), static_cast<double>(counts.detractors),
                static_cast<double>(counts.n()));
    return 100 * powerFactor * std::sqrt(2 * b.variance / static_cast<double>(n));
}

// Wilson 1927, Probable inference, the law of succession, and statistical inference, JASA 22.
Interval wilson(qint64 hits, qint64 n)
{
    if (n <= 0)
        return {0, 1};
    const double size = static_cast<double>(n);
    const double share = static_cast<double>(hits) / size;
    const double square = z95 * z95;
    const double centre = share + square / (2 * size);
    const double half = z95 * std::sqrt(share * (1 - share) / size + square / (4 * size * size));
    const double scale = 1 + square / size;
    // At the ends the formula gives 0 and 1 exactly; rounding would leave dust.
    return {hits <= 0 ? 0 : (centre - half) / scale, hits >= n ? 1 : (centre + half) / scale};
}

// Interval: Newcombe 1998, Interval estimation for the difference between independent proportions,
// Statistics in Medicine 17, method 10. p value: the usual z test with the pooled share.
Difference shareDifference(qint64 hits1, qint64 n1, qint64 hits2, qint64 n2)
{
    if (n1 <= 0 || n2 <= 0)
        return {0, {-1, 1}, 1};
    const double share1 = static_cast<double>(hits1) / static_cast<double>(n1);
    const double share2 = static_cast<double>(hits2) / static_cast<double>(n2);
    const Interval one = wilson(hits1, n1);
    const Interval two = wilson(hits2, n2);
    const double value = share1 - share2;
    const Interval interval{value - std::hypot(share1 - one.low, two.high - share2),
                            value + std::hypot(one.high - share1, share2 - two.low)};

    const double pooled = static_cast<double>(hits1 + hits2) / static_cast<double>(n1 + n2);
    const double error = std::sqrt(pooled * (1 - pooled) *
                                   (1 / static_cast<double>(n1) + 1 / static_cast<double>(n2)));
    return {value, interval, error > 0 ? normalTwoSided(value / error) : 1};
}

double shareDetectable(double share, qint64 n)
{
    if (n <= 0)
        return 0;
    return powerFactor * std::sqrt(2 * std::max(0.0, share * (1 - share)) / static_cast<double>(n));
}

// Student 1908: mean +- t(n-1) * s / sqrt(n).
MeanAndInterval meanInterval(std::span<const double> values, std::span<const qint64> counts)
{
    MeanAndInterval result;
    const size_t size = std::min(values.size(), counts.size());
    const double n = static_cast<double>(total(counts.first(size)));
    if (n <= 0)
        return result;
    for (size_t i = 0; i < size; ++i)
        result.mean += values[i] * static_cast<double>(counts[i]);
    result.mean /= n;
    if (n < 2)
        return result;

    double squares = 0;
    for (size_t i = 0; i < size; ++i)
        squares +=
            (values[i] - result.mean) * (values[i] - result.mean) * static_cast<double>(counts[i]);
    const bool areAlike =
        std::ranges::count_if(counts.first(size), [](qint64 count) { return count > 0; }) < 2;
    if (areAlike)
        return result;
    result.deviation = std::sqrt(squares / (n - 1));
    const double half = studentQuantile(0.975, n - 1) * result.deviation / std::sqrt(n);
    result.interval = Interval{result.mean - half, result.mean + half};
    return result;
}

// Welch 1947, The generalization of Student's problem when several different population variances
// are involved, Biometrika 34, with Satterthwaite's degrees of freedom.
Difference meanDifference(const MeanAndInterval &first, qint64 n1, const MeanAndInterval &second,
                          qint64 n2)
{
    const double value = first.mean - second.mean;
    if (n1 < 2 || n2 < 2)
        return cannotTell(value);
    const double part1 = first.deviation * first.deviation / static_cast<double>(n1);
    const double part2 = second.deviation * second.deviation / static_cast<double>(n2);
    const double variance = part1 + part2;
    if (variance <= 0)
        return withoutSpread(value, n1, n2);
    const double freedom =
        variance * variance /
        (part1 * part1 / static_cast<double>(n1 - 1) + part2 * part2 / static_cast<double>(n2 - 1));
    const double error = std::sqrt(variance);
    const double half = studentQuantile(0.975, freedom) * error;
    return {value, {value - half, value + half}, studentTwoSided(value / error, freedom)};
}

double meanDetectable(double deviation, qint64 n)
{
    return n > 0 ? powerFactor * deviation * std::sqrt(2 / static_cast<double>(n)) : 0;
}

// Price and Bonett 2002, Distribution-free confidence intervals for difference and ratio of
// medians, same journal 72.
Difference medianDifference(const MedianAndInterval &first, qint64 n1,
                            const MedianAndInterval &second, qint64 n2)
{
    const double value = first.median - second.median;
    if (n1 < 2 || n2 < 2)
        return cannotTell(value);
    if (first.error <= 0 || second.error <= 0)
        return tiedDifference(first, n1, second, n2);
    // Answers noted in steps are each wrong by up to half of one (Sheppard 1898).
    const double noted = std::hypot(first.step, second.step) / std::sqrt(12);
    const double error = std::hypot(first.error, second.error, noted);
    return {value, {value - z95 * error, value + z95 * error}, normalTwoSided(value / error)};
}

double medianDetectable(const MedianAndInterval &first, qint64 n1, const MedianAndInterval &second,
                        qint64 n2)
{
    const qint64 n = std::min(n1, n2);
    if (n <= 0)
        return 0;
    // Squared standard errors of one answer, so to speak.
    const double part1 = std::pow(errorOf(first), 2) * static_cast<double>(n1);
    const double part2 = std::pow(errorOf(second), 2) * static_cast<double>(n2);
    return powerFactor * std::sqrt((part1 + part2) / static_cast<double>(n));
}

} // namespace patron
