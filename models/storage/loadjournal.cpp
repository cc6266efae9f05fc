// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/loadjournal.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

namespace patron {

namespace {

bool hasResponses(sqlite3 *handle)
{
    Result<Statement> any =
        Statement::prepare(handle, "SELECT EXISTS (SELECT 1 FROM response LIMIT 1)");
    const Result<bool> row = any ? any->step() : Result<bool>(false);
    return !row || !*row || any->integer(0) != 0;
}

/// True: the database is in that mode now.
bool setMode(sqlite3 *handle, const char *pragma, std::string_view mode)
{
    Result<Statement> set = Statement::prepare(handle, pragma);
    const Result<bool> row = set ? set->step() : Result<bool>(false);
    return row && *row && set->text(0) == mode;
}

} // namespace

LoadJournal::LoadJournal(sqlite3 *handle)
    : m_handle(nullptr)
{
    if (!hasResponses(handle) && setMode(handle, "PRAGMA journal_mode = DELETE", "delete"))
        m_handle = handle;
}

LoadJournal::~LoadJournal()
{
    if (m_handle && !setMode(m_handle, "PRAGMA journal_mode = WAL", "wal"))
        qCInfo(storageLog, "the database goes on with the rollback journal until the next start");
}

} // namespace patron
