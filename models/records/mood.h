// SPDX-License-Identifier: GPL-3.0-or-later
// Whether who gave a score is happy or unhappy with the shop: the same for the stripe beside a
// comment and for the words that are typical of either. Plain values.
#pragma once

#include "models/records/measure.h"

#include <array>

namespace patron {

enum class Mood : quint8
{
    Unhappy,
    Between,
    Happy
};

/// Of one score, as it is stored: promoters and detractors (metrics M1); of five the upper two, as
/// satisfaction is counted (metrics M8), and the lower two.
struct MoodLimits
{
    Measure measure = Measure::Recommend;
    qint64 unhappyTo = 0;
    qint64 happyFrom = 0;

    [[nodiscard]] constexpr Mood moodOf(qint64 score) const
    {
        return score <= unhappyTo   ? Mood::Unhappy
               : score >= happyFrom ? Mood::Happy
                                    : Mood::Between;
    }
};

/// The first score that was given tells. Stars are stored as half stars.
inline constexpr std::array moodLimits{MoodLimits{Measure::Recommend, 6, 9},
                                       MoodLimits{Measure::Satisfaction, 2, 4},
                                       MoodLimits{Measure::Rating, 4, 8}};

} // namespace patron
