// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/sample.h"

#include "models/metrics/quantile.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace patron {

namespace {

/// The scores that both lists speak of.
struct Scores
{
    std::span<const qint64> values;
    std::span<const qint64> counts;

    Scores(const QList<qint64> &scoreValues, const GroupCounts &group)
    {
        const auto size = static_cast<size_t>(std::min(scoreValues.size(), group.scores.size()));
        values = std::span(scoreValues.constData(), size);
        counts = std::span(group.scores.constData(), size);
    }

    [[nodiscard]] qint64 between(qint64 low, qint64 high) const
    {
        qint64 sum = 0;
        for (size_t i = 0; i < values.size(); ++i)
            sum += values[i] >= low && values[i] <= high ? counts[i] : 0;
        return sum;
    }
};

MeanAndInterval meanOf(const Scores &scores, int perUnit)
{
    std::vector<double> shown;
    shown.reserve(scores.values.size());
    for (const qint64 value : scores.values)
        shown.push_back(static_cast<double>(value) / perUnit);
    return meanInterval(shown, scores.counts);
}

void addTimes(Sample &sample, const Scores &scores, int perUnit)
{
    const RankedValues times(scores.values, scores.counts);
    sample.median = medianOf(times, perUnit);
    sample.p90 = quantile(times, 0.9) / perUnit;
    if (const auto range = quantileInterval(times, 0.9))
        sample.p90Range = Interval{std::min(range->low / perUnit, sample.p90),
                                   std::max(range->high / perUnit, sample.p90)};
}

Interval percent(Interval share)
{
    return {100 * share.low, 100 * share.high};
}

} // namespace

double Sample::value() const
{
    if (n <= 0)
        return 0;
    switch (metric) {
    case Metric::Nps:
        return 100 * static_cast<double>(nps.promoters - nps.detractors) / static_cast<double>(n);
    case Metric::Csat:
    case Metric::Ces:
    case Metric::Promoters:
    case Metric::Retention:
        return 100 * static_cast<double>(hits) / static_cast<double>(n);
    case Metric::Rating:
        return mean.mean;
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        return median.median;
    case Metric::Volume:
        return static_cast<double>(n);
    }
    Q_UNREACHABLE();
}

std::optional<Interval> Sample::interval() const
{
    std::optional<Interval> range;
    switch (metric) {
    case Metric::Nps:
        range = npsInterval(nps.promoters, nps.passives, nps.detractors);
        break;
    case Metric::Csat:
    case Metric::Ces:
    case Metric::Promoters:
    case Metric::Retention:
        range = percent(wilson(hits, n));
        break;
    case Metric::Rating:
        range = mean.interval;
        break;
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        range = median.interval;
        break;
    case Metric::Volume:
        break;
    }
    if (!range || n <= 0)
        return std::nullopt;
    const MetricInfo &bounds = info(metric);
    return Interval{std::min(std::max(range->low, bounds.low), value()),
                    std::max(std::min(range->high, bounds.high), value())};
}

qint64 answersOf(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &group)
{
    if (metric == Metric::Volume)
        return group.responses;
    const Scores scores(scoreValues, group);
    if (metric == Metric::Nps || metric == Metric::Promoters)
        return scores.between(0, 10);
    return std::accumulate(scores.counts.begin(), scores.counts.end(), qint64{0});
}

Sample sampleOf(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &group)
{
    Sample sample;
    sample.metric = metric;
    sample.n = answersOf(metric, scoreValues, group);
    if (metric == Metric::Volume)
        return sample;
    const Scores scores(scoreValues, group);
    const int perUnit = info(info(metric).measure).perUnit;
    switch (metric) {
    case Metric::Nps: // metrics M1
        sample.nps = {scores.between(9, 10), scores.between(7, 8), scores.between(0, 6)};
        break;
    case Metric::Promoters:
        sample.nps = {scores.between(9, 10), scores.between(7, 8), scores.between(0, 6)};
        sample.hits = sample.nps.promoters;
        break;
    case Metric::Retention: // metrics M17: churn is the rest
        sample.hits = scores.between(0, 0);
        break;
    case Metric::Csat: // metrics M8: top two of five
        sample.hits = scores.between(4, 5);
        break;
    case Metric::Ces: // metrics M12: agreement, the mean beside it
        sample.hits = scores.between(5, 7);
        sample.mean = meanOf(scores, perUnit);
        break;
    case Metric::Rating: // metrics M11
        sample.mean = meanOf(scores, perUnit);
        break;
    case Metric::ReplyTime: // metrics M14
    case Metric::ResolutionTime:
        addTimes(sample, scores, perUnit);
        break;
    case Metric::Volume:
        break;
    }
    return sample;
}

GroupCounts sumOfGroups(const Counts &counts)
{
    GroupCounts sum;
    sum.scores.resize(counts.splitWords.isEmpty() ? counts.scoreValues.size()
                                                  : counts.splitWords.size());
    for (const GroupCounts &group : counts.groups) {
        sum.responses += group.responses;
        for (qsizetype i = 0; i < std::min(sum.scores.size(), group.scores.size()); ++i)
            sum.scores[i] += group.scores[i];
    }
    return sum;
}

} // namespace patron
