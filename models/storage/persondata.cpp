// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/persondata.h"

#include "models/records/dimension.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/personmentions.h"
#include "models/storage/statement.h"
#include "models/storage/storedfields.h"

#include <QTimeZone>

#include <functional>

#include <algorithm>

namespace patron {

namespace {

constexpr int placeColumns = 5; ///< kind, file, imported_at, row, response

/// column: of table response, or where it stands in kept content.
using ColumnSql = std::function<std::string(const std::string &)>;

std::string ofKept(const std::string &column)
{
    return "b.content ->> '$.response." + column + '\'';
}

std::string recordSql(const ColumnSql &column)
{
    std::string sql = ", " + column("source_row");
    for (const StoredField &each : storedFields())
        sql += ", " + column(each.column);
    for (int i = 0; i < storedDimensions; ++i)
        sql += ", " + storedWordSql(column(info(static_cast<Dimension>(i)).column));
    return sql;
}

Field fieldFor(const StoredField &stored, RecordKind kind)
{
    return stored.field == Field::Date && kind == RecordKind::Customers ? Field::CustomerSince
                                                                        : stored.field;
}

PersonRecord readRecord(const Statement &row)
{
    PersonRecord record;
    record.kind = recordKindFromId(row.string(0)).value_or(RecordKind::Responses);
    record.file = row.string(1);
    record.importedAt = QDateTime::fromSecsSinceEpoch(row.integer(2), QTimeZone::utc());
    record.response = ResponseId{row.integer(3)};
    record.row = row.integer(4);
    int column = placeColumns;
    for (const StoredField &stored : storedFields()) {
        if (!row.isNull(column))
            record.values.append({fieldFor(stored, record.kind),
                                  {},
                                  storedText(row, column, stored.form, StoredStyle::Person)});
        ++column;
    }
    for (int i = 0; i < storedDimensions; ++i, ++column) {
        if (!row.isNull(column))
            record.values.append({info(static_cast<Dimension>(i)).field, {}, row.string(column)});
    }
    return record;
}

/// Reads the rows of a query that gives (header, value) for one record.
Result<void> addAnswers(Statement &query, PersonRecord &record)
{
    return query.each([&record](const Statement &row) {
        record.values.append({Field::Question, row.string(0), row.string(1)});
    });
}

class PersonReading final
{
public:
    explicit PersonReading(Database &database, const std::vector<qint64> &customers)
        : m_handle(database.handle())
        , m_among(idList(customers))
    {
    }

    Result<void> readPresent(QList<PersonRecord> &records)
    {
        return readPresent("r.customer_id IN (" + m_among + ')', records);
    }

    /// condition: on response r.
    Result<void> readPresent(const std::string &condition, QList<PersonRecord> &records)
    {
        const std::string sql = "SELECT i.kind, i.file, i.imported_at, r.response_id" +
                                recordSql([](const std::string &column) { return "r." + column; }) +
                                " FROM response r JOIN import i USING (workspace_id, import_id) "
                                "WHERE r.workspace_id = ?1 AND " +
                                condition + " ORDER BY r.response_id";
        return readRecords(
            sql,
            "SELECT q.header, c.value FROM answer a JOIN choice c USING (workspace_id, choice_id) "
            "JOIN question q ON q.workspace_id = a.workspace_id AND q.question_id = a.question_id "
            "WHERE a.workspace_id = ?1 AND a.response_id = ?2 UNION ALL "
            "SELECT q.header, t.text FROM answer_text t JOIN question q "
            "USING (workspace_id, question_id) WHERE t.workspace_id = ?1 AND t.response_id = ?2",
            records);
    }

