// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/queryextras.h"

#include "models/counting/snapshotcounter.h"
#include "models/metrics/sample.h"
#include "models/metrics/smallbusiness.h"
#include "models/session/buyingstudies.h"
#include "models/session/customerstudies.h"
#include "models/session/dashboard.h"
#include "models/session/openwaits.h"
#include "models/session/studies.h"

#include <algorithm>

namespace patron {

namespace {

FigureChange changeOf(Metric metric, const Counts &now, const Counts &before,
                      const Verdict &verdict)
{
    const GroupCounts nowSum = sumOfGroups(now);
    const GroupCounts beforeSum = sumOfGroups(before);
    FigureChange change;
    change.now = figureOfAll(metric, now);
    change.before = figureOfAll(metric, before);
    change.verdict = verdict;
    const bool hasBoth = change.now.n >= smallestShown && change.before.n >= smallestShown;
    if (hasBoth && metric != Metric::Volume) {
        const Sample later = sampleOf(metric, now.scoreValues, nowSum);
        const Sample earlier = sampleOf(metric, before.scoreValues, beforeSum);
        change.difference = difference(later, earlier);
        change.detectable = detectable(later, earlier);
    }
    return change;
}

void correct(Figure &figure, qint64 customers)
{
    if (!figure.value || !figure.low || !figure.high)
        return;
    const Interval range =
        amongKnownCustomers({*figure.low, *figure.high}, *figure.value, figure.n, customers);
    figure.low = range.low;
    figure.high = range.high;
}

/// Silent is also who answered, but not this question.
std::optional<SilentBounds> boundsOf(const Figure &figure, const Counts &counts, qint64 delivered)
{
    return silentBounds(sampleOf(figure.metric, counts.scoreValues, sumOfGroups(counts)),
                        delivered - figure.n);
}

} // namespace

Result<QueryComparison> compareQuery(const std::shared_ptr<const Snapshot> &plain,
                                     const FigureQuery &query)
{
    const auto snapshot = answering(plain, query);
    auto filter = resolveFilter(*snapshot, query);
    if (!filter)
        return failure(filter.error());
    QueryComparison comparison;
    const QDate newest = snapshot->days.empty() ? QDate() : snapshot->days.back();
    comparison.now = comparedPeriod(query.period, {QDate(), newest});
    if (comparison.now.isOpen())
        return comparison;
    comparison.before = comparison.now.before();

    const SnapshotCounter counter(snapshot);
    // Also those that are not told: a figure has the same verdict here as in the window.
    const QList<Metric> told = toldMetrics(query);
    QList<Metric> metrics = changingMetrics();
    for (const Metric metric : told) {
        if (!metrics.contains(metric))
            metrics << metric;
    }
    QList<Breakdown> totals;
    for (const Metric metric : std::as_const(metrics))
        totals << Breakdown::total(info(metric).measure);
    filter->period = comparison.now;
    const auto now = counter.counts(*filter, totals);
    if (!now)
        return failure(now.error());
    filter->period = comparison.before;
    const auto before = counter.counts(*filter, totals);
    if (!before)
        return failure(before.error());
    std::vector<ChangeCut> cuts;
    for (qsizetype i = 0; i < metrics.size(); ++i)
        cuts.push_back({metrics[i], &(*now)[i], &(*before)[i]});
    const auto family = static_cast<size_t>(changingMetrics().size());
    QList<Verdict> verdicts = changeVerdicts(std::span(cuts).first(family));
    for (const ChangeCut &alone : std::span(cuts).subspan(family))
        verdicts << changeVerdicts({&alone, 1});
    for (const Metric metric : told) {
        const qsizetype i = metrics.indexOf(metric);
        comparison.changes << changeOf(metric, (*now)[i], (*before)[i], verdicts[i]);
    }
    return comparison;
}

void correctForCustomers(FigureAnswer &answer, qint64 customers)
{
    if (customers <= 0)
        return;
    for (Figure &figure : answer.figures)
        correct(figure, customers);
    // Of a group nobody said how many customers it has.
}

const QStringList &studyIds()
{
    static const QStringList ids{
        QStringLiteral("drivers"), QStringLiteral("words"),          QStringLiteral("survival"),
        QStringLiteral("cohorts"), QStringLiteral("response_rate"),  QStringLiteral("segments"),
        QStringLiteral("quiet"),   QStringLiteral("open_reply_time")};
    return ids;
}

Result<StudyAnswer> answerStudies(Database &database,
                                  const std::shared_ptr<const Snapshot> &responses,
                                  const FigureQuery &query, const FigureAnswer &answer,
                                  const Progress &progress)
{
    StudyAnswer studies;
    const auto isAsked = [&query](const char *id) {
        return query.metrics.contains(QLatin1String(id));
    };
    if (isAsked("drivers")) {
        auto drivers = studyDrivers(*responses, answer.filter, progress);
        if (!drivers)
            return failure(drivers.error());
        studies.drivers = std::move(*drivers);
    }
    if (isAsked("words")) {
        auto words = studyWords(database, *responses, answer.filter, progress, 20);
        if (!words)
            return failure(words.error());
        studies.words = std::move(*words);
    }
    if (isAsked("open_reply_time")) {
        studies.openWait = openWaitCard(*responses, answer.filter, query.hours, progress);
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
    }
    const bool asksBuyers = isAsked("segments") || isAsked("quiet");
    if (asksBuyers || isAsked("survival") || isAsked("cohorts") || isAsked("retention")) {
        const auto sources = loadStudySources(database, progress);
        if (!sources)
            return failure(sources.error());
        const CustomerLives lives = customerLives(*sources->customers, answer.filter, progress);
        const PurchaseHistory history =
            purchaseHistory(*sources->purchases, answer.filter, progress);
        if (isAsked("survival"))
            studies.survival = survivalCard(lives);
        if (isAsked("cohorts"))
            studies.cohorts = cohortCard(lives, history);
        if (isAsked("segments"))
            studies.segments = segmentsCard(history, progress);
        if (isAsked("quiet")) {
            studies.quiet =
                quietCard(history, goneCustomers(*sources->customers, progress), progress);
            if (const Result<void> named = nameQuiet(database, studies.quiet->table); !named)
                return failure(named.error());
        }
        if (isAsked("retention") && query.kind != RecordKind::Customers)
            studies.returning = returningCard(lives, history);
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
    }
    if (query.invited <= 0)
        return studies;
    studies.responseRate = responseRate({query.invited, query.bounced, 0, answer.responses});
    const SnapshotCounter counter(responses);
    for (const Figure &figure : answer.figures) {
        const auto counts =
            counter.count(answer.filter, Breakdown::total(info(figure.metric).measure));
        if (!counts)
            return failure(counts.error());
        studies.bounds << boundsOf(figure, *counts, studies.responseRate->delivered);
    }
    return studies;
}

} // namespace patron
