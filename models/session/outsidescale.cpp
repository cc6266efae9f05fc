// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/outsidescale.h"

#include "models/counting/filteredrows.h"
#include "models/counting/snapshot.h"

#include <QMap>

#include <algorithm>

namespace patron {

namespace {

/// The questions of which a column became this score; most of them hold no answers of their own.
QList<QuestionId> questionsOf(const Snapshot &snapshot, Field field)
{
    QList<QuestionId> questions;
    for (const ImportedColumn &column : snapshot.columns) {
        if (column.field == field && snapshot.answers.contains(column.question) &&
            !questions.contains(column.question))
            questions << column.question;
    }
    return questions;
}

} // namespace

qint64 outsideScale(const Snapshot &snapshot, const Filter &filter, Measure measure,
                    const Progress &progress)
{
    const MeasureInfo &about = info(measure);
    const auto scores = snapshot.measures.find(measure);
    if (!about.column || scores == snapshot.measures.end())
        return 0;
    const QList<QuestionId> questions = questionsOf(snapshot, about.field);
    if (questions.isEmpty())
        return 0;
    std::vector<bool> isOutside(snapshot.size());
    for (const QuestionId question : questions) {
        for (const quint32 row : snapshot.answers.at(question).rows)
            isOutside[row] = scores->second.codes.at(row) == 0;
    }
    qint64 count = 0;
    forEachFilteredRow(snapshot, filter, progress, [&](size_t row) { count += isOutside[row]; });
    return count;
}

void explainOutsideScale(Dashboard &dashboard, const Snapshot &snapshot, const Progress &progress)
{
    QMap<Measure, qint64> found;
    for (auto card = dashboard.cards.begin(); card != dashboard.cards.end(); ++card) {
        const Measure measure = info(card->headline.metric).measure;
        if (!found.contains(measure))
            found[measure] = outsideScale(snapshot, dashboard.filter, measure, progress);
        addOutsideScale(card->explanation, found[measure]);
    }
}

} // namespace patron
