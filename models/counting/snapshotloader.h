// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the records of one kind into a Snapshot, the imports and questions that go with them, and
// no others. A job: run it off the GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/snapshot.h"

#include <memory>

namespace patron {

class Database;

[[nodiscard]] Result<std::shared_ptr<const Snapshot>>
loadSnapshot(Database &database, const Progress &progress, RecordKind kind = RecordKind::Responses);

} // namespace patron
