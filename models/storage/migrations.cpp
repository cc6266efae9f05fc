// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/customerkeys.h"
#include "models/storage/database.h"
#include "models/storage/filebackup.h"
#include "models/storage/fileheader.h"
#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

/// Files up to this size are checked page by page at every start (0.1 s); larger ones only before a
/// migration.
constexpr qint64 alwaysCheckedBytes = 64 * 1024 * 1024;

/// SQL errors of our own files are our mistake; what the disk says is passed on.
Result<void> runFile(sqlite3 *handle, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(storageLog) << "cannot read" << path;
        return failure(ProblemCode::Internal);
    }
    return execute(handle, file.readAll().constData());
}

Result<void> checkReferences(sqlite3 *handle)
{
    Result<Statement> check = Statement::prepare(handle, "PRAGMA foreign_key_check");
    if (!check)
        return failure(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return failure(row.error());
    if (*row) {
        qCCritical(storageLog) << "a migration left a reference to nothing in" << check->string(0);
        return failure(ProblemCode::Internal);
    }
    return {};
}

Result<void> applySteps(sqlite3 *handle, const QList<SchemaStep> &steps, qint64 dataVersion)
{
    // References are checked as a whole at the end: tables may be made anew on the way.
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(handle, References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    // Written by another process since the copy was taken?
    const Result<qint64> present = pragmaNumber(handle, "data_version");
    if (!present)
        return failure(present.error());
    if (*present != dataVersion)
        return failure(ProblemCode::DatabaseBusy);
    const Result<qint64> version = pragmaNumber(handle, "user_version");
    if (!version)
        return failure(version.error());
    if (Result<void> known = addCustomerKeyFunction(handle); !known)
        return known;
    for (const SchemaStep &step : steps) {
        if (step.version <= *version)
            continue;
        if (Result<void> run = runFile(handle, step.file); !run)
            return run;
    }
    if (Result<void> checked = checkReferences(handle); !checked)
        return checked;
    const std::string claim = "PRAGMA application_id = " + std::to_string(databaseApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(steps.last().version);
    if (Result<void> claimed = execute(handle, claim.c_str()); !claimed)
        return claimed;
    return (*transaction)->commit();
}

/// A file of ours, older than the steps: copy, then migrate. A failed migration takes its copy away
/// again.
Result<void> migrate(sqlite3 *handle, const QString &path, const QList<SchemaStep> &steps)
{
    if (Result<void> checked = quickCheck(handle); !checked)
        return checked;
    // With the rollback journal, because it brings the name of the copy to the disk before the
    // first page changes, and needs the file for itself: another program that still has it open
    // answers "busy".
    if (Result<void> alone = execute(handle, "PRAGMA journal_mode = DELETE"); !alone)
        return alone;
    const Result<qint64> dataVersion = pragmaNumber(handle, "data_version");
    if (!dataVersion)
        return failure(dataVersion.error());
    const QString target = path + QStringLiteral(".before-schema-%1").arg(steps.last().version);
    const Result<QString> copy = writeVerifiedCopy(handle, target);
    if (!copy)
        return failure(copy.error());
    Result<void> applied = applySteps(handle, steps, *dataVersion);
    if (!applied)
        QFile::remove(*copy);
    return applied;
}

Result<void> createSchema(sqlite3 *handle, const QList<SchemaStep> &steps)
{
    if (Result<void> set =
            execute(handle, "PRAGMA page_size = 16384; PRAGMA journal_mode = DELETE");
        !set)
        return set;
    const Result<qint64> dataVersion = pragmaNumber(handle, "data_version");
    if (!dataVersion)
        return failure(dataVersion.error());
    return applySteps(handle, steps, *dataVersion);
}

/// Readers must not wait for an import: from here on the log is written ahead.
Result<void> writeAhead(sqlite3 *handle)
{
    return execute(handle, "PRAGMA journal_mode = WAL");
}

Result<void> bringUpToDate(sqlite3 *handle, const QString &path, const QList<SchemaStep> &steps)
{
    const Result<qint64> version = pragmaNumber(handle, "user_version");
    if (!version)
        return failure(version.error());
    const int newest = steps.last().version;
    if (*version > newest)
        return failure(ProblemCode::DatabaseNewer, {static_cast<int>(*version), newest});
    if (*version == newest) {
        if (QFileInfo(path).size() > alwaysCheckedBytes)
            return {};
        return quickCheck(handle);
    }
    if (*version == 0)
        return createSchema(handle, steps);
    return migrate(handle, path, steps);
}

} // namespace

Result<QList<SchemaStep>> schemaSteps(const QString &sqlFolder)
{
    QList<SchemaStep> steps;
    const QDir folder(sqlFolder);
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        steps.append({QFileInfo(name).completeBaseName().toInt(), folder.filePath(name)});
    std::ranges::sort(steps, {}, &SchemaStep::version);
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).version != i + 1) {
            qCCritical(storageLog) << "schema files are not numbered 1, 2, 3 ... in" << sqlFolder;
            return failure(ProblemCode::Internal);
        }
    }
    if (steps.isEmpty()) {
        qCCritical(storageLog) << "no schema files in" << sqlFolder;
        return failure(ProblemCode::Internal);
    }
    return steps;
}

Result<void> prepareDatabase(const QString &path, const QString &sqlFolder)
{
    const Result<QList<SchemaStep>> steps = schemaSteps(sqlFolder);
    if (!steps)
        return failure(steps.error());
    const Result<FileHeader> header = readFileHeader(path);
    if (!header)
        return failure(header.error());
    const int newest = steps->last().version;
    if (header->kind == FileKind::Foreign)
        return failure(ProblemCode::DatabaseForeign);
    if (header->kind == FileKind::Ours && header->schemaVersion > newest)
        return failure(ProblemCode::DatabaseNewer, {header->schemaVersion, newest});
    if (header->kind != FileKind::Missing && !QFileInfo(path).isWritable())
        return failure(ProblemCode::DatabaseReadOnly);

    const Result<RawConnection> connection = openRaw(path);
    if (!connection)
        return failure(connection.error());
    const Result<void> ready = bringUpToDate(connection->get(), path, *steps);
    if (!ready) {
        // As it was: a file that we could not fill must not stay behind.
        const bool isLeftover = header->kind == FileKind::Missing;
        if (isLeftover)
            QFile::remove(path);
        else if (ready.error().code != ProblemCode::DatabaseBusy)
            (void)writeAhead(connection->get());
        return ready;
    }
    return writeAhead(connection->get());
}

} // namespace patron
