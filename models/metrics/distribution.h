// SPDX-License-Identifier: GPL-3.0-or-later
// The probability distributions that intervals and tests rest on. Pure functions, any thread;
// sources in distribution.cpp.
#pragma once

#include <QtGlobal>

namespace patron {

/// ln of the gamma function; x > 0. (std::lgamma writes a global and is not for threads.)
[[nodiscard]] double logGamma(double x);
/// I_x(a, b), the regularised incomplete beta function; y = 1 - x, given apart to keep its digits.
[[nodiscard]] double incompleteBeta(double a, double b, double x, double y);

/// P(|Z| >= |z|) of the standard normal.
[[nodiscard]] double normalTwoSided(double z);
/// The z that a standard normal stays under with chance p; 0 < p < 1.
[[nodiscard]] double normalQuantile(double p);

/// P(|T| >= |t|) of Student's t; freedom > 0, need not be whole.
[[nodiscard]] double studentTwoSided(double t, double freedom);
/// The t that Student's t stays under with chance p; 0 < p < 1.
[[nodiscard]] double studentQuantile(double p, double freedom);

/// P(at most k successes in n trials of chance p); 0 < p < 1.
[[nodiscard]] double binomialAtMost(qint64 k, qint64 n, double p);
/// P(at most k heads in n throws of a fair coin).
[[nodiscard]] double coinAtMost(qint64 k, qint64 n);
/// Of all ways to deal hits1 + hits2 hits to groups of n1 and n2, the share that gives the first
/// hits1 or more (Fisher's exact test, one side).
[[nodiscard]] double splitAtLeast(qint64 hits1, qint64 n1, qint64 hits2, qint64 n2);
/// 1 / (n1 + n2 over n1): the chance of one particular split of all answers into two groups of
/// these sizes.
[[nodiscard]] double chanceOfSplit(qint64 n1, qint64 n2);

} // namespace patron
