// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that became a score (stars, satisfaction ...) are kept as numbers, not as answers. Here
// they become answers again, so that the command line can group and filter by their header as by
// any other. Pure functions of a Snapshot, any thread.
#pragma once

#include "models/counting/snapshot.h"

#include <memory>

namespace patron {

/// Whether any import stored this question's column as a score.
[[nodiscard]] bool isScore(const Snapshot &snapshot, QuestionId question);

/// A copy in which the question's scores are answers too ("4.5", minutes for times): those of the
/// imports that stored them so.
[[nodiscard]] std::shared_ptr<const Snapshot> withScoresAsAnswers(const Snapshot &snapshot,
                                                                  QuestionId question);

} // namespace patron
