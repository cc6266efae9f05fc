// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scalequestions.h"

#include "models/counting/filteredrows.h"
#include "models/counting/lowestbest.h"
#include "models/counting/toolquestions.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace patron {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

bool becameScore(const Snapshot &snapshot, QuestionId question)
{
    return std::ranges::any_of(snapshot.columns, [question](const ImportedColumn &column) {
        return column.question == question && measureOf(column.field);
    });
}

} // namespace

std::optional<std::pair<int, int>> usualScale(double lowest, double highest)
{
    if (lowest < 0 || highest > 10 || highest < lowest)
        return std::nullopt;
    if (lowest < 1)
        return std::pair(0, 10);
    for (const int high : {5, 7, 10}) {
        if (highest <= high)
            return std::pair(1, high);
    }
    return std::nullopt;
}

QList<ScaleQuestion> scaleQuestions(const Snapshot &snapshot)
{
    const QSet<QuestionId> turned = lowestBest(snapshot);
    const QSet<QuestionId> ofTool = toolQuestions(snapshot);
    QList<ScaleQuestion> found;
    for (const Question &question : snapshot.questions) {
        const auto column = snapshot.answers.find(question.id);
        if (question.kind != QuestionKind::Scale || column == snapshot.answers.end() ||
            becameScore(snapshot, question.id) || ofTool.contains(question.id))
            continue;
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -lowest;
        for (const double number : column->second.numbers) {
            if (!std::isfinite(number))
                continue; // "do not know" beside the numbers
            lowest = std::min(lowest, number);
            highest = std::max(highest, number);
        }
        if (const auto scale = usualScale(lowest, highest))
            found << ScaleQuestion{question, scale->first, scale->second,
                                   turned.contains(question.id)};
    }
    return found;
}

std::vector<size_t> rowsOfSurvey(const Snapshot &snapshot, const Filter &filter, SurveyId survey,
                                 const Progress &progress)
{
    const auto imports = snapshot.dimensions.find(Dimension::Import);
    std::vector<size_t> rows;
    if (imports == snapshot.dimensions.end())
        return rows;
    std::vector<bool> isOfSurvey(static_cast<size_t>(imports->second.words.size()) + 1);
    for (const ImportRecord &import : snapshot.imports) {
        const qsizetype word = imports->second.words.indexOf(QString::number(import.id.value));
        if (import.survey == survey && word >= 0)
            isOfSurvey[static_cast<size_t>(word) + 1] = true;
    }
    forEachFilteredRow(snapshot, filter, progress, [&](size_t row) {
        if (isOfSurvey[imports->second.codes.at(row)])
            rows.push_back(row);
    });
    return rows;
}

std::vector<double> answersOf(const Snapshot &snapshot, QuestionId question,
                              const std::vector<size_t> &rows)
{
    std::vector<double> answers(rows.size(), noValue);
    const auto column = snapshot.answers.find(question);
    if (column == snapshot.answers.end())
        return answers;
    // Both ascend by position. What is passed over is passed in ever longer steps.
    const auto &given = column->second.rows;
    size_t at = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        size_t step = 1;
        while (at + step < given.size() && given[at + step] < rows[i]) {
            at += step;
            step *= 2;
        }
        const auto from = given.begin() + ptrdiff_t(at);
        const auto to = given.begin() + ptrdiff_t(std::min(at + step, given.size()));
        at = size_t(std::lower_bound(from, to, rows[i]) - given.begin());
        if (at < column->second.rows.size() && column->second.rows[at] == rows[i])
            answers[i] = column->second.numbers[column->second.codes[at]];
    }
    return answers;
}

std::vector<double> scoresOf(const Snapshot &snapshot, Measure measure,
                             const std::vector<size_t> &rows)
{
    std::vector<double> scores(rows.size(), noValue);
    const auto column = snapshot.measures.find(measure);
    if (column == snapshot.measures.end())
        return scores;
    const double perUnit = info(measure).perUnit;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const quint32 code = column->second.codes.at(rows[i]); code != 0)
            scores[i] = static_cast<double>(column->second.values[code - 1]) / perUnit;
    }
    return scores;
}

} // namespace patron
