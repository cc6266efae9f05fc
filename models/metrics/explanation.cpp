// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/explanation.h"

#include "models/metrics/sample.h"

#include <algorithm>

namespace patron {

namespace {

struct Method
{
    const char *formula;
    const char *interval;
};

Method methodOf(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        return {"promoters-minus-detractors", "adjusted-wald"};
    case Metric::Csat:
        return {"satisfied-of-all", "wilson"};
    case Metric::Ces:
        return {"easy-of-all", "wilson"};
    case Metric::Rating:
        return {"mean", "student"};
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        return {"median", "order-statistics"};
    case Metric::Volume:
        return {"count", nullptr};
    }
    Q_UNREACHABLE();
}

/// What over time has no place on the axis.
Counts undatedOf(const Counts &counts)
{
    Counts undated = counts;
    undated.groups.removeIf([](const GroupCounts &group) { return group.key.start.isValid(); });
    return undated;
}

} // namespace

const char *leftOutId(LeftOut reason)
{
    switch (reason) {
    case LeftOut::NoAnswer:
        return "no-answer";
    case LeftOut::OutsideScale:
        return "outside-scale";
    case LeftOut::Undated:
        return "undated";
    }
    Q_UNREACHABLE();
}

Explanation explain(Metric metric, const Counts &counts, qint64 outsideScale)
{
    const Method method = methodOf(metric);
    Explanation explanation;
    explanation.formula = method.formula;
    explanation.interval = method.interval;
    const MeasureInfo &measure = info(info(metric).measure);
    if (measure.column && measure.high >= 0) {
        explanation.scaleLow = static_cast<double>(measure.low) / measure.perUnit;
        explanation.scaleHigh = static_cast<double>(measure.high) / measure.perUnit;
    }

    const bool isOverTime = counts.breakdown.by == GroupBy::Time;
    const GroupCounts undated = sumOfGroups(isOverTime ? undatedOf(counts) : Counts{});
    const GroupCounts all = sumOfGroups(counts);
    const qint64 scored = sampleOf(metric, counts.scoreValues, all).n;
    const qint64 undatedScored =
        isOverTime ? sampleOf(metric, counts.scoreValues, undated).n : qint64{0};
    explanation.rows = all.responses;
    explanation.used = scored - undatedScored;

    const qint64 outside = std::clamp<qint64>(outsideScale, 0, all.responses - scored);
    const std::initializer_list<QPair<LeftOut, qint64>> reasons{
        {LeftOut::NoAnswer, all.responses - scored - outside},
        {LeftOut::OutsideScale, outside},
        {LeftOut::Undated, undatedScored}};
    for (const auto &reason : reasons) {
        if (reason.second > 0)
            explanation.leftOut << reason;
    }
    return explanation;
}

} // namespace patron
