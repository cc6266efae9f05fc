// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

namespace patron {

Q_LOGGING_CATEGORY(storageLog, "patron.storage", QtWarningMsg)

ProblemCode problemCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return ProblemCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ProblemCode::DatabaseBusy;
    case SQLITE_CORRUPT:
        return ProblemCode::DatabaseDamaged;
    case SQLITE_NOTADB:
        // The header was ours when it was looked at: what follows it is broken.
        return ProblemCode::DatabaseDamaged;
    case SQLITE_READONLY:
        return ProblemCode::DatabaseReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ProblemCode::DatabaseUnopenable;
    case SQLITE_IOERR:
        return ProblemCode::DatabaseUnopenable;
    case SQLITE_INTERRUPT:
        return ProblemCode::Cancelled;
    default:
        return ProblemCode::Internal;
    }
}

Problem problemOf(sqlite3 *handle)
{
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
    const ProblemCode problem = problemCodeOf(code);
    if (problem != ProblemCode::Cancelled)
        qCWarning(storageLog, "SQLite %d: %s", code, handle ? sqlite3_errmsg(handle) : "no memory");
    return stop(problem);
}

Result<void> execute(sqlite3 *handle, const char *sql)
{
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(problemOf(handle));
    return {};
}

} // namespace patron
