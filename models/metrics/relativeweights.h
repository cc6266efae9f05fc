// SPDX-License-Identifier: GPL-3.0-or-later
// Johnson's relative weights: how much of what several questions explain together belongs to each
// (metrics M19). Pure function.
#pragma once

#include <span>
#include <vector>

namespace patron {

struct RelativeWeights
{
    std::vector<double> weights; ///< 0 and up; they add up to R squared
    bool isCollinear = false;    ///< some questions say the same: theirs is shared evenly
};

/// between: correlations of the questions, row after row, ones on the diagonal; withOutcome: of
/// each with the outcome. Collinear questions are dealt with by the pseudo-inverse.
[[nodiscard]] RelativeWeights relativeWeights(std::span<const double> between,
                                              std::span<const double> withOutcome);

} // namespace patron
