// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/rankedquestions.h"

#include "models/counting/headersplit.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace patron {

namespace {

constexpr qsizetype fewestOptions = 3;
/// Of fewer answers the places may be marks that happen to differ.
constexpr qint64 fewestOrders = 3;
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

} // namespace

bool areRanked(const QList<QuestionCounts> &counts)
{
    const qsizetype options = counts.size();
    if (options < fewestOptions || options > mostOrdered)
        return false;
    std::vector<qint64> times(static_cast<size_t>(options), 0);
    for (const QuestionCounts &column : counts) {
        if (column.question.kind != QuestionKind::Number)
            return false;
        for (const AnswerCount &answer : column.answers) {
            const double place = answer.number.value_or(0);
            if (place < 1 || place > double(options) || place != std::floor(place))
                return false;
            times[static_cast<size_t>(place) - 1] += answer.count;
        }
    }
    return times.front() >= fewestOrders &&
           std::ranges::all_of(times, [&](qint64 each) { return each == times.front(); });
}

QList<RankedQuestion> rankedQuestions(const Snapshot &snapshot)
{
    const QList<PlaceColumn> all = candidatesIn(snapshot);
    QList<RankedQuestion> ranked;
    for (qsizetype first = 0; first < all.size();) {
        qsizetype passed = 1;
        for (const qsizetype length : possibleLengths(all, first)) {
            QList<QuestionId> ids;
            for (const PlaceColumn &each : all.mid(first, length))
                ids << each.question.id;
            if (!areRanked(questionCounts(snapshot, {}, ids)))
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
