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
    if (hasResponses(handle) || !setMode(handle, "PRAGMA journal_mode = DELETE", "delete"))
        return;
    m_handle = handle;
    // That the journal is gone is the commit: a power cut must not bring it back.
    if (const Result<void> set = execute(handle, "PRAGMA synchronous = EXTRA"); !set)
        qCInfo(storageLog, "a commit may be lost by a power cut");
}

LoadJournal::~LoadJournal()
{
    if (!m_handle)
        return;
    (void)execute(m_handle, "PRAGMA synchronous = FULL");
    if (!setMode(m_handle, "PRAGMA journal_mode = WAL", "wal"))
        qCInfo(storageLog, "the database goes on with the rollback journal until the next start");
}

} // namespace patron
