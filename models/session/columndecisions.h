// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about one column: its scale, unit, decimal sign, parts, words that say nothing,
// and what timedecisions.h says of dates. Part of decisionsOf(); pure, any thread.
#pragma once

#include "models/session/decisions.h"

namespace patron {

class ReviewLook;

/// index: of the column in the file.
[[nodiscard]] QList<ReadingDecision> columnDecisions(const ReviewLook &look,
                                                     const ColumnMapping &column, qsizetype index);

} // namespace patron
