// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importstore.h"

#include "models/base/idsource.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

constexpr qint64 rowsBetweenReports = 65'536;

ProblemCode problemCodeFromId(const QString &id)
{
    for (const ProblemCode code : allProblemCodes()) {
        if (problemId(code) == id)
            return code;
    }
    return ProblemCode::Internal;
}

/// When the reading of an import began that it holds now: its number is as old.
QDateTime readAt(qint64 import)
{
    return QDateTime::fromMSecsSinceEpoch(IdSource::madeAt(import), QTimeZone::utc());
}

ImportRecord recordOf(const Statement &row)
{
    constexpr qint64 atOnce = 60; // seconds between the number and the time of one reading
    ImportRecord record;
    record.id.value = row.integer(0);
    record.survey.value = row.integer(1);
    record.file = row.string(2);
    record.hash = row.string(3);
    record.importedAt = QDateTime::fromSecsSinceEpoch(row.integer(4), QTimeZone::utc());
    // What was taken back and brought again was not read again by that.
    if (!row.isNull(18)) {
        if (const qint64 before = row.integer(18); before != 0)
            record.readAgainAt = QDateTime::fromSecsSinceEpoch(before, QTimeZone::utc());
    } else if (const QDateTime read = readAt(record.id.value);
               record.importedAt.secsTo(read) > atOnce) {
        record.readAgainAt = read;
    }
    record.recipe = row.string(5);
    record.kind = recordKindFromId(row.string(6)).value_or(RecordKind::Responses);
    record.encoding = row.string(7);
    record.delimiter = row.string(8);
    record.sheet = row.string(9);
    record.rows = row.integer(10);
    record.added = row.integer(11);
    record.changed = row.integer(12);
    record.duplicates = row.integer(13);
    record.rejected = row.integer(14);
    record.path = row.string(15);
    record.reading = row.string(16).toUtf8();
    record.currency = row.string(17);
    return record;
}

Problem noteOf(const Statement &row, const ImportRecord &record)
{
    const QByteArray arguments = row.string(3).toUtf8();
    Problem note;
    note.code = problemCodeFromId(row.string(1));
    note.severity = static_cast<Severity>(row.integer(2));
    note.arguments = QJsonDocument::fromJson(arguments).array().toVariantList();
    note.place = {record.file, record.sheet, row.integer(4), row.string(5)};
    note.value = row.string(6);
    return note;
}

Result<void> readDetails(sqlite3 *handle, QList<ImportRecord> &records)
{
    Statement columns;
    Statement notes;
    const Result<void> prepared = prepareAll(
        handle,
        {{&columns, "SELECT q.header, c.field, c.kind, c.header FROM import_column c "
                    "JOIN question q USING (workspace_id, question_id) "
                    "WHERE c.workspace_id = ?1 AND c.import_id = ?2 ORDER BY c.position"},
         {&notes, "SELECT position, code, severity, arguments, row, header, value FROM import_note "
                  "WHERE workspace_id = ?1 AND import_id = ?2 ORDER BY position"}});
    if (!prepared)
        return prepared;
    for (ImportRecord &record : records) {
        columns.bind(1, localWorkspace.value).bind(2, record.id.value);
        notes.bind(1, localWorkspace.value).bind(2, record.id.value);
        const auto readColumn = [&](const Statement &row) {
            record.columns.append({row.string(0),
                                   fieldFromId(row.string(1)).value_or(Field::Question),
                                   questionKindFromId(row.string(2)), row.string(3)});
        };
        const auto readNote = [&](const Statement &row) {
            record.notes.append(noteOf(row, record));
        };
        if (Result<void> read = columns.each(readColumn); !read)
            return read;
        if (Result<void> read = notes.each(readNote); !read)
            return read;
    }
    return {};
}

using HeaderCounts = QHash<QString, int>;

struct Layout
{
    SurveyId survey;
    HeaderCounts headers;
    qsizetype size = 0;
};

