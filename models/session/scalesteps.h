// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a scale as bars: which there are, and whether they are words or numbers. Pure
// functions, any thread.
#pragma once

#include "models/counting/questioncounts.h"
#include "models/counting/snapshot.h"

namespace patron {

/// More of the answers that the question was ever given are words than numbers, whatever the filter
/// holds: names beside bars have room that names below columns do not have.
[[nodiscard]] bool areWords(const Snapshot &snapshot, const QuestionCounts &counts);
/// With the steps of the scale that nobody chose. field: what the question's column was.
[[nodiscard]] QuestionCounts withEmptySteps(const Snapshot &snapshot, QuestionCounts counts,
                                            Field field);

} // namespace patron
