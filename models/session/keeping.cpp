// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/keeping.h"

#include "models/session/keptfigures.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/keeprules.h"

#include <QFile>

#include <utility>

namespace patron {

namespace {

/// What is gone goes from the copies, too.
Result<KeptUntil> withCopies(const QString &database, Result<KeepDone> done)
{
    if (!done)
        return failure(done.error());
    KeptUntil result{std::move(*done), {}};
    if (!result.done.what.isEmpty())
        result.copiesLeft = removeOwnCopies(database);
    return result;
}

} // namespace

Result<Keeping> readKeeping(const QString &database, QDate today, const Progress &progress)
{
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    auto rules = listKeepRules(**connection);
    if (!rules)
        return failure(rules.error());
    auto sources = listKeepSources(**connection);
    if (!sources)
        return failure(sources.error());
    auto due = listDue(**connection, *rules, today, progress);
    if (!due)
        return failure(due.error());
    auto log = listKeepLog(**connection);
    if (!log)
        return failure(log.error());
    const auto backedUp = lastBackup(**connection);
    if (!backedUp)
        return failure(backedUp.error());
    const auto imports = importTimes(**connection);
    if (!imports)
        return failure(imports.error());
    return Keeping{*rules,    *sources,       *due,          *log,
                   *backedUp, imports->first, imports->last, copiesBeforeRestore(database)};
}

BackupAge backupAge(const Keeping &keeping, const QDateTime &now)
{
    if (!keeping.firstImport.isValid())
        return BackupAge::Fresh;
    if (!keeping.backedUpAt.isValid())
        return keeping.firstImport.daysTo(now) < firstBackupDays ? BackupAge::Fresh
                                                                 : BackupAge::Never;
    const bool isOld = keeping.backedUpAt.daysTo(now) >= backupDays;
    return isOld && keeping.lastImport > keeping.backedUpAt ? BackupAge::Old : BackupAge::Fresh;
}

QStringList removeOwnCopies(const QString &database)
{
    QStringList left;
    QStringList copies = copiesBeside(database);
    // The figures of the last time are counts alone, but the answers of those who left are in them.
    copies << keptFiguresPath(database);
    for (const QString &copy : std::as_const(copies)) {
        if (QFile::exists(copy) && !QFile::remove(copy))
            left << copy;
    }
    return left;
}

Result<KeptUntil> removeWhatIsDue(const QString &database, const QDateTime &now,
                                  const Progress &progress)
{
    const auto connection = Database::open(database, Access::Write);
    if (!connection)
        return failure(connection.error());
    return withCopies(database, removeDue(**connection, now, progress));
}

Result<KeptUntil> removeWhatIsDue(const QString &database, const QList<KeepDue> &confirmed,
                                  const QDateTime &now, const Progress &progress)
{
    const auto connection = Database::open(database, Access::Write);
    if (!connection)
        return failure(connection.error());
    return withCopies(database, removeDue(**connection, confirmed, now, progress));
}

Result<void> makeBackup(const QString &database, const QString &target, ExistingFile existing,
                        const QDateTime &now, const Progress &progress)
{
    if (Result<void> done = backUpDatabase(database, target, existing, progress); !done)
        return done;
    // Only for the reminder: the backup stands without it.
    if (const auto connection = Database::open(database, Access::Write); connection)
        (void)noteBackup(**connection, now.toSecsSinceEpoch());
    return {};
}

} // namespace patron
