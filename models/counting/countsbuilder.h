// SPDX-License-Identifier: GPL-3.0-or-later
// From codes back to words, days and scores: the counts a breakdown asks for. Pure.
#pragma once

#include "models/counting/countplan.h"
#include "models/counting/counts.h"

namespace patron {

class Snapshot;

[[nodiscard]] Counts buildCounts(const Snapshot &snapshot, const Cut &cut,
                                 std::vector<Entry> entries);

/// The whole scale of a score; empty for volume and times.
[[nodiscard]] QList<qint64> scaleOf(Measure measure);

} // namespace patron
