// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ratingstudy.h"

#include "models/counting/filteredrows.h"
#include "models/metrics/sample.h"
#include "models/session/questiondirection.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace patron {

namespace {

/// Where the mean lies on the scale, percent: questions of different scales beside each other.
double ofItsBest(const ScaleQuestion &question, double mean)
{
    const double above = question.isLowestBest ? question.high - mean : mean - question.low;
    return 100 * above / (question.high - question.low);
}

size_t pointsOf(const ScaleQuestion &question)
{
    return static_cast<size_t>(question.high - question.low + 1);
}

/// The place of an answer on the scale; none: no number at all, or one outside the scale, which may
/// not be rounded to a place.
std::optional<size_t> pointOf(const ScaleQuestion &question, double answer)
{
    const double point = std::round(answer) - question.low;
    if (!(point >= 0 && point < static_cast<double>(pointsOf(question))))
        return {};
    return static_cast<size_t>(point);
}

FigureRow ratingRow(const ScaleQuestion &question, const std::vector<double> &answers)
{
    const size_t points = pointsOf(question);
    std::vector<qint64> counts(points);
    std::vector<double> values(points);
    for (size_t i = 0; i < points; ++i)
        values[i] = question.low + static_cast<double>(i);
    qint64 n = 0;
    for (const double answer : answers) {
        if (const auto point = pointOf(question, answer)) {
            ++counts[*point];
            ++n;
        }
    }
    const QString &header = question.question.header;
    FigureRow row{{header, {}}, {}, {header, n}};
    row.figure.metric = Metric::Csat;
    row.figure.n = n;
    for (size_t i = 0; i < points; ++i)
        row.figure.counts << qMakePair(QString::number(values[i]), counts[i]);
    // From the worst answer to the best.
    if (question.isLowestBest)
        std::ranges::reverse(row.figure.counts);
    if (n < smallestShown) {
        row.cells << QVariant() << QVariant() << QVariant() << QVariant();
        return row;
    }
    const MeanAndInterval mean = meanInterval(values, counts);
    const auto share = [&](auto isIn) {
        qint64 hits = 0;
        for (size_t i = 0; i < points; ++i)
            hits += isIn(values[i]) ? counts[i] : 0;
        return 100 * static_cast<double>(hits) / static_cast<double>(n);
    };
    const double middle = (question.low + question.high) / 2.0;
    row.figure.value = ofItsBest(question, mean.mean);
    row.figure.mean = mean.mean;
    double low = share([middle](double value) { return value < middle; });
    double high = share([middle](double value) { return value > middle; });
    if (question.isLowestBest)
        std::swap(low, high);
    row.cells << mean.mean << low << share([middle](double value) { return value == middle; })
              << high;
    return row;
}

/// The best and the worst of the rows, which are sorted: of those with enough answers, where there
/// are two of them.
Verdict bestAndWorst(const QList<FigureRow> &rows, qint64 most)
{
    QList<const FigureRow *> told;
    QList<const FigureRow *> firm;
    for (const FigureRow &row : rows) {
        if (!row.figure.value)
            continue;
        told << &row;
        if (row.figure.isFirm())
            firm << &row;
    }
    if (told.isEmpty())
        return {VerdictId::TooFew, {most, smallestShown}, Tone::Unsure};
    const QList<const FigureRow *> &among = firm.size() > 1 ? firm : told;
    const FigureRow &best = *among.first();
    const FigureRow &worst = *among.last();
    QVariantList arguments{best.key.value, worst.key.value, qint64(told.size())};
    for (const Figure *figure : {&best.figure, &worst.figure})
        arguments << *figure->mean << figure->counts.first().first.toInt()
                  << figure->counts.last().first.toInt();
    return {VerdictId::BestOfQuestions, arguments, Tone::Plain};
}

/// A filter can ask for an answer as it was written: whole numbers, none of them "5.0".
bool areWrittenPlainly(const Snapshot &responses, QuestionId question, const Figure &figure)
{
    const QStringList &words = responses.answers.at(question).words;
    return std::ranges::all_of(figure.counts, [&words](const auto &point) {
        return point.second == 0 || words.contains(point.first);
    });
}

std::vector<size_t> filteredRows(const Snapshot &responses, const Filter &filter,
                                 const Progress &progress)
{
    std::vector<size_t> rows;
    forEachFilteredRow(responses, filter, progress, [&](size_t row) { rows.push_back(row); });
    return rows;
}

} // namespace

CardData ratingsCard(const Snapshot &responses, const Filter &filter, const Progress &progress)
{
    CardData card;
    card.headline.metric = card.table.metric = Metric::Csat;
    card.table.breakdown = Breakdown::over(QuestionId(), Measure::Volume);
    card.table.columns = {{TableColumn::Group, {}},
                          {TableColumn::N, {}},
                          {TableColumn::Mean, {}},
                          {TableColumn::Share, QStringLiteral("low")},
                          {TableColumn::Share, QStringLiteral("middle")},
                          {TableColumn::Share, QStringLiteral("high")}};
    const std::vector<size_t> rows = filteredRows(responses, filter, progress);
    std::vector<bool> hasRated(responses.size());
    qint64 most = 0;
    const SortedQuestions sorted = sortQuestions(responses, progress);
    card.explanation.unclear = sorted.unclear;
    card.explanation.noRatings = sorted.noRatings;
    for (const ScaleQuestion &question : sorted.ratings) {
        if (!progress.isWanted())
            return card;
        const QuestionId id = question.question.id;
        // A bar is not filtered by its own question.
        const Filter others = filter.without(id);
        const std::vector<size_t> asked =
            others == filter ? rows : filteredRows(responses, others, progress);
        const std::vector<double> answers = answersOf(responses, id, asked);
        FigureRow row = ratingRow(question, answers);
        for (size_t i = 0; i < asked.size(); ++i)
            hasRated[asked[i]] = hasRated[asked[i]] || pointOf(question, answers[i]);
        if (areWrittenPlainly(responses, id, row.figure))
            row.question = id;
        most = std::max(most, row.figure.n);
        if (row.figure.n > 0)
            card.table.rows << row;
    }
    // Questions of several surveys: who gave any of the ratings, once each.
    card.headline.n = std::ranges::count(hasRated, true);
    std::ranges::stable_sort(card.table.rows, std::ranges::greater{},
                             [](const FigureRow &row) { return row.figure.value.value_or(-1); });
    if (!card.table.rows.isEmpty())
        card.verdict = bestAndWorst(card.table.rows, most);
    if (card.verdict.id == VerdictId::BestOfQuestions)
        card.verdict.arguments << sorted.unclear.size();
    card.explanation.formula = "answers-of-each";
    card.explanation.rows = static_cast<qint64>(rows.size());
    card.explanation.used = card.headline.n;
    if (const qint64 rest = card.explanation.rows - card.explanation.used; rest > 0)
        card.explanation.leftOut << std::pair(LeftOut::NoAnswer, rest);
    return card;
}

} // namespace patron
