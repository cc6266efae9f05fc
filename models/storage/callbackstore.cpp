// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/callbackstore.h"

#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace patron {

namespace {

constexpr const char *scored =
    "SELECT r.response_id, r.customer_id, r.answered_at, r.recommend, r.satisfaction, r.rating, "
    "r.effort FROM response r WHERE r.workspace_id = ?1 "
    "AND coalesce(r.recommend, r.satisfaction, r.rating, r.effort) IS NOT NULL "
    "AND r.import_id IN (SELECT import_id FROM import i WHERE i.workspace_id = ?1 "
    "AND i.kind = 'responses')";
/// What somebody said of an answer makes it a case, whatever its score.
constexpr const char *spokenOf =
    "SELECT r.response_id, r.customer_id, r.answered_at, r.recommend, r.satisfaction, r.rating, "
    "r.effort FROM response_key k JOIN response r USING (workspace_id, response_id) "
    "WHERE k.workspace_id = ?1 AND (k.source_key IN (SELECT case_key FROM call_back) "
    "OR k.content_key IN (SELECT case_key FROM call_back)) "
    "AND CASE WHEN k.source_key <> 0 AND r.answered_at IS NOT NULL THEN k.source_key "
    "ELSE k.content_key END IN (SELECT case_key FROM call_back WHERE workspace_id = ?1) "
    "AND r.import_id IN (SELECT import_id FROM import i WHERE i.workspace_id = ?1 "
    "AND i.kind = 'responses') AND EXISTS (SELECT 1 FROM call_back)";
constexpr const char *allKeys = "SELECT response_id, source_key, content_key FROM response_key "
                                "WHERE workspace_id = ?1 ORDER BY response_id";
constexpr const char *keysOf = "SELECT k.source_key, k.content_key, r.answered_at FROM response r "
                               "JOIN response_key k USING (workspace_id, response_id) ";
constexpr const char *reachable = "SELECT customer_id FROM customer_key "
                                  "WHERE workspace_id = ?1 AND kind IN ('email', 'phone')";
constexpr const char *customersOfAnswers =
    "SELECT response_id, customer_id FROM response WHERE workspace_id = ?1 "
    "AND customer_id IS NOT NULL AND EXISTS (SELECT 1 FROM customer)";
constexpr const char *keysSaid =
    "SELECT response_id, source_key, content_key FROM response_key WHERE workspace_id = ?1 "
    "AND (source_key IN (SELECT case_key FROM call_back) "
    "OR content_key IN (SELECT case_key FROM call_back)) "
    "AND EXISTS (SELECT 1 FROM call_back)";
constexpr qint64 casesBetweenLooks = 4096;

/// The number of the whole person.
qint64 wholeOf(const std::unordered_map<qint64, qint64> &merged, qint64 customer)
{
    const auto found = merged.find(customer);
    return found == merged.end() ? customer : found->second;
}

/// Customers with an e-mail or a phone, once for each.
Result<std::vector<qint64>> reachableOf(sqlite3 *handle,
                                        const std::unordered_map<qint64, qint64> &merged)
{
    Result<Statement> query = Statement::prepare(handle, reachable);
    if (!query)
        return failure(query.error());
    std::vector<qint64> customers;
    return query->bind(1, localWorkspace.value)
        .each([&](const Statement &row) { customers.push_back(wholeOf(merged, row.integer(0))); })
        .map([&customers] { return std::move(customers); });
}

/// Midnight of the day as a wall clock moment.
qint64 momentOf(QDate day)
{
    return day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
}

std::optional<qint64> momentIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

auto orderOf(const CustomerAnswer &answer)
{
    return std::pair(answer.customer, answer.answeredAt);
}

/// Reads the scored answers once: unhappy ones become cases, dated ones of customers wait until it
/// is known whether the customer has a case.
class Reading final
{
public:
    Reading(const CallBackRule &rule, const std::unordered_map<qint64, qint64> &merged)
        : m_rule(rule)
        , m_merged(merged)
    {
    }

    void take(const Statement &row)
    {
        const CallBackCase each = caseIn(row);
        if (m_rule.isUnhappy(each.scores))
            m_result->cases.push_back(each);
        const auto moment = momentIn(row, 2);
        if (each.customer != 0 && moment)
            m_result->answers.push_back({each.customer, *moment, each.scores});
    }

    /// An answer that is no case by its scores, but somebody said something of it.
    void takeSpokenOf(const Statement &row)
    {
        if (const CallBackCase each = caseIn(row); !m_rule.isUnhappy(each.scores))
            m_result->cases.push_back(each);
    }

