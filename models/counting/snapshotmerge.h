// SPDX-License-Identifier: GPL-3.0-or-later
// Two snapshots of the same database as one: what was read earlier, and what has been read anew.
// The result is what reading all of it would give. Pure, any thread.
#pragma once

#include "models/counting/responsereader.h"
#include "models/counting/snapshot.h"

#include <memory>
#include <span>

namespace patron {

/// old: responses only. replaced: the ids that `fresh` was read for, ascending: none of old's own
/// with these is kept. fresh: with the log and every word of the database as they are now. A null
/// pointer: old has a word that the database knows no more, so it is older than thought.
[[nodiscard]] std::shared_ptr<Snapshot>
mergedSnapshot(const Snapshot &old, std::span<const IdRange> replaced, const Snapshot &fresh);

} // namespace patron
