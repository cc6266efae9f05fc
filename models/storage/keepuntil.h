// SPDX-License-Identifier: GPL-3.0-or-later
// What is older than the owner's rules say: how much that is, and taking it away, from the pages of
// the file too. Cannot be undone. One connection, one thread.
//
// An answer or purchase counts from its day; a line of a list of customers from the day the
// customer left; what tells no such day, from the day it was imported. Where the person is to be
// forgotten, answers that name nobody and hold no words of their own stay as they are, purchases
// and lines of lists go.
#pragma once

#include "models/base/id.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/keeprule.h"

#include <vector>

namespace patron {

class Database;

/// Sources of which something is due, by the rules that are stored or by others.
[[nodiscard]] Result<QList<KeepDue>> listDue(Database &database, QDate today,
                                             const Progress &progress);
[[nodiscard]] Result<QList<KeepDue>> listDue(Database &database, const QList<KeepRule> &rules,
                                             QDate today, const Progress &progress);

struct KeepDone
{
    QList<KeepDue> what;
    bool isOverwritten = true;       ///< as in Erasure
    std::vector<ResponseId> touched; ///< as in Erasure

    friend bool operator==(const KeepDone &, const KeepDone &) = default;
};

/// Takes away what is due at this moment, and leaves it out of later imports.
[[nodiscard]] Result<KeepDone> removeDue(Database &database, const QDateTime &now,
                                         const Progress &progress);
/// The same where that is what the owner was shown and said yes to. Fails with DueChanged: nothing
/// is changed then.
[[nodiscard]] Result<KeepDone> removeDue(Database &database, const QList<KeepDue> &confirmed,
                                         const QDateTime &now, const Progress &progress);
/// Takes away once more what went by the rules that are stored: of a
/// backup that was made before. Inside a transaction of the caller's with References::Trusted; the
/// bytes stay until the caller has every page written anew.
[[nodiscard]] Result<KeepDone> removeGoneAgain(Database &database);

} // namespace patron
