// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a survey while an import is written: finds or makes the question of each column
// and the choice of each counted answer. Part of ResponseWriter, inside its transaction.
#pragma once

#include "models/records/importrecord.h"
#include "models/storage/spellingbook.h"
#include "models/storage/statement.h"

#include <QList>

#include <vector>

namespace patron {

class QuestionBook final
{
public:
    /// To be called first: one question per column, or per group of boxes. firstId: of what it
    /// makes.
    [[nodiscard]] Result<void> prepare(sqlite3 *handle, SurveyId survey,
                                       const QList<ImportColumn> &columns, qint64 firstId);

    [[nodiscard]] QuestionId question(int column) const { return at(column).question; }
    /// What the column counts as beside what is stored of its question; a column without a value is
    /// Empty.
    [[nodiscard]] QuestionKind kind(int column) const { return at(column).kind; }
    /// True: its answers go to table answer; false: to answer_text.
    [[nodiscard]] bool isCounted(int column) const { return at(column).isCounted; }
    /// The id of an answer to a counted question. column: the one that has the question.
    [[nodiscard]] Result<qint64> choice(int column, std::string_view text);

private:
    struct Column
    {
        QuestionId question;
        QuestionKind kind = QuestionKind::Empty;
        bool isCounted = false;
        SpellingBook choices;
        std::unordered_map<std::string, double, TextHash, std::equal_to<>> numbers;
    };

    [[nodiscard]] const Column &at(int column) const
    {
        return m_columns[static_cast<size_t>(column)];
    }
    Result<void> findOrMake(SurveyId survey, const ImportColumn &column, int position,
                            int occurrence);
    Result<void> loadChoices(Column &column);
    /// What the question is now; asked where an earlier import has it as a question, too.
    Result<QuestionKind> kindOf(QuestionId question, QuestionKind stored,
                                const ImportColumn &column);

    Statement m_find;
    Statement m_insert;
    Statement m_update;
    Statement m_isAsked;
    Statement m_hasWords;
    Statement m_listChoices;
    Statement m_insertChoice;
    qint64 m_nextId = 0;
    std::vector<Column> m_columns;
};

} // namespace patron
