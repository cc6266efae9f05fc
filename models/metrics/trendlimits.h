// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of a figure's usual ups and downs (XmR chart, metrics M21). Plain value, pure
// function.
#pragma once

#include <QList>

#include <optional>
#include <span>

namespace patron {

struct TrendLimits
{
    double mean = 0;
    double movingRange = 0; ///< mean of the steps from one value to the next
    double low = 0;         ///< mean - 2.66 * movingRange
    double high = 0;
    QList<int> outside; ///< positions of the values beyond the limits

    friend bool operator==(const TrendLimits &, const TrendLimits &) = default;
};

/// Fewer values have no limits; 15 to 20 make them steady.
inline constexpr qsizetype fewestForLimits = 6;

/// From so many on they are worth drawing: with fewer they move with every new value.
inline constexpr qsizetype fewestForDrawing = 15;

/// values in time order. With unequal numbers of answers the figures' own intervals say more.
[[nodiscard]] std::optional<TrendLimits> trendLimits(std::span<const double> values);

} // namespace patron
