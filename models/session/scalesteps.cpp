// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scalesteps.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace patron {

namespace {

/// A longer scale is no scale of steps.
constexpr int mostSteps = 10;

/// The steps of a scale: those of its score; else from the lowest answer to the highest that the
/// question was ever given, whatever the filter holds. None where it is not answered by plain
/// whole numbers.
std::optional<std::pair<int, int>> stepsOf(const Snapshot &snapshot, QuestionId question,
                                           Field field)
{
    if (const auto measure = measureOf(field); measure && info(*measure).high >= 0) {
        const MeasureInfo &score = info(*measure);
        return std::pair(int(score.low / score.perUnit), int(score.high / score.perUnit));
    }
    const auto column = snapshot.answers.find(question);
    if (column == snapshot.answers.end())
        return std::nullopt;
    int low = mostSteps;
    int high = 0;
    for (size_t i = 0; i < column->second.numbers.size(); ++i) {
        const double number = column->second.numbers[i];
        if (std::isnan(number))
            continue; // "do not know" beside the numbers
        if (number < 0 || number > mostSteps || number != std::floor(number) ||
            column->second.words[qsizetype(i)] != QString::number(number))
            return std::nullopt;
        low = std::min(low, int(number));
        high = std::max(high, int(number));
    }
    return std::pair(low, high);
}

} // namespace

bool areWords(const Snapshot &snapshot, const QuestionCounts &counts)
{
    const auto column = snapshot.answers.find(counts.question.id);
    QStringList answers;
    if (column != snapshot.answers.end())
        answers = column->second.words;
    else // of a score
        std::ranges::transform(counts.answers, std::back_inserter(answers), &AnswerCount::value);
    const auto words = std::ranges::count_if(answers, [](const QString &answer) {
        bool isNumber = false;
        answer.toDouble(&isNumber);
        return !isNumber;
    });
    return 2 * words > answers.size();
}

QuestionCounts withEmptySteps(const Snapshot &snapshot, QuestionCounts counts, Field field)
{
    const auto steps = stepsOf(snapshot, counts.question.id, field);
    for (int step = steps ? steps->first : 0; steps && step <= steps->second; ++step) {
        const QString word = QString::number(step);
        if (std::ranges::find(counts.answers, word, &AnswerCount::value) == counts.answers.end())
            counts.answers << AnswerCount{word, double(step), 0};
    }
    return counts;
}

} // namespace patron
