// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/privacyrun.h"

#include "models/session/keeping.h"
#include "models/storage/database.h"

namespace patron {

Result<PersonData> readPerson(const QString &database, const QString &key, const Progress &progress)
{
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const auto person = personKnownAs(**connection, key);
    if (!person)
        return failure(person.error());
    return loadPersonData(**connection, *person, progress);
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
