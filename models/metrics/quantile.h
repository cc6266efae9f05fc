// SPDX-License-Identifier: GPL-3.0-or-later
// Medians and percentiles of counted values, and how sure they are whatever the shape of the data,
// with their sources in the comments of quantile.cpp. Pure functions.
#pragma once

#include "models/metrics/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace patron {

/// Counted values, ascending, made ready to be asked for the answer with a rank again and again:
/// many groups of many different values are told apart by little else.
class RankedValues final
{
public:
    /// values ascending; counts: how often each was given.
    RankedValues(std::span<const qint64> values, std::span<const qint64> counts);

    [[nodiscard]] qint64 n() const { return m_upTo.empty() ? 0 : m_upTo.back(); }
    /// The answer with this rank, 1 to n, in ascending order; 0 without answers.
    [[nodiscard]] qint64 at(qint64 rank) const;
    /// How many answers are less than the value; how many are more.
    [[nodiscard]] qint64 below(double value) const;
    [[nodiscard]] qint64 above(double value) const;
    /// The smallest distance between two different answers; 0 where there is none.
    [[nodiscard]] qint64 step() const;

private:
    std::vector<qint64> m_values; ///< those that were given
    std::vector<qint64> m_upTo;   ///< answers up to each, itself included
};

/// Value at quantile q (0..1); interpolated as in R type 7. n > 0.
[[nodiscard]] double quantile(const RankedValues &values, double q);
/// Distribution-free interval of quantile q (between 0 and 1) by order statistics (binomial); none
/// where too few answers lie beyond it: a median takes 6, a 90th percentile 36.
[[nodiscard]] std::optional<Interval> quantileInterval(const RankedValues &values, double q);
/// The same of the median; none under six answers.
[[nodiscard]] std::optional<Interval> medianInterval(const RankedValues &values);
/// Distribution-free standard error of the median (Price and Bonett). n > 0; 0 where the middle
/// answers are all alike.
[[nodiscard]] double medianError(const RankedValues &values);

/// All three, in units of so many stored ones. n > 0.
[[nodiscard]] MedianAndInterval medianOf(const RankedValues &values, double perUnit = 1);

} // namespace patron
