// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/answergroups.h"

#include "models/metrics/comparison.h"
#include "models/metrics/share.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace patron {

namespace {

qint64 countOf(const QuestionCounts &counts, const QString &answer)
{
    const auto found = std::ranges::find(counts.answers, answer, &AnswerCount::value);
    return found == counts.answers.end() ? 0 : found->count;
}

QuestionCounts without(const QuestionCounts &all, const QuestionCounts &part)
{
    QuestionCounts rest = all;
    rest.n -= part.n;
    for (AnswerCount &answer : rest.answers)
        answer.count -= countOf(part, answer.value);
    return rest;
}

/// The figure of Mean and Median, in the answers' unit.
struct Middle
{
    double value = 0;
    std::optional<Interval> range;
};

std::optional<Middle> middleOf(const QuestionCounts &counts, AnswerMeasure measure)
{
    const auto figures = numberFigures(counts.answers);
    if (!figures || measure == AnswerMeasure::Shares)
        return std::nullopt;
    return measure == AnswerMeasure::Median
               ? Middle{figures->median.median, figures->median.interval}
               : Middle{figures->mean.mean, figures->mean.interval};
}

struct Tested
{
    Contrast contrast;
    Difference difference;
};

std::optional<Tested> middleTest(const QuestionCounts &own, const QuestionCounts &others,
                                 AnswerMeasure measure)
{
    const auto a = numberFigures(own.answers);
    const auto b = numberFigures(others.answers);
    if (!a || !b)
        return std::nullopt;
    Tested tested;
    if (measure == AnswerMeasure::Mean) {
        tested.contrast.value = a->mean.mean;
        tested.contrast.others = b->mean.mean;
        tested.difference = meanDifference(a->mean, a->n, b->mean, b->n);
    } else {
        tested.contrast.value = a->median.median;
        tested.contrast.others = b->median.median;
        tested.difference = medianDifference(a->median, a->n, b->median, b->n);
    }
    return tested;
}

Tested shareTest(const QuestionCounts &own, const QuestionCounts &others, const QString &answer)
{
    const qint64 hits = countOf(own, answer);
    const qint64 otherHits = countOf(others, answer);
    Tested tested;
    tested.contrast.answer = answer;
    tested.contrast.value = 100 * static_cast<double>(hits) / static_cast<double>(own.n);
    tested.contrast.others = 100 * static_cast<double>(otherHits) / static_cast<double>(others.n);
    tested.difference = shareDifference(hits, own.n, otherHits, others.n);
    return tested;
}

/// "+answer" of each contrast of the row that holds.
QStringList standsOut(std::span<const Contrast> found, qsizetype row)
{
    QStringList list;
    for (const Contrast &contrast : found) {
        if (contrast.row == row && contrast.holds)
            list << (contrast.value > contrast.others ? u'+' : u'-') + contrast.answer;
    }
    return list;
}

QVariant cellOf(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

QList<FigureColumn> columnsFor(const QStringList &answers, AnswerMeasure measure, bool hasRest)
{
    QList<FigureColumn> columns{{TableColumn::Group, {}}, {TableColumn::N, {}}};
    if (measure != AnswerMeasure::Median) {
        for (const QString &answer : answers)
            columns << FigureColumn{TableColumn::Share, answer};
        if (hasRest)
            columns << FigureColumn{TableColumn::Share, QLatin1String(restColumn)};
    }
    if (measure != AnswerMeasure::Shares) {
        const QLatin1String name(measure == AnswerMeasure::Mean     ? meanColumn
                                 : measure == AnswerMeasure::Median ? medianColumn
                                                                    : placeColumn);
        for (const TableColumn kind : {TableColumn::Value, TableColumn::Low, TableColumn::High})
            columns << FigureColumn{kind, name};
    }
    if (measure != AnswerMeasure::Place)
        columns << FigureColumn{TableColumn::StandsOut, {}};
    return columns;
}

/// The answers without a column of their own. Of one answer each what is missing to the whole.
std::optional<double> restOf(const QuestionCounts &counts, const QStringList &answers)
{
    qint64 kept = 0;
    for (const QString &answer : answers)
        kept += countOf(counts, answer);
    return shareOf(counts.n - kept, counts.n).value;
}

FigureRow rowOf(const AnswerGroup &group, const QStringList &answers, AnswerMeasure measure,
                bool hasRest)
{
    const QuestionCounts &counts = group.counts;
    FigureRow row;
    row.key = group.key;
    row.question = counts.question.id;
    row.figure.n = counts.n;
    row.cells = {group.key.value, counts.n};
    if (measure != AnswerMeasure::Median) {
        for (const QString &answer : answers)
            row.cells << cellOf(shareOf(countOf(counts, answer), counts.n).value);
        if (hasRest)
            row.cells << cellOf(restOf(counts, answers));
    }
    if (measure == AnswerMeasure::Shares) {
        const Share first =
            shareOf(answers.isEmpty() ? 0 : countOf(counts, answers.first()), counts.n);
        row.figure.value = first.value;
        row.figure.low = first.low;
        row.figure.high = first.high;
        return row;
    }
    const auto middle = middleOf(counts, measure);
    std::optional<Interval> range = middle ? middle->range : std::nullopt;
    row.figure.value = middle ? std::optional(middle->value) : std::nullopt;
    row.figure.low = range ? std::optional(range->low) : std::nullopt;
    row.figure.high = range ? std::optional(range->high) : std::nullopt;
    row.cells << cellOf(row.figure.value) << cellOf(row.figure.low) << cellOf(row.figure.high);
    return row;
}

} // namespace

QuestionCounts together(std::span<const AnswerGroup> groups)
{
    QuestionCounts all;
    QHash<QString, qsizetype> places;
    for (const AnswerGroup &group : groups) {
        all.question = group.counts.question;
        all.field = group.counts.field;
        all.n += group.counts.n;
        for (const AnswerCount &answer : group.counts.answers) {
            const auto place = places.constFind(answer.value);
            if (place != places.constEnd()) {
                all.answers[*place].count += answer.count;
                continue;
            }
            places.insert(answer.value, all.answers.size());
            all.answers << answer;
        }
    }
    return all;
}

QStringList answerColumns(std::span<const AnswerGroup> groups, qsizetype most)
{
    const QList<AnswerCount> answers = inOrder(together(groups).answers);
    QList<AnswerCount> bySize = answers;
    std::ranges::stable_sort(bySize, std::greater(), &AnswerCount::count);
    // A scale of eleven points is shown whole: its colours are an order of their own.
    constexpr qsizetype wholeScale = 11;
    const bool isScale = areOrdered(answers) && answers.size() <= wholeScale;
    if (isScale)
        most = wholeScale;
    QStringList columns;
    for (const AnswerCount &answer : answers) {
        const auto rank = std::ranges::find(bySize, answer.value, &AnswerCount::value);
        if (rank - bySize.begin() < most)
            columns << answer.value;
    }
    return columns;
}

std::vector<Contrast> contrasts(std::span<const AnswerGroup> groups, const QStringList &answers,
                                AnswerMeasure measure)
{
    if (measure == AnswerMeasure::Place)
        return {};
    const QuestionCounts all = together(groups);
    std::vector<Tested> tests;
    for (qsizetype row = 0; row < static_cast<qsizetype>(groups.size()); ++row) {
        const QuestionCounts &own = groups[static_cast<size_t>(row)].counts;
        const QuestionCounts others = without(all, own);
        if (own.n < smallestShown || others.n < smallestShown)
            continue;
        const auto keep = [&](Tested tested) {
            tested.contrast.row = row;
            tested.contrast.p = tested.difference.p;
            tests.push_back(std::move(tested));
        };
        if (measure != AnswerMeasure::Shares) {
            if (const auto tested = middleTest(own, others, measure))
                keep(*tested);
            continue;
        }
        for (const QString &answer : answers)
            keep(shareTest(own, others, answer));
    }

    std::vector<double> pValues;
    std::ranges::transform(tests, std::back_inserter(pValues),
                           [](const Tested &tested) { return tested.contrast.p; });
    const std::vector<bool> holds = holdAmongMany(pValues, falseFindings);
    std::vector<Contrast> found;
    for (size_t i = 0; i < tests.size(); ++i) {
        tests[i].contrast.holds = holds[i] && tests[i].difference.isReal();
        found.push_back(tests[i].contrast);
    }
    return found;
}

FigureTable groupsTable(std::span<const AnswerGroup> groups, const QStringList &answers,
                        AnswerMeasure measure, RowOrder order, std::span<const Contrast> found)
{
    FigureTable table;
    const bool isMulti = std::ranges::any_of(groups, [](const AnswerGroup &group) {
        return group.counts.question.kind == QuestionKind::MultiChoice;
    });
    const bool hasRest = !isMulti && measure != AnswerMeasure::Median &&
                         together(groups).answers.size() > answers.size();
    table.columns = columnsFor(answers, measure, hasRest);
    if (!groups.empty()) {
        const QuestionCounts &counts = groups.front().counts;
        table.question = counts.question.id;
        if (unitOf(counts) == Unit::Minutes)
            table.metric =
                counts.field == Field::ReplyTime ? Metric::ReplyTime : Metric::ResolutionTime;
    }
    for (qsizetype i = 0; i < static_cast<qsizetype>(groups.size()); ++i) {
        table.rows << rowOf(groups[static_cast<size_t>(i)], answers, measure, hasRest);
        if (measure != AnswerMeasure::Place)
            table.rows.last().cells << standsOut(found, i);
    }
    if (order != RowOrder::AsGiven) {
        const bool isLowest = measure == AnswerMeasure::Place || order == RowOrder::LowestFirst;
        const double best = isLowest ? -1 : 1;
        std::ranges::stable_sort(table.rows, [best](const FigureRow &a, const FigureRow &b) {
            if (a.figure.isFirm() != b.figure.isFirm())
                return a.figure.isFirm();
            if (!a.figure.value || !b.figure.value)
                return a.figure.value.has_value() && !b.figure.value.has_value();
            return best * *a.figure.value > best * *b.figure.value;
        });
    }
    return table;
}

} // namespace patron
