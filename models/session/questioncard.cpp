// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/questioncard.h"

#include "models/counting/lowestbest.h"
#include "models/counting/rangeorder.h"
#include "models/counting/scorequestion.h"
#include "models/counting/snapshotcounter.h"
#include "models/records/dimension.h"
#include "models/session/scalesteps.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patron {

namespace {

/// How the rows of a table of this question's answers are to be understood, and clicked.
Breakdown breakdownOf(QuestionId question, Field field)
{
    if (const auto dimension = dimensionOf(field))
        return Breakdown::over(*dimension, Measure::Volume);
    if (const auto measure = measureOf(field))
        return Breakdown::total(*measure);
    return Breakdown::over(question, Measure::Volume);
}

Filter withoutOwn(const Filter &filter, QuestionId question, Field field)
{
    Filter rest = filter.without(question);
    if (const auto dimension = dimensionOf(field))
        rest = rest.without(*dimension);
    if (field == Field::Recommend)
        rest = rest.without(Dimension::ScoreClass);
    if (const auto measure = measureOf(field))
        rest = rest.without(scoreQuestion(*measure));
    return rest;
}

Filter withoutCut(const Filter &filter, const CutBy &cut)
{
    if (const auto *dimension = std::get_if<Dimension>(&cut))
        return filter.without(*dimension);
    if (const auto *question = std::get_if<QuestionId>(&cut))
        return filter.without(*question);
    return filter;
}

AnswerMeasure measureFor(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Scale:
        return AnswerMeasure::Mean;
    case QuestionKind::Number:
        return AnswerMeasure::Median;
    default:
        return AnswerMeasure::Shares;
    }
}

void setMost(QuestionCard &card, const QuestionCounts &counts)
{
    const auto most = std::ranges::max_element(counts.answers, {}, &AnswerCount::count);
    const bool isAny = most != counts.answers.end();
    card.most = shareOf(isAny ? most->count : 0, counts.n);
    card.mostAnswer = isAny ? most->value : QString();
}

/// An order of their own: numbers, ages, score classes. Else the best comes first.
bool haveOrder(const CutBy &cut, const Snapshot &snapshot)
{
    if (const auto *dimension = std::get_if<Dimension>(&cut))
        return *dimension == Dimension::AgeGroup || *dimension == Dimension::ScoreClass;
    const auto *question = std::get_if<QuestionId>(&cut);
    const auto column = question ? snapshot.answers.find(*question) : snapshot.answers.end();
    return column != snapshot.answers.end() &&
           std::ranges::none_of(column->second.numbers,
                                [](double number) { return std::isnan(number); });
}

class CardComputation final
{
public:
    CardComputation(const std::shared_ptr<const Snapshot> &snapshot, const Filter &filter,
                    const QuestionWish &wish, const Progress &progress)
        : m_snapshot(snapshot)
        , m_counter(snapshot)
        , m_filter(filter)
        , m_wish(wish)
        , m_progress(progress)
    {
        m_card.wish = wish;
    }

    Result<QuestionCard> run()
    {
        if (m_wish.questions.isEmpty())
            return m_card;
        const QuestionId first = m_wish.questions.first();
        const auto question = std::ranges::find(m_snapshot->questions, first, &Question::id);
        if (question == m_snapshot->questions.end())
            return m_card;
        m_card.kind = question->kind;
        if (!isCounted(question->kind))
            return m_card;
        m_areLowestBest = m_card.kind == QuestionKind::Scale && areLowestBest();
        const bool isOne = m_wish.questions.size() == 1;
        Result<void> done = m_card.isMatrix() ? countMatrix()
                            : !isOne          ? countTicks(first)
                            : isCut()         ? countGroups()
                                              : countAnswers();
        if (done && isOne)
            done = countLeftOut(first);
        if (m_areLowestBest && !m_card.isRanking)
            m_card.table.content = LowestBest();
        if (!done)
            return failure(std::move(done).error());
        return m_card;
    }

private:
    [[nodiscard]] bool isThere(QuestionId question) const
    {
        return std::ranges::find(m_snapshot->questions, question, &Question::id) !=
               m_snapshot->questions.end();
    }

