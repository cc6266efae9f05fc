// SPDX-License-Identifier: GPL-3.0-or-later
// Forgets a customer: everything that is stored of the person goes, from the pages of the file too,
// and an import of the same file does not bring them back. Cannot be undone. One connection with
// the right to write, one thread.
#pragma once

#include "models/base/id.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/storage/forgotten.h"

#include <QDate>

#include <vector>

namespace patron {

class Database;

struct Erasure
{
    qint64 removed = 0;        ///< answers, purchases and lines of customer lists that are gone
    qint64 nameless = 0;       ///< answers whose score was kept
    bool isOverwritten = true; ///< false: somebody reads at this moment; the bytes go with the
                               ///< next write or when Patron is closed
    std::vector<ResponseId> touched; ///< all of them: what was read earlier is to be read again

    friend bool operator==(const Erasure &, const Erasure &) = default;
};

/// customer: any of those that are the person. Fails with PersonUnknown; nothing is changed then.
/// The connection caches little afterwards: open another for more.
[[nodiscard]] Result<Erasure> erasePerson(Database &database, CustomerId customer,
                                          ErasedScores scores, QDate today,
                                          const Progress &progress);
/// The same inside a transaction of the caller's with References::Trusted; the bytes stay until
/// the caller has every page written anew.
[[nodiscard]] Result<Erasure> eraseInTransaction(Database &database, CustomerId customer,
                                                 ErasedScores scores, QDate today);

} // namespace patron
