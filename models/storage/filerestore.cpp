// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filerestore.h"

#include "models/storage/database.h"
#include "models/storage/erasesteps.h"
#include "models/storage/erasure.h"
#include "models/storage/filebackup.h"
#include "models/storage/fileheader.h"
#include "models/storage/forgotten.h"
#include "models/storage/keeprules.h"
#include "models/storage/keepuntil.h"
#include "models/storage/partfile.h"
#include "models/storage/rawconnection.h"
#include "models/storage/settings.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <map>
#include <optional>

namespace patron {

namespace {

/// What the owner decided, as the database says that is to be replaced.
struct OwnersWill
{
    ForgottenPeople people;
    QList<KeepRule> rules;
    QList<KeepEntry> log;
    qint64 erasures = 0;
    std::optional<qint64> backedUpAt;
};

/// What is wrong with the backup is told of the backup.
Problem ofBackup(Problem problem, const QString &backup)
{
    if (problem.code == ProblemCode::DatabaseDamaged ||
        problem.code == ProblemCode::DatabaseUnopenable || problem.code == ProblemCode::Internal)
        problem.code = ProblemCode::BackupDamaged;
    else if (problem.code == ProblemCode::BackupFailed)
        problem.code = ProblemCode::CopyFailed;
    problem.place.file = backup;
    return problem;
}

Result<void> checkBackup(const QString &database, const QString &backup)
{
    const Place place{.file = backup};
    if (belongsToDatabase(backup, database))
        return failure(ProblemCode::BackupIsData, {}, place);
    const Result<FileHeader> header = readFileHeader(backup);
    if (!header)
        return failure(ofBackup(header.error(), backup));
    switch (header->kind) {
    case FileKind::Missing:
        return failure(ProblemCode::FileMissing, {}, place);
    case FileKind::Empty:
    case FileKind::Foreign:
        return failure(ProblemCode::DatabaseForeign, {}, place);
    case FileKind::Ours:
        break;
    }
    if (header->schemaVersion > schemaVersion())
        return failure(ProblemCode::DatabaseNewer, {header->schemaVersion, schemaVersion()}, place);
    return {};
}

/// For reading alone, and without a lock or a file beside it: it may lie on a disk that takes none.
Result<RawConnection> openBackup(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    url.setQuery(hasLog ? QStringLiteral("mode=ro") : QStringLiteral("mode=ro&immutable=1"));
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(url.toEncoded().constData(), &raw,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    RawConnection handle(raw);
    if (opened != SQLITE_OK)
        return failure(problemOf(raw));
    if (Result<void> set = applySettings(raw); !set)
        return failure(set.error());
    return handle;
}

/// Every page of it is read, and put together anew.
Result<void> copyBackup(const QString &backup, const PartFile &part)
{
    const Result<RawConnection> source = openBackup(backup);
    if (!source)
        return failure(source.error());
    if (Result<void> checked = quickCheck(source->get()); !checked)
        return checked;
    if (Result<void> set = execute(source->get(), "PRAGMA page_size = 16384"); !set)
        return set;
    Result<Statement> vacuum = Statement::prepare(source->get(), "VACUUM INTO ?1");
    if (!vacuum)
        return failure(vacuum.error());
    return vacuum->bind(1, part.path()).run();
}

Result<std::optional<qint64>> backedUpAt(Database &database)
{
    const Result<QDateTime> at = lastBackup(database);
    if (!at)
        return failure(at.error());
    return at->isValid() ? std::optional(at->toSecsSinceEpoch()) : std::nullopt;
}

Result<OwnersWill> readOwnersWill(const QString &path)
{
    const auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    auto people = ForgottenPeople::load(**database);
    if (!people)
        return failure(people.error());
    auto rules = listKeepRules(**database);
    if (!rules)
        return failure(rules.error());
    auto log = listKeepLog(**database);
    if (!log)
        return failure(log.error());
    const auto erasures = erasureCount(**database);
    if (!erasures)
        return failure(erasures.error());
    const auto at = backedUpAt(**database);
    if (!at)
        return failure(at.error());
    return OwnersWill{std::move(*people), std::move(*rules), std::move(*log), *erasures, *at};
}

using ForgottenHere = std::map<qint64, ErasedScores>; ///< by customer

Result<ForgottenHere> forgottenIn(sqlite3 *handle, const ForgottenPeople &people)
{
    ForgottenHere known;
    if (people.isEmpty())
        return known;
    Result<Statement> query = Statement::prepare(
        handle, "SELECT customer_id, match_key FROM customer WHERE workspace_id = ?1 "
                "UNION SELECT customer_id, match_key FROM customer_key WHERE workspace_id = ?1 "
                "AND kind <> 'name'");
    if (!query)
        return failure(query.error());
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        if (const auto scores = people.find(static_cast<quint64>(row.integer(1))))
            known.emplace(row.integer(0), *scores);
    });
    if (!read)
        return failure(read.error());
    return known;
}

Result<qint64> forgetAgain(Database &database, const ForgottenPeople &people, QDate today)
{
    const Result<ForgottenHere> known = forgottenIn(database.handle(), people);
    if (!known)
        return failure(known.error());
    qint64 forgotten = 0;
    for (const auto &[customer, scores] : *known) {
        const auto erased = eraseInTransaction(database, {customer}, scores, today);
        if (erased)
            ++forgotten;
        else if (erased.error().code != ProblemCode::PersonUnknown) // gone with the one before
            return failure(erased.error());
        if (Result<void> dropped = erasing::dropListed(database.handle()); !dropped)
            return failure(dropped.error());
    }
    return forgotten;
}

Result<void> carryOver(Database &database, const OwnersWill &decided)
{
    if (Result<void> adopted = adoptForgotten(database, decided.people.marks()); !adopted)
        return adopted;
    if (Result<void> adopted = adoptKeepRules(database, decided.rules, decided.log); !adopted)
        return adopted;
    if (Result<void> counted = countErasure(database, decided.erasures); !counted)
        return counted;
    return noteBackup(database, decided.backedUpAt);
}

/// The copy of the backup becomes as if the owner had made the decisions in it.
Result<Restored> redo(const QString &path, const OwnersWill &decided, QDate today)
{
    const auto database = Database::open(path, Access::Write);
    if (!database)
        return failure(database.error());
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin((*database)->handle(), References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    if (Result<void> carried = carryOver(**database, decided); !carried)
        return failure(carried.error());
    Restored result;
    const auto forgotten = forgetAgain(**database, decided.people, today);
    if (!forgotten)
        return failure(forgotten.error());
    result.forgotten = *forgotten;
    const auto gone = removeGoneAgain(**database);
    if (!gone)
        return failure(gone.error());
    result.removed = countRemoved(gone->what);
    result.nameless = countNameless(gone->what);
    if (Result<void> done = (*transaction)->commit(); !done)
        return failure(done.error());
    transaction->reset();
    if (!erasing::overwrite((*database)->handle()))
        return failure(ProblemCode::CopyFailed);
    return result;
}

/// Page by page into the file that is there, in one transaction: whoever has it open goes on.
Result<void> copyPages(sqlite3 *target, const QString &part)
{
    const Result<RawConnection> source = openRaw(part);
    if (!source)
        return failure(source.error());
    sqlite3_backup *copy = sqlite3_backup_init(target, "main", source->get(), "main");
    if (!copy)
        return failure(problemOf(target));
    (void)sqlite3_backup_step(copy, -1);
    if (sqlite3_backup_finish(copy) != SQLITE_OK)
        return failure(problemOf(target));
    return {};
}

Result<Restored> replaceData(const QString &database, const PartFile &part, const QDateTime &now,
                             const Progress &progress)
{
    const Result<RawConnection> target = openRaw(database);
    if (!target)
        return failure(target.error());
    // Before anything is read: who is forgotten while that is done again must not come back.
    const auto before = pragmaNumber(target->get(), "data_version");
    if (!before)
        return failure(before.error());
    const auto decided = readOwnersWill(database);
    if (!decided)
        return failure(decided.error());
    Result<Restored> result = redo(part.path(), *decided, now.date());
    if (!result)
        return result;
    const auto copy = writeVerifiedCopy(target->get(), copyBeforeRestore(database, now.date()));
    if (!copy)
        return failure(copy.error());
    result->copy = *copy;
    // Whatever ends it from here on: the copy of what is still there is not needed then.
    const auto refuse = [&copy](const Problem &problem) {
        QFile::remove(*copy);
        return failure(problem);
    };
    if (!progress.isWanted())
        return refuse(stop(ProblemCode::Cancelled));
    const auto after = pragmaNumber(target->get(), "data_version");
    if (!after || *after != *before)
        return refuse(after ? stop(ProblemCode::DatabaseBusy) : after.error());
    if (Result<void> placed = copyPages(target->get(), part.path()); !placed)
        return refuse(placed.error());
    (void)execute(target->get(), "PRAGMA wal_checkpoint(TRUNCATE)");
    return result;
}

/// Of a damaged file the name is all that is needed.
Result<Restored> replaceFile(const QString &database, const PartFile &part, const QDateTime &now)
{
    Restored result;
    result.isRedone = false;
    const QString kept = freeName(copyBeforeRestore(database, now.date()));
    for (const char *end : {"", "-wal", "-shm"}) {
        const QString file = database + QLatin1String(end);
        if (QFileInfo::exists(file) && !QFile::rename(file, kept + QLatin1String(end)))
            return failure(ProblemCode::CopyFailed, {}, {.file = database});
    }
    if (QFileInfo::exists(kept))
        result.copy = kept;
    if (!QFile::rename(part.path(), database))
        return failure(ProblemCode::WriteFailed, {database}, {.file = database});
    return result;
}

} // namespace

Result<Restored> restoreBackup(const QString &database, const QString &backup, const QDateTime &now,
                               const Progress &progress)
{
    if (Result<void> checked = checkBackup(database, backup); !checked)
        return failure(checked.error());
    const bool isThere = QFileInfo::exists(database);
    const Result<void> present = isThere ? prepareDatabase(database) : Result<void>();
    const bool isBroken = !present && present.error().code == ProblemCode::DatabaseDamaged;
    if (!present && !isBroken)
        return failure(present.error());
    const PartFile part(database + QStringLiteral(".restore-part"));
    const auto tell = [&backup](const Problem &problem) {
        return failure(ofBackup(problem, backup));
    };
    if (Result<void> copied = copyBackup(backup, part); !copied)
        return tell(copied.error());
    const Result<void> prepared = prepareDatabase(part.path());
    // What is older than this schema lay there before anybody was forgotten again.
    for (const QString &copy : copiesBeside(part.path()))
        QFile::remove(copy);
    if (!prepared)
        return tell(prepared.error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (isThere && !isBroken) {
        Result<Restored> restored = replaceData(database, part, now, progress);
        if (!restored && restored.error().code == ProblemCode::BackupFailed)
            return failure(ProblemCode::CopyFailed, {}, {.file = database});
        return restored;
    }
    return replaceFile(database, part, now);
}

} // namespace patron
