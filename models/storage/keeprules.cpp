// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keeprules.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace patron {

namespace {

QDate dayIn(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return QDateTime::fromSecsSinceEpoch(row.integer(column), QTimeZone::utc()).date();
}

qint64 midnightOf(QDate day)
{
    return day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
}

QString kindId(const KeepScope &scope)
{
    return scope.kind ? recordKindId(*scope.kind) : QStringLiteral("");
}

QString sourceId(const KeepScope &scope)
{
    return scope.source.isEmpty() ? QStringLiteral("") : scope.source; // never NULL
}

auto scopeOrder(const KeepRule &rule)
{
    return std::tuple(rule.scope.kind ? static_cast<int>(*rule.scope.kind) + 1 : 0,
                      rule.scope.source);
}

Result<void> writeRule(sqlite3 *handle, const KeepRule &rule)
{
    Result<Statement> write =
        Statement::prepare(handle, "INSERT OR REPLACE INTO keep_rule (workspace_id, kind, source, "
                                   "months, action, gone_before) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!write)
        return failure(write.error());
    write->bind(1, localWorkspace.value).bind(2, kindId(rule.scope)).bind(3, sourceId(rule.scope));
    write->bind(4, qint64{rule.months}).bind(5, keepActionId(rule.action));
    if (rule.goneBefore.isValid())
        write->bind(6, midnightOf(rule.goneBefore));
    else
        write->bindNull(6);
    return write->run();
}

Result<void> writeEntry(sqlite3 *handle, const KeepDue &what, qint64 at)
{
    Result<Statement> insert = Statement::prepare(
        handle, "INSERT INTO keep_log (workspace_id, log_id, done_at, kind, source, action, "
                "gone_before, removed, nameless) SELECT ?1, coalesce(max(log_id), 0) + 1, ?2, ?3, "
                "?4, ?5, ?6, ?7, ?8 FROM keep_log WHERE workspace_id = ?1");
    if (!insert)
        return failure(insert.error());
    return insert->bind(1, localWorkspace.value)
        .bind(2, at)
        .bind(3, recordKindId(what.kind))
        .bind(4, sourceId({what.kind, what.source}))
        .bind(5, keepActionId(what.action))
        .bind(6, midnightOf(what.before))
        .bind(7, what.removed)
        .bind(8, what.nameless)
        .run();
}

struct Amount
{
    qint64 records = 0;
    qint64 oldest = INT64_MAX;
};

/// One pass over the records: there is no index of them by import, and a join would make one.
Result<std::unordered_map<qint64, Amount>> amountsByImport(sqlite3 *handle)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT import_id, answered_at FROM response WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    std::unordered_map<qint64, Amount> amounts;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&amounts](const Statement &row) {
            Amount &amount = amounts[row.integer(0)];
            ++amount.records;
            if (!row.isNull(1))
                amount.oldest = std::min(amount.oldest, row.integer(1));
        });
    if (!read)
        return failure(read.error());
    return amounts;
}

/// What was kept away from the imports of the scope until now, by whichever rule.
QDate goneUntilNow(const QList<KeepRule> &rules, const KeepScope &scope)
{
    if (scope.kind)
        return ruleFor(rules, *scope.kind, scope.source).goneBefore;
    const auto own = std::ranges::find(rules, scope, &KeepRule::scope);
    return own == rules.end() ? QDate() : own->goneBefore;
}

} // namespace

Result<QList<KeepRule>> listKeepRules(Database &database)
{
    Result<Statement> query =
        Statement::prepare(database.handle(), "SELECT kind, source, months, action, gone_before "
                                              "FROM keep_rule WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    QList<KeepRule> rules;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&rules](const Statement &row) {
            rules.append({{recordKindFromId(row.string(0)), row.string(1)},
                          static_cast<int>(row.integer(2)),
                          keepActionFromId(row.string(3)).value_or(KeepAction::Forget),
                          dayIn(row, 4)});
        });
    if (!read)
        return failure(read.error());
    std::ranges::sort(rules, {}, scopeOrder);
    return rules;
}

Result<void> setKeepRule(Database &database, const KeepRule &rule)
{
    const auto transaction = Transaction::begin(database.handle(), References::Checked);
    if (!transaction)
        return failure(transaction.error());
    const auto rules = listKeepRules(database);
    if (!rules)
        return failure(rules.error());
    KeepRule written = rule;
    written.goneBefore = goneUntilNow(*rules, rule.scope);
    if (Result<void> done = writeRule(database.handle(), written); !done)
        return done;
    return (*transaction)->commit();
}

