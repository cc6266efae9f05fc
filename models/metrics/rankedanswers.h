// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the answers to a question were put, all customers together. Pure function.
#pragma once

#include "models/counting/questioncounts.h"
#include "models/counting/rankedquestions.h"

#include <optional>

namespace patron {

struct RankedAnswer
{
    QuestionId column;
    QString label;               ///< what is left of the header
    QString header;              ///< of its column
    std::optional<double> place; ///< the mean of its places; none under smallestShown answers
    qint64 n = 0;                ///< responses that gave it a place

    friend bool operator==(const RankedAnswer &, const RankedAnswer &) = default;
};

struct RankedAnswers
{
    QString question;            ///< "" = the headers have nothing in common
    qint64 n = 0;                ///< responses: of the answer that was given a place most often
    QList<RankedAnswer> answers; ///< the lowest mean first; of equal ones as in the file

    friend bool operator==(const RankedAnswers &, const RankedAnswers &) = default;
};

/// counts: of those columns at least, as questionCounts() gives them.
[[nodiscard]] RankedAnswers rankedAnswers(const RankedQuestion &question,
                                          const QList<QuestionCounts> &counts);

} // namespace patron
