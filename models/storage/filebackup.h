// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a database beside it, taken through SQLite, checked and on the disk before it gets its
// name. One thread.
#pragma once

#include "models/base/result.h"

#include <QString>

struct sqlite3;

namespace patron {

/// Copies the database of this connection to `target`, or to the first free of target.2, target.3
/// ...: an older copy is never overwritten. Returns the path written. Fails with BackupFailed,
/// DiskFull: no file is left behind then.
[[nodiscard]] Result<QString> writeVerifiedCopy(sqlite3 *handle, const QString &target);

} // namespace patron
