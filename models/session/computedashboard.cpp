// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboard.h"

#include "models/base/halves.h"
#include "models/session/countround.h"
#include "models/session/lateststretch.h"
#include "models/session/timesteps.h"
#include "models/session/usuallimits.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

bool comparesGroups(ChartKind chart)
{
    return chart == ChartKind::Dots || chart == ChartKind::Bars || chart == ChartKind::Stack;
}

Breakdown totalOf(Metric metric)
{
    return Breakdown::total(info(metric).measure);
}

bool isChange(VerdictId id)
{
    return id == VerdictId::Up || id == VerdictId::Down || id == VerdictId::NoChangeSeen;
}

/// Its chart shows more than the filter holds.
bool isFilteredByItself(const Filter &filter, const Breakdown &breakdown)
{
    if (breakdown.split)
        return !filter.chosen.value(*breakdown.split).isEmpty();
    return breakdown.by == GroupBy::Value && !filter.chosen.value(breakdown.dimension).isEmpty();
}

/// There are answers, and none of them says when it was given.
bool areUndated(const Counts &overTime)
{
    qint64 scored = 0;
    for (const GroupCounts &group : overTime.groups) {
        if (group.scored() > 0 && group.key.start.isValid())
            return false;
        scored += group.scored();
    }
    return scored > 0;
}

class Computation final
{
public:
    Computation(const Counter &counter, const Filter &filter, std::span<const CardSpec> cards,
                const Progress &progress)
        : m_counter(counter)
        , m_filter(filter)
        , m_progress(progress)
    {
        std::ranges::copy_if(cards, std::back_inserter(m_cards),
                             [](const CardSpec &card) { return card.study == Study::None; });
    }

    Result<Dashboard> run()
    {
        for (const auto step : {&Computation::findDays, &Computation::countAll,
                                &Computation::countOwnSteps, &Computation::countStretches}) {
            if (!m_progress.isWanted())
                return failure(ProblemCode::Cancelled);
            if (Result<void> done = (this->*step)(); !done)
                return failure(std::move(done).error());
            m_progress.report(++m_step, 4);
        }
        if (!m_progress.isWanted())
            return failure(ProblemCode::Cancelled);

        Dashboard dashboard;
        dashboard.filter = m_filter;
        dashboard.responses = sumOfGroups(m_totals.of(Breakdown::total(Measure::Volume))).responses;
        findChanges();
        std::vector<CardData> data(static_cast<size_t>(m_cards.size()));
        const auto everyOther = [&](size_t first) {
            return [this, &data, first](const Progress &progress) -> Result<void> {
                for (size_t i = first; i < data.size(); i += 2) {
                    if (!progress.isWanted())
                        return failure(ProblemCode::Cancelled);
                    data[i] = cardData(m_cards[static_cast<qsizetype>(i)]);
                }
                return {};
            };
        };
        // Intervals of many groups take longer than counting them does.
        if (Result<void> made = runHalves(m_progress, everyOther(0), everyOther(1)); !made)
            return failure(std::move(made).error());
        for (size_t i = 0; i < data.size(); ++i)
            dashboard.cards[m_cards[static_cast<qsizetype>(i)].id] = std::move(data[i]);
        compareTogether(dashboard.cards);
        return dashboard;
    }

private:
    Result<void> findDays()
    {
        const Result<Period> data = m_counter.days(m_filter);
        if (!data)
            return failure(data.error());
        const Period &chosen = m_filter.period;
        m_bucket = bucketFor({chosen.from.isValid() ? chosen.from : data->from,
                              chosen.to.isValid() ? chosen.to : data->to});
        m_now = comparedPeriod(chosen, *data);
        return {};
    }

    /// The totals of each measure on the cards.
    void askTotals(RoundQuestions &questions, const Period &period) const
    {
        questions.add({Breakdown::total(Measure::Volume), period});
        for (const CardSpec &card : std::as_const(m_cards))
            questions.add({Breakdown::total(card.breakdown.measure), period});
    }

    /// And those that changes are told of: of every figure made of answers, whatever the cards.
    void askChanging(RoundQuestions &questions, const Period &period) const
    {
        askTotals(questions, period);
        for (const Metric metric : changingMetrics())
            questions.add({totalOf(metric), period});
    }

