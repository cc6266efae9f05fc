// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with satisfaction (metrics M19): the rating questions of a survey, weighed against a
// score that the same answers give. Pure functions, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/session/dashboard.h"

namespace patron {

class Snapshot;

/// The survey with the most complete answers of those that ask a score and two rating questions or
/// more. Fails only when cancelled.
[[nodiscard]] Result<CardData> driverCard(const Snapshot &responses, const Filter &filter,
                                          const Progress &progress);

/// The score that a survey's questions are weighed against, with what it was asked of whom: what
/// the command line tells beside the card.
struct DriverStudy
{
    Measure outcome = Measure::Satisfaction;
    QStringList questions;
    Drivers drivers;
    QStringList unclear = {}; ///< not weighed: SortedQuestions
    QStringList noRatings = {};
    qint64 rows = 0; ///< responses of the survey in the filter
};
[[nodiscard]] Result<DriverStudy> studyDrivers(const Snapshot &responses, const Filter &filter,
                                               const Progress &progress);

} // namespace patron
