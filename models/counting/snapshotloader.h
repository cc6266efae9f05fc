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

/// The newest records of all kinds, of these the responses: a first look at a large database, whose
/// words are all there. Nothing (a null pointer) where there are no more than `most` records.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> loadNewest(Database &database, qint64 most,
                                                                 const Progress &progress);

} // namespace patron
