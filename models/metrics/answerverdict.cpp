// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/answerverdict.h"

#include "models/metrics/distribution.h"
#include "models/metrics/share.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patron {

namespace {

constexpr double certain = 0.05;

AnswerVerdict tooFew(qint64 n)
{
    if (n == 0)
        return {};
    return {AnswerVerdictId::TooFew, {n, smallestShown}};
}

/// The first is ahead of the second: of those who gave one of the two, more than chance gave it
/// (sign test; who gave both makes it err on the careful side).
bool isAhead(qint64 first, qint64 second)
{
    return 2 * coinAtMost(second, first + second) <= certain;
}

AnswerVerdict mostGiven(const QuestionCounts &counts)
{
    QList<AnswerCount> bySize = counts.answers;
    std::ranges::stable_sort(bySize, std::greater(), &AnswerCount::count);
    if (bySize.isEmpty())
        return {};
    const AnswerCount &first = bySize.first();
    if (bySize.size() == 2 && !isAhead(first.count, bySize[1].count))
        return {AnswerVerdictId::TwoAnswers,
                {first.value, shareOf(first.count, counts.n).value.value_or(0), bySize[1].value,
                 shareOf(bySize[1].count, counts.n).value.value_or(0)}};
    if (bySize.size() > 1 && !isAhead(first.count, bySize[1].count))
        return {AnswerVerdictId::NoneAhead, {first.value, bySize[1].value}};
    const Share share = shareOf(first.count, counts.n);
    return {AnswerVerdictId::MostGiven,
            {first.value, share.value.value_or(0), share.low.value_or(0), share.high.value_or(0)}};
}

/// What most of those said who gave that number; "" where it was said in figures.
QString wordsOf(double number, const QuestionCounts &counts)
{
    const AnswerCount *most = nullptr;
    for (const AnswerCount &answer : counts.answers) {
        if (answer.number == number && answer.count > 0 && (!most || answer.count > most->count))
            most = &answer;
    }
    bool isNumber = false;
    if (most)
        most->value.toDouble(&isNumber);
    return most && !isNumber ? most->value : QString();
}

AnswerVerdict numbersVerdict(const NumberFigures &numbers, const QuestionCounts &counts)
{
    const QuestionKind kind = counts.question.kind;
    const Unit unit = unitOf(counts);
    QVariantList ends; // of a number there are no words to tell
    if (kind == QuestionKind::Scale) {
        const QString low = wordsOf(numbers.low, counts);
        const QString high = wordsOf(numbers.high, counts);
        if (!low.isEmpty() && !high.isEmpty())
            ends = {low, high};
    }
    if (numbers.low == numbers.high)
        return {AnswerVerdictId::AllAlike, QVariantList{numbers.n, numbers.low} + ends.mid(0, 1),
                unit};
    if (kind == QuestionKind::Number)
        return {AnswerVerdictId::Middle,
                {numbers.median.median, numbers.lowerQuartile, numbers.upperQuartile},
                unit};
    const Interval range = numbers.mean.interval.value_or(Interval{numbers.low, numbers.high});
    return {AnswerVerdictId::Average,
            QVariantList{numbers.mean.mean, std::max(range.low, numbers.low),
                         std::min(range.high, numbers.high), numbers.low, numbers.high} +
                ends};
}

struct ScoredRow
{
    QString name;
    NumberFigures numbers;
};

double meanOfRow(const ScoredRow &row)
{
    return row.numbers.mean.mean;
}

std::vector<ScoredRow> scoredRows(std::span<const AnswerGroup> rows)
{
    std::vector<ScoredRow> scored;
    for (const AnswerGroup &row : rows) {
        if (const auto numbers = numberFigures(row.counts.answers))
            scored.push_back({row.key.value, *numbers});
    }
    return scored;
}

qint64 mostAnswers(std::span<const AnswerGroup> rows)
{
    qint64 most = 0;
    for (const AnswerGroup &row : rows)
        most = std::max(most, row.counts.n);
    return most;
}

/// The two rows were picked from all pairs: each pair counts (Bonferroni, for one finding).
bool isCertainlyApart(const Difference &apart, size_t rows)
{
    const double pairs = static_cast<double>(rows * (rows - 1)) / 2;
    return apart.p * pairs <= certain && apart.isReal();
}

/// Those that have answers, and too few; see AnswerVerdictId::OneGroup.
QVariantList groupsBeside(std::span<const AnswerGroup> groups)
{
    const AnswerGroup *largest = nullptr;
    qint64 small = 0;
    for (const AnswerGroup &group : groups) {
        if (group.counts.n == 0 || group.counts.n >= smallestShown)
            continue;
        ++small;
        if (!largest || group.counts.n > largest->counts.n)
            largest = &group;
    }
    return largest ? QVariantList{largest->key.value, largest->counts.n, small, smallestShown}
                   : QVariantList();
}

} // namespace

