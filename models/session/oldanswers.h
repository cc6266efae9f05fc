// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a figure of all time is mostly the past of one file: a survey of years ago beside the
// reviews of today. Pure functions, any thread.
#pragma once

#include "models/base/period.h"
#include "models/base/result.h"
#include "models/counting/counter.h"
#include "models/metrics/metric.h"

#include <optional>

namespace patron {

/// More than half of a score's answers, all from one import, and none of them of the last year.
struct OldAnswers
{
    Metric metric = Metric::Nps;
    QString import;   ///< its id
    double share = 0; ///< percent of the score's answers
    Period days;      ///< the import's first and last day
    Period now;       ///< the last year of the data: others have answers enough there
};

/// Of the first score of a story for which it is so. None where the filter has a first day: that
/// was chosen.
[[nodiscard]] Result<std::optional<OldAnswers>> findOldAnswers(const Counter &counter,
                                                               const Filter &filter);

} // namespace patron
