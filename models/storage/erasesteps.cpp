// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasesteps.h"

#include "models/records/dimension.h"
#include "models/storage/customerundo.h"
#include "models/storage/database.h"
#include "models/storage/erasuresql.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

namespace patron::erasing {

namespace {

/// Of each column that holds a word: those of the person's rows, present and kept ones.
std::string listValues()
{
    std::string sql;
    for (int i = 0; i < storedDimensions; ++i) {
        const std::string column = info(static_cast<Dimension>(i)).column;
        const std::string kept = "content ->> '$.response." + column + '\'';
        sql += std::string(i == 0 ? "" : " UNION ALL ") + "SELECT " + column +
               " AS id FROM response WHERE workspace_id = ?1 AND response_id IN "
               "(SELECT id FROM erased_response) UNION ALL SELECT " +
               kept +
               " FROM response_before WHERE workspace_id = ?1 "
               "AND (response_id IN (SELECT id FROM erased_response) OR content ->> "
               "'$.response.customer_id' IN (SELECT id FROM erased_customer))";
    }
    return "INSERT OR IGNORE INTO erased_value SELECT id FROM (" + sql + ") WHERE id IS NOT NULL";
}

/// Those of them that nothing uses any more.
std::string removeValues()
{
    std::string used;
    for (int i = 0; i < storedDimensions; ++i) {
        const std::string column = info(static_cast<Dimension>(i)).column;
        const std::string kept = "content ->> '$.response." + column + '\'';
        used += std::string(i == 0 ? "" : " UNION ALL ") + "SELECT " + column +
                " FROM response WHERE workspace_id = ?1 AND " + column +
                " IN (SELECT id FROM erased_value) UNION ALL SELECT " + kept +
                " FROM response_before WHERE workspace_id = ?1 AND " + kept + " IS NOT NULL";
    }
    return "DELETE FROM dimension_value WHERE workspace_id = ?1 AND value_id IN "
           "(SELECT id FROM erased_value) AND value_id NOT IN (" +
           used + ')';
}

/// Takes the person's versions out of the history of records that are somebody else's by now.
Result<void> skipVersions(sqlite3 *handle)
{
    for (;;) {
        Statement oldest;
        Statement skip;
        Statement remove;
        const Result<void> prepared = prepareAll(
            handle, {{&oldest, oldestVersion}, {&skip, skipVersion}, {&remove, removeSkipped}});
        if (!prepared)
            return prepared;
        const Result<bool> row = oldest.bind(1, localWorkspace.value).step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const qint64 replacedBy = oldest.integer(0);
        const qint64 response = oldest.integer(1);
        const qint64 writtenBy = oldest.integer(2);
        oldest.reset();
        for (Statement *each : {&skip, &remove}) {
            each->bind(1, localWorkspace.value).bind(2, replacedBy);
            if (Result<void> done = each->bind(3, response).bind(4, writtenBy).run(); !done)
                return done;
        }
    }
}

/// True: nothing of the write-ahead log is left.
bool isLogEmptied(sqlite3 *handle)
{
    Result<Statement> checkpoint = Statement::prepare(handle, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!checkpoint)
        return false;
    const Result<bool> row = checkpoint->step();
    return row && *row && checkpoint->integer(0) == 0;
}

} // namespace

Result<void> runEach(sqlite3 *handle, std::initializer_list<std::string> list)
{
    for (const std::string &sql : list) {
        Result<Statement> statement = Statement::prepare(handle, sql);
        if (!statement)
            return failure(statement.error());
        if (Result<void> done = statement->bind(1, localWorkspace.value).run(); !done)
            return done;
    }
    return {};
}

Result<void> listWhatTheyUse(sqlite3 *handle)
{
    return runEach(handle, {listTexts, listValues(), listChoices, listKeptChoices, listOrphans});
}

Result<void> removeListed(sqlite3 *handle)
{
    if (Result<void> older =
            runEach(handle, {blankNotes, std::string(blankHistory) + ofThePerson, removeHistory});
        !older)
        return older;
    if (Result<void> skipped = skipVersions(handle); !skipped)
        return skipped;
    const Result<void> erased =
        runEach(handle, {removeAnswers, removeTexts, removeKeys, removeResponses, blankKeys,
                         blankResponses, removeDoubts, removeVerdicts, removeCustomerKeys,
                         removeCustomers, removeOrphanCustomers, removeChoices, removeValues()});
    if (!erased)
        return erased;
    return removePassingKeys(handle, {});
}

Result<std::vector<ResponseId>> listedResponses(sqlite3 *handle)
{
    Result<Statement> ids = Statement::prepare(handle, "SELECT id FROM erased_response");
    if (!ids)
        return failure(ids.error());
    std::vector<ResponseId> responses;
    const Result<void> read =
        ids->each([&responses](const Statement &row) { responses.push_back({row.integer(0)}); });
    if (!read)
        return failure(read.error());
    return responses;
}

Result<void> dropListed(sqlite3 *handle)
{
    return execute(handle, dropLists);
}

bool overwrite(sqlite3 *handle)
{
    const Result<void> sparing =
        execute(handle, "PRAGMA temp_store = FILE; PRAGMA cache_size = -8192;");
    const Result<void> written = execute(handle, "VACUUM");
    const Result<void> asBefore = execute(handle, "PRAGMA temp_store = MEMORY;");
    return isLogEmptied(handle) && sparing && written && asBefore;
}

} // namespace patron::erasing