QList<AnswerVerdictId> allAnswerVerdictIds()
{
    QList<AnswerVerdictId> ids;
    for (int id = 0; id <= static_cast<int>(AnswerVerdictId::TwoAnswers); ++id)
        ids << static_cast<AnswerVerdictId>(id);
    return ids;
}

AnswerVerdict answersVerdict(const QuestionCounts &counts)
{
    if (counts.n < smallestShown)
        return tooFew(counts.n);
    const QuestionKind kind = counts.question.kind;
    if (kind == QuestionKind::Scale || kind == QuestionKind::Number) {
        if (const auto numbers = numberFigures(counts.answers))
            return numbersVerdict(*numbers, counts);
    }
    return mostGiven(counts);
}

AnswerVerdict groupsVerdict(std::span<const AnswerGroup> groups, std::span<const Contrast> found,
                            AnswerMeasure measure)
{
    qint64 most = 0;
    qint64 compared = 0;
    for (const AnswerGroup &group : groups) {
        most = std::max(most, group.counts.n);
        compared += group.counts.n >= smallestShown;
    }
    if (compared == 0)
        return tooFew(most);
    if (compared == 1)
        return {AnswerVerdictId::OneGroup, groupsBeside(groups)};
    const auto distance = [](const Contrast &contrast) {
        return std::abs(contrast.value - contrast.others);
    };
    const Contrast *widest = nullptr;
    for (const Contrast &contrast : found) {
        if (contrast.holds && (!widest || distance(contrast) > distance(*widest)))
            widest = &contrast;
    }
    if (!widest)
        return {AnswerVerdictId::GroupsAlike, {compared}};
    const QString group = groups[static_cast<size_t>(widest->row)].key.value;
    if (measure == AnswerMeasure::Shares)
        return {AnswerVerdictId::GroupSays, {group, widest->answer, widest->value, widest->others}};
    return {AnswerVerdictId::GroupScores,
            {group, widest->value, widest->others},
            unitOf(groups.front().counts)};
}

AnswerVerdict rowsVerdict(std::span<const AnswerGroup> rows)
{
    const std::vector<ScoredRow> scored = scoredRows(rows);
    const qint64 most = mostAnswers(rows);
    if (most < smallestShown)
        return tooFew(most);
    if (scored.size() < 2)
        return mostGiven(together(rows));
    const ScoredRow &best = *std::ranges::max_element(scored, {}, meanOfRow);
    const ScoredRow &worst = *std::ranges::min_element(scored, {}, meanOfRow);
    const Difference apart =
        meanDifference(best.numbers.mean, best.numbers.n, worst.numbers.mean, worst.numbers.n);
    if (!isCertainlyApart(apart, scored.size()))
        return {AnswerVerdictId::RowsAlike, {static_cast<qint64>(scored.size())}};
    return {AnswerVerdictId::BestAndWorst,
            {best.name, meanOfRow(best), worst.name, meanOfRow(worst)}};
}

AnswerVerdict placesVerdict(std::span<const AnswerGroup> rows)
{
    const std::vector<ScoredRow> scored = scoredRows(rows);
    if (scored.size() < 2)
        return tooFew(mostAnswers(rows));
    const ScoredRow &first = *std::ranges::min_element(scored, {}, meanOfRow);
    const ScoredRow &last = *std::ranges::max_element(scored, {}, meanOfRow);
    // The same people gave both places, one instead of the other: their difference varies as that
    // of half as many strangers at most, (a + b)^2 <= 2 (a^2 + b^2).
    const Difference apart = meanDifference(first.numbers.mean, first.numbers.n / 2,
                                            last.numbers.mean, last.numbers.n / 2);
    if (!isCertainlyApart(apart, scored.size()))
        return {AnswerVerdictId::PlacesAlike, {static_cast<qint64>(scored.size())}};
    return {AnswerVerdictId::FirstAndLast,
            {first.name, meanOfRow(first), last.name, meanOfRow(last)}};
}

} // namespace patron
