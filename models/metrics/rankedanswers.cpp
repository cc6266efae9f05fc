// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/rankedanswers.h"

#include "models/metrics/answerfigures.h"

#include <algorithm>

namespace patron {

RankedAnswers rankedAnswers(const RankedQuestion &question, const QList<QuestionCounts> &counts)
{
    RankedAnswers ranked{question.title, 0, {}};
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Question &option = question.options[i];
        RankedAnswer answer{
            option.id, question.labels.value(i, option.header), option.header, {}, 0};
        const auto own = std::ranges::find(
            counts, option.id, [](const QuestionCounts &each) { return each.question.id; });
        if (own != counts.end()) {
            answer.place = shownMean(*own);
            answer.n = own->n;
        }
        ranked.n = std::max(ranked.n, answer.n);
        ranked.answers << answer;
    }
    std::ranges::stable_sort(ranked.answers, [](const RankedAnswer &a, const RankedAnswer &b) {
        if (!a.place || !b.place)
            return a.place.has_value() && !b.place.has_value();
        return *a.place < *b.place;
    });
    return ranked;
}

} // namespace patron
