// SPDX-License-Identifier: GPL-3.0-or-later
// The figures Patron knows. A new one is a row in metric.cpp, a function, a row in views/text and a
// test.
#pragma once

#include "models/records/measure.h"

#include <QString>

#include <optional>
#include <span>

namespace patron {

enum class Metric : quint8
{
    Nps,
    Csat,
    Ces,
    Rating,
    ReplyTime,
    ResolutionTime,
    Volume
};
enum class Unit : quint8
{
    Points,
    Percent,
    Score,
    Minutes,
    Count
};

struct MetricInfo
{
    Metric metric;
    const char *id; ///< "nps", "csat", "ces", "rating", "reply_time", "resolution_time", "volume"
    Unit unit;
    Measure measure; ///< the counts it is made of
    double low;      ///< lowest possible value
    double high;     ///< highest possible value; infinite where there is none
    bool isHigherBetter;
};

[[nodiscard]] std::span<const MetricInfo> allMetrics();
[[nodiscard]] const MetricInfo &info(Metric metric);
[[nodiscard]] std::optional<Metric> metricFromId(QStringView id);
/// "points", "percent", "score", "minutes", "count"
[[nodiscard]] QString unitId(Unit unit);

/// No score is shown of fewer answers (metrics M7).
inline constexpr qint64 smallestShown = 5;
/// Below this a score is shown greyed, with its interval (metrics M7).
inline constexpr qint64 smallestFirm = 30;

} // namespace patron
