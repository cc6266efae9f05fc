// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/breakdown.h"

namespace patron {

Breakdown Breakdown::total(Measure measure)
{
    Breakdown breakdown;
    breakdown.measure = measure;
    return breakdown;
}

Breakdown Breakdown::over(Dimension dimension, Measure measure)
{
    Breakdown breakdown = total(measure);
    breakdown.by = GroupBy::Value;
    breakdown.dimension = dimension;
    return breakdown;
}

Breakdown Breakdown::over(TimeBucket bucket, Measure measure)
{
    Breakdown breakdown = total(measure);
    breakdown.by = GroupBy::Time;
    breakdown.bucket = bucket;
    return breakdown;
}

Breakdown Breakdown::over(QuestionId question, Measure measure)
{
    Breakdown breakdown = total(measure);
    breakdown.by = GroupBy::Answer;
    breakdown.question = question;
    return breakdown;
}

Breakdown Breakdown::over(TimeBucket bucket, Dimension split)
{
    Breakdown breakdown = over(bucket, Measure::Volume);
    breakdown.split = split;
    return breakdown;
}

} // namespace patron
