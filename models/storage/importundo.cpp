// SPDX-License-Identifier: GPL-3.0-or-later
// The undo of an import: see importstore.h and reimport.h for what it promises.

#include "models/storage/changekeeper.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/leftovers.h"
#include "models/storage/reimport.h"
#include "models/storage/sharedrows.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <sqlite3.h>

#include <string>
#include <vector>

namespace patron {

namespace {

constexpr int usualLogPages = 1000; ///< as SQLite has it

/// Whether commits and the end of the connection leave the write-ahead log as it is.
void keepLog(sqlite3 *handle, bool isKept)
{
    sqlite3_wal_autocheckpoint(handle, isKept ? 0 : usualLogPages);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, isKept ? 1 : 0, nullptr);
}

struct UndoneImport
{
    ImportId id;
    SurveyId survey;
    qint64 firstResponse = 0;
    qint64 lastResponse = -1;
};

Result<UndoneImport> findImport(sqlite3 *handle, ImportId id)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT survey_id, first_response_id, last_response_id FROM import "
                "WHERE workspace_id = ?1 AND import_id = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, id.value).step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ProblemCode::ImportUnknown, {QString::number(id.value)});
    return UndoneImport{id, {query->integer(0)}, query->integer(1), query->integer(2)};
}

/// One response that the import changed.
struct Change
{
    ResponseId response;
    bool isPresent = false; ///< what the import wrote is what is there now
    bool hasBefore = false; ///< there is content to go back to
};

Result<std::vector<Change>> findChanges(sqlite3 *handle, ImportId id)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT b.response_id, r.import_id = b.replaced_by, b.content IS NOT NULL "
                "FROM response_before b JOIN response r USING (workspace_id, response_id) "
                "WHERE b.workspace_id = ?1 AND b.replaced_by = ?2");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, id.value);
    std::vector<Change> changes;
    const Result<void> read = query->each([&changes](const Statement &row) {
        changes.push_back({{row.integer(0)}, row.integer(1) != 0, row.integer(2) != 0});
    });
    if (!read)
        return failure(read.error());
    return changes;
}

/// Takes the changes of the import out of the history of each response. Returns how many responses
/// are gone, having nothing to go back to.
Result<qint64> takeBackChanges(sqlite3 *handle, ImportId id)
{
    qint64 removed = 0;
    const Result<std::vector<Change>> changes = findChanges(handle, id);
    if (!changes)
        return failure(changes.error());
    ChangeKeeper keeper;
    if (Result<void> prepared = keeper.prepare(handle); !prepared)
        return failure(prepared.error());
    // A later import changed it again: what that import goes back to is now what this one would
    // have gone back to.
    Result<Statement> pass = Statement::prepare(
        handle, "UPDATE response_before AS later SET (written_by, content) = "
                "(SELECT written_by, content FROM response_before own WHERE own.workspace_id = ?1 "
                "AND own.replaced_by = ?2 AND own.response_id = ?3) "
                "WHERE workspace_id = ?1 AND response_id = ?3 AND written_by = ?2");
    if (!pass)
        return failure(pass.error());
    for (const Change &change : *changes) {
        Result<void> done;
        if (!change.isPresent) {
            done = pass->bind(1, localWorkspace.value)
                       .bind(2, id.value)
                       .bind(3, change.response.value)
                       .run();
        } else {
            done = keeper.remove(change.response);
            removed += !change.hasBefore;
            if (done && change.hasBefore)
                done = keeper.restore(change.response, id);
        }
        if (!done)
            return failure(done.error());
    }
    return removed;
}

