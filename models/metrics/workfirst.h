// SPDX-License-Identifier: GPL-3.0-or-later
// What to work on first, of the questions that go with satisfaction. Pure function.
#pragma once

#include "models/metrics/drivers.h"
#include "models/metrics/verdict.h"

#include <QStringList>

namespace patron {

/// A question is named alone when it has the most to gain in so many of the resamples.
inline constexpr double certainLead = 0.90;
/// From here on (percent of its scale) a question is good already.
inline constexpr double goodAlready = 75;

/// Of fewer questions none is said to matter most: their shares make up the whole whatever else
/// there is.
inline constexpr qsizetype fewestDrivers = 3;

/// questions: as in drivers(), in that order. outcome: the score they were weighed against.
/// WorkOnFirst, KeepUp, FewDrivers, WorkOnOneOf, NothingDrives, OutcomeAlike or TooFew.
[[nodiscard]] Verdict workFirstVerdict(const Drivers &drivers, const QStringList &questions,
                                       Measure outcome);

} // namespace patron
