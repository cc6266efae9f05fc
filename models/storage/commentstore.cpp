// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/commentstore.h"

#include "models/base/wordsearch.h"
#include "models/records/recorddraft.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QTimeZone>

namespace patron {

namespace {

constexpr int firstWord = 4; ///< column of commentSql()

Comment commentOf(const Statement &row, ResponseId response)
{
    Comment comment;
    comment.response = response;
    // UTC stands for the wall clock here: no hour of it is ever missing or doubled.
    if (!row.isNull(0))
        comment.answeredAt = QDateTime::fromSecsSinceEpoch(row.integer(0), QTimeZone::utc());
    comment.recommend = row.score(1);
    comment.satisfaction = row.score(2);
    comment.halfStars = row.score(3);
    for (size_t i = 0; i < comment.values.size(); ++i)
        comment.values[i] = row.string(firstWord + static_cast<int>(i));
    constexpr int customer = firstWord + storedDimensions;
    comment.customer = row.string(customer);
    comment.text = row.string(customer + 1);
    comment.file = row.string(customer + 2);
    comment.row = row.integer(customer + 3);
    return comment;
}

constexpr char commentText[] = "r.comment";
constexpr char answerText[] = "(SELECT a.text FROM answer_text a WHERE a.workspace_id = "
                              "r.workspace_id AND a.response_id = r.response_id AND "
                              "a.question_id = ?3)";

/// text: the expression that stands for the comment.
std::string commentSql(const std::string &text)
{
    std::string words;
    for (int i = 0; i < storedDimensions; ++i) {
        words += std::string(
                     "(SELECT value FROM dimension_value v WHERE v.workspace_id = r.workspace_id "
                     "AND v.value_id = r.") +
                 info(static_cast<Dimension>(i)).column + "), ";
    }
    return "SELECT r.answered_at, r.recommend, r.satisfaction, r.rating, " + words +
           "(SELECT coalesce(c.name, c.email, c.phone, c.external_id) FROM customer c "
           "WHERE c.workspace_id = r.workspace_id AND c.customer_id = r.customer_id), " +
           text +
           " AS text, i.file, r.source_row "
           "FROM response r JOIN import i USING (workspace_id, import_id) "
           "WHERE r.workspace_id = ?1 AND r.response_id = ?2 AND " +
           text + " IS NOT NULL";
}

/// query: as commentSql() has it, but for the response bound.
Result<QList<Comment>> loadEach(Statement &query, std::span<const ResponseId> responses)
{
    QList<Comment> comments;
    for (const ResponseId response : responses) {
        const Result<bool> row = query.bind(2, response.value).step();
        if (!row)
            return failure(row.error());
        if (*row)
            comments.append(commentOf(query, response));
        query.reset();
    }
    return comments;
}

} // namespace

Result<QList<Comment>> loadComments(Database &database, std::span<const ResponseId> responses)
{
    Result<Statement> query = Statement::prepare(database.handle(), commentSql(commentText));
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    return loadEach(*query, responses);
}

Result<QList<Comment>> loadAnswerTexts(Database &database, QuestionId question,
                                       std::span<const ResponseId> responses)
{
    Result<Statement> query = Statement::prepare(database.handle(), commentSql(answerText));
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(3, question.value);
    return loadEach(*query, responses);
}

Result<void> readComments(Database &database, std::span<const ResponseId> responses,
                          const Progress &progress,
                          const std::function<void(size_t, std::string_view)> &use)
{
    constexpr size_t rowsBetweenLooks = 1024;
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT comment FROM response WHERE workspace_id = ?1 AND response_id = ?2 "
        "AND comment IS NOT NULL");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    for (size_t i = 0; i < responses.size(); ++i) {
        if (i % rowsBetweenLooks == 0) {
            if (!progress.isWanted())
                return failure(ProblemCode::Cancelled);
            progress.report(static_cast<qint64>(i), static_cast<qint64>(responses.size()));
        }
        const Result<bool> row = query->bind(2, responses[i].value).step();
        if (!row)
            return failure(row.error());
        if (*row)
            use(i, query->text(0));
        query->reset();
    }
    return {};
}

Result<std::vector<ResponseId>> searchComments(Database &database,
                                               std::span<const ResponseId> responses,
                                               const QString &text, const Progress &progress)
{
    WordSearch words(text);
    std::vector<ResponseId> found;
    const auto read =
        readComments(database, responses, progress, [&](size_t place, std::string_view comment) {
            if (words.holdsAll(comment))
                found.push_back(responses[place]);
        });
    if (!read)
        return failure(read.error());
    return found;
}

} // namespace patron
