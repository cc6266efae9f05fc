// SPDX-License-Identifier: GPL-3.0-or-later
// The cards that are more than counts by group: from customers, purchases, and answers that stand
// side by side. Each is one function from values to CardData; the session computes them in a second
// job, beside the dashboard's. Pure functions, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/snapshot.h"
#include "models/metrics/openinghours.h"
#include "models/records/asked.h"
#include "models/session/dashboard.h"

#include <QMap>

#include <memory>

namespace patron {

class Database;

/// What studies look at; a null one counts as empty.
struct StudySources
{
    std::shared_ptr<const Snapshot> responses;
    std::shared_ptr<const Snapshot> customers;
    std::shared_ptr<const Snapshot> purchases;
    AskedByImport asked{};                      ///< of the responses: how many were asked
    OpeningHours hours = OpeningHours::usual(); ///< as the owner says
};

/// Customers and purchases; the responses are the dashboard's own.
[[nodiscard]] Result<StudySources> loadStudySources(Database &database, const Progress &progress);

/// Of these cards, those with a study. Fails only when cancelled.
[[nodiscard]] Result<QMap<CardId, CardData>> computeStudies(const StudySources &sources,
                                                            const Filter &filter,
                                                            std::span<const CardSpec> cards,
                                                            const Progress &progress);

} // namespace patron
