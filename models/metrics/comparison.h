// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two groups' figures differ, and which of many differences are more than chance. Pure
// functions.
#pragma once

#include "models/metrics/sample.h"

#include <span>
#include <vector>

namespace patron {

/// First minus second in the metric's unit, with interval and p value: metrics M4 (Nps), M10
/// (shares), Welch (means), Price and Bonett (medians). Both of the same metric, not Volume.
[[nodiscard]] Difference difference(const Sample &first, const Sample &second);

/// Smallest difference that groups as large as the smaller of these can show with 80 % power, in
/// the metric's unit (M5 and its like for shares and means). 0 where it cannot be told: medians,
/// and answers without any spread.
[[nodiscard]] double detectable(const Sample &first, const Sample &second);

/// How many answers each group needs before a difference of this size can be told with 80 % power;
/// 0 where that cannot be told: no difference, or detectable() says nothing.
[[nodiscard]] qint64 answersToTell(const Sample &first, const Sample &second, double change);

/// Share of false findings accepted among those shown together (metrics M22).
constexpr double falseFindings = 0.10;

/// Benjamini and Hochberg 1995 (metrics M22): which findings hold when the share of false ones is
/// to stay under rate.
[[nodiscard]] std::vector<bool> holdAmongMany(std::span<const double> pValues, double rate);

} // namespace patron
