// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of "all time" are compared, of one score: the latest year with the year before
// where its answers cover both, else the latest half-year, three months or month with the one
// before. Of the score's own days: the tickets of this week must not take away what a survey told
// that ended two years ago. Pure functions of a Counter, any thread.
#pragma once

#include "models/base/result.h"
#include "models/counting/counter.h"
#include "models/metrics/verdict.h"

#include <QList>
#include <QMap>

namespace patron {

/// The stretch of a score whose change is told, and the one before it.
struct LatestStretch
{
    Stretch length = Stretch::Year;
    Period now;
    Counts counts; ///< totals
    Counts countsBefore;
};

/// Up to this day; the stretch before is before() it.
[[nodiscard]] Period stretchUpTo(QDate last, Stretch length);

/// The days in which a score must have been given at least once where it covers this stretch and
/// the one before: the first twentieth of that, as nobody is asked every day. Whatever was given
/// before them says the same, and takes longer to count.
[[nodiscard]] Period firstDays(const Period &stretch);

/// The answers cover the stretch and the one before, and both have enough of them. beginning: those
/// of firstDays(). All totals of one score.
[[nodiscard]] bool areCovered(const Counts &now, const Counts &before, const Counts &beginning);

/// There may be two stretches with answers enough. all: the score's total.
[[nodiscard]] bool mayBeCompared(const Counts &all);

/// Of each score the longest stretch that its answers cover together with the one before, and that
/// has answers enough in both: up to the newest day of all answers, else up to the score's own. How
/// good or bad they are has no part in it, so that no change is looked for where it is largest.
/// Where no stretch is covered, the year, up to the score's own newest day if it was not given in
/// that of all answers. newest: the last day that the filter holds. Scores without a dated answer
/// are not among those told. One round of the counter where all are found in it, up to five where
/// not; each reads three years of responses at most, but that which looks for the newest month.
[[nodiscard]] Result<QMap<Measure, LatestStretch>> latestStretches(const Counter &counter,
                                                                   const Filter &filter,
                                                                   QDate newest,
                                                                   const QList<Measure> &scores);

} // namespace patron
