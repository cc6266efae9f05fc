// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that were answered by whole numbers on a short scale, as columns of numbers beside each
// other. Pure functions of a Snapshot, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"

#include <QList>

#include <vector>

namespace patron {

struct ScaleQuestion
{
    Question question;
    int low = 1; ///< ends of the scale; the narrowest usual one that holds all answers
    int high = 5;
    bool isLowestBest = false;

    friend bool operator==(const ScaleQuestion &, const ScaleQuestion &) = default;
};

/// 0..10, 1..5, 1..7 or 1..10; none for other numbers.
[[nodiscard]] std::optional<std::pair<int, int>> usualScale(double lowest, double highest);

/// Those with answers, in the order of surveys and columns. Not those that became a score: it has
/// cards of its own, and what its scale left out ("6 = do not know") is on no scale.
[[nodiscard]] QList<ScaleQuestion> scaleQuestions(const Snapshot &snapshot);

/// Positions of the filtered responses of one survey. Cancelled: those found so far.
[[nodiscard]] std::vector<size_t> rowsOfSurvey(const Snapshot &snapshot, const Filter &filter,
                                               SurveyId survey, const Progress &progress);

/// One number per row; NaN = no answer.
[[nodiscard]] std::vector<double> answersOf(const Snapshot &snapshot, QuestionId question,
                                            const std::vector<size_t> &rows);
/// The same of a score, in the unit shown.
[[nodiscard]] std::vector<double> scoresOf(const Snapshot &snapshot, Measure measure,
                                           const std::vector<size_t> &rows);

} // namespace patron
