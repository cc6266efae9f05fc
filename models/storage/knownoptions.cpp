// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/knownoptions.h"

#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/statement.h"

#include <QHash>

#include <string>

namespace patron {

namespace {

/// What comes behind so many was written in beside the boxes.
constexpr qsizetype mostOptions = 2'000;

const std::string allOptions =
    "SELECT q.header, q.occurrence, c.value FROM question q "
    "JOIN choice c USING (workspace_id, question_id) "
    "WHERE q.workspace_id = ?1 AND q.survey_id = ?2 AND q.kind = 'choices' "
    "AND q.question_id NOT IN (SELECT question_id FROM import_column "
    "WHERE workspace_id = ?1 AND header <> '') ";

/// Of those, what other imports brought. What an import added lies side by side.
const std::string byOthers =
    "AND c.choice_id IN (SELECT a.choice_id FROM import i "
    "CROSS JOIN answer a ON a.workspace_id = i.workspace_id "
    "AND a.response_id BETWEEN i.first_response_id AND i.last_response_id "
    "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND i.import_id <> ?3) ";

} // namespace

Result<QList<QStringList>> knownOptions(Database &database, const QStringList &headers,
                                        RecordKind kind, ImportId without)
{
    const Result<SurveyId> survey = findSurvey(database, headers, kind);
    if (!survey)
        return failure(survey.error());
    QList<QStringList> known(headers.size());
    if (!survey->isValid())
        return known;
    QHash<std::pair<QString, qint64>, qsizetype> columns;
    QHash<QString, qint64> occurrences;
    for (qsizetype i = 0; i < headers.size(); ++i)
        columns.insert({headers[i], occurrences[headers[i]]++}, i);

    Result<Statement> query = Statement::prepare(
        database.handle(),
        allOptions + (without.isValid() ? byOthers : std::string()) + "ORDER BY c.choice_id");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, survey->value);
    if (without.isValid())
        query->bind(3, without.value);
    const Result<void> read = query->each([&](const Statement &row) {
        const auto column = columns.constFind({row.string(0), row.integer(1)});
        if (column != columns.cend() && known[*column].size() < mostOptions)
            known[*column] << row.string(2);
    });
    if (!read)
        return failure(read.error());
    return known;
}

} // namespace patron