    /// What an undo would put back.
    Result<void> readEarlier(QList<PersonRecord> &records)
    {
        const qsizetype present = records.size();
        const std::string earlier =
            "SELECT i.kind, i.file, i.imported_at, b.response_id" + recordSql(ofKept) +
            ", b.replaced_by FROM response_before b JOIN import i "
            "ON i.workspace_id = b.workspace_id AND i.import_id = b.written_by "
            "WHERE b.workspace_id = ?1 AND b.content IS NOT NULL AND " +
            ofKept("customer_id") + " IN (" + m_among + ") ORDER BY b.response_id, b.replaced_by";
        const Result<void> read = readRecords(
            earlier,
            "SELECT q.header, c.value FROM response_before b, json_each(b.content, '$.answers') a "
            "JOIN choice c ON c.workspace_id = ?1 AND c.choice_id = a.value ->> 1 "
            "JOIN question q ON q.workspace_id = ?1 AND q.question_id = a.value ->> 0 "
            "WHERE b.workspace_id = ?1 AND b.response_id = ?2 AND b.replaced_by = ?3 UNION ALL "
            "SELECT q.header, t.value ->> 1 FROM response_before b, "
            "json_each(b.content, '$.texts') t "
            "JOIN question q ON q.workspace_id = ?1 AND q.question_id = t.value ->> 0 "
            "WHERE b.workspace_id = ?1 AND b.response_id = ?2 AND b.replaced_by = ?3",
            records);
        for (qsizetype i = present; i < records.size(); ++i)
            records[i].isEarlier = true;
        return read;
    }

private:
    Result<void> readRecords(const std::string &recordsSql, const char *answersSql,
                             QList<PersonRecord> &records)
    {
        Statement rows;
        Statement answers;
        const Result<void> prepared =
            prepareAll(m_handle, {{&rows, recordsSql.c_str()}, {&answers, answersSql}});
        if (!prepared)
            return prepared;
        const int replacedBy =
            placeColumns + static_cast<int>(storedFields().size()) + storedDimensions;
        Result<void> told;
        const Result<void> read =
            rows.bind(1, localWorkspace.value).each([&](const Statement &row) {
                PersonRecord record = readRecord(row);
                answers.bind(1, localWorkspace.value).bind(2, row.integer(3));
                if (std::string_view(answersSql).find("?3") != std::string_view::npos)
                    answers.bind(3, row.integer(replacedBy));
                told = addAnswers(answers, record);
                records.append(record);
                return told.has_value();
            });
        return told ? read : told;
    }

    sqlite3 *m_handle;
    std::string m_among;
};

Result<QList<CallBackRecord>> readCalls(Database &database, const std::vector<qint64> &customers)
{
    const std::string among = idList(customers);
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT status, caller, due_at, note, outcome, called_at FROM call_back "
        "WHERE workspace_id = ?1 AND customer_key IN (SELECT match_key FROM customer "
        "WHERE workspace_id = ?1 AND customer_id IN (" +
            among +
            ") UNION ALL SELECT match_key FROM customer_key WHERE workspace_id = ?1 "
            "AND kind <> 'name' AND customer_id IN (" +
            among + ")) ORDER BY changed_at");
    if (!query)
        return failure(query.error());
    const auto day = [](const Statement &row, int column) {
        return row.isNull(column)
                   ? QDate()
                   : QDateTime::fromSecsSinceEpoch(row.integer(column), QTimeZone::utc()).date();
    };
    QList<CallBackRecord> calls;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        CallBackRecord record;
        record.status = callBackStatusFromId(row.string(0)).value_or(CallBackStatus::New);
        record.caller = row.string(1);
        record.due = day(row, 2);
        record.note = row.string(3);
        record.outcome = row.string(4);
        record.calledOn = day(row, 5);
        calls << record;
    });
    if (!read)
        return failure(read.error());
    return calls;
}

} // namespace

ResponseId latestAnswer(const PersonData &person)
{
    ResponseId latest;
    QString latestDay;
    for (const PersonRecord &record : person.records) {
        if (record.kind != RecordKind::Responses || record.isEarlier)
            continue;
        const auto day = std::ranges::find(record.values, Field::Date, &PersonValue::field);
        const QString value = day == record.values.end() ? QString() : day->value;
        if (value >= latestDay) {
            latest = record.response;
            latestDay = value;
        }
    }
    return latest;
}

Result<PersonRecord> loadRecord(Database &database, ResponseId response)
{
    QList<PersonRecord> records;
    const Result<void> read =
        PersonReading(database, {})
            .readPresent("r.response_id = " + std::to_string(response.value), records);
    if (!read)
        return failure(read.error());
    return records.value(0);
}

Result<PersonData> loadPersonData(Database &database, const KnownCustomer &who,
                                  const Progress &progress)
{
    const Watch watch(database, progress);
    const auto customers = customersOfPerson(database, who.id);
    if (!customers)
        return failure(customers.error());
    PersonData data;
    data.who = who;
    PersonReading reading(database, *customers);
    if (Result<void> read = reading.readPresent(data.records); !read)
        return failure(read.error());
    if (Result<void> read = reading.readEarlier(data.records); !read)
        return failure(read.error());
    auto calls = readCalls(database, *customers);
    if (!calls)
        return failure(calls.error());
    data.calls = std::move(*calls);
    const auto mentions = countMentions(database, who, *customers, progress);
    if (!mentions)
        return failure(mentions.error());
    data.mentions = *mentions;
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return data;
}

} // namespace patron
