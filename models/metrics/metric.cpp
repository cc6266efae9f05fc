// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metric.h"

#include <algorithm>
#include <array>
#include <cmath>
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

/// The nearest number of so many decimals, by the rule that texts are made by; never -0.
double rounded(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toDouble() + 0.0;
}

double roundedMinutes(double minutes)
{
    constexpr double secondsMatterUnder = 10.0;
    constexpr double daysFrom = 48.0 * 60.0;
    const double size = std::abs(minutes);
    if (std::round(size) >= daysFrom)
        return std::round(minutes / 60.0) * 60.0;
    const double perMinute = size >= secondsMatterUnder ? 1.0 : 60.0;
    return std::round(minutes * perMinute) / perMinute + 0.0;
}

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

double asShown(double value, Unit unit)
{
    if (!std::isfinite(value))
        return value;
    switch (unit) {
    case Unit::Points:
    case Unit::Percent:
    case Unit::Count:
        return rounded(value, 0);
    case Unit::Score:
        return rounded(value, 1);
    case Unit::Minutes:
        return roundedMinutes(value);
    }
    Q_UNREACHABLE();
}

} // namespace patron
