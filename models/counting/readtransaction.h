// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a database in several statements as if nobody wrote meanwhile: by one connection, or by
// two at once. Made and destroyed by the job that reads.
#pragma once

#include "models/base/result.h"

#include <memory>

struct sqlite3;

namespace patron {

class Database;

/// Holds the database in one state while it is read in several statements.
class ReadTransaction final
{
public:
    explicit ReadTransaction(sqlite3 *handle);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    sqlite3 *m_handle;
    Result<void> m_begun;
};

/// A connection of its own to the file of another one, which sees the same state of it, so that two
/// threads read one database in half the time. Its handle may be used by one other thread while the
/// object lives.
class SecondReader final
{
public:
    /// Begins a transaction on the database too, which the caller ends. A null pointer where
    /// somebody writes all the time or there is no second connection to be had: then nothing has
    /// begun, and one reader must do.
    [[nodiscard]] static std::unique_ptr<SecondReader> beginBoth(Database &database);
    ~SecondReader();
    Q_DISABLE_COPY_MOVE(SecondReader)

    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Database &database() const { return *m_database; }

private:
    explicit SecondReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace patron
