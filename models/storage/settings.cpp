// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settings.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

namespace patron {

namespace {

/// SQLite counts every byte it takes, under a lock, unless it is told so before it does anything.
[[maybe_unused]] const int memoryIsCounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

} // namespace

Result<void> applySettings(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);

    // The file may have been made by somebody else: "defense against the dark arts",
    // sqlite.org/security.html.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);

    return execute(handle, "PRAGMA cell_size_check = ON;"
                           "PRAGMA mmap_size = 0;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA secure_delete = ON;"
                           "PRAGMA temp_store = MEMORY;"
                           // After an import of any size the log shrinks again.
                           "PRAGMA journal_size_limit = 16777216;");
}

} // namespace patron
