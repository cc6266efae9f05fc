// SPDX-License-Identifier: GPL-3.0-or-later
// A score as a part of the filter: "gave 2 of 5", "waited one to four hours". It is chosen as the
// answer to a question of its own, so that chips, history and saved views need nothing new;
// counters read the score's column. Pure functions.
#pragma once

#include "models/base/id.h"
#include "models/records/measure.h"

#include <QString>

#include <optional>

namespace patron {

/// No question of a file has a number below nought.
[[nodiscard]] constexpr QuestionId scoreQuestion(Measure measure)
{
    return QuestionId{-16 - static_cast<qint64>(measure)};
}
/// The score that such a question stands for; none for any other question.
[[nodiscard]] std::optional<Measure> scoreOf(QuestionId question);

/// Stored values above the one and up to the other.
struct ScoreRange
{
    qint64 above = 0;
    qint64 upTo = 0;

    [[nodiscard]] bool holds(qint64 value) const { return value > above && value <= upTo; }
};

/// value: a score as it is shown ("4.5"), or the ends of a range in that unit: the first not in it
/// but for nought, the last one in it ("60-240", "1440-"). None where it is neither.
[[nodiscard]] std::optional<ScoreRange> scoreRange(Measure measure, const QString &value);

} // namespace patron
