// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filebackup.h"

#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <map>

namespace patron {

namespace {

using RowCounts = std::map<std::string, qint64>;

/// Removes the unfinished copy unless it has become a finished one.
class PartFile final
{
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path);
    }
    ~PartFile() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(PartFile)
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

QString freeName(const QString &target)
{
    QString name = target;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = target + u'.' + QString::number(i);
    return name;
}

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

} // namespace

Result<QString> writeVerifiedCopy(sqlite3 *handle, const QString &target)
{
    const PartFile part(target + QStringLiteral(".part"));
    Result<Statement> vacuum = Statement::prepare(handle, "VACUUM INTO ?1");
    if (!vacuum)
        return failure(backupProblem(vacuum.error()));
    if (Result<void> written = vacuum->bind(1, part.path()).run(); !written)
        return failure(backupProblem(written.error()));
    const Result<RowCounts> counts = rowCounts(handle);
    if (!counts)
        return failure(backupProblem(counts.error()));
    if (Result<void> verified = verifyCopy(part.path(), *counts); !verified)
        return failure(backupProblem(verified.error()));
    const QString name = freeName(target);
    if (!QFile::rename(part.path(), name))
        return failure(ProblemCode::BackupFailed);
    return name;
}

} // namespace patron
