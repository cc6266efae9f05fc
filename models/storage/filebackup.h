// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a database, taken through SQLite, checked and on the disk before it gets its name. One
// thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

struct sqlite3;

namespace patron {

class Database;

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
/// Copies that Patron made by itself, before a migration or a restore, beside the database.
[[nodiscard]] QStringList copiesBeside(const QString &database);
/// Of those, what was there before restores, the newest first.
[[nodiscard]] QStringList copiesBeforeRestore(const QString &database);
[[nodiscard]] QString copyBeforeRestore(const QString &database, QDate day);

/// When the owner backed up last, UTC; invalid = never.
[[nodiscard]] Result<QDateTime> lastBackup(Database &database);
[[nodiscard]] Result<void> noteBackup(Database &database, std::optional<qint64> atUtc);

/// Whether it is the database, or what SQLite keeps beside it.
[[nodiscard]] bool belongsToDatabase(const QString &target, const QString &database);
/// The name, or the first of NAME.2, NAME.3 ... that nobody has.
[[nodiscard]] QString freeName(const QString &target);

} // namespace patron