/// The columns of every import of a kind, the latest import first.
Result<QList<Layout>> layouts(sqlite3 *handle, RecordKind kind)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT c.import_id, i.survey_id, coalesce(nullif(c.header, ''), q.header) "
                "FROM import_column c "
                "JOIN import i USING (workspace_id, import_id) "
                "JOIN question q USING (workspace_id, question_id) "
                "WHERE c.workspace_id = ?1 AND i.kind = ?2 "
                "ORDER BY c.import_id DESC, c.position");
    if (!query)
        return failure(query.error());
    QList<Layout> result;
    qint64 last = 0;
    query->bind(1, localWorkspace.value).bind(2, recordKindId(kind));
    const Result<void> read = query->each([&](const Statement &row) {
        if (std::exchange(last, row.integer(0)) != row.integer(0))
            result.append({{row.integer(1)}, {}, 0});
        ++result.last().headers[row.string(2)];
        ++result.last().size;
    });
    if (!read)
        return failure(read.error());
    return result;
}

/// The share of the longer list that both have in common, in percent.
int overlap(const Layout &layout, const HeaderCounts &headers, qsizetype size)
{
    qsizetype common = 0;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        common += qMin(it.value(), layout.headers.value(it.key()));
    return static_cast<int>(common * 100 / std::max<qsizetype>({size, layout.size, 1}));
}

/// Reads keys into known; the statement gives response_id, source_key, content_key.
Result<void> readKeys(Statement &query, KnownResponses &known, const Progress &progress)
{
    return query.each([&](const Statement &row) {
        known.responses.push_back({static_cast<quint64>(row.integer(1)),
                                   static_cast<quint64>(row.integer(2)),
                                   {row.integer(0)}});
        if (const auto done = static_cast<qint64>(known.responses.size());
            done % rowsBetweenReports == 0)
            progress.report(done, 0);
    });
}

/// survey: invalid = of every one.
Result<QList<ImportRecord>> readImports(Database &database, SurveyId survey,
                                        const std::function<bool(const ImportRecord &)> &isWanted)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT import_id, survey_id, file, hash, imported_at, recipe, kind, encoding, "
        "delimiter, sheet, row_count, added, changed, duplicates, rejected, "
        "coalesce(path, ''), coalesce(reading, ''), currency, "
        "nullif(reading, '') ->> '$.readAgainAt' "
        "FROM import LEFT JOIN import_source USING (workspace_id, import_id) "
        "WHERE workspace_id = ?1 AND (?2 = 0 OR survey_id = ?2) ORDER BY import_id DESC");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, survey.value);
    QList<ImportRecord> records;
    const auto read = [&](const Statement &row) {
        if (ImportRecord record = recordOf(row); isWanted(record))
            records << std::move(record);
    };
    if (Result<void> done = query->each(read); !done)
        return failure(done.error());
    if (Result<void> done = readDetails(database.handle(), records); !done)
        return failure(done.error());
    return records;
}

} // namespace

Result<QList<ImportRecord>> listImports(Database &database)
{
    return readImports(database, {}, [](const ImportRecord &) { return true; });
}

Result<QList<ImportRecord>>
importsOfSurvey(Database &database, SurveyId survey,
                const std::function<bool(const ImportRecord &)> &isWanted)
{
    return readImports(database, survey, isWanted);
}

Result<ImportTimes> importTimes(Database &database)
{
    Result<Statement> query =
        Statement::prepare(database.handle(), "SELECT min(imported_at), max(imported_at), "
                                              "max(import_id) FROM import WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).step();
    if (!row)
        return failure(row.error());
    const auto timeIn = [&query](int column) {
        return query->isNull(column)
                   ? QDateTime()
                   : QDateTime::fromSecsSinceEpoch(query->integer(column), QTimeZone::utc());
    };
    // A file that is read again keeps its day, but what it brought is as new as that reading.
    return ImportTimes{
        timeIn(0), query->isNull(2) ? QDateTime() : std::max(timeIn(1), readAt(query->integer(2)))};
}

Result<std::optional<qint64>> latestAnswer(Database &database, SurveyId survey)
{
    // As in loadKnownResponses(): what imports added, and what became theirs.
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT max(at) FROM (SELECT max(r.answered_at) AS at FROM import i CROSS JOIN response r "
        "ON r.workspace_id = i.workspace_id "
        "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
        "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 "
        "UNION ALL SELECT max(r.answered_at) FROM import i CROSS JOIN response_before b "
        "ON b.workspace_id = i.workspace_id AND b.replaced_by = i.import_id "
        "AND b.content IS NULL CROSS JOIN response r ON r.workspace_id = b.workspace_id "
        "AND r.response_id = b.response_id WHERE i.workspace_id = ?1 AND i.survey_id = ?2)");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, survey.value).step();
    if (!row)
        return failure(row.error());
    return query->isNull(0) ? std::nullopt : std::optional(query->integer(0));
}

