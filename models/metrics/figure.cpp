// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/figure.h"

#include "models/metrics/sample.h"

#include <algorithm>

namespace patron {

namespace {

using NamedCounts = QList<QPair<QString, qint64>>;

NamedCounts countsByScore(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &group)
{
    const int perUnit = info(info(metric).measure).perUnit;
    NamedCounts named;
    for (qsizetype i = 0; i < std::min(scoreValues.size(), group.scores.size()); ++i) {
        const bool isWhole = scoreValues[i] % perUnit == 0;
        if (isWhole || group.scores[i] > 0)
            named.append(
                {QString::number(static_cast<double>(scoreValues[i]) / perUnit), group.scores[i]});
    }
    return named;
}

NamedCounts namedCounts(const Sample &sample, const QList<qint64> &scoreValues,
                        const GroupCounts &group)
{
    switch (sample.metric) {
    case Metric::Nps:
    case Metric::Promoters:
        return {{QStringLiteral("promoters"), sample.nps.promoters},
                {QStringLiteral("passives"), sample.nps.passives},
                {QStringLiteral("detractors"), sample.nps.detractors}};
    case Metric::Csat:
    case Metric::Ces:
    case Metric::Rating:
        return countsByScore(sample.metric, scoreValues, group);
    case Metric::Retention:
        return {{QStringLiteral("kept"), sample.hits},
                {QStringLiteral("left"), sample.n - sample.hits}};
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
    case Metric::Volume:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Figure figure(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &group)
{
    const Sample sample = sampleOf(metric, scoreValues, group);
    Figure result;
    result.metric = metric;
    result.n = sample.n;
    result.counts = namedCounts(sample, scoreValues, group);
    if (metric == Metric::Volume) {
        result.value = sample.value();
        return result;
    }
    if (sample.n < smallestShown)
        return result;

    result.value = sample.value();
    if (const auto range = sample.interval()) {
        result.low = range->low;
        result.high = range->high;
    }
    if (metric == Metric::Ces || metric == Metric::Rating)
        result.mean = sample.mean.mean;
    if (info(metric).unit == Unit::Minutes) {
        result.p90 = sample.p90;
        if (sample.p90Range) {
            result.p90Low = sample.p90Range->low;
            result.p90High = sample.p90Range->high;
        }
    }
    return result;
}

Figure figureOfAll(Metric metric, const Counts &counts)
{
    return figure(metric, counts.scoreValues, sumOfGroups(counts));
}

} // namespace patron
