// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/rankedquestions.h"

#include "models/counting/headersplit.h"
#include "models/counting/questioncounts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <vector>

namespace patron {

namespace {

constexpr qsizetype fewestOptions = 3;
/// Of fewer answers the places may be marks that happen to differ.
constexpr qint64 fewestOrders = 10;
/// More answers nobody puts in order.
constexpr qsizetype mostOrdered = 100;

/// The last place that was given; 0 where the numbers are no places.
int lastPlace(const AnswerColumn &column)
{
    double last = 0;
    for (const double number : column.numbers) {
        if (!(number >= 1 && number <= double(mostOrdered)) || number != std::floor(number))
            return 0;
        last = std::max(last, number);
    }
    return static_cast<int>(last);
}

struct PlaceColumn
{
    Question question;
    int lastPlace = 0;
};

QList<PlaceColumn> candidatesIn(const Snapshot &snapshot)
{
    QList<PlaceColumn> candidates;
    for (const Question &question : snapshot.questions) {
        const auto column = snapshot.answers.find(question.id);
        if (question.kind != QuestionKind::Number || column == snapshot.answers.end())
            continue;
        if (const int last = lastPlace(column->second); last > 0)
            candidates << PlaceColumn{question, last};
    }
    std::ranges::stable_sort(candidates, {}, [](const PlaceColumn &each) {
        return std::tuple(each.question.survey.value, each.question.position);
    });
    return candidates;
}

/// So many from the first on stand side by side in one file.
qsizetype runLength(const QList<PlaceColumn> &all, qsizetype first)
{
    qsizetype length = 1;
    while (length < mostOrdered && first + length < all.size() &&
           all[first + length].question.survey == all[first].question.survey &&
           all[first + length].question.position ==
               all[first].question.position + static_cast<int>(length))
        ++length;
    return length;
}

/// The lengths at which there are as many columns as places, the longest first.
std::vector<qsizetype> possibleLengths(const QList<PlaceColumn> &all, qsizetype first)
{
    std::vector<qsizetype> lengths;
    int last = 0;
    const qsizetype most = runLength(all, first);
    for (qsizetype length = 1; length <= most; ++length) {
        last = std::max(last, all[first + length - 1].lastPlace);
        if (length >= fewestOptions && last == length)
            lengths.insert(lengths.begin(), length);
    }
    return lengths;
}

RankedQuestion rankedAs(const QList<PlaceColumn> &columns)
{
    RankedQuestion ranked;
    for (const HeaderSplit &split : splitsOf(columns.first().question.header)) {
        const bool isCommon = std::ranges::all_of(columns, [&split](const PlaceColumn &each) {
            return labelOf(each.question.header, split.stem) != each.question.header;
        });
        if (isCommon && split.stem.size() > ranked.title.size())
            ranked.title = split.stem;
    }
    for (const PlaceColumn &each : columns) {
        ranked.options << each.question;
        ranked.labels << labelOf(each.question.header, ranked.title);
    }
    return ranked;
}

/// Counts each column once, and none that need not be.
class PlaceCounts final
{
public:
    PlaceCounts(const Snapshot &snapshot, const QList<PlaceColumn> &columns)
        : m_snapshot(snapshot)
        , m_columns(columns)
        , m_counts(static_cast<size_t>(columns.size()))
    {
    }

    /// So many from the first on hold each place as often as any other. Nothing: cancelled.
    std::optional<bool> areRanked(qsizetype first, qsizetype options, const Progress &progress)
    {
        std::vector<qint64> times(static_cast<size_t>(options), 0);
        for (qsizetype i = first; i < first + options; ++i) {
            if (!progress.isWanted())
                return std::nullopt;
            for (const AnswerCount &answer : answersIn(i)) {
                // Beyond the column's words: what an import took in as a score.
                const double place = answer.number.value_or(0);
                if (place < 1 || place > double(options) || place != std::floor(place))
                    return false;
                times[static_cast<size_t>(place) - 1] += answer.count;
            }
        }
        return times.front() >= fewestOrders &&
               std::ranges::all_of(times, [&](qint64 each) { return each == times.front(); });
    }

private:
    const QList<AnswerCount> &answersIn(qsizetype column)
    {
        auto &counted = m_counts[static_cast<size_t>(column)];
        if (!counted) {
            const auto counts = questionCounts(m_snapshot, {}, {m_columns[column].question.id});
            counted = counts.isEmpty() ? QList<AnswerCount>() : counts.first().answers;
        }
        return *counted;
    }

    const Snapshot &m_snapshot;
    const QList<PlaceColumn> &m_columns;
    std::vector<std::optional<QList<AnswerCount>>> m_counts; ///< by column
};

} // namespace

Result<QList<RankedQuestion>> rankedQuestions(const Snapshot &snapshot, const Progress &progress)
{
    const QList<PlaceColumn> all = candidatesIn(snapshot);
    PlaceCounts counts(snapshot, all);
    QList<RankedQuestion> ranked;
    for (qsizetype first = 0; first < all.size();) {
        qsizetype passed = 1;
        for (const qsizetype length : possibleLengths(all, first)) {
            const auto areRanked = counts.areRanked(first, length, progress);
            if (!areRanked)
                return failure(ProblemCode::Cancelled);
            if (!*areRanked)
                continue;
            ranked << rankedAs(all.mid(first, length));
            passed = length;
            break;
        }
        first += passed;
    }
    return ranked;
}

} // namespace patron