    /// Both are in the order of the answers; reading all keys costs less than looking for many.
    Result<void> findKeys(sqlite3 *handle)
    {
        std::ranges::sort(m_result->cases, {}, &CallBackCase::response);
        Result<Statement> query = Statement::prepare(handle, allKeys);
        if (!query)
            return failure(query.error());
        auto next = m_result->cases.begin();
        const auto end = m_result->cases.end();
        return query->bind(1, localWorkspace.value).each([&](const Statement &row) {
            while (next != end && next->response.value < row.integer(0))
                ++next;
            if (next != end && next->response.value == row.integer(0)) {
                next->key = caseKeyOf(row.integer(1), row.integer(2), next->answered.isValid());
                ++next;
            }
            return next != end;
        });
    }

    Result<void> findReachable(sqlite3 *handle)
    {
        const auto reached = reachableOf(handle, m_merged);
        if (!reached)
            return failure(reached.error());
        const std::unordered_set<qint64> customers(reached->begin(), reached->end());
        for (CallBackCase &each : m_result->cases)
            each.isReachable = each.customer != 0 && customers.contains(each.customer);
        return {};
    }

    std::shared_ptr<const CallBackAnswers> finish()
    {
        std::unordered_set<qint64> unhappy;
        for (const CallBackCase &each : m_result->cases)
            unhappy.insert(each.customer);
        std::erase_if(m_result->answers, [&unhappy](const CustomerAnswer &answer) {
            return !unhappy.contains(answer.customer);
        });
        std::ranges::stable_sort(m_result->answers, {}, orderOf);
        return m_result;
    }

private:
    [[nodiscard]] CallBackCase caseIn(const Statement &row) const
    {
        return {ResponseId{row.integer(0)},
                {},
                row.isNull(1) ? 0 : wholeOf(m_merged, row.integer(1)),
                dayOf(momentIn(row, 2)),
                {row.score(3), row.score(4), row.score(5), row.score(6)},
                false};
    }

    const CallBackRule &m_rule;
    const std::unordered_map<qint64, qint64> &m_merged;
    std::shared_ptr<CallBackAnswers> m_result = std::make_shared<CallBackAnswers>();
};

Result<void> removeRecord(sqlite3 *handle, CaseKey key)
{
    Result<Statement> query = Statement::prepare(
        handle, "DELETE FROM call_back WHERE workspace_id = ?1 AND case_key = ?2");
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value).bind(2, key.value).run();
}

void bindDay(Statement &query, int parameter, QDate day)
{
    if (day.isValid())
        query.bind(parameter, momentOf(day));
    else
        query.bindNull(parameter);
}

Result<void> putRecord(sqlite3 *handle, ResponseId response, CaseKey key,
                       const CallBackRecord &record, qint64 nowUtc)
{
    Result<Statement> query = Statement::prepare(
        handle, "INSERT OR REPLACE INTO call_back (workspace_id, case_key, customer_key, status, "
                "caller, due_at, note, outcome, called_at, changed_at) "
                "VALUES (?1, ?3, (SELECT c.match_key FROM response r "
                "JOIN customer c USING (workspace_id, customer_id) "
                "WHERE r.workspace_id = ?1 AND r.response_id = ?2), "
                "?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, response.value).bind(3, key.value);
    query->bind(4, std::string_view(callBackStatusId(record.status)));
    // As std::string: a null QString would be NULL.
    const std::string caller = record.caller.toStdString();
    const std::string note = record.note.toStdString();
    const std::string outcome = record.outcome.toStdString();
    query->bind(5, std::string_view(caller));
    bindDay(*query, 6, record.due);
    query->bind(7, std::string_view(note)).bind(8, std::string_view(outcome));
    bindDay(*query, 9, record.calledOn);
    return query->bind(10, nowUtc).run();
}

} // namespace

CaseKey caseKeyOf(qint64 sourceKey, qint64 contentKey, bool isDated)
{
    return {sourceKey != 0 && isDated ? sourceKey : contentKey};
}

const CustomerAnswer *CallBackAnswers::after(qint64 customer, QDate day) const
{
    if (customer == 0 || !day.isValid())
        return nullptr;
    const auto found = std::ranges::lower_bound(
        answers, std::pair(customer, momentOf(day.addDays(1))), {}, orderOf);
    return found != answers.end() && found->customer == customer ? &*found : nullptr;
}

