// SPDX-License-Identifier: GPL-3.0-or-later
// A Verdict as one sentence: "Up 6 points, and that is more than chance."
#pragma once

#include "models/metrics/verdict.h"

#include <QLocale>
#include <QString>

namespace patron {

/// What questions of a survey go with: "satisfaction", "the recommendation", "the stars". Fit to
/// stand after "goes with".
[[nodiscard]] QString outcomeText(Measure outcome);
/// Why so many more answers are needed as the sentence says; "" where it says no number.
[[nodiscard]] QString neededText(const Verdict &verdict);
[[nodiscard]] QString verdictText(const Verdict &verdict, Metric metric, const QLocale &locale);

/// The same of BestAndWorst, with the worse group first: where an owner has to do something.
[[nodiscard]] QString worseFirstText(const Verdict &verdict, Metric metric, const QLocale &locale);

} // namespace patron
