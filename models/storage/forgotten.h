// SPDX-License-Identifier: GPL-3.0-or-later
// Who was forgotten: kept as fingerprints that tell nobody's name, so that the same file imported
// again does not bring them back. One connection, one thread.
#pragma once

#include "models/base/result.h"
#include "models/records/recorddraft.h"
#include "models/storage/customerkeys.h"

#include <QByteArray>
#include <QDate>

#include <unordered_set>
#include <vector>

namespace patron {

class Database;

class ForgottenPeople final
{
public:
    [[nodiscard]] static Result<ForgottenPeople> load(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_hashes.empty(); }
    /// The row names one of them by number, e-mail or phone; by the name where it says no more.
    [[nodiscard]] bool isNamedBy(const RecordDraft &draft) const;
    /// Takes the rows of forgotten people out of a batch; they become rejected ones.
    void leaveOut(RecordBatch &batch) const;

private:
    [[nodiscard]] bool holds(quint64 key) const;

    QByteArray m_salt;
    std::unordered_set<qint64> m_hashes;
};

/// How many times somebody was forgotten; never less than before, also where they may come back.
[[nodiscard]] Result<qint64> erasureCount(Database &database);
/// keys: as customerKey() makes them. Inside a transaction; counts as one erasure.
[[nodiscard]] Result<void> rememberForgotten(Database &database, const std::vector<quint64> &keys,
                                             QDate today);
/// Somebody who was forgotten may be imported again; knownAs: any of what they were known by.
/// False: nobody known by it was forgotten.
[[nodiscard]] Result<bool> allowAgain(Database &database, const QString &knownAs);

} // namespace patron
