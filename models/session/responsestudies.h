// SPDX-License-Identifier: GPL-3.0-or-later
// What answers say that stand side by side in one response, as cards: what goes with satisfaction
// (metrics M19), every rating question, satisfaction by how long the reply took. Pure functions,
// any thread. Cancelled: a card of what was read so far, unless a function fails then.
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
    qint64 rows = 0; ///< responses of the survey in the filter
};
[[nodiscard]] Result<DriverStudy> studyDrivers(const Snapshot &responses, const Filter &filter,
                                               const Progress &progress);

/// One row per rating question, best first: how many gave each answer.
[[nodiscard]] CardData ratingsCard(const Snapshot &responses, const Filter &filter,
                                   const Progress &progress);

/// A score in the shop, on the internet and by phone; without answers where fewer than two of them
/// have any.
[[nodiscard]] CardData placesCard(const Snapshot &responses, const Filter &filter, Metric metric,
                                  const Progress &progress);

/// Satisfied customers by how long they waited for the reply.
[[nodiscard]] CardData waitsCard(const Snapshot &responses, const Filter &filter, Metric metric,
                                 const Progress &progress);

} // namespace patron
