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
/// the metric's unit (M5 and its like for shares, means and medians). 0 where it cannot be told:
/// answers without any spread.
[[nodiscard]] double detectable(const Sample &first, const Sample &second);

/// How many answers each group needs before a difference of this size can be told with 80 % power;
/// 0 where that cannot be told: no difference, or detectable() says nothing. Not rounded.
[[nodiscard]] double answersNeeded(const Sample &first, const Sample &second, double change);
/// The same where the difference is one of many that are tested: each must be surer of itself. By
/// Bonferroni's rule, so at most so many.
[[nodiscard]] double answersAmongMany(double neededAlone, size_t comparisons);
/// So many more answers in whole, where somebody with so many now can be asked to wait for them;
/// else 0: a hundred times as many will not come.
[[nodiscard]] qint64 worthWaitingFor(double more, qint64 now);

/// Share of false findings accepted on one screen (metrics M22).
constexpr double falseFindings = 0.10;
/// A screen tells two kinds of findings: changes against the period before, and differences between
/// groups. Each is a family of its own, and may take half of what is accepted: in one family with
/// the hundreds of pairs of a card by staff the two or three changes, which the owner asks for
/// first, would hardly ever be told, and their words would hang on which cards stand beside them.
constexpr double familyFindings = falseFindings / 2;

/// Benjamini and Hochberg 1995 (metrics M22): which findings hold when the share of false ones is
/// to stay under rate.
[[nodiscard]] std::vector<bool> holdAmongMany(std::span<const double> pValues, double rate);

} // namespace patron