    [[nodiscard]] bool isCut() const
    {
        const auto *question = std::get_if<QuestionId>(&m_wish.cut);
        const Field field = newestField(*m_snapshot, m_wish.questions.first());
        const auto *dimension = std::get_if<Dimension>(&m_wish.cut);
        const bool isByItself = (question && *question == m_wish.questions.first()) ||
                                (dimension && dimensionOf(field) == *dimension);
        return !std::holds_alternative<std::monostate>(m_wish.cut) && !isByItself;
    }

    /// A matrix: all of its rows, or its one order of colours would lie about some.
    [[nodiscard]] bool areLowestBest() const
    {
        const QSet<QuestionId> lowest = lowestBest(*m_snapshot);
        return std::ranges::all_of(
            m_wish.questions, [&lowest](QuestionId question) { return lowest.contains(question); });
    }

    Result<QuestionCounts> countsOf(QuestionId question, const Filter &filter) const
    {
        if (!m_progress.isWanted())
            return failure(ProblemCode::Cancelled);
        QList<QuestionCounts> counts = questionCounts(*m_snapshot, filter, {question});
        if (!counts.isEmpty())
            return std::move(counts.first());
        QuestionCounts none;
        none.question = *std::ranges::find(m_snapshot->questions, question, &Question::id);
        return none;
    }

    Result<void> countAnswers()
    {
        const QuestionId id = m_wish.questions.first();
        const Field field = newestField(*m_snapshot, id);
        const auto counts = countsOf(id, withoutOwn(m_filter, id, field));
        if (!counts)
            return failure(counts.error());
        const Breakdown breakdown = breakdownOf(id, field);
        const bool isNumber = m_card.kind == QuestionKind::Number;
        const bool isScale = m_card.kind == QuestionKind::Scale;
        m_card.chart = isNumber || (isScale && !areWords(*m_snapshot, *counts))
                           ? ChartKind::AnswerColumns
                           : ChartKind::AnswerBars;
        m_card.table = isNumber ? binsTable(*counts, breakdown)
                       : isScale
                           ? answersTable(withEmptySteps(*m_snapshot, *counts, field), breakdown)
                           : answersTable(*counts, breakdown);
        if (breakdown.by != GroupBy::Answer)
            m_card.table.question = {};
        m_card.verdict = answersVerdict(*counts);
        m_card.unit = unitOf(*counts);
        m_card.n = counts->n;
        setMost(m_card, *counts);
        if (isNumber || isScale)
            m_card.numbers = numberFigures(counts->answers);
        return {};
    }

    /// The filter of each group, the largest groups only.
    Result<QList<std::pair<GroupKey, Filter>>> groupFilters(const Filter &base)
    {
        const auto *dimension = std::get_if<Dimension>(&m_wish.cut);
        const auto *question = std::get_if<QuestionId>(&m_wish.cut);
        m_breakdown = dimension ? Breakdown::over(*dimension, Measure::Volume)
                                : Breakdown::over(*question, Measure::Volume);
        const QuestionId own = m_wish.questions.first();
        const auto counts = m_counter.count(whereAsked(*m_snapshot, base, own), m_breakdown);
        if (!counts)
            return failure(counts.error());
        QList<GroupCounts> groups = counts->groups;
        groups.removeIf([](const GroupCounts &group) { return group.key.value.isEmpty(); });
        std::ranges::stable_sort(groups, std::greater(), &GroupCounts::responses);
        m_card.groupsLeftOut = std::max<qsizetype>(0, groups.size() - mostCutGroups);
        groups.resize(std::min(groups.size(), mostCutGroups));
        if (haveOrder(m_wish.cut, *m_snapshot))
            sortByValue(groups);
        else
            sortRanges(groups,
                       [](const GroupCounts &group) -> const QString & { return group.key.value; });
        QList<std::pair<GroupKey, Filter>> filters;
        for (const GroupCounts &group : std::as_const(groups)) {
            Filter filter = base;
            if (dimension)
                filter.chosen[*dimension] = QStringList{group.key.value};
            else
                filter.answers[*question] = QStringList{group.key.value};
            filters.append({group.key, filter});
        }
        return filters;
    }

