// SPDX-License-Identifier: GPL-3.0-or-later
// What a response was before an import changed it: kept as JSON in response_before, put back by an
// undo. One thread, inside a transaction.
#pragma once

#include "models/base/id.h"
#include "models/storage/statement.h"

namespace patron {

class ChangeKeeper final
{
public:
    /// To be called first.
    [[nodiscard]] Result<void> prepare(sqlite3 *handle);

    /// Keeps the present content of a response for the undo of `replacedBy`. Only the first time
    /// counts.
    [[nodiscard]] Result<void> keep(ResponseId response, ImportId replacedBy);
    /// Writes kept content back in the place of a response that has been removed.
    [[nodiscard]] Result<void> restore(ResponseId response, ImportId replacedBy);
    /// Removes a response with its answers.
    [[nodiscard]] Result<void> remove(ResponseId response);

private:
    Statement m_keep;
    Statement m_restore[4];
    Statement m_remove[4];
};

} // namespace patron
