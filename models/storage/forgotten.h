// SPDX-License-Identifier: GPL-3.0-or-later
// Who was forgotten: kept as fingerprints that tell nobody's name, so that the same file imported
// again does not bring them back. One connection, one thread.
#pragma once

#include "models/base/result.h"
#include "models/records/recorddraft.h"
#include "models/storage/customerkeys.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace patron {

class Database;

/// What becomes of the scores somebody gave.
enum class ErasedScores : quint8
{
    Removed,
    /// They stay, of nobody: score, day, times, channel, branch, segment, product and who served.
    KeptNameless
};

/// One thing a forgotten person was known by.
struct ForgottenMark
{
    QByteArray salt;
    qint64 hash = 0;
    qint64 first = 0; ///< the same in all marks of one person
    qint64 at = 0;    ///< UTC, midnight of the day
    ErasedScores scores = ErasedScores::Removed;
};

class ForgottenPeople final
{
public:
    [[nodiscard]] static Result<ForgottenPeople> load(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }
    /// The row names one of them by number, e-mail or phone; by the name where it says no more.
    [[nodiscard]] bool isNamedBy(const RecordDraft &draft) const;
    /// Whether somebody known by this key was forgotten, and what became of the scores then.
    [[nodiscard]] std::optional<ErasedScores> find(quint64 key) const;
    [[nodiscard]] const QList<ForgottenMark> &marks() const { return m_marks; }

private:
    using Hashes = std::unordered_map<qint64, ErasedScores>;

    QList<ForgottenMark> m_marks;
    std::map<QByteArray, Hashes> m_hashes; ///< by the text they are made with
};

/// How many times somebody was forgotten; never less than before, also where they may come back.
[[nodiscard]] Result<qint64> erasureCount(Database &database);
/// keys: as customerKey() makes them. Inside a transaction; counts as one erasure.
[[nodiscard]] Result<void> rememberForgotten(Database &database, const std::vector<quint64> &keys,
                                             ErasedScores scores, QDate today);
/// Whoever was forgotten in one database is forgotten in another one too. Inside a transaction.
[[nodiscard]] Result<void> adoptForgotten(Database &database, const QList<ForgottenMark> &marks);
/// Another number than before and than `than`: every window reads anew. Inside a transaction.
[[nodiscard]] Result<void> countErasure(Database &database, qint64 than = 0);
/// Somebody who was forgotten may be imported again; knownAs: any of what they were known by.
/// False: nobody known by it was forgotten.
[[nodiscard]] Result<bool> allowAgain(Database &database, const QString &knownAs);

} // namespace patron