Result<std::shared_ptr<const CallBackAnswers>>
loadCallBackAnswers(Database &database, const CallBackRule &rule, const Progress &progress)
{
    const Watch watch(database, progress);
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    Statement query;
    Statement spoken;
    if (Result<void> prepared =
            prepareAll(database.handle(), {{&query, scored}, {&spoken, spokenOf}});
        !prepared)
        return failure(prepared.error());
    Reading reading(rule, *merged);
    qint64 rows = 0;
    const Result<void> read = query.bind(1, localWorkspace.value).each([&](const Statement &row) {
        reading.take(row);
        return ++rows % casesBetweenLooks != 0 || progress.isWanted();
    });
    if (!read)
        return failure(read.error());
    const Result<void> heard =
        spoken.bind(1, localWorkspace.value).each([&reading](const Statement &row) {
            reading.takeSpokenOf(row);
        });
    if (!heard)
        return failure(heard.error());
    if (Result<void> keys = reading.findKeys(database.handle()); !keys)
        return failure(keys.error());
    if (Result<void> found = reading.findReachable(database.handle()); !found)
        return failure(found.error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return reading.finish();
}

Result<CallBackRecords> loadCallBackRecords(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT case_key, status, caller, due_at, note, outcome, called_at "
                           "FROM call_back WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    CallBackRecords records;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&records](const Statement &row) {
            CallBackRecord record;
            record.status = callBackStatusFromId(row.string(1)).value_or(CallBackStatus::New);
            record.caller = row.string(2);
            record.due = dayOf(momentIn(row, 3));
            record.note = row.string(4);
            record.outcome = row.string(5);
            record.calledOn = dayOf(momentIn(row, 6));
            records.insert(CaseKey{row.integer(0)}, record);
        });
    if (!read)
        return failure(read.error());
    return records;
}

Result<CallBackLinks> loadCallBackLinks(Database &database, const Progress &progress)
{
    const Watch watch(database, progress);
    CallBackLinks links;
    auto records = loadCallBackRecords(database);
    if (!records)
        return failure(records.error());
    links.records = std::move(*records);
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    auto reached = reachableOf(database.handle(), *merged);
    if (!reached)
        return failure(reached.error());
    links.reachable = std::move(*reached);
    Statement customers;
    Statement keys;
    if (Result<void> prepared =
            prepareAll(database.handle(), {{&customers, customersOfAnswers}, {&keys, keysSaid}});
        !prepared)
        return failure(prepared.error());
    const Result<void> named =
        customers.bind(1, localWorkspace.value).each([&](const Statement &row) {
            links.customers.emplace_back(ResponseId{row.integer(0)},
                                         wholeOf(*merged, row.integer(1)));
        });
    if (!named)
        return failure(named.error());
    const Result<void> said = keys.bind(1, localWorkspace.value).each([&](const Statement &row) {
        links.keys.emplace(row.integer(0),
                           std::pair(caseKeyOf(row.integer(1), row.integer(2), true),
                                     caseKeyOf(row.integer(1), row.integer(2), false)));
    });
    if (!said)
        return failure(said.error());
    // The key of the table: in the order of the answers.
    Q_ASSERT(std::ranges::is_sorted(links.customers));
    return links;
}

Result<bool> writeCallBackRecord(Database &database, ResponseId response, CaseKey key,
                                 const CallBackRecord &record, qint64 nowUtc)
{
    const std::string sql =
        std::string(keysOf) + "WHERE r.workspace_id = ?1 AND r.response_id = ?2";
    Result<Statement> query = Statement::prepare(database.handle(), sql);
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, response.value).step();
    if (!row)
        return failure(row.error());
    if (!*row || key != caseKeyOf(query->integer(0), query->integer(1), !query->isNull(2)))
        return false;
    query->reset();
    const Result<void> written = record == CallBackRecord()
                                     ? removeRecord(database.handle(), key)
                                     : putRecord(database.handle(), response, key, record, nowUtc);
    if (!written)
        return failure(written.error());
    return true;
}

Result<void> eraseCallBacks(Database &database)
{
    Statement count;
    Statement ofAnswers;
    Statement ofCustomers;
    const std::string answers = std::string(keysOf) + "WHERE r.workspace_id = ?1 AND r.response_id "
                                                      "IN (SELECT id FROM erased_response)";
    const Result<void> prepared =
        prepareAll(database.handle(),
                   {{&count, "SELECT 1 FROM call_back WHERE workspace_id = ?1 LIMIT 1"},
                    {&ofAnswers, answers.c_str()},
                    {&ofCustomers,
                     "DELETE FROM call_back WHERE workspace_id = ?1 AND customer_key IN "
                     "(SELECT match_key FROM customer WHERE workspace_id = ?1 AND customer_id "
                     "IN (SELECT id FROM erased_customer) UNION ALL "
                     "SELECT match_key FROM customer_key WHERE workspace_id = ?1 "
                     "AND kind <> 'name' AND customer_id IN (SELECT id FROM erased_customer))"}});
    if (!prepared)
        return prepared;
    const Result<bool> hasAny = count.bind(1, localWorkspace.value).step();
    if (!hasAny)
        return failure(hasAny.error());
    if (!*hasAny)
        return {};
    count.reset();
    std::vector<CaseKey> keys;
    const Result<void> read =
        ofAnswers.bind(1, localWorkspace.value).each([&keys](const Statement &row) {
            keys.push_back(caseKeyOf(row.integer(0), row.integer(1), !row.isNull(2)));
        });
    if (!read)
        return read;
    for (const CaseKey key : keys) {
        if (Result<void> removed = removeRecord(database.handle(), key); !removed)
            return removed;
    }
    return ofCustomers.bind(1, localWorkspace.value).run();
}

} // namespace patron
