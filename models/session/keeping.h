// SPDX-License-Identifier: GPL-3.0-or-later
// How long what is kept, what is due by that, and how old the owner's last backup is, each as one
// job. Used by window and command line alike; the database must be prepared.
#pragma once

#include "models/base/progress.h"
#include "models/storage/filebackup.h"
#include "models/storage/filerestore.h"
#include "models/storage/keepuntil.h"

#include <QStringList>

namespace patron {

struct Keeping
{
    QList<KeepRule> rules;
    QList<KeepSource> sources;
    QList<KeepDue> due;    ///< by these rules, today
    QList<KeepEntry> log;  ///< newest first
    QDateTime backedUpAt;  ///< UTC; invalid = never
    QDateTime firstImport; ///< UTC; invalid = there is none
    QDateTime lastImport;  ///< UTC
    QStringList copies;    ///< of the data as it was before restores, the newest first

    friend bool operator==(const Keeping &, const Keeping &) = default;
};

[[nodiscard]] Result<Keeping> readKeeping(const QString &database, QDate today,
                                          const Progress &progress);

enum class BackupAge : quint8
{
    Fresh,
    Old,  ///< there are newer data, and it was weeks ago
    Never ///< and there have been data for some days
};

inline constexpr int backupDays = 30;     ///< after so many days a backup is old
inline constexpr int firstBackupDays = 7; ///< for so long nobody is asked for the first one

[[nodiscard]] BackupAge backupAge(const Keeping &keeping, const QDateTime &now);

/// What removeDue() took away, and copies beside the database that hold it still.
struct KeptUntil
{
    KeepDone done;
    QStringList copiesLeft;

    friend bool operator==(const KeptUntil &, const KeptUntil &) = default;
};

/// Takes away what is due, from the copies that Patron made by itself too: these go.
[[nodiscard]] Result<KeptUntil> removeWhatIsDue(const QString &database, const QDateTime &now,
                                                const Progress &progress);
/// The same where that is what the owner was shown and said yes to; else fails with DueChanged.
[[nodiscard]] Result<KeptUntil> removeWhatIsDue(const QString &database,
                                                const QList<KeepDue> &confirmed,
                                                const QDateTime &now, const Progress &progress);
/// A backup, and the day of it noted.
[[nodiscard]] Result<void> makeBackup(const QString &database, const QString &target,
                                      ExistingFile existing, const QDateTime &now,
                                      const Progress &progress);
/// Removes the copies that Patron made by itself beside the database; those it could not remove.
[[nodiscard]] QStringList removeOwnCopies(const QString &database);

} // namespace patron
