// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/askedstore.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <sqlite3.h>

namespace patron {

Result<AskedByImport> loadAsked(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT import_id, invited, bounced, customers FROM import "
                           "WHERE workspace_id = ?1 AND (invited > 0 OR customers > 0)");
    if (!query)
        return failure(query.error());
    AskedByImport asked;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&asked](const Statement &row) {
            asked[QString::number(row.integer(0))] = {row.integer(1), row.integer(2),
                                                      row.integer(3)};
        });
    if (!read)
        return failure(read.error());
    return asked;
}

Result<void> storeAsked(Database &database, ImportId import, const Asked &asked)
{
    return storeAsked(database.handle(), import, asked);
}

Result<void> storeAsked(sqlite3 *handle, ImportId import, const Asked &asked)
{
    Result<Statement> write =
        Statement::prepare(handle, "UPDATE import SET invited = ?3, bounced = ?4, customers = ?5 "
                                   "WHERE workspace_id = ?1 AND import_id = ?2");
    if (!write)
        return failure(write.error());
    const Result<void> written = write->bind(1, localWorkspace.value)
                                     .bind(2, import.value)
                                     .bind(3, asked.invited)
                                     .bind(4, asked.bounced)
                                     .bind(5, asked.customers)
                                     .run();
    if (!written)
        return written;
    if (sqlite3_changes(handle) == 0)
        return failure(stop(ProblemCode::ImportUnknown, {QString::number(import.value)}));
    return {};
}

} // namespace patron
