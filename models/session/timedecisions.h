// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a column of dates and times: order of day and month, clock. Part of
// decisionsOf(); pure, any thread.
#pragma once

#include "models/session/decisions.h"

namespace patron {

class ReviewLook;

/// index: of the column in the file.
[[nodiscard]] QList<ReadingDecision> timeDecisions(const ReviewLook &look,
                                                   const ColumnMapping &column, qsizetype index);

} // namespace patron
