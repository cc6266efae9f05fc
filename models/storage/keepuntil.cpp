// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keepuntil.h"

#include "models/storage/callbackstore.h"
#include "models/storage/database.h"
#include "models/storage/erasesteps.h"
#include "models/storage/erasuresql.h"
#include "models/storage/forgotten.h"
#include "models/storage/keeprules.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QTimeZone>

#include <algorithm>
#include <string>
#include <utility>

namespace patron {

namespace {

using DueList = Result<QList<KeepDue>>;

/// What becomes of a source: invalid day = nothing.
struct SourceVerdict
{
    QDate before;
    KeepAction action = KeepAction::Forget;
};

/// The records that are due, as r, with their import i, survey v and scope s: (survey_id, before,
/// forgets).
constexpr const char *dueRecords =
    " FROM response r CROSS JOIN import i USING (workspace_id, import_id) "
    "CROSS JOIN scope s ON s.survey_id = i.survey_id "
    "CROSS JOIN survey v ON v.workspace_id = i.workspace_id AND v.survey_id = i.survey_id "
    "WHERE r.workspace_id = ?1 "
    "AND coalesce(CASE i.kind WHEN 'customers' THEN r.left_at ELSE r.answered_at END, "
    "i.imported_at) < s.before "
    "AND (NOT s.forgets OR i.kind <> 'responses' OR r.customer_id IS NOT NULL "
    "OR r.comment IS NOT NULL OR EXISTS (SELECT 1 FROM answer_text t "
    "WHERE t.workspace_id = r.workspace_id AND t.response_id = r.response_id))";
constexpr const char *staysNameless = "(s.forgets AND i.kind = 'responses')";

// Customers of whom nothing else is known, neither now nor by what an undo would put back.
constexpr const char *listUnknownThen =
    "INSERT INTO erased_customer SELECT customer_id FROM response WHERE workspace_id = ?1 "
    "AND customer_id IS NOT NULL AND response_id IN (SELECT id FROM erased_response) "
    "UNION SELECT content ->> '$.response.customer_id' FROM response_before "
    "WHERE workspace_id = ?1 AND content ->> '$.response.customer_id' IS NOT NULL "
    "AND response_id IN (SELECT id FROM erased_response) "
    "EXCEPT SELECT customer_id FROM response WHERE workspace_id = ?1 AND customer_id IS NOT NULL "
    "AND response_id NOT IN (SELECT id FROM erased_response) "
    "EXCEPT SELECT content ->> '$.response.customer_id' FROM response_before "
    "WHERE workspace_id = ?1 AND content ->> '$.response.customer_id' IS NOT NULL "
    "AND response_id NOT IN (SELECT id FROM erased_response)";
/// The surveys of which something may go, as the beginning of a statement: no table of its own,
/// because a reader may not make one. Empty: there are none. judge(kind, name) -> SourceVerdict.
template <class Judge>
Result<std::string> scopes(sqlite3 *handle, Judge judge)
{
    Result<Statement> surveys = Statement::prepare(
        handle, "SELECT DISTINCT s.survey_id, i.kind, s.name FROM survey s "
                "JOIN import i USING (workspace_id, survey_id) WHERE s.workspace_id = ?1");
    if (!surveys)
        return failure(surveys.error());
    std::string rows;
    const Result<void> read =
        surveys->bind(1, localWorkspace.value).each([&](const Statement &row) {
            const RecordKind kind = recordKindFromId(row.string(1)).value_or(RecordKind::Responses);
            const SourceVerdict verdict = judge(kind, row.string(2));
            if (!verdict.before.isValid())
                return;
            const qint64 before = verdict.before.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
            rows += rows.empty() ? "(" : ", (";
            rows += std::to_string(row.integer(0)) + ", " + std::to_string(before) + ", " +
                    (verdict.action == KeepAction::Forget ? "1)" : "0)");
        });
    if (!read)
        return failure(read.error());
    if (rows.empty())
        return rows;
    return "WITH scope (survey_id, before, forgets) AS (VALUES " + rows + ") ";
}

Result<std::string> scopesDue(sqlite3 *handle, const QList<KeepRule> &rules, QDate today)
{
    return scopes(handle, [&](RecordKind kind, const QString &name) -> SourceVerdict {
        const KeepRule rule = ruleFor(rules, kind, name);
        if (rule.months <= 0)
            return {};
        return {today.addMonths(-rule.months), rule.action};
    });
}

DueList countDue(sqlite3 *handle, const std::string &scope)
{
    if (scope.empty())
        return {};
    const std::string nameless = staysNameless;
    Result<Statement> query = Statement::prepare(
        handle, scope +
                    "SELECT i.kind, v.name, s.forgets, s.before, min(coalesce(CASE i.kind WHEN "
                    "'customers' THEN r.left_at ELSE r.answered_at END, i.imported_at)), sum(NOT " +
                    nameless + "), sum(" + nameless + ')' + dueRecords +
                    " GROUP BY i.kind, v.name, s.forgets, s.before");
    if (!query)
        return failure(query.error());
    const auto dayOf = [](qint64 moment) {
        return QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc()).date();
    };
    QList<KeepDue> due;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        due.append({recordKindFromId(row.string(0)).value_or(RecordKind::Responses), row.string(1),
                    row.integer(2) != 0 ? KeepAction::Forget : KeepAction::Delete,
                    dayOf(row.integer(3)), dayOf(row.integer(4)), row.integer(5), row.integer(6)});
    });
    if (!read)
        return failure(read.error());
    return due;
}

