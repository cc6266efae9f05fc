// SPDX-License-Identifier: GPL-3.0-or-later
// Questions whose answers were put in order: each answer is a column of its own and holds the place
// it got, 1 the first. Pure functions of a Snapshot.
#pragma once

#include "models/counting/questioncounts.h"

#include <QList>
#include <QString>

namespace patron {

struct RankedQuestion
{
    QString title;           ///< what the headers have in common, "" = nothing
    QList<Question> options; ///< the columns, in the file's order
    QStringList labels;      ///< what is left of each header

    friend bool operator==(const RankedQuestion &, const RankedQuestion &) = default;
};

/// Known by all answers there are, whatever the filter; survey by survey, in the order of columns.
/// Only columns of numbers: who says that they are marks on a scale is believed.
[[nodiscard]] QList<RankedQuestion> rankedQuestions(const Snapshot &snapshot);

/// Whether these are the columns of one such question: three or more, and each place 1 to n was
/// given as often as any other.
[[nodiscard]] bool areRanked(const QList<QuestionCounts> &counts);

} // namespace patron
