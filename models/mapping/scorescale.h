// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the values of a column lie on the scale of a score, and if not, why. No scale is
// stretched to another unless the owner says so: 1 to 10 is no 0 to 10, seven steps are no five.
// Pure functions of values.
#pragma once

#include "models/mapping/columnlook.h"

#include <optional>

namespace patron {

/// field: Recommend (0-10), Satisfaction (1-5), Rating (0.5-5), Effort (1-7).
[[nodiscard]] bool fitsScore(Field field, const ColumnLook &column);

/// The scale whose words the cells are read by where the column counts as the field. Four steps
/// that count as a score go by the words and not by their place among the steps: none.
[[nodiscard]] QString wordsAs(Field field, const ColumnLook &column);

/// The scale that the owner says stars are on, where it is not their own of five: what is stretched
/// because somebody asks for it.
[[nodiscard]] std::optional<ScaleRange> wishedStars(Field field, const ColumnLook &column);

/// The scale of a column that counts as this field and kind; nothing where it has none.
[[nodiscard]] std::optional<ScaleRange> shownScale(const ColumnLook &column, Field field,
                                                   QuestionKind kind);

/// For a column whose header speaks of the score and that is kept as a question because of its
/// scale: ScaleOther or ScaleReversed without a place. Nothing where the scale is not the reason.
[[nodiscard]] std::optional<Problem> whyNotScore(Field field, const ColumnLook &column);
/// For a column that the header calls a score and that is kept as a question because some of its
/// answers are words: ScaleWords without a place. Nothing where most are, as that is no scale.
[[nodiscard]] std::optional<Problem> wordsAmongScores(Field field, const ColumnLook &column);
/// For a column that is counted as the score because the owner insists: ScaleConverted, or
/// ScaleOther or ScaleReversed with a fourth argument true, where that is not the column's own
/// scale.
[[nodiscard]] std::optional<Problem> forcedScale(Field field, const ColumnLook &column);

} // namespace patron
