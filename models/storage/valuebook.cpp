// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/valuebook.h"

#include "models/base/id.h"

namespace patron {

Result<void> ValueBook::prepare(sqlite3 *handle, qint64 firstId)
{
    m_nextId = firstId;
    Statement list;
    const Result<void> prepared = prepareAll(
        handle,
        {{&list, "SELECT value_id, dimension, value FROM dimension_value WHERE workspace_id = ?1 "
                 "ORDER BY value_id"},
         {&m_insert, "INSERT INTO dimension_value (workspace_id, value_id, dimension, value) "
                     "VALUES (?1, ?2, ?3, ?4)"}});
    if (!prepared)
        return prepared;
    m_insert.bind(1, localWorkspace.value);
    list.bind(1, localWorkspace.value);
    return list.each([this](const Statement &row) {
        if (const auto dimension = dimensionFromId(row.string(1)))
            m_words[static_cast<size_t>(*dimension)].add(row.text(2), row.integer(0));
    });
}

Result<qint64> ValueBook::idFor(Dimension dimension, std::string_view word)
{
    SpellingBook &words = m_words[static_cast<size_t>(dimension)];
    if (const auto found = words.find(word))
        return *found;
    const qint64 id = m_nextId++;
    const Result<void> inserted =
        m_insert.bind(2, id).bind(3, std::string_view(info(dimension).id)).bind(4, word).run();
    if (!inserted)
        return failure(inserted.error());
    words.add(word, id);
    return id;
}

} // namespace patron
