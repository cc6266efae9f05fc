// SPDX-License-Identifier: GPL-3.0-or-later
// By what to cut and what to count. Plain value.
#pragma once

#include "models/base/id.h"
#include "models/base/period.h"
#include "models/records/dimension.h"
#include "models/records/measure.h"

#include <optional>

namespace patron {

enum class GroupBy : quint8
{
    Nothing,
    Value,
    Time,
    Answer
};

struct Breakdown
{
    GroupBy by = GroupBy::Nothing;
    Dimension dimension = Dimension::Channel; ///< with GroupBy::Value
    TimeBucket bucket = TimeBucket::Month;    ///< with GroupBy::Time
    QuestionId question;                      ///< with GroupBy::Answer
    Measure measure = Measure::Volume;
    std::optional<Dimension>
        split; ///< counts the words of this dimension in place of scores (measure is Volume)

    [[nodiscard]] static Breakdown total(Measure measure);
    [[nodiscard]] static Breakdown over(Dimension dimension, Measure measure);
    [[nodiscard]] static Breakdown over(TimeBucket bucket, Measure measure);
    [[nodiscard]] static Breakdown over(QuestionId question, Measure measure);
    [[nodiscard]] static Breakdown over(TimeBucket bucket, Dimension split);
    friend bool operator==(const Breakdown &, const Breakdown &) = default;
};

} // namespace patron
