// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the customer of a draft or makes one: by the customer's number, else e-mail, else phone,
// else name. Part of ResponseWriter, inside its transaction.
#pragma once

#include "models/records/recorddraft.h"
#include "models/storage/statement.h"

#include <unordered_map>

namespace patron {

/// 0 = the draft names nobody. The fingerprint of what identifies the customer best, apart for each
/// kind of mark.
[[nodiscard]] quint64 customerMatchKey(const RecordDraft &draft);

class CustomerBook final
{
public:
    /// To be called first. firstId: of the customers it makes.
    [[nodiscard]] Result<void> prepare(sqlite3 *handle, qint64 firstId);

    /// The id, 0 = the draft names nobody. A customer made here learns what later drafts add (a
    /// name, a phone); those of earlier imports stay as they are, so that an undo finds them so.
    [[nodiscard]] Result<qint64> idFor(const RecordDraft &draft);

private:
    struct Known
    {
        qint64 id = 0;
        quint8 missing = 0; ///< bit by detail, of customers made here only
    };

    Result<Known> findOrMake(const RecordDraft &draft, qint64 key);
    Result<void> learn(Known &known, const RecordDraft &draft);

    Statement m_find;
    Statement m_insert;
    Statement m_learn;
    qint64 m_nextId = 0;
    std::unordered_map<quint64, Known> m_known;
};

} // namespace patron
