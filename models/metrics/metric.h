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
    Volume,
    Promoters, ///< percent of 9s and 10s
    Retention, ///< percent of customers who stayed, or came back
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
    const char *id; ///< "nps", "csat", "ces", "rating", "reply_time", "resolution_time", "volume",
                    ///< "promoters", "retention"
    Unit unit;
    Measure measure; ///< the counts it is made of
    double low;      ///< lowest possible value
    double high;     ///< highest possible value; infinite where there is none
    bool isHigherBetter;
    bool isAlwaysTold; ///< on the command line; else only where it is asked for by its id
};

[[nodiscard]] std::span<const MetricInfo> allMetrics();
[[nodiscard]] const MetricInfo &info(Metric metric);
[[nodiscard]] std::optional<Metric> metricFromId(QStringView id);
/// "points", "percent", "score", "minutes", "count"
[[nodiscard]] QString unitId(Unit unit);
/// Rounded as a figure of this unit is shown: a difference that stands beside two figures is that
/// of the figures an owner reads. Times: two units at most, nobody needs the seconds of an hour.
[[nodiscard]] double asShown(double value, Unit unit);

/// No score is shown of fewer answers (metrics M7).
inline constexpr qint64 smallestShown = 5;
/// Below this a score is shown greyed, with its interval (metrics M7).
inline constexpr qint64 smallestFirm = 30;

} // namespace patron
