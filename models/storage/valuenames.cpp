// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/valuenames.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

namespace patron {

Result<ValueNames> ValueNames::load(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT value_id, dimension, value FROM dimension_value WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    ValueNames names;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&names](const Statement &row) {
            if (const auto dimension = dimensionFromId(row.string(1))) {
                names.m_names[row.integer(0)] = row.string(2);
                names.m_ids[{*dimension, row.string(2)}] = row.integer(0);
            }
        });
    if (!read)
        return failure(read.error());
    return names;
}

} // namespace patron
