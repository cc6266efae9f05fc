// SPDX-License-Identifier: GPL-3.0-or-later
// "Of 100 customers, how many are still here after so long?" Kaplan and Meier's curve with
// Greenwood's error (metrics M16): customers who are still here, or were lost sight of, count for
// as long as they were seen. Plain values, pure functions.
#pragma once

#include "models/metrics/interval.h"

#include <QList>

#include <optional>
#include <span>

namespace patron {

struct Tenure
{
    double time = 0; ///< how long the customer was seen, in any unit (months, days); 0 or more
    bool hasLeft = false;
};

/// The curve falls at each time at which somebody left, and is level in between.
struct SurvivalStep
{
    double time = 0;
    qint64 atRisk = 0; ///< here until just before
    qint64 left = 0;
    double share = 1;  ///< 0..1, still here after this time
    double error = 0;  ///< Greenwood's standard error
    Interval interval; ///< 95 %, within 0..1, by log(-log)

    friend bool operator==(const SurvivalStep &, const SurvivalStep &) = default;
};

struct SurvivalCurve
{
    qint64 customers = 0;
    qint64 left = 0;
    double longest = 0; ///< the longest time seen: nothing is known beyond
    QList<SurvivalStep> steps;

    friend bool operator==(const SurvivalCurve &, const SurvivalCurve &) = default;
};

/// tenures in any order; those with a negative or unreadable time are passed over.
[[nodiscard]] SurvivalCurve survivalCurve(std::span<const Tenure> tenures);

/// The curve at a time: share, error and interval. None beyond what was seen (unless nobody is
/// left) and without customers.
[[nodiscard]] std::optional<SurvivalStep> survivalAt(const SurvivalCurve &curve, double time);

} // namespace patron
