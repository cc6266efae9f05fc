// SPDX-License-Identifier: GPL-3.0-or-later
// A share of some whole in percent, with n, interval and the floor that every score has: what
// response rates, options, cohorts and churn are made of. Plain values, pure functions.
#pragma once

#include "models/metrics/metric.h"

#include <QtGlobal>

#include <optional>

namespace patron {

struct Share
{
    qint64 hits = 0;
    qint64 n = 0;
    std::optional<double> value; ///< percent; none under smallestShown (metrics M7)
    std::optional<double> low;   ///< 95 % interval by Wilson (metrics M9), percent
    std::optional<double> high;

    [[nodiscard]] bool isFirm() const { return n >= smallestFirm; }
    friend bool operator==(const Share &, const Share &) = default;
};

/// hits of n; hits is taken into 0..n. M23, a question with several answers: n are the people who
/// saw the question, not all ticks, so that the shares of its options need not add to 100.
[[nodiscard]] Share shareOf(qint64 hits, qint64 n);

} // namespace patron
