// SPDX-License-Identifier: GPL-3.0-or-later
// Columns whose only answer is a tick ("1", "x", "Yes") side by side: the options of one question,
// whatever their headers have in common. Pure functions of a Snapshot.
#pragma once

#include "models/counting/snapshot.h"

namespace patron {

/// Whether all that was ever answered is a tick. What became a field is none.
[[nodiscard]] bool isTick(const Snapshot &snapshot, const Question &question);
/// How many questions from the first on are the options of one; 1 where they are none: fewer than
/// three, or where everybody who ticks one ticks all, as where everybody says yes.
[[nodiscard]] qsizetype tickRun(const Snapshot &snapshot, const QList<Question> &questions,
                                qsizetype first);

} // namespace patron
