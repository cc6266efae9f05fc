// SPDX-License-Identifier: GPL-3.0-or-later
// Many waits in two numbers, each with its interval: how long half of the customers waited, and how
// long the slowest tenth did (metrics M14, M15). Plain value, pure function.
#pragma once

#include "models/metrics/interval.h"

#include <optional>
#include <span>

namespace patron {

/// In minutes. Nothing is told under smallestShown waits.
struct TimeSummary
{
    qint64 n = 0;
    std::optional<double> median;
    std::optional<Interval> medianRange; ///< by order statistics; from 6 waits on
    std::optional<double> p90;
    std::optional<Interval> p90Range; ///< from 36 waits on
};

/// seconds: calendar or opening hours, in any order.
[[nodiscard]] TimeSummary timeSummary(std::span<const qint64> seconds);

} // namespace patron
