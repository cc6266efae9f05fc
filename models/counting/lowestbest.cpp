// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/lowestbest.h"

#include "models/counting/snapshot.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace patron {

namespace {

/// What the question's column was in its newest import.
struct NewestColumn
{
    qsizetype import = std::numeric_limits<qsizetype>::max(); ///< its place, the newest is 0
    Field field = Field::Question;
};

QHash<QuestionId, NewestColumn> newestColumns(const Snapshot &snapshot)
{
    QHash<ImportId, qsizetype> places;
    for (qsizetype i = 0; i < snapshot.imports.size(); ++i)
        places.insert(snapshot.imports[i].id, i);
    QHash<QuestionId, NewestColumn> newest;
    for (const ImportedColumn &column : snapshot.columns) {
        const auto place = places.constFind(column.import);
        if (place == places.constEnd())
            continue;
        NewestColumn &known = newest[column.question];
        if (*place < known.import)
            known = {*place, column.field};
    }
    return newest;
}

/// By header whether the lowest is the best: as noted when it was read, then by the last of the
/// owner's wishes ("5-1"), as they are kept with the import.
QHash<QString, bool> turnedIn(const ImportRecord &import)
{
    QHash<QString, bool> turned;
    for (const Problem &note : import.notes) {
        if (note.code == ProblemCode::ScaleReversed)
            turned.insert(note.place.column, true);
    }
    const QJsonArray wishes =
        QJsonDocument::fromJson(import.reading).object()[u"values"_qs].toArray();
    for (const QJsonValue wish : wishes) {
        const QStringList ends = wish[u"value"_qs].toString().split(u'-');
        if (wish[u"decision"_qs].toString() == u"scale" && ends.size() == 2)
            turned.insert(wish[u"header"_qs].toString(), ends[0].toInt() > ends[1].toInt());
    }
    return turned;
}

} // namespace

QSet<QString> lowestBestHeaders(const ImportRecord &import)
{
    QSet<QString> headers;
    const QHash<QString, bool> turned = turnedIn(import);
    for (auto header = turned.cbegin(); header != turned.cend(); ++header) {
        if (header.value())
            headers.insert(header.key());
    }
    return headers;
}

QHash<QuestionId, bool> saidDirections(const Snapshot &snapshot)
{
    const QHash<QuestionId, NewestColumn> newest = newestColumns(snapshot);
    QHash<qsizetype, QHash<QString, bool>> turned; // by import, of those that are asked for
    QHash<QuestionId, bool> found;
    for (const Question &question : snapshot.questions) {
        const auto column = newest.constFind(question.id);
        // A score was turned round when it was read.
        if (question.kind != QuestionKind::Scale || column == newest.constEnd() ||
            measureOf(column->field))
            continue;
        auto headers = turned.constFind(column->import);
        if (headers == turned.constEnd())
            headers = turned.insert(column->import, turnedIn(snapshot.imports[column->import]));
        if (const auto said = headers->constFind(question.header); said != headers->constEnd())
            found.insert(question.id, *said);
    }
    return found;
}

QSet<QuestionId> lowestBest(const Snapshot &snapshot)
{
    const QHash<QuestionId, bool> said = saidDirections(snapshot);
    QSet<QuestionId> found;
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        if (it.value())
            found.insert(it.key());
    }
    return found;
}

} // namespace patron
