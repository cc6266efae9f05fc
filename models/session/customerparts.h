// SPDX-License-Identifier: GPL-3.0-or-later
// What the studies of customers have in common: shares as figures, and how their rows are
// explained. Pure functions.
#pragma once

#include "models/metrics/explanation.h"
#include "models/metrics/figure.h"
#include "models/metrics/share.h"
#include "models/session/customerlives.h"

namespace patron {

/// Kept and lost as counts of a score: 0 stayed, 1 left.
[[nodiscard]] GroupCounts keptAndLost(const GroupKey &key, qint64 kept, qint64 lost);
[[nodiscard]] Figure keptFigure(qint64 kept, qint64 lost);
[[nodiscard]] Figure keptFigure(const Share &share);

/// used: of the lives; why: the reason of those left out.
void explainLives(Explanation &explanation, const CustomerLives &lives, qint64 used, LeftOut why);
void explainPurchases(Explanation &explanation, const PurchaseHistory &history);

} // namespace patron
