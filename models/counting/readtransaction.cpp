// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/readtransaction.h"

#include "models/storage/database.h"
#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <utility>

namespace patron {

namespace {

constexpr int mostTries = 3;
/// BEGIN alone holds nothing: the state is that of the first reading.
constexpr char beginNow[] = "BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1";

void rollBack(sqlite3 *handle)
{
    if (!sqlite3_get_autocommit(handle))
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

/// data_version changes where another connection has committed since it was last asked for: what
/// `first` saw in between is then what `second` sees.
bool beginTogether(sqlite3 *first, sqlite3 *second)
{
    const Result<qint64> before = pragmaNumber(second, "data_version");
    if (before && execute(first, beginNow) && execute(second, beginNow)) {
        const Result<qint64> after = pragmaNumber(second, "data_version");
        if (after && *after == *before)
            return true;
    }
    rollBack(first);
    rollBack(second);
    return false;
}

} // namespace

ReadTransaction::ReadTransaction(sqlite3 *handle)
    : m_handle(handle)
    , m_begun(sqlite3_get_autocommit(handle) ? execute(handle, "BEGIN") : Result<void>())
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_begun)
        rollBack(m_handle);
}

std::unique_ptr<SecondReader> SecondReader::beginBoth(Database &database)
{
    auto second = Database::open(QString::fromUtf8(sqlite3_db_filename(database.handle(), "main")),
                                 Access::Read);
    for (int i = 0; second && i < mostTries; ++i) {
        if (beginTogether(database.handle(), (*second)->handle()))
            return std::unique_ptr<SecondReader>(new SecondReader(std::move(*second)));
    }
    return nullptr;
}

SecondReader::SecondReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

SecondReader::~SecondReader()
{
    rollBack(m_database->handle());
}

sqlite3 *SecondReader::handle() const
{
    return m_database->handle();
}

} // namespace patron
