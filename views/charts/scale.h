// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers for an axis. Pure functions.
#pragma once

#include "models/metrics/metric.h"

#include <QList>

namespace patron {

/// Ticks ascending by equal steps; the first and the last are the ends of the axis.
struct Scale
{
    QList<double> ticks{0, 1};

    [[nodiscard]] double low() const { return ticks.first(); }
    [[nodiscard]] double high() const { return ticks.last(); }
    [[nodiscard]] double step() const { return ticks[1] - ticks[0]; }
    /// Where the value lies between low (0) and high (1).
    [[nodiscard]] double share(double value) const { return (value - low()) / (high() - low()); }
};

/// Holds low and high with at most `most` steps (2 or more) of 1, 2 or 5 times a power of ten;
/// minutes go by hours and days, counts by whole numbers.
[[nodiscard]] Scale roundScale(double low, double high, Unit unit, int most = 5);
/// The same for a metric's values: not past its natural ends, and never so narrow that noise looks
/// like news.
[[nodiscard]] Scale metricScale(double low, double high, Metric metric, int most = 5);

} // namespace patron