Result<void> eachNamedAnswer(Database &database, SurveyId survey,
                             const std::function<void(qint64, quint64)> &each)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT r.answered_at, c.match_key FROM import i CROSS JOIN response r "
        "ON r.workspace_id = i.workspace_id "
        "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
        "CROSS JOIN customer c ON c.workspace_id = r.workspace_id "
        "AND c.customer_id = r.customer_id "
        "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND r.answered_at IS NOT NULL "
        "UNION ALL SELECT r.answered_at, c.match_key FROM import i CROSS JOIN response_before b "
        "ON b.workspace_id = i.workspace_id AND b.replaced_by = i.import_id "
        "AND b.content IS NULL CROSS JOIN response r ON r.workspace_id = b.workspace_id "
        "AND r.response_id = b.response_id CROSS JOIN customer c "
        "ON c.workspace_id = r.workspace_id AND c.customer_id = r.customer_id "
        "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND r.answered_at IS NOT NULL");
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value)
        .bind(2, survey.value)
        .each([&each](const Statement &row) {
            each(row.integer(0), static_cast<quint64>(row.integer(1)));
        });
}

Result<SurveyId> findSurvey(Database &database, const QStringList &headers, RecordKind kind)
{
    constexpr int enoughPercent = 80;
    const Result<QList<Layout>> known = layouts(database.handle(), kind);
    if (!known)
        return failure(known.error());
    HeaderCounts counts;
    for (const QString &header : headers)
        ++counts[header];
    SurveyId best;
    int bestOverlap = enoughPercent - 1;
    for (const Layout &layout : *known) {
        const int found = overlap(layout, counts, headers.size());
        if (found > bestOverlap) {
            best = layout.survey;
            bestOverlap = found;
        }
    }
    return best;
}

Result<KnownResponses> loadKnownResponses(Database &database, SurveyId survey,
                                          const Progress &progress)
{
    const Watch watch(database, progress);
    Statement added;
    Statement orphans;
    // What an import added lies side by side. What a later import took over from one that was
    // undone is known by having nothing to go back to.
    const Result<void> prepared =
        prepareAll(database.handle(),
                   {{&added, "SELECT k.response_id, k.source_key, k.content_key FROM import i "
                             "CROSS JOIN response_key k ON k.workspace_id = i.workspace_id "
                             "AND k.response_id BETWEEN i.first_response_id AND i.last_response_id "
                             "WHERE i.workspace_id = ?1 AND i.survey_id = ?2"},
                    {&orphans, "SELECT k.response_id, k.source_key, k.content_key FROM import i "
                               "CROSS JOIN response_before b ON b.workspace_id = i.workspace_id "
                               "AND b.replaced_by = i.import_id AND b.content IS NULL "
                               "CROSS JOIN response_key k ON k.workspace_id = b.workspace_id "
                               "AND k.response_id = b.response_id "
                               "WHERE i.workspace_id = ?1 AND i.survey_id = ?2"}});
    if (!prepared)
        return failure(prepared.error());
    KnownResponses known;
    for (Statement *query : {&added, &orphans}) {
        query->bind(1, localWorkspace.value).bind(2, survey.value);
        if (Result<void> read = readKeys(*query, known, progress); !read)
            return failure(read.error());
    }
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return known;
}

Result<QList<Question>> listQuestions(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT question_id, survey_id, header, position, kind FROM question "
                           "WHERE workspace_id = ?1 ORDER BY survey_id, position, question_id");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    QList<Question> questions;
    const Result<void> read = query->each([&](const Statement &row) {
        questions.append({{row.integer(0)},
                          {row.integer(1)},
                          row.string(2),
                          static_cast<int>(row.integer(3)),
                          questionKindFromId(row.string(4))});
    });
    if (!read)
        return failure(read.error());
    return questions;
}

} // namespace patron
