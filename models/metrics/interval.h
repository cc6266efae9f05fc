// SPDX-License-Identifier: GPL-3.0-or-later
// 95 % intervals of the metrics, with their sources in the comments of interval.cpp. Pure
// functions.
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace patron {

inline constexpr double z95 = 1.959964;
/// 1.96 + 0.84: the difference, in standard errors, that a two-sided 5 % test sees four times in
/// five (metrics M5).
inline constexpr double powerFactor = 2.80;

struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// A difference with its interval and two-sided p value.
struct Difference
{
    double value = 0;
    Interval interval;
    double p = 1;
    [[nodiscard]] bool isReal() const { return interval.low > 0 || interval.high < 0; }
};

/// M3, adjusted Wald, in points, clipped to -100..100. The plain NPS lies inside from two answers
/// on.
[[nodiscard]] Interval npsInterval(qint64 promoters, qint64 passives, qint64 detractors);
/// M4: first minus second, each adjusted as in M3, in points.
struct NpsCounts
{
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;
    [[nodiscard]] qint64 n() const { return promoters + passives + detractors; }
};
[[nodiscard]] Difference npsDifference(const NpsCounts &first, const NpsCounts &second);
/// M5: smallest difference that two groups of n answers each can show with 80 % power, in points. 0
/// = cannot be told.
[[nodiscard]] double npsDetectable(const NpsCounts &counts, qint64 n);

/// M9 Wilson, as shares 0..1. Without answers: all of it.
[[nodiscard]] Interval wilson(qint64 hits, qint64 n);
/// M10 Newcombe hybrid score, as shares.
[[nodiscard]] Difference shareDifference(qint64 hits1, qint64 n1, qint64 hits2, qint64 n2);
/// As npsDetectable, for a share (0..1).
[[nodiscard]] double shareDetectable(double share, qint64 n);

/// M11 mean +- t * s / sqrt(n); counts[i] answers of values[i]; none under two answers, nor where
/// all are alike: seven fives do not prove that nobody would give a four.
struct MeanAndInterval
{
    double mean = 0;
    double deviation = 0; ///< sample standard deviation
    std::optional<Interval> interval;
};
[[nodiscard]] MeanAndInterval meanInterval(std::span<const double> values,
                                           std::span<const qint64> counts);
/// Welch's difference of two means.
[[nodiscard]] Difference meanDifference(const MeanAndInterval &first, qint64 n1,
                                        const MeanAndInterval &second, qint64 n2);
/// As npsDetectable, for a mean of answers with this standard deviation, in their unit.
[[nodiscard]] double meanDetectable(double deviation, qint64 n);

/// A median with what says how sure it is; made by medianOf() of quantile.h.
struct MedianAndInterval
{
    double median = 0;
    double error = 0; ///< Price and Bonett's; 0 where the middle answers are all alike
    std::optional<Interval> interval; ///< by order statistics; from six answers on
    qint64 below = 0;                 ///< answers smaller than the median
    qint64 above = 0;                 ///< and larger ones
    double step = 0; ///< smallest distance of two different answers: no finer were they noted

    friend bool operator==(const MedianAndInterval &, const MedianAndInterval &) = default;
};
/// Difference of two medians: from their standard errors; where the middle answers of one are all
/// alike, so that it has none, from their intervals and a median test.
[[nodiscard]] Difference medianDifference(const MedianAndInterval &first, qint64 n1,
                                          const MedianAndInterval &second, qint64 n2);
/// As npsDetectable, for medians, of groups as large as the smaller of these.
[[nodiscard]] double medianDetectable(const MedianAndInterval &first, qint64 n1,
                                      const MedianAndInterval &second, qint64 n2);

} // namespace patron
