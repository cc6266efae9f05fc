// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/privacyrun.h"

#include "models/session/keptfigures.h"
#include "models/storage/database.h"
#include "models/storage/filebackup.h"

#include <QFile>

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
    Forgotten forgotten{*erasure, person->mentions, {}};
    for (const QString &copy : migrationCopies(database)) {
        if (!QFile::remove(copy))
            forgotten.copiesLeft << copy;
    }
    // Counts alone, and of no use any more: but the person's answers are among them.
    QFile::remove(keptFiguresPath(database));
    return forgotten;
}

} // namespace patron
