// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/lowestbest.h"

#include "models/counting/snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace patron {

namespace {

/// "5-1": the last of the owner's wishes for this column, as they are kept with the import.
std::optional<bool> wishedIn(const ImportRecord &import, const QString &header)
{
    std::optional<bool> isReversed;
    const QJsonArray wishes =
        QJsonDocument::fromJson(import.reading).object()[u"values"_qs].toArray();
    for (const QJsonValue wish : wishes) {
        if (wish[u"header"_qs].toString() != header || wish[u"decision"_qs].toString() != u"scale")
            continue;
        const QStringList ends = wish[u"value"_qs].toString().split(u'-');
        if (ends.size() == 2)
            isReversed = ends[0].toInt() > ends[1].toInt();
    }
    return isReversed;
}

bool isNotedIn(const ImportRecord &import, const QString &header)
{
    return std::ranges::any_of(import.notes, [&header](const Problem &note) {
        return note.code == ProblemCode::ScaleReversed && note.place.column == header;
    });
}

} // namespace

bool isLowestBest(const Snapshot &snapshot, QuestionId question)
{
    const auto asked = std::ranges::find(snapshot.questions, question, &Question::id);
    if (asked == snapshot.questions.end() || asked->kind != QuestionKind::Scale)
        return false;
    for (const ImportRecord &import : snapshot.imports) {
        for (const ImportedColumn &column : snapshot.columns) {
            if (column.import != import.id || column.question != question)
                continue;
            // A score was turned round when it was read.
            return !measureOf(column.field) &&
                   wishedIn(import, asked->header).value_or(isNotedIn(import, asked->header));
        }
    }
    return false;
}

} // namespace patron
