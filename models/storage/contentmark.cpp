// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/contentmark.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <memory>

namespace patron {

namespace {

/// Every column, also of later schemas. False: SQLite tells why.
bool addRows(sqlite3 *handle, const char *sql, QCryptographicHash &hash)
{
    sqlite3_stmt *raw = nullptr;
    const int prepared = sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> rows(raw, &sqlite3_finalize);
    int result = prepared;
    while (prepared == SQLITE_OK && (result = sqlite3_step(raw)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(raw); ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(raw, column));
            hash.addData(QByteArrayView(text, sqlite3_column_bytes(raw, column)));
            hash.addData(QByteArrayView("\x1f", 1));
        }
        hash.addData(QByteArrayView("\x1e", 1));
    }
    return result == SQLITE_DONE;
}

} // namespace

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

Result<QByteArray> answersMark(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // What was imported, in which order, and how it was read decides what is there: the same
    // imports bring the same answers. The time of each tells a second try from the first.
    for (const char *sql :
         {"PRAGMA user_version", "SELECT erasures FROM workspace",
          "SELECT * FROM import ORDER BY workspace_id, import_id",
          "SELECT * FROM import_column ORDER BY workspace_id, import_id, position",
          "SELECT * FROM import_source ORDER BY workspace_id, import_id",
          "SELECT max(response_id) FROM response WHERE workspace_id = 1"}) {
        if (!addRows(database.handle(), sql, hash))
            return failure(database.lastProblem());
    }
    return hash.result().toHex();
}

} // namespace patron
