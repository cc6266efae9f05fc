// SPDX-License-Identifier: GPL-3.0-or-later
// A question of a survey: one column of a file (or several merged). Its answers live in table
// answer, or, where the column was mapped to a field, in table response. Plain value.
#pragma once

#include "models/base/id.h"
#include "models/records/field.h"

#include <QString>

#include <optional>
#include <span>

namespace patron {

enum class QuestionKind : quint8
{
    Scale,       ///< whole numbers on a short scale
    Choice,      ///< one of a few words
    MultiChoice, ///< several of a few words in one cell
    Number,      ///< any number
    Date,
    Text,       ///< words of the person's own
    Identifier, ///< a number or code of the thing itself
    Person,     ///< name, e-mail, phone
    Empty,      ///< no value in any row
};

struct Question
{
    QuestionId id;
    SurveyId survey;
    QString header;   ///< the text as in the file
    int position = 0; ///< column in the file, from 0
    QuestionKind kind = QuestionKind::Choice;

    friend bool operator==(const Question &, const Question &) = default;
};

/// "scale", "choice", "choices", "number", "date", "text", "id", "person", "empty": JSON and
/// database.
[[nodiscard]] QString questionKindId(QuestionKind kind);
[[nodiscard]] QuestionKind questionKindFromId(QStringView id);
/// What a question is of which one file says this and the next says that: a month with few or odd
/// answers does not make another question of it. hasWords: some of its answers are no numbers.
[[nodiscard]] QuestionKind widened(QuestionKind stored, QuestionKind now, bool hasWords);
/// True for kinds whose answers are counted value by value (not text, ids, persons, dates).
[[nodiscard]] bool isCounted(QuestionKind kind);

} // namespace patron
