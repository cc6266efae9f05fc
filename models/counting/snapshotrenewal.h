// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a snapshot up to date without reading the database again: only what imports since then
// brought, changed or took back. A job: run it off the GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/snapshot.h"

#include <memory>
#include <span>

namespace patron {

class Database;

/// What loadSnapshot() would give now, from what it gave earlier. touched: responses that were
/// removed or changed by something else than an import or an undo (the erasure of a person), in any
/// order. Reads everything where `old` is not whole or not of responses, or is older than thought.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>>
renewSnapshot(Database &database, const Snapshot &old, std::span<const ResponseId> touched,
              const Progress &progress);

} // namespace patron
