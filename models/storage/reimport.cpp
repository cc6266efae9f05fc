// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reimport.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QTimeZone>

#include <utility>

namespace patron {

namespace {

// As loadKnownResponses(), without what the import itself wrote.
constexpr const char *addedByOthers =
    "SELECT k.response_id, k.source_key, k.content_key FROM import i "
    "CROSS JOIN response_key k ON k.workspace_id = i.workspace_id "
    "AND k.response_id BETWEEN i.first_response_id AND i.last_response_id "
    "CROSS JOIN response r ON r.workspace_id = k.workspace_id AND r.response_id = k.response_id "
    "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND r.import_id <> ?3";
constexpr const char *orphans =
    "SELECT k.response_id, k.source_key, k.content_key FROM import i "
    "CROSS JOIN response_before b ON b.workspace_id = i.workspace_id "
    "AND b.replaced_by = i.import_id AND b.content IS NULL "
    "CROSS JOIN response_key k ON k.workspace_id = b.workspace_id "
    "AND k.response_id = b.response_id "
    "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND i.import_id <> ?3";
// What the import changed goes back to what it was.
constexpr const char *putBack =
    "SELECT b.response_id, b.content ->> '$.source_key', b.content ->> '$.content_key' "
    "FROM import i CROSS JOIN response_before b ON b.workspace_id = i.workspace_id "
    "AND b.replaced_by = i.import_id AND b.content IS NOT NULL "
    "CROSS JOIN response r ON r.workspace_id = b.workspace_id AND r.response_id = b.response_id "
    "AND r.import_id = i.import_id "
    "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND i.import_id = ?3";

} // namespace

Result<KnownResponses> loadKnownWithout(Database &database, SurveyId survey, ImportId import,
                                        const Progress &progress)
{
    const Watch watch(database, progress);
    KnownResponses known;
    for (const char *sql : {addedByOthers, orphans, putBack}) {
        Result<Statement> query = Statement::prepare(database.handle(), sql);
        if (!query)
            return failure(query.error());
        query->bind(1, localWorkspace.value).bind(2, survey.value).bind(3, import.value);
        const Result<void> read = query->each([&known](const Statement &row) {
            known.responses.push_back({static_cast<quint64>(row.integer(1)),
                                       static_cast<quint64>(row.integer(2)),
                                       {row.integer(0)}});
        });
        if (!read)
            return failure(read.error());
    }
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return known;
}

Result<std::unordered_set<qint64>> laterResponses(Database &database, SurveyId survey,
                                                  ImportId import)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT k.response_id FROM import i CROSS JOIN response_key k "
        "ON k.workspace_id = i.workspace_id "
        "AND k.response_id BETWEEN i.first_response_id AND i.last_response_id "
        "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND i.import_id > ?3 "
        "UNION ALL SELECT b.response_id FROM import i CROSS JOIN response_before b "
        "ON b.workspace_id = i.workspace_id AND b.replaced_by = i.import_id "
        "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND i.import_id > ?3");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, survey.value).bind(3, import.value);
    std::unordered_set<qint64> later;
    const Result<void> read =
        query->each([&later](const Statement &row) { later.insert(row.integer(0)); });
    if (!read)
        return failure(read.error());
    return later;
}

Result<std::optional<SameFile>> findSameFile(Database &database, const ImportRecord &file,
                                             ImportId except)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT import_id, imported_at, added + changed + duplicates FROM import "
        "WHERE workspace_id = ?1 AND hash = ?2 AND kind = ?3 AND sheet = ?4 AND import_id <> ?5 "
        "AND added + changed > 0 ORDER BY import_id DESC LIMIT 1");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value)
                                 .bind(2, file.hash)
                                 .bind(3, recordKindId(file.kind))
                                 .bind(4, file.sheet)
                                 .bind(5, except.value)
                                 .step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    return SameFile{{query->integer(0)},
                    QDateTime::fromSecsSinceEpoch(query->integer(1), QTimeZone::utc()),
                    query->integer(2)};
}

Result<QDateTime> broughtAt(Database &database, ImportId import)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT imported_at FROM import WHERE workspace_id = ?1 AND import_id = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, import.value).step();
    if (!row)
        return failure(row.error());
    return *row ? QDateTime::fromSecsSinceEpoch(query->integer(0), QTimeZone::utc()) : QDateTime();
}

Result<qint64> countTakenOver(Database &database, ImportId import)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT (SELECT count(*) FROM import i CROSS JOIN response r "
        "ON r.workspace_id = i.workspace_id "
        "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
        "WHERE i.workspace_id = ?1 AND i.import_id = ?2 AND r.import_id <> ?2) "
        "+ (SELECT count(*) FROM response_before b JOIN response r USING (workspace_id, "
        "response_id) "
        "WHERE b.workspace_id = ?1 AND b.replaced_by = ?2 AND r.import_id <> ?2)");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, import.value).step();
    if (!row)
        return failure(row.error());
    return query->integer(0);
}

} // namespace patron
