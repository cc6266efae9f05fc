// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand for the lowest and the highest number of a column's scale: SPSS labels,
// steps of an agreement. Pure function of values, any thread.
#pragma once

#include "models/staging/review.h"

#include <optional>

namespace patron {

struct ScaleEnds
{
    double low = 0;
    QString lowWords; ///< as the file has them, without their number
    double high = 0;
    QString highWords;

    friend bool operator==(const ScaleEnds &, const ScaleEnds &) = default;
};

/// Nothing where the answers have no words, or fewer than two of them have numbers. Of answers that
/// are words themselves: of those seen in the first rows.
[[nodiscard]] std::optional<ScaleEnds> scaleEnds(const Review &review, qsizetype column);

} // namespace patron
