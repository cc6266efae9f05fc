// SPDX-License-Identifier: GPL-3.0-or-later
// A write transaction: takes the write lock at once, and rolls back unless committed. One thread.
#pragma once

#include "models/base/result.h"

#include <QtGlobal>

#include <memory>

struct sqlite3;

namespace patron {

/// Whether SQLite checks every reference as it is written. Whoever makes every id itself may defer
/// to foreign_key_check in the tests: see docs/storage.md for what the checks cost.
enum class References : quint8
{
    Checked,
    Trusted
};

class Transaction final
{
public:
    /// BEGIN IMMEDIATE. Fails with DatabaseBusy when another writes, DatabaseReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(sqlite3 *handle,
                                                                    References references);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> commit();

private:
    Transaction(sqlite3 *handle, References references);

    sqlite3 *m_handle;
    References m_references;
};

} // namespace patron
