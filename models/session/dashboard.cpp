// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboard.h"

#include "models/base/halves.h"
#include "models/counting/scorequestion.h"
#include "models/metrics/sample.h"
#include "models/session/ownyear.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace patron {

namespace {

/// Days that the verdict of an open period compares with as many before them.
constexpr int comparedDays = 365;

/// What a counter is asked, each question once, all in one round.
class Questions final
{
public:
    void add(const CountQuestion &question)
    {
        if (std::ranges::find(m_questions, question) == m_questions.end())
            m_questions.push_back(question);
    }
    [[nodiscard]] std::span<const CountQuestion> all() const { return m_questions; }

private:
    std::vector<CountQuestion> m_questions;
};

/// The counts of one purpose, found again by their breakdown.
class Answers final
{
public:
    Answers() = default;
    /// Those to questions about this period, under the choices or without the breakdown's own.
    Answers(std::span<const CountQuestion> questions, const QList<Counts> &counts,
            const Period &period, OwnChoice own)
    {
        for (size_t i = 0; i < questions.size(); ++i) {
            if (questions[i].period == period && questions[i].own == own)
                m_counts << counts[qsizetype(i)];
        }
    }

    [[nodiscard]] const Counts *find(const Breakdown &breakdown) const
    {
        const auto found = std::ranges::find(m_counts, breakdown, &Counts::breakdown);
        return found == m_counts.end() ? nullptr : &*found;
    }
    [[nodiscard]] Counts of(const Breakdown &breakdown) const
    {
        const Counts *found = find(breakdown);
        return found ? *found : Counts{breakdown, {}, {}, {}};
    }

private:
    QList<Counts> m_counts;
};

bool comparesGroups(ChartKind chart)
{
    return chart == ChartKind::Dots || chart == ChartKind::Bars || chart == ChartKind::Stack;
}

/// The limits of the usual ups and downs, with the places of rows in place of those of values.
/// Where some points are made of many more answers than others, the same limits for all would be
/// wrong; their own bands say more then (metrics M21).
std::optional<TrendLimits> drawnLimits(const FigureTable &table)
{
    constexpr qint64 mostUneven = 3;
    std::vector<double> values;
    QList<int> rows;
    qint64 fewest = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (int i = 0; i < table.rows.size(); ++i) {
        const Figure &figure = table.rows[i].figure;
        if (!figure.value)
            continue;
        values.push_back(*figure.value);
        rows << i;
        fewest = std::min(fewest, figure.n);
        most = std::max(most, figure.n);
    }
    if (static_cast<qsizetype>(values.size()) < fewestForDrawing || most > mostUneven * fewest)
        return std::nullopt;
    std::optional<TrendLimits> limits = trendLimits(values);
    if (limits) {
        for (int &place : limits->outside)
            place = rows[place];
    }
    return limits;
}

Breakdown totalOf(Metric metric)
{
    return Breakdown::total(info(metric).measure);
}

bool isChange(VerdictId id)
{
    return id == VerdictId::Up || id == VerdictId::Down || id == VerdictId::NoChangeSeen;
}

bool isFilteredByItself(const Filter &filter, const Breakdown &breakdown)
{
    return breakdown.by == GroupBy::Value && !filter.chosen.value(breakdown.dimension).isEmpty();
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
        for (const auto step :
             {&Computation::findDays, &Computation::countAll, &Computation::countOwnYears}) {
            if (!m_progress.isWanted())
                return failure(ProblemCode::Cancelled);
            if (Result<void> done = (this->*step)(); !done)
                return failure(std::move(done).error());
            m_progress.report(++m_step, 3);
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
    void askTotals(Questions &questions, const Period &period) const
    {
        questions.add({Breakdown::total(Measure::Volume), period});
        for (const CardSpec &card : std::as_const(m_cards))
            questions.add({Breakdown::total(card.breakdown.measure), period});
    }

    /// And those that changes are told of: of every figure made of answers, whatever the cards.
    void askChanging(Questions &questions, const Period &period) const
    {
        askTotals(questions, period);
        for (const Metric metric : changingMetrics())
            questions.add({totalOf(metric), period});
    }

    Result<void> countAll()
    {
        Questions questions;
        askTotals(questions, m_filter.period);
        if (!m_now.isOpen()) {
            if (!m_filter.period.from.isValid())
                askChanging(questions, m_filter.period);
            askChanging(questions, m_now);
            askChanging(questions, m_now.before());
        }
        for (const CardSpec &card : std::as_const(m_cards)) {
            questions.add({chartBreakdown(card), m_filter.period, OwnChoice::IsLeftOut});
            // Verdicts of groups obey the whole filter, also where the chart is drawn without a
            // part of it.
            if (comparesGroups(card.chart) && isFilteredByItself(m_filter, card.breakdown))
                questions.add({card.breakdown, m_filter.period});
            if (showsEarlier(card))
                questions.add({chartBreakdown(card), m_now.before()});
        }
        const auto counts = m_counter.answers(m_filter, questions.all());
        if (!counts)
            return failure(counts.error());
        const auto about = [&](const Period &period, OwnChoice own) {
            return Answers(questions.all(), *counts, period, own);
        };
        m_totals = about(m_filter.period, OwnChoice::Counts);
        m_charts = about(m_filter.period, OwnChoice::IsLeftOut);
        if (m_now.isOpen())
            return {};
        m_nowTotals = about(m_now, OwnChoice::Counts);
        m_beforeTotals = about(m_now.before(), OwnChoice::Counts);
        return {};
    }

    /// Of scores that nobody gave of late.
    Result<void> countOwnYears()
    {
        if (m_filter.period.from.isValid() || m_now.isOpen())
            return {};
        Questions questions;
        for (const Metric metric : changingMetrics()) {
            const Breakdown total = totalOf(metric);
            if (isOfLongAgo(m_nowTotals.of(total), m_totals.of(total)))
                questions.add({Breakdown::over(TimeBucket::Day, total.measure), m_filter.period});
        }
        if (questions.all().empty())
            return {};
        const auto counts = m_counter.answers(m_filter, questions.all());
        if (!counts)
            return failure(counts.error());
        for (const Counts &byDay : *counts) {
            if (auto year = ownYear(byDay))
                m_ownYears.insert(byDay.breakdown.measure, std::move(*year));
        }
        return {};
    }

    /// The period whose change is told of a figure.
    [[nodiscard]] Period nowOf(Metric metric) const
    {
        const auto own = m_ownYears.constFind(info(metric).measure);
        return own == m_ownYears.constEnd() ? m_now : own->now;
    }

    void findChanges()
    {
        std::vector<ChangeCut> cuts;
        for (const Metric metric : changingMetrics()) {
            const auto own = m_ownYears.constFind(info(metric).measure);
            const bool isOwn = own != m_ownYears.constEnd();
            const Counts *now = isOwn ? &own->counts : m_nowTotals.find(totalOf(metric));
            const Counts *before =
                isOwn ? &own->countsBefore : m_beforeTotals.find(totalOf(metric));
            if (now && before)
                cuts.push_back({metric, now, before});
        }
        const QList<Verdict> verdicts = changeVerdicts(cuts);
        for (size_t i = 0; i < cuts.size(); ++i)
            m_changes[cuts[i].metric] = withYears(verdicts[static_cast<qsizetype>(i)], cuts[i]);
    }

    /// What an open period shows is of all time, its change of a year: that is to be said.
    [[nodiscard]] Verdict withYears(Verdict verdict, const ChangeCut &cut) const
    {
        if (!m_filter.period.from.isValid() && isChange(verdict.id))
            verdict.years = ComparedYears{nowOf(cut.metric).to,
                                          figureOfAll(cut.metric, *cut.now).value.value_or(0),
                                          figureOfAll(cut.metric, *cut.before).value.value_or(0)};
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
        CardData data;
        data.headline =
            figureOfAll(card.metric, m_totals.of(Breakdown::total(card.breakdown.measure)));
        data.table = tabulate(card.metric, m_charts.of(breakdown));
        data.explanation = explain(card.metric, explained(card, breakdown));
        if (showsEarlier(card))
            data.table = withEarlier(std::move(data.table), m_beforeTotals.of(breakdown), m_now,
                                     m_now.before());
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
            data.headline.low.reset();
            data.headline.high.reset();
            data.verdict = {VerdictId::FilterChooses, {}, Tone::Unsure};
        } else if (comparesGroups(card.chart)) {
            data.explanation.isSteadied = card.metric == Metric::Rating;
            const Counts *filtered = m_totals.find(breakdown);
            data.comparisons =
                compareGroups(card.metric, filtered ? *filtered : m_charts.of(breakdown));
        } else {
            data.verdict = verdictOverTime(card);
            if (isChange(data.verdict.id))
                data.explanation.compared = nowOf(card.metric);
        }
        return data;
    }

    /// What the headline is made of; over time with its days, so that the undated can be told.
    Counts explained(const CardSpec &card, const Breakdown &breakdown) const
    {
        return breakdown.by == GroupBy::Time && !breakdown.split
                   ? m_charts.of(breakdown)
                   : m_totals.of(Breakdown::total(card.breakdown.measure));
    }

    /// A histogram shows how answers lie, not how they move; and too few on one side make no
    /// comparison.
    Verdict verdictOverTime(const CardSpec &card) const
    {
        const Verdict change = m_changes.value(card.metric);
        if (card.chart != ChartKind::Histogram && isChange(change.id))
            return change;
        const Counts all = m_totals.of(totalOf(card.metric));
        return changeVerdict(card.metric, all.scoreValues, sumOfGroups(all), nullptr);
    }

    const Counter &m_counter;
    const Filter &m_filter;
    QList<CardSpec> m_cards; ///< those that are counted
    const Progress &m_progress;
    qint64 m_step = 0;
    TimeBucket m_bucket = TimeBucket::Month;
    Period m_now;     ///< open: nothing to compare
    Answers m_totals; ///< under the filter, and of groups whose chart is not filtered by itself
    Answers m_charts; ///< as drawn
    Answers m_nowTotals;
    Answers m_beforeTotals;
    QMap<Measure, OwnYear> m_ownYears;
    QMap<Metric, Verdict> m_changes;
};

} // namespace

