// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/verdict.h"

#include "models/metrics/comparison.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patron {

namespace {

/// A distribution-free 95 % interval of a median takes six answers.
constexpr qint64 smallestMedianRange = 6;

Verdict rangeVerdict(const Sample &now)
{
    if (const auto range = now.interval())
        return {VerdictId::Range, {range->low, range->high}, Tone::Plain};
    if (now.metric == Metric::Rating)
        return {VerdictId::AnswersAlike, {now.n}, Tone::Unsure};
    return {VerdictId::TooFew, {now.n, smallestMedianRange}, Tone::Unsure};
}

/// A figure of two periods.
struct TwoPeriods
{
    Sample now;
    std::optional<Sample> before; ///< with enough answers, or none

    /// Both sides have enough answers: it is a test.
    [[nodiscard]] bool isTested() const
    {
        return now.metric != Metric::Volume && now.n >= smallestShown && before;
    }
};

TwoPeriods changeBetween(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &now,
                         const GroupCounts *before, const QList<qint64> &scoreValuesBefore)
{
    TwoPeriods change{sampleOf(metric, scoreValues, now), {}};
    if (before) {
        const Sample earlier = sampleOf(
            metric, scoreValuesBefore.isEmpty() ? scoreValues : scoreValuesBefore, *before);
        if (earlier.n >= smallestShown)
            change.before = earlier;
    }
    return change;
}

/// The figures beside the sentence are rounded, and the difference is that of those: 38 after 22 is
/// 16 more, whatever the decimals were.
double shownChange(const TwoPeriods &change)
{
    const Unit unit = info(change.now.metric).unit;
    return asShown(asShown(change.now.value(), unit) - asShown(change.before->value(), unit), unit);
}

Verdict notSeen(const TwoPeriods &change, double by, size_t comparisons)
{
    const double needed = detectable(change.now, *change.before);
    const double shown = shownChange(change);
    // Not "up 7, but it takes 7": then only that it may be chance.
    const bool isLarger =
        asShown(needed, info(change.now.metric).unit) > std::max(std::abs(by), std::abs(shown));
    const double told = isLarger ? needed : 0;
    const qint64 smaller = std::min(change.now.n, change.before->n);
    const double answers =
        answersAmongMany(answersNeeded(change.now, *change.before, by), comparisons);
    const double more = std::ceil(answers) - static_cast<double>(smaller);
    return {VerdictId::NoChangeSeen,
            {shown, smaller, told, more > 0 ? worthWaitingFor(more, smaller) : 0},
            Tone::Unsure};
}

/// holds: the test of M4, also among so many.
Verdict testedVerdict(const TwoPeriods &change, const Difference &test, bool holds,
                      size_t comparisons)
{
    const double by = change.now.value() - change.before->value();
    if (!holds || !test.isReal() || by == 0 || (by > 0) != (test.value > 0))
        return notSeen(change, by, comparisons);
    const bool isBetter = (by > 0) == info(change.now.metric).isHigherBetter;
    return {by > 0 ? VerdictId::Up : VerdictId::Down,
            {std::abs(shownChange(change))},
            isBetter ? Tone::Good : Tone::Bad};
}

Verdict untestedVerdict(const TwoPeriods &change)
{
    const Sample &now = change.now;
    if (now.n == 0)
        return {};
    if (now.metric == Metric::Volume)
        return {VerdictId::Responses, {now.n, QString(), 0.0}, Tone::Plain};
    if (now.n < smallestShown)
        return {VerdictId::TooFew, {now.n, smallestShown}, Tone::Unsure};
    return rangeVerdict(now);
}

QList<Verdict> verdictsOf(std::span<const TwoPeriods> changes)
{
    std::vector<Difference> tests;
    std::vector<double> pValues;
    for (const TwoPeriods &change : changes) {
        if (!change.isTested())
            continue;
        tests.push_back(difference(change.now, *change.before));
        pValues.push_back(tests.back().p);
    }
    const std::vector<bool> holds = holdAmongMany(pValues, familyFindings);
    QList<Verdict> verdicts;
    size_t test = 0;
    for (const TwoPeriods &change : changes) {
        if (!change.isTested()) {
            verdicts << untestedVerdict(change);
            continue;
        }
        verdicts << testedVerdict(change, tests[test], holds[test], tests.size());
        ++test;
    }
    return verdicts;
}

} // namespace

QList<VerdictId> allVerdictIds()
{
    QList<VerdictId> ids;
    for (int id = 0; id <= static_cast<int>(VerdictId::NoDates); ++id)
        ids << static_cast<VerdictId>(id);
    return ids;
}

Verdict changeVerdict(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &now,
                      const GroupCounts *before, const QList<qint64> &scoreValuesBefore)
{
    const TwoPeriods change = changeBetween(metric, scoreValues, now, before, scoreValuesBefore);
    return verdictsOf({&change, 1}).constFirst();
}

const QList<Metric> &changingMetrics()
{
    static const QList<Metric> metrics = [] {
        QList<Metric> list;
        for (const MetricInfo &metric : allMetrics()) {
            if (metric.metric != Metric::Volume && metric.metric != Metric::Retention)
                list << metric.metric;
        }
        return list;
    }();
    return metrics;
}

QList<Verdict> changeVerdicts(std::span<const ChangeCut> cuts)
{
    std::vector<TwoPeriods> changes;
    for (const ChangeCut &cut : cuts) {
        const GroupCounts before = sumOfGroups(*cut.before);
        changes.push_back(changeBetween(cut.metric, cut.now->scoreValues, sumOfGroups(*cut.now),
                                        &before, cut.before->scoreValues));
    }
    return verdictsOf(changes);
}

} // namespace patron
