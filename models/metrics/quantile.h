// SPDX-License-Identifier: GPL-3.0-or-later
// Medians and percentiles of counted values, and how sure they are whatever the shape of the data,
// with their sources in the comments of quantile.cpp. Pure functions.
#pragma once

#include "models/metrics/interval.h"

#include <optional>
#include <span>

namespace patron {

/// Value at quantile q (0..1) of counted values, ascending; interpolated as in R type 7. n > 0.
[[nodiscard]] double quantile(std::span<const qint64> values, std::span<const qint64> counts,
                              double q);
/// Distribution-free interval of quantile q (between 0 and 1) by order statistics (binomial); none
/// where too few answers lie beyond it: a median takes 6, a 90th percentile 36.
[[nodiscard]] std::optional<Interval> quantileInterval(std::span<const qint64> values,
                                                       std::span<const qint64> counts, double q);
/// The same of the median; none under six answers.
[[nodiscard]] std::optional<Interval> medianInterval(std::span<const qint64> values,
                                                     std::span<const qint64> counts);
/// Distribution-free standard error of the median (Price and Bonett). n > 0; 0 where the middle
/// answers are all alike.
[[nodiscard]] double medianError(std::span<const qint64> values, std::span<const qint64> counts);

/// All three, in units of so many stored ones. n > 0.
[[nodiscard]] MedianAndInterval medianOf(std::span<const qint64> values,
                                         std::span<const qint64> counts, double perUnit = 1);

} // namespace patron
