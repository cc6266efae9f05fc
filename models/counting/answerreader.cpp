// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/answerreader.h"

#include "models/counting/idcodes.h"
#include "models/counting/wordorder.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace patron {

namespace {

constexpr size_t rowsBetweenReports = 8'192;

/// Which word of which question.
struct Choice
{
    AnswerColumn *column = nullptr;
    quint32 code = 0;
};

struct ChoiceRow
{
    qint64 id = 0;
    QString word;
    double number = std::numeric_limits<double>::quiet_NaN();
};

/// choices[codes.code(id)]; choices[0] is none.
struct Choices
{
    std::vector<Choice> choices{Choice{}};
    IdCodes codes{256};
};

Result<Choices> readChoices(sqlite3 *handle, Snapshot &snapshot)
{
    auto statement =
        Statement::prepare(handle, "SELECT choice_id, question_id, value, number FROM choice "
                                   "WHERE workspace_id = ?1 AND value <> ''");
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(1, localWorkspace.value);
    std::map<QuestionId, std::vector<ChoiceRow>> questions;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        ChoiceRow choice{statement->integer(0), statement->string(2)};
        if (!statement->isNull(3))
            choice.number = statement->real(3);
        questions[QuestionId{statement->integer(1)}].push_back(std::move(choice));
    }
    if (!row)
        return failure(std::move(row).error());

    // Those of records of other kinds are not among the snapshot's.
    QSet<QuestionId> questionsOfKind;
    for (const Question &question : snapshot.questions)
        questionsOfKind.insert(question.id);
    Choices result;
    for (auto &[question, rows] : questions) {
        if (!questionsOfKind.contains(question))
            continue;
        std::ranges::sort(rows, codePointLess, &ChoiceRow::word);
        AnswerColumn &column = snapshot.answers[question];
        for (const ChoiceRow &choice : rows) {
            result.codes.insert(choice.id, quint32(result.choices.size()));
            result.choices.push_back({&column, quint32(column.words.size())});
            column.words.append(choice.word);
            column.numbers.push_back(choice.number);
        }
    }
    return result;
}

/// The answers of the i-th response are choices[starts[i]] up to starts[i + 1].
struct AnswersById
{
    std::vector<size_t> starts;
    std::vector<quint32> choices;

    /// In the order of the responses' ids.
    void add(std::span<const ResponseId> ids, ResponseId response, quint32 choice)
    {
        while (starts.size() < ids.size() && ids[starts.size()] <= response)
            starts.push_back(choices.size());
        const bool isKnown = !starts.empty() && ids[starts.size() - 1] == response;
        if (isKnown && choice != 0)
            choices.push_back(choice);
    }
};

Result<AnswersById> readByResponse(sqlite3 *handle, const IdCodes &codes,
                                   std::span<const IdRange> ranges, std::span<const ResponseId> ids,
                                   const Progress &progress, qint64 done, qint64 total)
{
    const bool isAll = ranges.size() == 1 && ranges.front().isAll();
    const std::string sql =
        std::string("SELECT response_id, choice_id FROM answer WHERE workspace_id = ?1") +
        (isAll ? "" : " AND response_id BETWEEN ?2 AND ?3") + " ORDER BY response_id";
    sqlite3_stmt *raw = nullptr;
    const int prepared =
        sqlite3_prepare_v2(handle, sql.c_str(), int(sql.size() + 1), &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw,
                                                                               &sqlite3_finalize);
    if (prepared != SQLITE_OK)
        return failure(problemOf(handle));
    sqlite3_bind_int64(raw, 1, localWorkspace.value);

    AnswersById answers;
    answers.starts.reserve(ids.size() + 1);
    size_t n = 0;
    for (const IdRange &range : ranges) {
        sqlite3_reset(raw);
        if (!isAll) {
            sqlite3_bind_int64(raw, 2, range.first);
            sqlite3_bind_int64(raw, 3, range.last);
        }
        int result = sqlite3_step(raw);
        for (; result == SQLITE_ROW; result = sqlite3_step(raw), ++n) {
            if (n % rowsBetweenReports == 0) {
                if (!progress.isWanted())
                    return failure(ProblemCode::Cancelled);
                progress.report(done + qint64(n), std::max(total, done + qint64(n)));
            }
            answers.add(ids, ResponseId{sqlite3_column_int64(raw, 0)},
                        codes.code(sqlite3_column_int64(raw, 1)));
        }
        if (result != SQLITE_DONE)
            return failure(problemOf(handle));
    }
    answers.starts.resize(ids.size() + 1, answers.choices.size());
    return answers;
}

} // namespace

Result<void> readAnswers(sqlite3 *handle, Snapshot &snapshot, std::span<const IdRange> ranges,
                         std::span<const ResponseId> ids, std::span<const quint32> order,
                         const Progress &progress, qint64 done, qint64 total)
{
    const Result<Choices> choices = readChoices(handle, snapshot);
    if (!choices)
        return failure(choices.error());
    const Result<AnswersById> answers =
        readByResponse(handle, choices->codes, ranges, ids, progress, done, total);
    if (!answers)
        return failure(answers.error());
    for (size_t position = 0; position < order.size(); ++position) {
        for (size_t i = answers->starts[order[position]]; i < answers->starts[order[position] + 1];
             ++i) {
            const Choice &choice = choices->choices[answers->choices[i]];
            choice.column->rows.push_back(quint32(position));
            choice.column->codes.push_back(choice.code);
        }
    }
    for (auto &[question, column] : snapshot.answers)
        column.makeBits(order.size());
    return {};
}

} // namespace patron