    Result<void> countAll()
    {
        RoundQuestions questions;
        askTotals(questions, m_filter.period);
        if (!m_now.isOpen()) {
            if (!m_filter.period.from.isValid())
                askChanging(questions, m_filter.period);
            askChanging(questions, m_now);
            askChanging(questions, m_now.before());
            if (!m_filter.period.from.isValid())
                askChanging(questions, firstDays(m_now));
        }
        for (const CardSpec &card : std::as_const(m_cards)) {
            questions.add({chartBreakdown(card), m_filter.period, OwnChoice::IsLeftOut});
            // Verdicts of groups obey the whole filter, also where the chart is drawn without a
            // part of it.
            if (comparesGroups(card.chart) && isFilteredByItself(m_filter, card.breakdown))
                questions.add({chartBreakdown(card), m_filter.period});
            if (showsEarlier(card))
                questions.add({chartBreakdown(card), m_now.before()});
        }
        const auto counts = m_counter.answers(m_filter, questions.all());
        if (!counts)
            return failure(counts.error());
        const auto about = [&](const Period &period, OwnChoice own) {
            return RoundAnswers(questions.all(), *counts, period, own);
        };
        m_totals = about(m_filter.period, OwnChoice::Counts);
        m_charts = about(m_filter.period, OwnChoice::IsLeftOut);
        if (m_now.isOpen())
            return {};
        m_nowTotals = about(m_now, OwnChoice::Counts);
        m_beforeTotals = about(m_now.before(), OwnChoice::Counts);
        if (!m_filter.period.from.isValid())
            m_beginning = about(firstDays(m_now), OwnChoice::Counts);
        return {};
    }

    /// Of scores that were given on fewer days than there are answers of any kind, or seldom: each
    /// chart has the steps that its own days ask for. A chosen period decides for all.
    Result<void> countOwnSteps()
    {
        if (m_filter.period.from.isValid())
            return {};
        RoundQuestions questions;
        QList<Breakdown> wide;
        for (const CardSpec &card : std::as_const(m_cards)) {
            Breakdown breakdown = chartBreakdown(card);
            if (breakdown.by != GroupBy::Time || wide.contains(breakdown) ||
                !mayWantOthers(m_charts.of(breakdown)))
                continue;
            wide << breakdown;
            breakdown.bucket = TimeBucket::Day;
            questions.add({breakdown, m_filter.period, OwnChoice::IsLeftOut});
        }
        if (wide.isEmpty())
            return {};
        const auto counts = m_counter.answers(m_filter, questions.all());
        if (!counts)
            return failure(counts.error());
        for (qsizetype i = 0; i < wide.size(); ++i)
            m_ownSteps.append({wide[i], inStepsOfItsOwn((*counts)[i])});
        return {};
    }

    /// What the card's chart draws.
    [[nodiscard]] Counts drawn(const CardSpec &card) const
    {
        const Breakdown breakdown = chartBreakdown(card);
        const auto own =
            std::ranges::find(m_ownSteps, breakdown, &std::pair<Breakdown, Counts>::first);
        return own == m_ownSteps.end() ? m_charts.of(breakdown) : own->second;
    }

    /// Of scores whose answers do not cover the last year and the year before.
    Result<void> countStretches()
    {
        if (m_filter.period.from.isValid() || m_now.isOpen())
            return {};
        QList<Measure> scores;
        for (const Metric metric : changingMetrics()) {
            const Breakdown total = totalOf(metric);
            if (!scores.contains(total.measure) && mayBeCompared(m_totals.of(total)) &&
                !areCovered(m_nowTotals.of(total), m_beforeTotals.of(total), m_beginning.of(total)))
                scores << total.measure;
        }
        if (scores.isEmpty())
            return {};
        auto found = latestStretches(m_counter, m_filter, m_now.to, scores);
        if (!found)
            return failure(std::move(found).error());
        m_stretches = std::move(*found);
        return {};
    }

    /// The period whose change is told of a figure.
    [[nodiscard]] Period nowOf(Metric metric) const
    {
        const auto own = m_stretches.constFind(info(metric).measure);
        return own == m_stretches.constEnd() ? m_now : own->now;
    }

    void findChanges()
    {
        std::vector<ChangeCut> cuts;
        for (const Metric metric : changingMetrics()) {
            const auto own = m_stretches.constFind(info(metric).measure);
            const bool isOwn = own != m_stretches.constEnd();
            const Counts *now = isOwn ? &own->counts : m_nowTotals.find(totalOf(metric));
            const Counts *before =
                isOwn ? &own->countsBefore : m_beforeTotals.find(totalOf(metric));
            if (now && before)
                cuts.push_back({metric, now, before});
        }
        const QList<Verdict> verdicts = changeVerdicts(cuts);
        for (size_t i = 0; i < cuts.size(); ++i)
            m_changes[cuts[i].metric] = withFigures(verdicts[static_cast<qsizetype>(i)], cuts[i]);
    }

    /// What an open period shows is of all time, its change of a stretch: that is to be said. Of a
    /// chosen one, what it was before.
    [[nodiscard]] Verdict withFigures(Verdict verdict, const ChangeCut &cut) const
    {
        const bool isChosen = m_filter.period.from.isValid();
        // Where the period before is drawn beside it, its figure stands there already.
        if (isChange(verdict.id) && !(isChosen && isCompared()))
            verdict.compared = ComparedFigures{
                nowOf(cut.metric).to, figureOfAll(cut.metric, *cut.now).value.value_or(0),
                figureOfAll(cut.metric, *cut.before).value.value_or(0),
                isChosen ? nowOf(cut.metric) : Period(),
                m_stretches.value(info(cut.metric).measure).length};
        return verdict;
    }

