// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metric.h"

#include <algorithm>
#include <array>
#include <limits>

namespace patron {

namespace {

constexpr double noEnd = std::numeric_limits<double>::infinity();

constexpr std::array metrics{
    MetricInfo{Metric::Nps, "nps", Unit::Points, Measure::Recommend, -100, 100, true, true},
    MetricInfo{Metric::Csat, "csat", Unit::Percent, Measure::Satisfaction, 0, 100, true, true},
    MetricInfo{Metric::Ces, "ces", Unit::Percent, Measure::Effort, 0, 100, true, true},
    MetricInfo{Metric::Rating, "rating", Unit::Score, Measure::Rating, 1, 5, true, true},
    MetricInfo{Metric::ReplyTime, "reply_time", Unit::Minutes, Measure::ReplyTime, 0, noEnd, false,
               true},
    MetricInfo{Metric::ResolutionTime, "resolution_time", Unit::Minutes, Measure::ResolutionTime, 0,
               noEnd, false, true},
    MetricInfo{Metric::Volume, "volume", Unit::Count, Measure::Volume, 0, noEnd, true, true},
    MetricInfo{Metric::Promoters, "promoters", Unit::Percent, Measure::Recommend, 0, 100, true,
               false},
    MetricInfo{Metric::Retention, "retention", Unit::Percent, Measure::HasLeft, 0, 100, true,
               false},
};

} // namespace

std::span<const MetricInfo> allMetrics()
{
    return metrics;
}

const MetricInfo &info(Metric metric)
{
    return *std::ranges::find(metrics, metric, &MetricInfo::metric);
}

std::optional<Metric> metricFromId(QStringView id)
{
    for (const MetricInfo &row : metrics) {
        if (id == QLatin1String(row.id))
            return row.metric;
    }
    return std::nullopt;
}

QString unitId(Unit unit)
{
    switch (unit) {
    case Unit::Points:
        return QStringLiteral("points");
    case Unit::Percent:
        return QStringLiteral("percent");
    case Unit::Score:
        return QStringLiteral("score");
    case Unit::Minutes:
        return QStringLiteral("minutes");
    case Unit::Count:
        return QStringLiteral("count");
    }
    Q_UNREACHABLE();
}

} // namespace patron
