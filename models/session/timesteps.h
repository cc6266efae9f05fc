// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the steps of a chart over time are: by the days that it draws. Pure functions.
#pragma once

#include "models/counting/counts.h"

#include <optional>

namespace patron {

/// The steps of a chart over so many days: wide enough that a line has points to show, narrow
/// enough that it shows what happened.
[[nodiscard]] TimeBucket bucketFor(const Period &span);

/// Whether this measure was answered on so few days that its chart may want narrower steps than
/// these, or so seldom that it may want wider ones: where most have too few answers for a figure.
/// counts: over time; of a split every response counts.
[[nodiscard]] bool mayWantOthers(const Counts &counts);

/// The same by the steps that the days it was answered on ask for, or the wider ones that have
/// more figures to show: twenty answers of a quarter of a year are no line of weeks. byDay: over
/// TimeBucket::Day, in order, the undated ones last.
[[nodiscard]] Counts inStepsOfItsOwn(const Counts &byDay);

} // namespace patron
