// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rawconnection.h"

#include "models/storage/settings.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <sqlite3.h>

namespace patron {

void CloseConnection::operator()(sqlite3 *handle) const
{
    if (sqlite3_close(handle) != SQLITE_OK)
        qCWarning(storageLog, "a connection was closed with work left: %s", sqlite3_errmsg(handle));
}

Result<RawConnection> openRaw(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &raw,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    RawConnection handle(raw);
    if (opened != SQLITE_OK)
        return failure(problemOf(raw));
    // SQLite opens a write-protected file for reading without a word.
    if (sqlite3_db_readonly(raw, "main") == 1)
        return failure(ProblemCode::DatabaseReadOnly);
    if (Result<void> set = applySettings(raw); !set)
        return failure(set.error());
    return handle;
}

Result<qint64> pragmaNumber(sqlite3 *handle, const char *name)
{
    Result<Statement> pragma = Statement::prepare(handle, std::string("PRAGMA ") + name);
    if (!pragma)
        return failure(pragma.error());
    const Result<bool> row = pragma->step();
    if (!row)
        return failure(row.error());
    return *row ? pragma->integer(0) : 0;
}

Result<void> quickCheck(sqlite3 *handle)
{
    Result<Statement> check = Statement::prepare(handle, "PRAGMA quick_check(1)");
    if (!check)
        return failure(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return failure(row.error());
    if (!*row || check->text(0) != "ok") {
        qCWarning(storageLog) << "quick_check:" << check->string(0);
        return failure(ProblemCode::DatabaseDamaged);
    }
    return {};
}

} // namespace patron