    void sortByValue(QList<GroupCounts> &groups) const
    {
        std::ranges::sort(groups, [](const GroupCounts &a, const GroupCounts &b) {
            bool areNumbers[2]{};
            const double first = a.key.value.toDouble(&areNumbers[0]);
            const double second = b.key.value.toDouble(&areNumbers[1]);
            return areNumbers[0] && areNumbers[1] ? first < second : a.key.value < b.key.value;
        });
    }

    Result<void> countGroups()
    {
        const QuestionId id = m_wish.questions.first();
        const Field field = newestField(*m_snapshot, id);
        const Filter base = withoutCut(withoutOwn(m_filter, id, field), m_wish.cut);
        const auto filters = groupFilters(base);
        if (!filters)
            return failure(filters.error());
        std::vector<AnswerGroup> groups;
        for (const auto &[key, filter] : *filters) {
            const auto counts = countsOf(id, filter);
            if (!counts)
                return failure(counts.error());
            if (counts->n > 0)
                groups.push_back({key, *counts});
            m_progress.report(qint64(groups.size()), filters->size());
        }
        if (groups.empty()) { // no group has a name: what was answered is shown all the same
            m_card.wish.cut = {};
            return countAnswers();
        }
        showGroups(groups, field);
        if (m_card.verdict.id == AnswerVerdictId::OneGroup && !base.isEmpty() && hasMoreGroups(id))
            m_card.verdict.id = AnswerVerdictId::OneGroupLeft;
        return {};
    }

    /// Where nothing is filtered.
    [[nodiscard]] bool hasMoreGroups(QuestionId question) const
    {
        const auto counts = m_counter.count(whereAsked(*m_snapshot, {}, question), m_breakdown);
        return counts && std::ranges::count_if(counts->groups, [](const GroupCounts &group) {
                             return !group.key.value.isEmpty() && group.responses >= smallestShown;
                         }) > 1;
    }

    static bool haveRanges(const std::vector<AnswerGroup> &groups)
    {
        QStringList names;
        for (const AnswerGroup &group : groups)
            names << group.key.value;
        return areRanges(names);
    }

    void showGroups(const std::vector<AnswerGroup> &groups, Field field)
    {
        const AnswerMeasure measure = measureFor(m_card.kind);
        const bool hasPanels = m_card.kind == QuestionKind::MultiChoice;
        const QStringList answers =
            answerColumns(groups, hasPanels ? mostAnswerPanels : mostAnswerColumns);
        const auto found = contrasts(groups, answers, measure);
        const QuestionCounts all = together(groups);
        m_card.isCut = true;
        m_card.chart = m_card.kind == QuestionKind::Choice || m_card.kind == QuestionKind::Scale
                           ? ChartKind::AnswerRows
                           : ChartKind::AnswerDots;
        m_card.table =
            groupsTable(groups, answers, measure,
                        haveOrder(m_wish.cut, *m_snapshot) || haveRanges(groups) ? RowOrder::AsGiven
                                                                                 : bestOrder(),
                        found);
        m_card.table.breakdown = m_breakdown;
        m_card.table.breakdown.split = dimensionOf(field);
        if (dimensionOf(field) || measureOf(field))
            m_card.table.question = {};
        // The rows are groups of one question, not questions.
        for (FigureRow &row : m_card.table.rows)
            row.question = {};
        m_card.verdict = groupsVerdict(groups, found, measure);
        m_card.unit = unitOf(all);
        m_card.n = all.n;
        setMost(m_card, all);
        if (hasPanels) // without a rest: shares of several answers come to more than the whole
            m_card.answersLeftOut = all.answers.size() - answers.size();
        if (measure != AnswerMeasure::Shares)
            m_card.numbers = numberFigures(all.answers);
    }

