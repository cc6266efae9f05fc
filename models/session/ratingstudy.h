// SPDX-License-Identifier: GPL-3.0-or-later
// Every rating question beside the others. Pure function, any thread; cancelled: a card of what was
// read so far.
#pragma once

#include "models/base/progress.h"
#include "models/session/dashboard.h"

namespace patron {

class Snapshot;

/// One row per rating question, best first: how many gave each answer.
[[nodiscard]] CardData ratingsCard(const Snapshot &responses, const Filter &filter,
                                   const Progress &progress);

} // namespace patron
