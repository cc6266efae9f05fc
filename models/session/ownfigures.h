// SPDX-License-Identifier: GPL-3.0-or-later
// The own figures that stand beside published ones: the share of nines and tens, of customers who
// stay three years, of answers by channel, of customers who had a personal reply. Pure functions of
// Snapshots, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"
#include "models/metrics/publishedcomparison.h"
#include "models/metrics/survival.h"

#include <memory>
#include <vector>

namespace patron {

/// How long each customer of the lists was or is one, in days; those without a first day and a
/// length are left out. A customer who has not left was seen until the lists' latest day.
[[nodiscard]] std::vector<Tenure> listedTenures(const Snapshot &customers);

/// Only what the data say: without answers of a kind its figure is not there. tenures in days.
[[nodiscard]] Result<OwnFigures> ownFigures(const std::shared_ptr<const Snapshot> &responses,
                                            const Filter &filter,
                                            const std::vector<Tenure> &tenures,
                                            const Progress &progress);

} // namespace patron
