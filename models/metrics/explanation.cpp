// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/explanation.h"

#include "models/metrics/sample.h"

#include <algorithm>
#include <span>

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
    case Metric::Promoters:
        return {"promoters-of-all", "wilson"};
    case Metric::Retention:
        return {"kept-of-all", "wilson"};
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

qint64 Explanation::without(LeftOut reason) const
{
    const auto found = std::ranges::find(leftOut, reason, &QPair<LeftOut, qint64>::first);
    return found == leftOut.end() ? 0 : found->second;
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
    const qint64 scored = answersOf(metric, counts.scoreValues, all);
    const qint64 undatedScored =
        isOverTime ? answersOf(metric, counts.scoreValues, undated) : qint64{0};
    explanation.rows = all.responses;
    explanation.used = scored - undatedScored;

    const std::initializer_list<QPair<LeftOut, qint64>> reasons{
        {LeftOut::NoAnswer, all.responses - scored}, {LeftOut::Undated, undatedScored}};
    for (const auto &reason : reasons) {
        if (reason.second > 0)
            explanation.leftOut << reason;
    }
    addOutsideScale(explanation, outsideScale);
    if (metric == Metric::Ces && all.scores.size() == 7 && scored >= smallestShown)
        explanation.effort = effortSummaries(std::span<const qint64, 7>(all.scores.constData(), 7));
    if (metric == Metric::Csat && counts.scoreValues.size() > 1)
        explanation.rivals =
            rivalSatisfaction(std::span(all.scores.constData(), size_t(all.scores.size())));
    return explanation;
}

void addOutsideScale(Explanation &explanation, qint64 outsideScale)
{
    const auto silent =
        std::ranges::find(explanation.leftOut, LeftOut::NoAnswer, &QPair<LeftOut, qint64>::first);
    if (silent == explanation.leftOut.end() || outsideScale <= 0)
        return;
    const qint64 outside = std::min(outsideScale, silent->second);
    silent->second -= outside;
    const auto place = silent->second > 0 ? silent + 1 : explanation.leftOut.erase(silent);
    explanation.leftOut.insert(place, {LeftOut::OutsideScale, outside});
}

} // namespace patron
