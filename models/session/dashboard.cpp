// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboard.h"

#include "models/metrics/sample.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

/// Days that the verdict of an open period compares with as many before them.
constexpr int comparedDays = 365;

/// Breakdowns to ask for together, each once.
class Questions final
{
public:
    void add(const Breakdown &breakdown)
    {
        if (std::ranges::find(m_breakdowns, breakdown) == m_breakdowns.end())
            m_breakdowns.push_back(breakdown);
    }
    [[nodiscard]] std::span<const Breakdown> all() const { return m_breakdowns; }

private:
    std::vector<Breakdown> m_breakdowns;
};

/// The answers of a Counter, found again by their breakdown.
class Answers final
{
public:
    Answers() = default;
    explicit Answers(QList<Counts> counts)
        : m_counts(std::move(counts))
    {
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

/// First and last day with responses; invalid without dated ones.
Period daysWithResponses(const Counts &byDay)
{
    Period days;
    for (const GroupCounts &group : byDay.groups) {
        if (!group.key.start.isValid())
            continue;
        if (!days.from.isValid())
            days.from = group.key.start;
        days.to = group.key.start;
    }
    return days;
}

/// Wide enough that a line has points to show, narrow enough that it shows what happened.
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

bool comparesGroups(ChartKind chart)
{
    return chart == ChartKind::Dots || chart == ChartKind::Bars || chart == ChartKind::Stack;
}

Breakdown totalOf(Metric metric)
{
    return Breakdown::total(info(metric).measure);
}

bool isClosed(const Period &period)
{
    return period.from.isValid() && period.to.isValid();
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
             {&Computation::countTotals, &Computation::countCharts, &Computation::countNow,
              &Computation::countBefore, &Computation::countGroups}) {
            if (Result<void> done = (this->*step)(); !done)
                return failure(std::move(done).error());
            m_progress.report(++m_step, 5);
        }
        if (!m_progress.isWanted())
            return failure(ProblemCode::Cancelled);

        Dashboard dashboard;
        dashboard.filter = m_filter;
        dashboard.responses = sumOfGroups(m_totals.of(Breakdown::total(Measure::Volume))).responses;
        findChanges();
        for (const CardSpec &card : std::as_const(m_cards))
            dashboard.cards[card.id] = cardData(card);
        compareTogether(dashboard.cards);
        return dashboard;
    }

private:
    Result<Answers> ask(const Filter &filter, const Questions &questions) const
    {
        if (!m_progress.isWanted())
            return failure(ProblemCode::Cancelled);
        if (questions.all().empty())
            return Answers();
        return m_counter.counts(filter, questions.all()).map([](QList<Counts> &&counts) {
            return Answers(std::move(counts));
        });
    }

    static Result<void> keep(Answers &place, Result<Answers> answers)
    {
        if (!answers)
            return failure(std::move(answers).error());
        place = std::move(*answers);
        return {};
    }

    /// The totals of each measure on the cards.
    Questions totals() const
    {
        Questions questions;
        questions.add(Breakdown::total(Measure::Volume));
        for (const CardSpec &card : std::as_const(m_cards))
            questions.add(Breakdown::total(card.breakdown.measure));
        return questions;
    }

    /// The totals that changes are told of: of every figure made of answers, whatever the cards.
    static void addChanging(Questions &questions)
    {
        for (const Metric metric : changingMetrics())
            questions.add(totalOf(metric));
    }

    [[nodiscard]] Result<Answers> askChanging(const Period &period) const
    {
        Questions questions;
        addChanging(questions);
        return ask(during(period), questions);
    }

    Result<void> countTotals()
    {
        const Breakdown byDay = Breakdown::over(TimeBucket::Day, Measure::Volume);
        Questions questions = totals();
        questions.add(byDay);
        if (isClosed(m_filter.period))
            addChanging(questions); // the period is what its change is told of
        if (Result<void> done = keep(m_totals, ask(m_filter, questions)); !done)
            return done;
        const Period data = daysWithResponses(m_totals.of(byDay));
        const Period &chosen = m_filter.period;
        m_bucket = bucketFor({chosen.from.isValid() ? chosen.from : data.from,
                              chosen.to.isValid() ? chosen.to : data.to});
        m_now = comparedPeriod(chosen, data);
        return {};
    }

    Result<void> countCharts()
    {
        if (!m_progress.isWanted())
            return failure(ProblemCode::Cancelled);
        Questions questions;
        for (const CardSpec &card : std::as_const(m_cards))
            questions.add(chartBreakdown(card));
        Result<QList<Counts>> counts = m_counter.crossCounts(m_filter, questions.all());
        if (!counts)
            return failure(std::move(counts).error());
        m_charts = Answers(std::move(*counts));
        return {};
    }

    Result<void> countNow()
    {
        if (m_now.isOpen())
            return {};
        if (m_now != m_filter.period)
            return keep(m_nowTotals, askChanging(m_now));
        m_nowTotals = m_totals;
        return {};
    }

    Result<void> countBefore()
    {
        return m_now.isOpen() ? Result<void>() : keep(m_beforeTotals, askChanging(m_now.before()));
    }

    void findChanges()
    {
        std::vector<ChangeCut> cuts;
        for (const Metric metric : changingMetrics()) {
            const Counts *now = m_nowTotals.find(totalOf(metric));
            const Counts *before = m_beforeTotals.find(totalOf(metric));
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
            verdict.years =
                ComparedYears{m_now.to, figureOfAll(cut.metric, *cut.now).value.value_or(0),
                              figureOfAll(cut.metric, *cut.before).value.value_or(0)};
        return verdict;
    }

    /// Verdicts of groups obey the whole filter, also where the chart is drawn without a part of
    /// it.
    Result<void> countGroups()
    {
        Questions questions;
        for (const CardSpec &card : std::as_const(m_cards)) {
            if (comparesGroups(card.chart) && isFilteredByItself(m_filter, card.breakdown))
                questions.add(card.breakdown);
        }
        return keep(m_groups, ask(m_filter, questions));
    }

    Filter during(const Period &period) const
    {
        Filter filter = m_filter;
        filter.period = period;
        return filter;
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
        if (comparesGroups(card.chart)) {
            data.explanation.isSteadied = card.metric == Metric::Rating;
            const Counts *filtered = m_groups.find(breakdown);
            data.comparisons =
                compareGroups(card.metric, filtered ? *filtered : m_charts.of(breakdown));
        } else {
            data.verdict = verdictOverTime(card);
            if (isChange(data.verdict.id))
                data.explanation.compared = m_now;
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
    Answers m_totals; ///< under the filter
    Answers m_charts; ///< as drawn
    Answers m_nowTotals;
    Answers m_beforeTotals;
    QMap<Metric, Verdict> m_changes;
    Answers m_groups; ///< where the chart is not filtered by itself: filtered
};

} // namespace

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
