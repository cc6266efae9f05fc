// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/queryextras.h"

#include "models/counting/snapshotcounter.h"
#include "models/metrics/sample.h"
#include "models/metrics/smallbusiness.h"
#include "models/session/buyingstudies.h"
#include "models/session/customerstudies.h"
#include "models/session/dashboard.h"
#include "models/session/lateststretch.h"
#include "models/session/openwaits.h"
#include "models/session/studies.h"

#include <algorithm>

namespace patron {

namespace {

FigureChange changeOf(Metric metric, const LatestStretch &total, const Verdict &verdict)
{
    const Counts &now = total.counts;
    const Counts &before = total.countsBefore;
    const GroupCounts nowSum = sumOfGroups(now);
    const GroupCounts beforeSum = sumOfGroups(before);
    FigureChange change;
    change.period = total.now;
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

/// Of the volume and of each figure, in the period and before it; where it was not chosen, in the
/// latest stretch that the score covers. Who stays is no answer: of a year.
Result<QMap<Measure, LatestStretch>> comparedTotals(const Counter &counter, const Filter &filter,
                                                    const Period &period,
                                                    const QList<Metric> &metrics)
{
    QList<Measure> measures{Measure::Volume};
    for (const Metric metric : metrics) {
        if (!measures.contains(info(metric).measure))
            measures << info(metric).measure;
    }
    QList<CountQuestion> questions;
    for (const Measure measure : std::as_const(measures))
        questions << CountQuestion{Breakdown::total(measure), period}
                  << CountQuestion{Breakdown::total(measure), period.before()}
                  << CountQuestion{Breakdown::total(measure), filter.period};
    const auto counts = counter.answers(filter, questions);
    if (!counts)
        return failure(counts.error());
    QMap<Measure, LatestStretch> totals;
    for (qsizetype i = 0; i < measures.size(); ++i)
        totals[measures[i]] = {Stretch::Year, period, (*counts)[3 * i], (*counts)[3 * i + 1]};
    if (filter.period.from.isValid())
        return totals;
    measures.removeAll(info(Metric::Retention).measure);
    // As in the window.
    QList<Measure> compared;
    for (qsizetype i = 0; i < counts->size(); i += 3) {
        const Measure measure = (*counts)[i].breakdown.measure;
        if (measures.contains(measure) && mayBeCompared((*counts)[i + 2]))
            compared << measure;
    }
    auto found = latestStretches(counter, filter, period.to, compared);
    if (!found)
        return failure(std::move(found).error());
    totals.insert(*found);
    return totals;
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
    const SnapshotCounter counter(snapshot);
    Period data{QDate(), snapshot->days.empty() ? QDate() : snapshot->days.back()};
    if (!query.period.from.isValid()) {
        const Result<Period> filtered = counter.days(*filter);
        if (!filtered)
            return failure(filtered.error());
        data = *filtered;
    }
    comparison.now = comparedPeriod(query.period, data);
    if (comparison.now.isOpen())
        return comparison;

    // Also those that are not told: a figure has the same verdict here as in the window.
    const QList<Metric> told = toldMetrics(query);
    QList<Metric> metrics = changingMetrics();
    for (const Metric metric : told) {
        if (!metrics.contains(metric))
            metrics << metric;
    }
    auto totals = comparedTotals(counter, *filter, comparison.now, metrics);
    if (!totals)
        return failure(std::move(totals).error());
    if (const auto all = totals->constFind(Measure::Volume); all != totals->constEnd())
        comparison.now = all->now;
    comparison.before = comparison.now.before();
    std::vector<ChangeCut> cuts;
    for (const Metric metric : std::as_const(metrics)) {
        const LatestStretch &total = std::as_const(*totals).find(info(metric).measure).value();
        cuts.push_back({metric, &total.counts, &total.countsBefore});
    }
    const auto family = static_cast<size_t>(changingMetrics().size());
    QList<Verdict> verdicts = changeVerdicts(std::span(cuts).first(family));
    for (const ChangeCut &alone : std::span(cuts).subspan(family))
        verdicts << changeVerdicts({&alone, 1});
    for (const Metric metric : told) {
        const qsizetype i = metrics.indexOf(metric);
        comparison.changes << changeOf(metric, (*totals)[info(metric).measure], verdicts[i]);
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
