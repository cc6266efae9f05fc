// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasure.h"

#include "models/storage/callbackstore.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/erasesteps.h"
#include "models/storage/erasuresql.h"
#include "models/storage/forgotten.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

namespace patron {

namespace {

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
    auto touched = listedResponses(handle);
    if (!touched)
        return failure(touched.error());
    result.touched = std::move(*touched);
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
    const Result<void> listed = listWhatTheyUse(handle);
    if (!listed)
        return failure(listed.error());
    if (Result<void> erased = eraseCallBacks(database); !erased)
        return failure(erased.error());
    return erasure;
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
    if (Result<void> removed = removeListed(handle); !removed)
        return failure(removed.error());
    if (Result<void> remembered = rememberForgotten(database, *keys, scores, today); !remembered)
        return failure(remembered.error());
    if (Result<void> dropped = execute(handle, dropLists); !dropped)
        return failure(dropped.error());
    return erasure;
}

} // namespace

Result<Erasure> eraseInTransaction(Database &database, CustomerId customer, ErasedScores scores,
                                   QDate today)
{
    const auto customers = customersOfPerson(database, customer);
    if (!customers)
        return failure(customers.error());
    return eraseRows(database, *customers, scores, today);
}

Result<Erasure> erasePerson(Database &database, CustomerId customer, ErasedScores scores,
                            QDate today, const Progress &progress)
{
    const Watch watch(database, progress);
    sqlite3 *handle = database.handle();
    // Children go before their parents; checking each reference would search all answers.
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(handle, References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    Result<Erasure> erasure = eraseInTransaction(database, customer, scores, today);
    if (!erasure)
        return erasure;
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (Result<void> done = (*transaction)->commit(); !done)
        return failure(done.error());
    transaction->reset();
    // From here on it is done: stopping now would leave bytes behind.
    database.watch(Progress());
    erasure->isOverwritten = erasing::overwrite(handle);
    return erasure;
}

} // namespace patron
