// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of a response: the whole-number columns a score can come from. A new measure is
// one row in measure.cpp and one column in resources/sql.
#pragma once

#include "models/records/field.h"

#include <optional>
#include <span>

namespace patron {

enum class Measure : quint8
{
    Volume,         ///< the response itself; no score
    Recommend,      ///< 0..10
    Satisfaction,   ///< 1..5
    Rating,         ///< stars times two: 2..10
    Effort,         ///< 1..7, high = easy
    ReplyTime,      ///< seconds, 0 and up
    ResolutionTime, ///< seconds
    Tenure,         ///< days as a customer
    HasLeft,        ///< 1 = is no customer any more
    Amount,         ///< hundredths; what was given back (below 0) is not counted
};

struct MeasureInfo
{
    Measure measure;
    const char *id;
    Field field;
    const char *column; ///< column of table response, INTEGER; nullptr for Volume
    int low;            ///< lowest stored value
    int high;           ///< highest stored value; -1 = no upper end
    int perUnit;        ///< stored units per unit shown: 2 for stars, 60 for minutes, 1 else
    RecordKind kind;    ///< whose records have it; Volume: all
};

[[nodiscard]] std::span<const MeasureInfo> allMeasures();
[[nodiscard]] const MeasureInfo &info(Measure measure);
/// The measure whose values stand in such a column; none for a field that is no score.
[[nodiscard]] std::optional<Measure> measureOf(Field field);

} // namespace patron
