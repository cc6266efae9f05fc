// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerundo.h"

#include "models/storage/statement.h"

#include <unordered_map>
#include <vector>

namespace patron {

namespace {

struct Key
{
    qint64 key;
    qint64 customer;
};

/// The rows of a statement that gives two numbers; its first two parameters are the workspace and
/// the import.
template <class Take>
Result<void> eachPair(sqlite3 *handle, const char *sql, ImportId import, Take take)
{
    Result<Statement> query = Statement::prepare(handle, sql);
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value)
        .bind(2, import.value)
        .each([&take](const Statement &row) { take(row.integer(0), row.integer(1)); });
}

constexpr const char *keysOfNobody =
    "DELETE FROM customer_key WHERE workspace_id = ?1 AND (?2 IS NULL OR import_id = ?2) "
    "AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.workspace_id = ?1 "
    "AND c.customer_id = customer_key.customer_id)";
constexpr const char *doubtsOfNobody =
    "DELETE FROM customer_doubt WHERE workspace_id = ?1 AND (?2 IS NULL OR import_id = ?2) "
    "AND (NOT EXISTS (SELECT 1 FROM customer c WHERE c.workspace_id = ?1 "
    "AND c.customer_id = first_customer_id) OR NOT EXISTS (SELECT 1 FROM customer c "
    "WHERE c.workspace_id = ?1 AND c.customer_id = second_customer_id))";

/// Of one import, or without one, of all.
Result<void> removeOrphans(sqlite3 *handle, ImportId import)
{
    for (const char *sql : {keysOfNobody, doubtsOfNobody}) {
        Result<Statement> remove = Statement::prepare(handle, sql);
        if (!remove)
            return failure(remove.error());
        remove->bind(1, localWorkspace.value).bindNull(2);
        if (import.isValid())
            remove->bind(2, import.value);
        if (Result<void> removed = remove->run(); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<void> takeBackCustomerKeys(sqlite3 *handle, ImportId import)
{
    if (Result<void> removed = removeOrphans(handle, {}); !removed)
        return removed;
    std::vector<Key> keys;
    std::unordered_map<qint64, qint64> heirs; ///< by customer: the first later import; 0 = none
    const Result<void> listed = eachPair(handle,
                                         "SELECT match_key, customer_id FROM customer_key WHERE "
                                         "workspace_id = ?1 AND import_id = ?2",
                                         import, [&](qint64 key, qint64 customer) {
                                             keys.push_back({key, customer});
                                             heirs.emplace(customer, 0);
                                         });
    if (!listed || keys.empty())
        return listed;
    const Result<void> sought = eachPair(
        handle,
        "SELECT customer_id, import_id FROM response WHERE workspace_id = ?1 AND import_id > ?2 "
        "AND customer_id IS NOT NULL "
        "UNION ALL SELECT content ->> '$.response.customer_id', written_by FROM response_before "
        "WHERE workspace_id = ?1 AND written_by > ?2 AND content IS NOT NULL",
        import, [&heirs](qint64 customer, qint64 later) {
            if (const auto heir = heirs.find(customer);
                heir != heirs.end() && (heir->second == 0 || later < heir->second))
                heir->second = later;
        });
    if (!sought)
        return sought;

    Statement remove;
    Statement handOver;
    const Result<void> prepared = prepareAll(
        handle, {{&remove, "DELETE FROM customer_key WHERE workspace_id = ?1 AND match_key = ?2 "
                           "AND customer_id = ?3"},
                 {&handOver, "UPDATE customer_key SET import_id = ?4 WHERE workspace_id = ?1 "
                             "AND match_key = ?2 AND customer_id = ?3"}});
    if (!prepared)
        return prepared;
    for (const Key &key : keys) {
        const qint64 heir = heirs[key.customer];
        if (heir != 0)
            handOver.bind(4, heir);
        Statement &statement = heir != 0 ? handOver : remove;
        const Result<void> done =
            statement.bind(1, localWorkspace.value).bind(2, key.key).bind(3, key.customer).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> removePassingKeys(sqlite3 *handle, ImportId import)
{
    return removeOrphans(handle, import);
}

} // namespace patron
