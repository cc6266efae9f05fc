// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the steps of a chart over time are: by the days that it draws. Pure functions.
#pragma once

#include "models/counting/counts.h"

#include <optional>

namespace patron {

/// The steps of a chart over so many days: wide enough that a line has points to show, narrow
/// enough that it shows what happened.
[[nodiscard]] TimeBucket bucketFor(const Period &span);

/// Whether this measure was answered in so few of the days that its chart may want narrower steps
/// than these. counts: over time, in the wide ones; of a split every response counts.
[[nodiscard]] bool mayWantNarrower(const Counts &counts);

/// The same by the steps that the days it was answered on ask for. byDay: over TimeBucket::Day, in
/// order, the undated ones last.
[[nodiscard]] Counts inStepsOfItsOwn(const Counts &byDay);

} // namespace patron
