// SPDX-License-Identifier: GPL-3.0-or-later
// A score by what no column says in words: where the channel takes place, how long the reply took.
// Pure functions, any thread; cancelled: a card of what was read so far.
#pragma once

#include "models/base/progress.h"
#include "models/session/dashboard.h"

namespace patron {

class Snapshot;

/// A score in the shop, on the internet and by phone; without answers where fewer than two of them
/// have any.
[[nodiscard]] CardData placesCard(const Snapshot &responses, const Filter &filter, Metric metric,
                                  const Progress &progress);

/// Satisfied customers by how long they waited for the reply.
[[nodiscard]] CardData waitsCard(const Snapshot &responses, const Filter &filter, Metric metric,
                                 const Progress &progress);

} // namespace patron
