// SPDX-License-Identifier: GPL-3.0-or-later
// The own figures that stand beside published ones: the share of nines and tens, of customers who
// stay three years, of answers by channel. Pure functions of Snapshots, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"
#include "models/metrics/publishedcomparison.h"

#include <memory>

namespace patron {

/// Only what the data say: without answers of a kind its figure is not there, and where only the
/// filter leaves it out, it is hidden. customers: null =
/// none; they obey as much of the filter as they can, as in the curve of who stays.
[[nodiscard]] Result<OwnFigures> ownFigures(const std::shared_ptr<const Snapshot> &responses,
                                            const std::shared_ptr<const Snapshot> &customers,
                                            const Filter &filter, const Progress &progress);

/// The two halves of it, for whoever keeps what no filter changes: the figures alone, and with
/// those marked that only a filter leaves out.
[[nodiscard]] Result<OwnFigures> countOwnFigures(const std::shared_ptr<const Snapshot> &responses,
                                                 const std::shared_ptr<const Snapshot> &customers,
                                                 const Filter &filter, const Progress &progress);
[[nodiscard]] OwnFigures withHidden(OwnFigures filtered, const OwnFigures &all);

} // namespace patron