TimeBucket bucketFor(const Period &span)
{
    if (!span.from.isValid() || !span.to.isValid())
        return TimeBucket::Month;
    const qint64 days = span.from.daysTo(span.to) + 1;
    if (days < 5 * 7)
        return TimeBucket::Day;
    if (days < 4 * 30)
        return TimeBucket::Week;
    if (days <= 6 * 366)
        return TimeBucket::Month;
    // A mistyped year must not make a chart of thousands of quarters.
    return days <= 25 * 366 ? TimeBucket::Quarter : TimeBucket::Year;
}

bool isWorthShowing(const CardData &card)
{
    if (card.headline.n == 0)
        return false;
    const Breakdown &by = card.table.breakdown;
    if (by.split)
        return std::ranges::any_of(card.table.columns, [](const FigureColumn &column) {
            return column.kind == TableColumn::Count && !column.word.isEmpty();
        });
    return by.by != GroupBy::Value ||
           std::ranges::any_of(card.table.rows, [](const FigureRow &row) {
               return !row.key.value.isEmpty() && row.figure.n > 0;
           });
}

bool choosesScoreOf(const Filter &filter, Metric metric)
{
    const Measure measure = info(metric).measure;
    return measure != Measure::Volume && (!filter.answers.value(scoreQuestion(measure)).isEmpty() ||
                                          (measure == Measure::Recommend &&
                                           !filter.chosen.value(Dimension::ScoreClass).isEmpty()));
}