    Result<void> countMatrix()
    {
        std::vector<AnswerGroup> rows;
        for (qsizetype i = 0; i < m_wish.questions.size(); ++i) {
            const QuestionId id = m_wish.questions[i];
            if (!isThere(id)) // it went with its import
                continue;
            const auto counts = countsOf(id, m_filter.without(id));
            if (!counts)
                return failure(counts.error());
            rows.push_back({{m_wish.labels.value(i, counts->question.header), {}}, *counts});
            m_card.n = std::max(m_card.n, counts->n);
        }
        const QuestionCounts all = together(rows);
        m_card.isRanking = m_wish.form == RowForm::Places && m_card.kind == QuestionKind::Number;
        const auto measure = m_card.isRanking          ? AnswerMeasure::Place
                             : areOrdered(all.answers) ? AnswerMeasure::Mean
                                                       : AnswerMeasure::Shares;
        const QStringList answers = answerColumns(rows);
        m_card.chart = ChartKind::AnswerRows;
        m_card.table =
            groupsTable(rows, answers, measure,
                        measure == AnswerMeasure::Shares ? RowOrder::AsGiven : bestOrder(),
                        contrasts(rows, answers, measure));
        m_card.table.question = {};
        m_card.verdict = m_card.isRanking ? placesVerdict(rows) : rowsVerdict(rows);
        setMost(m_card, all);
        return {};
    }

    /// The boxes of one question as its answers: shares of all whose file has the boxes, as who
    /// ticks none leaves no trace.
    Result<void> countTicks(QuestionId first)
    {
        const auto asked = countAsked(m_counter, *m_snapshot, m_filter, first);
        if (!asked)
            return failure(asked.error());
        QuestionCounts together;
        together.question.kind = m_card.kind = QuestionKind::MultiChoice;
        together.n = *asked;
        for (qsizetype i = 0; i < m_wish.questions.size(); ++i) {
            if (!isThere(m_wish.questions[i]))
                continue;
            const auto counts =
                countsOf(m_wish.questions[i], m_filter.without(m_wish.questions[i]));
            if (!counts)
                return failure(counts.error());
            together.answers << AnswerCount{m_wish.labels.value(i, counts->question.header),
                                            std::nullopt, counts->n};
        }
        m_card.chart = ChartKind::AnswerBars;
        // Each bar is a question of its own, and is filtered by below.
        m_card.table = answersTable(together, Breakdown::over(QuestionId(), Measure::Volume));
        m_card.verdict = answersVerdict(together);
        m_card.n = together.n;
        setMost(m_card, together);
        return {};
    }

    [[nodiscard]] RowOrder bestOrder() const
    {
        return m_areLowestBest ? RowOrder::LowestFirst : RowOrder::BestFirst;
    }

    Result<void> countLeftOut(QuestionId question)
    {
        const Field field = newestField(*m_snapshot, question);
        Filter filter = withoutOwn(m_filter, question, field);
        if (m_card.isCut)
            filter = withoutCut(filter, m_wish.cut);
        const auto asked = countAsked(m_counter, *m_snapshot, filter, question);
        if (!asked)
            return failure(asked.error());
        const auto all = countsOf(question, filter);
        if (!all)
            return failure(all.error());
        m_card.leftOut = std::max<qint64>(0, *asked - all->n);
        return {};
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    SnapshotCounter m_counter;
    const Filter &m_filter;
    const QuestionWish &m_wish;
    const Progress &m_progress;
    Breakdown m_breakdown; ///< by the cut
    bool m_areLowestBest = false;
    QuestionCard m_card;
};

} // namespace

Result<QuestionCard> computeQuestion(const std::shared_ptr<const Snapshot> &snapshot,
                                     const Filter &filter, const QuestionWish &wish,
                                     const Progress &progress)
{
    return CardComputation(snapshot, filter, wish, progress).run();
}

QStringList chosenOn(const QuestionCard &card, const Filter &filter)
{
    if (card.wish.questions.size() != 1)
        return {};
    QStringList chosen = filter.answers.value(card.wish.questions.first());
    const Breakdown &by = card.table.breakdown;
    if (card.isCut && by.split)
        chosen += filter.chosen.value(*by.split);
    else if (!card.isCut && by.by == GroupBy::Value)
        chosen += filter.chosen.value(by.dimension);
    else if (!card.isCut && by.by == GroupBy::Nothing) {
        chosen += filter.answers.value(scoreQuestion(by.measure));
        if (by.measure == Measure::Recommend)
            chosen += filter.chosen.value(Dimension::ScoreClass);
    }
    return chosen;
}

} // namespace patron