Result<bool> allowOlderAgain(Database &database, const KeepScope &scope)
{
    Result<Statement> write = Statement::prepare(
        database.handle(), "UPDATE keep_rule SET gone_before = NULL WHERE workspace_id = ?1 "
                           "AND kind = ?2 AND source = ?3 AND gone_before IS NOT NULL");
    if (!write)
        return failure(write.error());
    const Result<void> done =
        write->bind(1, localWorkspace.value).bind(2, kindId(scope)).bind(3, sourceId(scope)).run();
    if (!done)
        return failure(done.error());
    return sqlite3_changes(database.handle()) > 0;
}

Result<QList<KeepEntry>> listKeepLog(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT done_at, kind, source, action, gone_before, removed, nameless "
                           "FROM keep_log WHERE workspace_id = ?1 ORDER BY log_id DESC");
    if (!query)
        return failure(query.error());
    QList<KeepEntry> log;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&log](const Statement &row) {
            KeepDue what;
            what.kind = recordKindFromId(row.string(1)).value_or(RecordKind::Responses);
            what.source = row.string(2);
            what.action = keepActionFromId(row.string(3)).value_or(KeepAction::Forget);
            what.before = dayIn(row, 4);
            what.removed = row.integer(5);
            what.nameless = row.integer(6);
            log.append({QDateTime::fromSecsSinceEpoch(row.integer(0), QTimeZone::utc()), what});
        });
    if (!read)
        return failure(read.error());
    return log;
}

Result<QList<KeepSource>> listKeepSources(Database &database)
{
    const auto amounts = amountsByImport(database.handle());
    if (!amounts)
        return failure(amounts.error());
    Result<Statement> query =
        Statement::prepare(database.handle(), "SELECT i.import_id, i.kind, s.name FROM import i "
                                              "JOIN survey s USING (workspace_id, survey_id) "
                                              "WHERE i.workspace_id = ?1");
    if (!query)
        return failure(query.error());
    std::map<std::pair<RecordKind, QString>, Amount> sums;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        const RecordKind kind = recordKindFromId(row.string(1)).value_or(RecordKind::Responses);
        Amount &sum = sums[{kind, row.string(2)}];
        if (const auto found = amounts->find(row.integer(0)); found != amounts->end()) {
            sum.records += found->second.records;
            sum.oldest = std::min(sum.oldest, found->second.oldest);
        }
    });
    if (!read)
        return failure(read.error());
    QList<KeepSource> sources;
    for (const auto &[source, sum] : sums) {
        const QDate oldest =
            sum.oldest == INT64_MAX
                ? QDate()
                : QDateTime::fromSecsSinceEpoch(sum.oldest, QTimeZone::utc()).date();
        sources.append({source.first, source.second, sum.records, oldest});
    }
    return sources;
}

Result<QString> surveyName(Database &database, SurveyId survey)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT name FROM survey WHERE workspace_id = ?1 AND survey_id = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, survey.value).step();
    if (!row)
        return failure(row.error());
    return *row ? query->string(0) : QString();
}

Result<void> markGone(Database &database, const QList<KeepRule> &rules, const KeepDue &what)
{
    for (const KeepScope &scope :
         {KeepScope{what.kind, what.source}, KeepScope{what.kind, {}}, KeepScope{}}) {
        const auto rule = std::ranges::find(rules, scope, &KeepRule::scope);
        if (rule == rules.end() || rule->months == KeepRule::asAbove)
            continue;
        Result<Statement> write = Statement::prepare(
            database.handle(),
            "UPDATE keep_rule SET gone_before = max(coalesce(gone_before, ?4), ?4) "
            "WHERE workspace_id = ?1 AND kind = ?2 AND source = ?3");
        if (!write)
            return failure(write.error());
        return write->bind(1, localWorkspace.value)
            .bind(2, kindId(scope))
            .bind(3, sourceId(scope))
            .bind(4, midnightOf(what.before))
            .run();
    }
    return {};
}

Result<void> writeKeepLog(Database &database, const QList<KeepDue> &done, qint64 nowUtc)
{
    for (const KeepDue &each : done) {
        if (Result<void> written = writeEntry(database.handle(), each, nowUtc); !written)
            return written;
    }
    return {};
}

Result<void> adoptKeepRules(Database &database, const QList<KeepRule> &rules,
                            const QList<KeepEntry> &log)
{
    for (const KeepRule &rule : rules) {
        if (Result<void> written = writeRule(database.handle(), rule); !written)
            return written;
    }
    // Of a backup of the same database the beginning of the log is the same.
    const auto own = listKeepLog(database);
    if (!own)
        return failure(own.error());
    for (auto entry = log.crbegin(); entry != log.crend(); ++entry) {
        if (own->contains(*entry))
            continue;
        const qint64 at = entry->at.toSecsSinceEpoch();
        if (Result<void> written = writeEntry(database.handle(), entry->what, at); !written)
            return written;
    }
    return {};
}

} // namespace patron
