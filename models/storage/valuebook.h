// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the dimensions while an import is written: finds or makes the id of a word. Part of
// ResponseWriter, inside its transaction.
#pragma once

#include "models/records/recorddraft.h"
#include "models/storage/spellingbook.h"
#include "models/storage/statement.h"

#include <array>

namespace patron {

class ValueBook final
{
public:
    /// To be called first. firstId: of the words it makes.
    [[nodiscard]] Result<void> prepare(sqlite3 *handle, qint64 firstId);
    [[nodiscard]] Result<qint64> idFor(Dimension dimension, std::string_view word);

private:
    Statement m_insert;
    qint64 m_nextId = 0;
    std::array<SpellingBook, storedDimensions> m_words;
};

} // namespace patron
