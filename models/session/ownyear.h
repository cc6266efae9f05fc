// SPDX-License-Identifier: GPL-3.0-or-later
// The last year of a score that nobody gave of late: the tickets of this week must not take away
// what a survey told that ended two years ago. Pure functions, any thread.
#pragma once

#include "models/base/result.h"
#include "models/counting/counter.h"

#include <optional>

namespace patron {

/// A score's own last year, and the year before it.
struct OwnYear
{
    Period now;
    Counts counts; ///< totals
    Counts countsBefore;
};

/// The year that ends with the newest of these answers. byDay: counts of a score by day. None where
/// nothing that is dated has the score.
[[nodiscard]] std::optional<OwnYear> ownYear(const Counts &byDay);

/// There are answers enough for a figure, but not in the year up to the newest answer of any kind.
/// year: the score's total of that year; all: of all that the filter holds.
[[nodiscard]] bool isOfLongAgo(const Counts &year, const Counts &all);

} // namespace patron
