// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

namespace patron {

namespace {

// The pragma does nothing inside a transaction: it comes before BEGIN and after the end.
void checkReferences(sqlite3 *handle, bool on)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, nullptr);
}

} // namespace

Transaction::Transaction(sqlite3 *handle, References references)
    : m_handle(handle)
    , m_references(references)
{
    if (m_references == References::Trusted)
        checkReferences(m_handle, false);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(sqlite3 *handle, References references)
{
    if (!sqlite3_get_autocommit(handle)) {
        qCCritical(storageLog, "a transaction inside a transaction");
        return failure(ProblemCode::Internal);
    }
    std::unique_ptr<Transaction> transaction(new Transaction(handle, references));
    if (Result<void> begun = execute(handle, "BEGIN IMMEDIATE"); !begun)
        return failure(begun.error());
    return transaction;
}

Transaction::~Transaction()
{
    // After a full disk or an interrupt SQLite may have rolled back by itself.
    if (!sqlite3_get_autocommit(m_handle)) {
        if (sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
            qCWarning(storageLog, "rollback: %s", sqlite3_errmsg(m_handle));
    }
    if (m_references == References::Trusted)
        checkReferences(m_handle, true);
}

Result<void> Transaction::commit()
{
    if (sqlite3_get_autocommit(m_handle)) {
        qCWarning(storageLog, "the transaction had been rolled back before its commit");
        return failure(ProblemCode::Internal);
    }
    return execute(m_handle, "COMMIT");
}

} // namespace patron