void compareTogether(QMap<CardId, CardData> &cards)
{
    QMap<PaneId, QList<CardId>> panes;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        if (card->comparisons != GroupComparisons())
            panes[spec(card.key()).pane] << card.key();
    }
    for (const QList<CardId> &pane : std::as_const(panes)) {
        std::vector<const GroupComparisons *> together;
        for (const CardId card : pane)
            together.push_back(&std::as_const(cards).find(card)->comparisons);
        const QList<Verdict> verdicts = verdictsTogether(together);
        for (qsizetype i = 0; i < pane.size(); ++i)
            cards[pane[i]].verdict = verdicts[i];
    }
}

Period comparedPeriod(const Period &chosen, const Period &data)
{
    const QDate last = chosen.to.isValid() ? chosen.to : data.to;
    if (!last.isValid())
        return {};
    if (chosen.from.isValid())
        return chosen.from <= last ? Period{chosen.from, last} : Period{};
    const QDate newest = data.to.isValid() ? std::min(last, data.to) : last;
    return {newest.addDays(1 - comparedDays), newest};
}

Result<Dashboard> computeDashboard(const Counter &counter, const Filter &filter,
                                   std::span<const CardSpec> cards, const Progress &progress)
{
    return Computation(counter, filter, cards, progress).run();
}

} // namespace patron
