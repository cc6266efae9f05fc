// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that a file gave on another scale than the score's are kept as answers of the question:
// how many there are, for the explanation of the figure they are not in. Pure functions, any
// thread.
#pragma once

#include "models/base/progress.h"
#include "models/counting/filter.h"
#include "models/session/dashboard.h"

namespace patron {

class Snapshot;

/// Responses in the filter that answer a question whose column became this score, but not on its
/// scale.
[[nodiscard]] qint64 outsideScale(const Snapshot &snapshot, const Filter &filter, Measure measure,
                                  const Progress &progress = {});
/// Tells the explanations of all cards. Costs nothing where every answer was on its scale.
void explainOutsideScale(Dashboard &dashboard, const Snapshot &snapshot,
                         const Progress &progress = {});

} // namespace patron
