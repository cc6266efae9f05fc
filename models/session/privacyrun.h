// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner does for one customer who asks, each as one job: find, give them their data, forget
// them. Used by window and command line alike.
#pragma once

#include "models/storage/customersearch.h"
#include "models/storage/erasure.h"
#include "models/storage/persondata.h"

#include <QStringList>

namespace patron {

struct Forgotten
{
    Erasure erasure;
    qint64 mentions = 0;    ///< texts of others that name the person: they are as they were
    QStringList copiesLeft; ///< older copies of the data that could not be removed

    friend bool operator==(const Forgotten &, const Forgotten &) = default;
};

/// The database must be prepared. key: as personKnownAs() takes it.
[[nodiscard]] Result<PersonData> readPerson(const QString &database, const QString &key,
                                            const Progress &progress);
/// Forgets the person, and removes the copies that Patron made by itself beside the database:
/// they hold everything that was known then.
[[nodiscard]] Result<Forgotten> forgetPerson(const QString &database, const QString &key,
                                             ErasedScores scores, QDate today,
                                             const Progress &progress);

} // namespace patron