    [[nodiscard]] bool isCompared() const { return m_filter.isCompared() && !m_now.isOpen(); }

    /// The line of the period before is drawn beside that of the period.
    [[nodiscard]] bool showsEarlier(const CardSpec &card) const
    {
        return isCompared() && card.chart == ChartKind::Trend;
    }

    Breakdown chartBreakdown(const CardSpec &card) const
    {
        Breakdown breakdown = card.breakdown;
        if (breakdown.by == GroupBy::Time)
            breakdown.bucket = m_bucket;
        return breakdown;
    }

    CardData cardData(const CardSpec &card) const
    {
        const Breakdown breakdown = chartBreakdown(card);
        const Counts counts = drawn(card);
        CardData data;
        data.headline =
            figureOfAll(card.metric, m_totals.of(Breakdown::total(card.breakdown.measure)));
        data.table = tabulate(card.metric, counts);
        data.explanation = explain(card.metric, explained(card, counts));
        if (showsEarlier(card))
            data.table = withEarlier(std::move(data.table), m_beforeTotals.of(breakdown), m_now);
        if (isCompared())
            data.earlier = {m_now.before(),
                            figureOfAll(card.metric, m_beforeTotals.of(Breakdown::total(
                                                         card.breakdown.measure)))};
        if (card.chart == ChartKind::Trend) {
            data.explanation.limits = drawnLimits(data.table);
            if (data.explanation.limits)
                data.table.content = *data.explanation.limits;
        }
        if (data.headline.n > 0 && choosesScoreOf(m_filter, card.metric)) {
            // In large letters it would say all the same.
            for (auto *number : {&data.headline.value, &data.headline.low, &data.headline.high})
                number->reset();
            data.verdict = {VerdictId::FilterChooses, {}, Tone::Unsure};
        } else if (comparesGroups(card.chart)) {
            const Counts *filtered = m_totals.find(breakdown);
            data.comparisons = filtered ? compareChosen(card.metric, *filtered, counts)
                                        : compareGroups(card.metric, counts, reachOf(m_filter));
        } else {
            data.verdict = verdictOverTime(card, counts);
            if (isChange(data.verdict.id))
                data.explanation.compared = nowOf(card.metric);
        }
        return data;
    }

    /// What the headline is made of; over time with its days, so that the undated can be told.
    Counts explained(const CardSpec &card, const Counts &counts) const
    {
        return counts.breakdown.by == GroupBy::Time && !counts.breakdown.split
                   ? counts
                   : m_totals.of(Breakdown::total(card.breakdown.measure));
    }

    /// A histogram shows how answers lie, not how they move; and too few on one side make no
    /// comparison.
    Verdict verdictOverTime(const CardSpec &card, const Counts &counts) const
    {
        const Verdict change = m_changes.value(card.metric);
        if (card.chart != ChartKind::Histogram && isChange(change.id))
            return change;
        const Counts all = m_totals.of(totalOf(card.metric));
        const Verdict alone =
            changeVerdict(card.metric, all.scoreValues, sumOfGroups(all), nullptr);
        const bool mayChange = card.chart != ChartKind::Histogram && alone.id != VerdictId::TooFew;
        return mayChange && areUndated(counts) ? Verdict{VerdictId::NoDates, {}, Tone::Unsure}
                                               : alone;
    }

    const Counter &m_counter;
    const Filter &m_filter;
    QList<CardSpec> m_cards; ///< those that are counted
    const Progress &m_progress;
    qint64 m_step = 0;
    TimeBucket m_bucket = TimeBucket::Month;
    Period m_now; ///< open: nothing to compare
    RoundAnswers
        m_totals; ///< under the filter, and of groups whose chart is not filtered by itself
    RoundAnswers m_charts;                          ///< as drawn, but for m_ownSteps
    QList<std::pair<Breakdown, Counts>> m_ownSteps; ///< by the breakdown they take the place of
    RoundAnswers m_nowTotals;
    RoundAnswers m_beforeTotals;
    RoundAnswers m_beginning; ///< of what a year before m_now would have to begin with
    QMap<Measure, LatestStretch> m_stretches; ///< of scores for which m_now is not right
    QMap<Metric, Verdict> m_changes;
};

} // namespace

Result<Dashboard> computeDashboard(const Counter &counter, const Filter &filter,
                                   std::span<const CardSpec> cards, const Progress &progress)
{
    return Computation(counter, filter, cards, progress).run();
}

} // namespace patron
