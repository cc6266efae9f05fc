// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are more than the words or the number in their cells: SPSS value labels, "5 - Very
// good", steps of a scale in words, stars. Pure functions of values.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/mapping.h"
#include "models/mapping/profile.h"
#include "models/mapping/wordscale.h"

#include <optional>

namespace patron {

struct Labelled
{
    QuestionKind kind = QuestionKind::Text; ///< as before, or Scale where the answers are steps
    std::optional<FoundScale> words = {};
    std::optional<ScaleRange> range = {}; ///< from the first label to the last
    bool isBestFirst = false;             ///< the labels say so
    QList<AnswerLabel> labels = {};
};

/// kind, format: what the column is by its cells alone.
[[nodiscard]] Labelled labelsOf(const QString &header, const HeaderDetail &detail,
                                const ColumnProfile &column, QuestionKind kind,
                                const ValueFormat &format);

} // namespace patron
