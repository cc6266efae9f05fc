// SPDX-License-Identifier: GPL-3.0-or-later
// The three rival summaries of "made it easy", 1 to 7, high = easy (metrics M12), over the same
// answers. Plain value, pure function.
#pragma once

#include "models/metrics/interval.h"

#include <optional>
#include <span>

namespace patron {

struct EffortSummaries
{
    qint64 n = 0;
    std::optional<double> share; ///< percent of 5, 6, 7: ours; none under smallestShown, as all
    std::optional<Interval> shareRange; ///< Wilson
    std::optional<double> mean;         ///< 1..7
    std::optional<Interval> meanRange;
    std::optional<double> index;        ///< percent of 6, 7 minus percent of 1, 2, 3: -100..100
    std::optional<Interval> indexRange; ///< adjusted Wald, as for the NPS

    friend bool operator==(const EffortSummaries &, const EffortSummaries &) = default;
};

/// counts[i] = answers i + 1; seven of them.
[[nodiscard]] EffortSummaries effortSummaries(std::span<const qint64, 7> counts);

} // namespace patron
