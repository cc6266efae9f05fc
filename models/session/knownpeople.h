// SPDX-License-Identifier: GPL-3.0-or-later
// New rows of a list of customers that are of customers who are known already: a new row is no new
// customer. Made before the rows are stored, used on one worker thread.
#pragma once

#include "models/base/problem.h"
#include "models/base/result.h"
#include "models/records/recorddraft.h"
#include "models/records/recordkind.h"
#include "models/staging/classifier.h"
#include "models/staging/keymap.h"

#include <optional>
#include <span>

namespace patron {

class Database;

class KnownPeople final
{
public:
    /// Of rows of other kinds nothing is counted. Memory: 12 bytes for each number, e-mail and
    /// phone that is known.
    [[nodiscard]] static Result<KnownPeople> load(Database &database, RecordKind kind);

    /// decisions: one for each draft.
    void add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions);
    [[nodiscard]] std::optional<Problem> note() const;

private:
    [[nodiscard]] bool isKnown(const RecordDraft &draft) const;

    KeyMap<quint8> m_keys;
    qint64 m_added = 0;
    qint64 m_known = 0;
};

} // namespace patron
