// SPDX-License-Identifier: GPL-3.0-or-later
// Which of some responses a filter holds. Pure, any thread.
#pragma once

#include "models/counting/filter.h"

#include <vector>

namespace patron {

class Snapshot;

/// The ids among `wanted` (ascending) that are in the snapshot and pass the filter, ascending.
[[nodiscard]] std::vector<ResponseId> filteredIds(const Snapshot &snapshot, const Filter &filter,
                                                  const std::vector<ResponseId> &wanted);

} // namespace patron
