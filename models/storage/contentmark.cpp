// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/contentmark.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

namespace patron {

Result<QByteArray> contentMark(Database &database)
{
    constexpr int columns = 9;
    Result<Statement> look = Statement::prepare(
        database.handle(),
        "SELECT (SELECT count(*) FROM import), (SELECT max(import_id) FROM import),"
        " (SELECT count(*) FROM customer), (SELECT count(*) FROM call_back),"
        " (SELECT max(changed_at) FROM call_back), (SELECT count(*) FROM customer_verdict),"
        " (SELECT sum(is_same) FROM customer_verdict), (SELECT sum(erasures) FROM workspace),"
        " (SELECT sum(invited) + 2 * sum(bounced) + 3 * sum(customers) FROM import)");
    if (!look)
        return failure(look.error());
    QByteArray mark;
    const Result<void> done = look->each([&mark](const Statement &row) {
        for (int column = 0; column < columns; ++column)
            mark += QByteArray::number(row.integer(column)) + '/';
    });
    if (!done)
        return failure(done.error());
    return mark;
}

} // namespace patron
