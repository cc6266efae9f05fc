// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasure.h"

#include "models/records/dimension.h"
#include "models/storage/callbackstore.h"
#include "models/storage/customersearch.h"
#include "models/storage/customerundo.h"
#include "models/storage/database.h"
#include "models/storage/erasuresql.h"
#include "models/storage/forgotten.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <string>

namespace patron {

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

Result<void> listCustomers(sqlite3 *handle, const std::vector<qint64> &customers)
{
    Result<Statement> insert =
        Statement::prepare(handle, "INSERT INTO erased_customer SELECT customer_id FROM customer "
                                   "WHERE workspace_id = ?1 AND customer_id = ?2");
    if (!insert)
        return failure(insert.error());
    for (const qint64 customer : customers) {
        if (Result<void> done = insert->bind(1, localWorkspace.value).bind(2, customer).run();
            !done)
            return done;
    }
    return {};
}

Result<Erasure> listRecords(sqlite3 *handle, CustomerId customer, ErasedScores scores)
{
    using namespace erasing;
    Result<Statement> insert = Statement::prepare(handle, listResponses);
    if (!insert)
        return failure(insert.error());
    const Result<void> done = insert->bind(1, localWorkspace.value)
                                  .bind(2, qint64{scores == ErasedScores::KeptNameless})
                                  .run();
    if (!done)
        return failure(done.error());
    Result<Statement> count =
        Statement::prepare(handle, "SELECT count(*), coalesce(sum(is_kept), 0), "
                                   "(SELECT count(*) FROM erased_customer) FROM erased_response");
    if (!count)
        return failure(count.error());
    if (Result<bool> row = count->step(); !row)
        return failure(row.error());
    if (count->integer(2) == 0)
        return failure(ProblemCode::PersonUnknown, {QString::number(customer.value)});
    Erasure result;
    result.nameless = count->integer(1);
    result.removed = count->integer(0) - result.nameless;
    Result<Statement> ids = Statement::prepare(handle, "SELECT id FROM erased_response");
    if (!ids)
        return failure(ids.error());
    const Result<void> read =
        ids->each([&result](const Statement &row) { result.touched.push_back({row.integer(0)}); });
    if (!read)
        return failure(read.error());
    return result;
}

/// What a later row would find the person by: of somebody with a number or an address these, and
/// never the name, which others may have too.
Result<std::vector<quint64>> keysToRemember(sqlite3 *handle)
{
    Result<Statement> query = Statement::prepare(
        handle,
        "SELECT match_key FROM customer WHERE workspace_id = ?1 "
        "AND customer_id IN (SELECT id FROM erased_customer) "
        "UNION SELECT match_key FROM customer_key WHERE workspace_id = ?1 AND kind <> 'name' "
        "AND customer_id IN (SELECT id FROM erased_customer)");
    if (!query)
        return failure(query.error());
    std::vector<quint64> keys;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&keys](const Statement &row) {
            keys.push_back(static_cast<quint64>(row.integer(0)));
        });
    if (!read)
        return failure(read.error());
    return keys;
}

/// Before anything goes: which rows and words are the person's, and the notes of calls.
Result<Erasure> prepareErasure(Database &database, const std::vector<qint64> &customers,
                               ErasedScores scores)
{
    using namespace erasing;
    sqlite3 *handle = database.handle();
    if (Result<void> made = execute(handle, makeLists); !made)
        return failure(made.error());
    if (Result<void> listed = listCustomers(handle, customers); !listed)
        return failure(listed.error());
    Result<Erasure> erasure = listRecords(handle, {customers.front()}, scores);
    if (!erasure)
        return erasure;
    const Result<void> listed =
        runEach(handle, {listTexts, listValues(), listChoices, listKeptChoices, listOrphans});
    if (!listed)
        return failure(listed.error());
    for (const qint64 customer : customers) {
        if (Result<void> erased = eraseCallBacks(database, {customer}); !erased)
            return failure(erased.error());
    }
    return erasure;
}

/// Takes the person's versions out of the history of records that are somebody else's by now.
Result<void> skipVersions(sqlite3 *handle)
{
    for (;;) {
        Statement oldest;
        Statement skip;
        Statement remove;
        const Result<void> prepared = prepareAll(handle, {{&oldest, erasing::oldestVersion},
                                                          {&skip, erasing::skipVersion},
                                                          {&remove, erasing::removeSkipped}});
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

Result<Erasure> eraseRows(Database &database, const std::vector<qint64> &customers,
                          ErasedScores scores, QDate today)
{
    using namespace erasing;
    sqlite3 *handle = database.handle();
    const Result<Erasure> erasure = prepareErasure(database, customers, scores);
    if (!erasure)
        return erasure;
    const auto keys = keysToRemember(handle);
    if (!keys)
        return failure(keys.error());
    if (Result<void> older = runEach(handle, {blankNotes, blankHistory, removeHistory}); !older)
        return failure(older.error());
    if (Result<void> skipped = skipVersions(handle); !skipped)
        return failure(skipped.error());
    const Result<void> erased =
        runEach(handle, {removeAnswers, removeTexts, removeKeys, removeResponses, blankKeys,
                         blankResponses, removeDoubts, removeVerdicts, removeCustomerKeys,
                         removeCustomers, removeOrphanCustomers, removeChoices, removeValues()});
    if (!erased)
        return failure(erased.error());
    if (Result<void> removed = removePassingKeys(handle, {}); !removed)
        return failure(removed.error());
    if (Result<void> remembered = rememberForgotten(database, *keys, today); !remembered)
        return failure(remembered.error());
    if (Result<void> dropped = execute(handle, dropLists); !dropped)
        return failure(dropped.error());
    return erasure;
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

/// Bytes of what was removed can lie in pages that were split or joined since: every page is
/// written anew. Memory for it grows with the cache and, where temporary tables live there, with
/// the database.
bool overwrite(sqlite3 *handle)
{
    const Result<void> sparing =
        execute(handle, "PRAGMA temp_store = FILE; PRAGMA cache_size = -8192;");
    const Result<void> written = execute(handle, "VACUUM");
    const Result<void> asBefore = execute(handle, "PRAGMA temp_store = MEMORY;");
    return isLogEmptied(handle) && sparing && written && asBefore;
}

} // namespace

Result<Erasure> erasePerson(Database &database, CustomerId customer, ErasedScores scores,
                            QDate today, const Progress &progress)
{
    const Watch watch(database, progress);
    sqlite3 *handle = database.handle();
    const auto customers = customersOfPerson(database, customer);
    if (!customers)
        return failure(customers.error());
    // Children go before their parents; checking each reference would search all answers.
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(handle, References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    Result<Erasure> erasure = eraseRows(database, *customers, scores, today);
    if (!erasure)
        return erasure;
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (Result<void> done = (*transaction)->commit(); !done)
        return failure(done.error());
    transaction->reset();
    // From here on it is done: stopping now would leave bytes behind.
    database.watch(Progress());
    erasure->isOverwritten = overwrite(handle);
    return erasure;
}

} // namespace patron
