// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/tickquestions.h"

#include "models/mapping/valuewords.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qsizetype fewestTicks = 3;

} // namespace

bool isTick(const Snapshot &snapshot, const Question &question)
{
    const auto column = snapshot.answers.find(question.id);
    return question.kind == QuestionKind::Choice && column != snapshot.answers.end() &&
           column->second.words.size() == 1 &&
           valueWords().isTicked(column->second.words.first().toStdString()) &&
           std::ranges::none_of(snapshot.columns, [&question](const ImportedColumn &each) {
               return each.question == question.id && each.field != Field::Question;
           });
}

qsizetype tickRun(const Snapshot &snapshot, const QList<Question> &questions, qsizetype first)
{
    qsizetype length = 0;
    bool areAlike = true;
    while (first + length < questions.size() && isTick(snapshot, questions[first + length])) {
        const AnswerColumn &column = snapshot.answers.at(questions[first + length].id);
        areAlike = areAlike && column.rows == snapshot.answers.at(questions[first].id).rows;
        ++length;
    }
    return length >= fewestTicks && !areAlike ? length : 1;
}

} // namespace patron
