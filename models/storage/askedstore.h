// SPDX-License-Identifier: GPL-3.0-or-later
// How many people were asked for the answers of each import. It goes with the import that it is
// said of. Any thread, own connection.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/records/asked.h"

struct sqlite3;

namespace patron {

class Database;

/// Only imports of which the owner said anything.
[[nodiscard]] Result<AskedByImport> loadAsked(Database &database);
/// Fails with ImportUnknown.
[[nodiscard]] Result<void> storeAsked(Database &database, ImportId import, const Asked &asked);
/// The same inside a transaction of the caller's.
[[nodiscard]] Result<void> storeAsked(sqlite3 *handle, ImportId import, const Asked &asked);

} // namespace patron
