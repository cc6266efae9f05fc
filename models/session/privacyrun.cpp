// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/privacyrun.h"

#include "models/counting/lowestbest.h"
#include "models/session/keeping.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <algorithm>

namespace patron {

namespace {

/// "1" is an answer that nobody understands who does not know which end is the best.
void markLowestBest(PersonData &person, const QList<ImportRecord> &imports)
{
    for (PersonRecord &record : person.records) {
        const auto import = std::ranges::find_if(imports, [&record](const ImportRecord &each) {
            return each.file == record.file && each.importedAt == record.importedAt;
        });
        if (import == imports.end())
            continue;
        const QSet<QString> headers = lowestBestHeaders(*import);
        for (PersonValue &value : record.values)
            value.isLowestBest = value.field == Field::Question && headers.contains(value.question);
    }
}

} // namespace

Result<PersonData> readPerson(const QString &database, const QString &key, const Progress &progress)
{
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const auto person = personKnownAs(**connection, key);
    if (!person)
        return failure(person.error());
    auto data = loadPersonData(**connection, *person, progress);
    if (!data)
        return data;
    const auto imports = listImports(**connection);
    if (!imports)
        return failure(imports.error());
    markLowestBest(*data, *imports);
    return data;
}

Result<Forgotten> forgetPerson(const QString &database, const QString &key, ErasedScores scores,
                               QDate today, const Progress &progress)
{
    // Read first: afterwards nobody knows whom the texts of others speak of.
    const auto person = readPerson(database, key, progress);
    if (!person)
        return failure(person.error());
    const auto connection = Database::open(database, Access::Write);
    if (!connection)
        return failure(connection.error());
    const auto erasure = erasePerson(**connection, person->who.id, scores, today, progress);
    if (!erasure)
        return failure(erasure.error());
    return Forgotten{*erasure, person->mentions, removeOwnCopies(database)};
}

} // namespace patron