/// Removes what the import added, but for what a later import has taken over. Returns how many
/// responses.
Result<qint64> takeBackAdditions(sqlite3 *handle, const UndoneImport &import)
{
    constexpr const char *ofImport =
        " WHERE workspace_id = ?1 AND response_id IN (SELECT response_id FROM response "
        "WHERE workspace_id = ?1 AND response_id BETWEEN ?3 AND ?4 AND import_id = ?2)";
    for (const char *table : {"answer", "answer_text", "response_key", "response"}) {
        Result<Statement> remove =
            Statement::prepare(handle, std::string("DELETE FROM ") + table + ofImport);
        if (!remove)
            return failure(remove.error());
        const Result<void> removed = remove->bind(1, localWorkspace.value)
                                         .bind(2, import.id.value)
                                         .bind(3, import.firstResponse)
                                         .bind(4, import.lastResponse)
                                         .run();
        if (!removed)
            return failure(removed.error());
    }
    const qint64 responses = sqlite3_changes64(handle); // the last of the tables
    // Those that were taken over have nothing of this import to go back to.
    Result<Statement> forget = Statement::prepare(
        handle,
        "UPDATE response_before SET written_by = NULL, content = NULL WHERE workspace_id = ?1 "
        "AND written_by = ?2");
    if (!forget)
        return failure(forget.error());
    if (Result<void> done = forget->bind(1, localWorkspace.value).bind(2, import.id.value).run();
        !done)
        return failure(done.error());
    return responses;
}

Result<void> removeLog(sqlite3 *handle, ImportId id)
{
    for (const char *sql :
         {"DELETE FROM import_shared WHERE workspace_id = ?1 AND import_id = ?2",
          "DELETE FROM response_before WHERE workspace_id = ?1 AND replaced_by = ?2",
          "DELETE FROM customer_doubt WHERE workspace_id = ?1 AND import_id = ?2",
          "DELETE FROM import_note WHERE workspace_id = ?1 AND import_id = ?2",
          "DELETE FROM import_source WHERE workspace_id = ?1 AND import_id = ?2",
          "DELETE FROM import_column WHERE workspace_id = ?1 AND import_id = ?2",
          "DELETE FROM import WHERE workspace_id = ?1 AND import_id = ?2"}) {
        Result<Statement> remove = Statement::prepare(handle, sql);
        if (!remove)
            return failure(remove.error());
        if (Result<void> removed = remove->bind(1, localWorkspace.value).bind(2, id.value).run();
            !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<qint64> takeBackImport(Database &database, ImportId import)
{
    sqlite3 *handle = database.handle();
    const Result<UndoneImport> found = findImport(handle, import);
    if (!found)
        return failure(found.error());
    Result<Leftovers> leftovers =
        Leftovers::ofImport(handle, import, found->firstResponse, found->lastResponse);
    if (!leftovers)
        return failure(leftovers.error());
    const Result<qint64> changes = takeBackChanges(handle, import);
    if (!changes)
        return changes;
    const Result<qint64> additions = takeBackAdditions(handle, *found);
    if (!additions)
        return additions;
    if (Result<void> done = removeLog(handle, import); !done)
        return failure(done.error());
    if (Result<void> done = leftovers->remove(found->survey); !done)
        return failure(done.error());
    return *changes + *additions;
}

Result<UndoneRows> undoImport(Database &database, ImportId import, const Progress &progress)
{
    const Watch watch(database, progress);
    sqlite3 *handle = database.handle();
    // Children go before their parents here; checking each would mean a search through all
    // responses for each word.
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(handle, References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> changedLater = countTakenOver(database, import);
    if (!changedLater)
        return failure(changedLater.error());
    const Result<qint64> broughtAlso = handOverShared(handle, import, SharedVersions::All);
    if (!broughtAlso)
        return failure(broughtAlso.error());
    const Result<qint64> removed = takeBackImport(database, import);
    if (!removed)
        return failure(removed.error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    keepLog(handle, true);
    if (Result<void> done = (*transaction)->commit(); !done)
        return failure(done.error());
    return UndoneRows{*removed, *changedLater, *broughtAlso};
}

void emptyLog(Database &database)
{
    keepLog(database.handle(), false);
    // Somebody reading at this moment is no reason to fail.
    if (Result<void> done = execute(database.handle(), "PRAGMA wal_checkpoint(TRUNCATE)"); !done)
        qCInfo(storageLog, "the log could not be emptied now");
}

} // namespace patron
