// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/toolquestions.h"

#include "models/mapping/headerwords.h"
#include "models/mapping/recipematch.h"

#include <QHash>

#include <algorithm>

namespace patron {

QSet<QuestionId> toolQuestions(const Snapshot &snapshot)
{
    QHash<SurveyId, QList<const Recipe *>> exports;
    for (const ImportRecord &import : snapshot.imports) {
        const Recipe *recipe = recipeOf(import.recipe);
        if (recipe && !exports[import.survey].contains(recipe))
            exports[import.survey] << recipe;
    }
    QSet<QuestionId> found;
    for (const Question &question : snapshot.questions) {
        const auto known = exports.value(question.survey);
        if (headerWords().isOfTool(question.header) ||
            std::ranges::any_of(known, [&question](const Recipe *recipe) {
                return recipe->isOfTool(question.header);
            }))
            found.insert(question.id);
    }
    for (const ImportedColumn &column : snapshot.columns) {
        if (column.field != Field::Question && column.field != Field::Skip)
            found.remove(column.question);
    }
    return found;
}

} // namespace patron
