// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a file as a whole: sheet, encoding, header, known export, rows left out.
// Part of decisionsOf(); pure, any thread.
#pragma once

#include "models/session/decisions.h"

namespace patron {

class ReviewLook;

[[nodiscard]] QList<ReadingDecision> fileDecisions(const ReviewLook &look);

} // namespace patron
