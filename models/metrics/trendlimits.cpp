// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/trendlimits.h"

#include <cmath>
#include <numeric>

namespace patron {

// Wheeler, Understanding Variation: 2.66 = 3 / 1.128, three standard deviations as guessed from the
// mean step between neighbours.
std::optional<TrendLimits> trendLimits(std::span<const double> values)
{
    constexpr double perStep = 2.66;
    if (values.size() < static_cast<size_t>(fewestForLimits))
        return std::nullopt;
    TrendLimits limits;
    const double n = static_cast<double>(values.size());
    limits.mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    for (size_t i = 1; i < values.size(); ++i)
        limits.movingRange += std::abs(values[i] - values[i - 1]);
    limits.movingRange /= n - 1;
    limits.low = limits.mean - perStep * limits.movingRange;
    limits.high = limits.mean + perStep * limits.movingRange;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] < limits.low || values[i] > limits.high)
            limits.outside << static_cast<int>(i);
    }
    return limits;
}

} // namespace patron
