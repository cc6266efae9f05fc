// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filebackup.h"

#include "models/base/id.h"
#include "models/storage/database.h"
#include "models/storage/partfile.h"
#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace patron {

namespace {

using RowCounts = std::map<std::string, qint64>;

Problem backupProblem(const Problem &cause)
{
    return cause.code == ProblemCode::DiskFull ? cause : stop(ProblemCode::BackupFailed);
}

Result<RowCounts> rowCounts(sqlite3 *handle)
{
    RowCounts counts;
    Result<Statement> tables =
        Statement::prepare(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                   "AND name NOT LIKE 'sqlite_%'");
    if (!tables)
        return failure(tables.error());
    for (;;) {
        const Result<bool> row = tables->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return counts;
        const std::string name(tables->text(0));
        Result<Statement> count =
            Statement::prepare(handle, "SELECT count(*) FROM \"" + name + '"');
        if (!count)
            return failure(count.error());
        if (Result<bool> counted = count->step(); !counted)
            return failure(counted.error());
        counts[name] = count->integer(0);
    }
}

/// VACUUM INTO does not wait for the disk.
bool flushToDisk(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
           file && file->pMethods && file->pMethods->xSync(file, SQLITE_SYNC_FULL) == SQLITE_OK;
}

Result<void> verifyCopy(const QString &path, const RowCounts &wanted)
{
    Result<RawConnection> copy = openRaw(path);
    if (!copy)
        return failure(copy.error());
    if (Result<void> checked = quickCheck(copy->get()); !checked)
        return checked;
    const Result<RowCounts> found = rowCounts(copy->get());
    if (!found)
        return failure(found.error());
    if (*found != wanted || !flushToDisk(copy->get()))
        return failure(ProblemCode::BackupFailed);
    return {};
}

Result<void> writePart(sqlite3 *handle, const PartFile &part)
{
    Result<Statement> vacuum = Statement::prepare(handle, "VACUUM INTO ?1");
    if (!vacuum)
        return failure(vacuum.error());
    if (Result<void> written = vacuum->bind(1, part.path()).run(); !written)
        return written;
    const Result<RowCounts> counts = rowCounts(handle);
    if (!counts)
        return failure(counts.error());
    return verifyCopy(part.path(), *counts);
}

/// Where the older file of that name cannot be replaced in one step it stays.
bool putInPlace(const QString &part, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(part).filesystemAbsoluteFilePath(),
                            QFileInfo(target).filesystemAbsoluteFilePath(), error);
    return !error;
}

} // namespace

QString freeName(const QString &target)
{
    QString name = target;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = target + u'.' + QString::number(i);
    return name;
}

bool belongsToDatabase(const QString &target, const QString &database)
{
    const QString own = QFileInfo(database).canonicalFilePath();
    const QFileInfo wanted(target);
    const QString path = wanted.exists() ? wanted.canonicalFilePath() : wanted.absoluteFilePath();
    return !own.isEmpty() && (path == own || path == own + QStringLiteral("-wal") ||
                              path == own + QStringLiteral("-shm"));
}

Result<QString> writeVerifiedCopy(sqlite3 *handle, const QString &target)
{
    const PartFile part(target + QStringLiteral(".part"));
    if (Result<void> written = writePart(handle, part); !written)
        return failure(backupProblem(written.error()));
    const QString name = freeName(target);
    if (!QFile::rename(part.path(), name))
        return failure(ProblemCode::BackupFailed);
    return name;
}

Result<void> backUpDatabase(const QString &database, const QString &target, ExistingFile existing,
                            const Progress &progress)
{
    const Place place{.file = target};
    if (belongsToDatabase(target, database))
        return failure(ProblemCode::TargetTaken, {}, place);
    if (existing == ExistingFile::Kept && QFileInfo::exists(target))
        return failure(ProblemCode::FileExists, {}, place);
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    // SQLite counts writing the copy as writing.
    if (Result<void> set = execute((*connection)->handle(), "PRAGMA query_only = OFF"); !set)
        return failure(set.error());
    const Watch watch(**connection, progress);
    const PartFile part(target + QStringLiteral(".part"));
    if (Result<void> written = writePart((*connection)->handle(), part); !written) {
        const ProblemCode code = written.error().code;
        if (code == ProblemCode::DiskFull || code == ProblemCode::Cancelled)
            return failure(code, {}, place);
        return failure(ProblemCode::WriteFailed, {target}, place);
    }
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    // Looked at once more: it may have been made meanwhile.
    if (existing == ExistingFile::Kept && QFileInfo::exists(target))
        return failure(ProblemCode::FileExists, {}, place);
    if (!putInPlace(part.path(), target))
        return failure(ProblemCode::WriteFailed, {target}, place);
    return {};
}

QString copyBeforeRestore(const QString &database, QDate day)
{
    return database + QStringLiteral(".before-restore-") + day.toString(Qt::ISODate);
}

QStringList copiesBeside(const QString &database)
{
    const QFileInfo file(database);
    QStringList copies;
    const QString beginning = file.fileName() + QStringLiteral(".before-");
    for (const QFileInfo &copy : file.dir().entryInfoList(QDir::Files)) {
        const QString rest = copy.fileName().mid(beginning.size());
        if (copy.fileName().startsWith(beginning) &&
            (rest.startsWith(u"schema-") || rest.startsWith(u"restore-")))
            copies << copy.absoluteFilePath();
    }
    return copies;
}

QStringList copiesBeforeRestore(const QString &database)
{
    QStringList copies = copiesBeside(database);
    const QString beginning = QFileInfo(database).fileName() + QStringLiteral(".before-restore-");
    copies.removeIf([&beginning](const QString &copy) {
        const QString name = QFileInfo(copy).fileName();
        return !name.startsWith(beginning) || name.endsWith(QLatin1String("-wal")) ||
               name.endsWith(QLatin1String("-shm")) || name.endsWith(QLatin1String(".part"));
    });
    std::ranges::stable_sort(copies, [](const QString &one, const QString &other) {
        return QFileInfo(one).lastModified() > QFileInfo(other).lastModified();
    });
    return copies;
}

Result<QDateTime> lastBackup(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT backed_up_at FROM workspace WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).step();
    if (!row)
        return failure(row.error());
    if (!*row || query->isNull(0))
        return QDateTime();
    return QDateTime::fromSecsSinceEpoch(query->integer(0), QTimeZone::utc());
}

Result<void> noteBackup(Database &database, std::optional<qint64> atUtc)
{
    Result<Statement> write = Statement::prepare(
        database.handle(), "UPDATE workspace SET backed_up_at = ?2 WHERE workspace_id = ?1");
    if (!write)
        return failure(write.error());
    write->bind(1, localWorkspace.value);
    if (atUtc)
        write->bind(2, *atUtc);
    else
        write->bindNull(2);
    return write->run();
}

} // namespace patron
