// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that may be one person, and what the owner says of them. What was imported is not
// rewritten: a verdict is a row of its own, is kept by what the customers are known by, outlives an
// import that is taken back and made again, and can be taken back itself.
#pragma once

#include "models/base/id.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/storage/customerkeys.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <unordered_map>

namespace patron {

class Database;

/// A customer with everything that is known of who it is. Plain value.
struct KnownCustomer
{
    CustomerId id;
    std::array<QStringList, keyKinds> known; ///< by KeyKind, as in the files
    qint64 records = 0;                      ///< responses, purchases and lines of customer lists

    friend bool operator==(const KnownCustomer &, const KnownCustomer &) = default;
};

enum class MergeState : quint8
{
    Open,
    Same, ///< one person: counted as one
    Two   ///< two people: not asked about again
};

struct MergeProposal
{
    KnownCustomer first;
    KnownCustomer second;
    KeyKind shared = KeyKind::Email; ///< by what they may be one
    MergeState state = MergeState::Open;

    friend bool operator==(const MergeProposal &, const MergeProposal &) = default;
};

/// How long a list of proposals gets: nobody answers more at a time.
inline constexpr qsizetype proposalLimit = 500;

/// Pairs that a row of a file named as one, or that have the same name while of one of them nothing
/// else is known. Open ones first; at most proposalLimit.
[[nodiscard]] Result<QList<MergeProposal>> listProposals(Database &database,
                                                         const Progress &progress);
/// Open takes an earlier verdict back. Fails with PersonUnknown.
[[nodiscard]] Result<void> decideMerge(Database &database, CustomerId first, CustomerId second,
                                       MergeState state);

/// Fills in what is known of the customers whose ids are the keys.
[[nodiscard]] Result<void> readCustomers(Database &database,
                                         QHash<qint64, KnownCustomer> &customers);

/// Only who they are: how many records there are of each takes a look at all of them.
[[nodiscard]] Result<void> readKnownAs(Database &database, QHash<qint64, KnownCustomer> &customers);

/// Of customers that are one person with others: the one that stands for all, the oldest of them.
[[nodiscard]] Result<std::unordered_map<qint64, qint64>> mergedCustomers(Database &database);
/// How many customers there are, those that are one person counted once.
[[nodiscard]] Result<qint64> countCustomers(Database &database);

} // namespace patron
