// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a database, taken through SQLite, checked and on the disk before it gets its name. One
// thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>

struct sqlite3;

namespace patron {

/// Copies the database of this connection to `target`, or to the first free of target.2, target.3
/// ...: an older copy is never overwritten. Returns the path written. Fails with BackupFailed,
/// DiskFull: no file is left behind then.
[[nodiscard]] Result<QString> writeVerifiedCopy(sqlite3 *handle, const QString &target);

enum class ExistingFile : quint8
{
    Kept,    ///< fails with FileExists
    Replaced ///< only by a complete copy
};

/// The owner's own copy of a prepared database. Fails with FileExists, TargetTaken (the target is
/// the database itself), WriteFailed, DiskFull, Cancelled: an older file is then as it was.
[[nodiscard]] Result<void> backUpDatabase(const QString &database, const QString &target,
                                          ExistingFile existing, const Progress &progress);
/// Copies that were made before a migration, beside the database.
[[nodiscard]] QStringList migrationCopies(const QString &database);

} // namespace patron
