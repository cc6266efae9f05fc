// SPDX-License-Identifier: GPL-3.0-or-later
// How often each answer to a question was given, under a filter. Also for columns that were mapped
// to a field: their answers are read back from the field's column.
#pragma once

#include "models/counting/filter.h"
#include "models/counting/snapshot.h"

#include <QList>

#include <optional>

namespace patron {

struct AnswerCount
{
    QString value;                ///< as read; numbers in plain form ("4.5")
    std::optional<double> number; ///< none of what the scale of the question's field left out
    qint64 count = 0;

    friend bool operator==(const AnswerCount &, const AnswerCount &) = default;
};

struct QuestionCounts
{
    Question question;
    Field field = Field::Question; ///< what the column was mapped to in its newest import
    qint64 n = 0;               ///< responses that gave an answer (once each, however many answers)
    std::optional<double> mean; ///< where all answers are numbers, of however few
    QList<AnswerCount> answers; ///< numbers ascending, then words by code point

    friend bool operator==(const QuestionCounts &, const QuestionCounts &) = default;
};

/// Every counted question, in the order of surveys and columns; or only these of them.
[[nodiscard]] QList<QuestionCounts> questionCounts(const Snapshot &snapshot, const Filter &filter,
                                                   const QList<QuestionId> &only = {});

} // namespace patron
