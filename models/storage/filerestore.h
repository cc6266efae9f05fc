// SPDX-License-Identifier: GPL-3.0-or-later
// Goes back to a backup. What the owner decided since is not undone by it: people who were
// forgotten are forgotten again, and what went by keep-until rules goes again. One thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/keeprule.h"

namespace patron {

struct Restored
{
    QString copy;           ///< the data as it was, beside the database; "" = there was none
    qint64 forgotten = 0;   ///< people who were forgotten since the backup, and are again
    qint64 removed = 0;     ///< records that went again by keep-until rules, ...
    qint64 nameless = 0;    ///< ... and answers that lost the person again
    bool isPutBack = false; ///< from a copy that an earlier restore made: that one is taken back
    bool isRedone = true;   ///< false: the data that was there could not be read, so nobody knows
                            ///< what was forgotten since

    friend bool operator==(const Restored &, const Restored &) = default;
};

/// The database becomes what the backup holds; other connections see it with their next statement.
/// A copy of it as it was is kept as "NAME.before-restore-DAY". The backup is only read. Fails with
/// FileMissing, BackupIsData, DatabaseForeign, DatabaseNewer, BackupDamaged, CopyFailed, DiskFull,
/// DatabaseBusy, DatabaseReadOnly, Cancelled: the database is then as it was.
[[nodiscard]] Result<Restored> restoreBackup(const QString &database, const QString &backup,
                                             const QDateTime &now, const Progress &progress);

} // namespace patron
