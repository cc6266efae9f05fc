// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/answertexts.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qint64 answersBetweenLooks = 8'192;

} // namespace

Result<std::vector<ResponseId>> answeredInWords(Database &database, QuestionId question,
                                                const Progress &progress)
{
    Result<Statement> query =
        Statement::prepare(database.handle(), "SELECT response_id FROM answer_text WHERE "
                                              "workspace_id = ?1 AND question_id = ?2 "
                                              "ORDER BY response_id");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, question.value);
    std::vector<ResponseId> responses;
    const Result<void> done = query->each([&](const Statement &row) {
        responses.push_back(ResponseId{row.integer(0)});
        return qint64(responses.size()) % answersBetweenLooks != 0 || progress.isWanted();
    });
    if (!done)
        return failure(done.error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return responses;
}

Result<QHash<QuestionId, qint64>> countAnswersInWords(Database &database,
                                                      const std::vector<ResponseId> *among,
                                                      const Progress &progress)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT response_id, question_id FROM answer_text WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    QHash<QuestionId, qint64> counts;
    qint64 rows = 0;
    const Result<void> done = query->each([&](const Statement &row) {
        if (!among || std::ranges::binary_search(*among, ResponseId{row.integer(0)}))
            ++counts[QuestionId{row.integer(1)}];
        return ++rows % answersBetweenLooks != 0 || progress.isWanted();
    });
    if (!done)
        return failure(done.error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return counts;
}

} // namespace patron