/// Everything that is due goes; which records that were.
Result<std::vector<ResponseId>> removeRecords(Database &database, const std::string &scope)
{
    using namespace erasing;
    sqlite3 *handle = database.handle();
    if (Result<void> made = execute(handle, makeLists); !made)
        return failure(made.error());
    const std::string listRecords = "INSERT INTO erased_response " + scope +
                                    "SELECT r.response_id, r.import_id, r.source_row, " +
                                    staysNameless + dueRecords;
    if (Result<void> listed = runEach(handle, {listRecords, listUnknownThen}); !listed)
        return failure(listed.error());
    auto touched = listedResponses(handle);
    if (!touched)
        return touched;
    if (Result<void> listed = listWhatTheyUse(handle); !listed)
        return failure(listed.error());
    if (Result<void> erased = eraseCallBacks(database); !erased)
        return failure(erased.error());
    if (Result<void> older = runEach(handle, {blankHistory}); !older)
        return failure(older.error());
    if (Result<void> removed = removeListed(handle); !removed)
        return failure(removed.error());
    if (Result<void> dropped = execute(handle, dropLists); !dropped)
        return failure(dropped.error());
    return touched;
}

/// The border itself may have moved at midnight, as long as the same lies behind it.
bool isAsShown(const QList<KeepDue> &due, const QList<KeepDue> &shown)
{
    return std::ranges::is_permutation(due, shown, [](const KeepDue &is, const KeepDue &was) {
        return is.kind == was.kind && is.source == was.source && is.action == was.action &&
               is.oldest == was.oldest && is.removed == was.removed && is.nameless == was.nameless;
    });
}

/// Inside a transaction: counts and takes away. confirmed: nullptr = whatever it is.
Result<KeepDone> takeAway(Database &database, const std::string &scope,
                          const QList<KeepDue> *confirmed = nullptr)
{
    KeepDone done;
    DueList due = countDue(database.handle(), scope);
    if (!due)
        return failure(due.error());
    if (confirmed && !isAsShown(*due, *confirmed))
        return failure(ProblemCode::DueChanged);
    done.what = std::move(*due);
    if (done.what.isEmpty())
        return done;
    auto touched = removeRecords(database, scope);
    if (!touched)
        return failure(touched.error());
    done.touched = std::move(*touched);
    return done;
}

/// What was taken away stays away, and the owner can see later what it was.
Result<void> remember(Database &database, const QList<KeepRule> &rules, const KeepDone &done,
                      const QDateTime &now)
{
    for (const KeepDue &each : done.what) {
        if (Result<void> marked = markGone(database, rules, each); !marked)
            return marked;
    }
    if (Result<void> written = writeKeepLog(database, done.what, now.toSecsSinceEpoch()); !written)
        return written;
    return countErasure(database);
}

Result<KeepDone> removeInTransaction(Database &database, const QList<KeepDue> *confirmed,
                                     const QDateTime &now)
{
    const auto rules = listKeepRules(database);
    if (!rules)
        return failure(rules.error());
    const auto scope = scopesDue(database.handle(), *rules, now.date());
    if (!scope)
        return failure(scope.error());
    Result<KeepDone> done = takeAway(database, *scope, confirmed);
    if (!done || done->what.isEmpty())
        return done;
    if (Result<void> remembered = remember(database, *rules, *done, now); !remembered)
        return failure(remembered.error());
    return done;
}

Result<KeepDone> removeAndCommit(Database &database, const QList<KeepDue> *confirmed,
                                 const QDateTime &now, const Progress &progress)
{
    const Watch watch(database, progress);
    sqlite3 *handle = database.handle();
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(handle, References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    Result<KeepDone> done = removeInTransaction(database, confirmed, now);
    if (!done)
        return done;
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return failure(committed.error());
    transaction->reset();
    // From here on it is done: stopping now would leave bytes behind.
    database.watch(Progress());
    if (!done->what.isEmpty())
        done->isOverwritten = erasing::overwrite(handle);
    return done;
}

} // namespace

Result<QList<KeepDue>> listDue(Database &database, QDate today, const Progress &progress)
{
    const auto rules = listKeepRules(database);
    return rules ? listDue(database, *rules, today, progress) : failure(rules.error());
}

Result<QList<KeepDue>> listDue(Database &database, const QList<KeepRule> &rules, QDate today,
                               const Progress &progress)
{
    const Watch watch(database, progress);
    const auto scope = scopesDue(database.handle(), rules, today);
    return scope ? countDue(database.handle(), *scope) : failure(scope.error());
}

Result<KeepDone> removeDue(Database &database, const QDateTime &now, const Progress &progress)
{
    return removeAndCommit(database, nullptr, now, progress);
}

Result<KeepDone> removeDue(Database &database, const QList<KeepDue> &confirmed,
                           const QDateTime &now, const Progress &progress)
{
    return removeAndCommit(database, &confirmed, now, progress);
}

Result<KeepDone> removeGoneAgain(Database &database)
{
    const auto rules = listKeepRules(database);
    if (!rules)
        return failure(rules.error());
    const auto scope =
        scopes(database.handle(), [&](RecordKind kind, const QString &name) -> SourceVerdict {
            const KeepRule rule = ruleFor(*rules, kind, name);
            return {rule.goneBefore, rule.action};
        });
    return scope ? takeAway(database, *scope) : failure(scope.error());
}

} // namespace patron
