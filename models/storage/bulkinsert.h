// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one table, written many at a time: a statement with many rows costs SQLite half of what
// as many statements do. Columns in which nothing has stood so far are left out of the statement:
// most files fill few of them. Text is copied until the rows are written. One thread, inside a
// transaction, which a failure ends. Outlived by the connection.
#pragma once

#include "models/storage/rowsource.h"
#include "models/storage/statement.h"

#include <memory>
#include <string>
#include <vector>

namespace patron {

class BulkInsert final
{
public:
    /// Empty: to be assigned to before use.
    BulkInsert() = default;
    /// A column that holds the same number in every row.
    struct Constant
    {
        std::string_view column;
        qint64 value;
    };
    struct Into
    {
        std::string table; ///< one BulkInsert of a connection at a time
        std::vector<Constant> constants;
        std::vector<std::string_view> columns; ///< those that are added row by row
        std::string ending;                    ///< "" or " ON CONFLICT ..."
    };
    BulkInsert(sqlite3 *handle, Into into);

    // The values of a row in the order of Into::columns, then endRow().
    void add(qint64 value) { m_rows->add(value); }
    void addNull() { m_rows->addNull(); }
    void add(std::string_view text) { m_rows->add(text); }
    [[nodiscard]] Result<void> endRow() { return isFull() ? flush() : Result<void>(); }
    /// Writes what is waiting.
    [[nodiscard]] Result<void> flush();

private:
    static constexpr size_t rowsAtOnce = 200; ///< measured: see docs/storage.md
    static constexpr size_t bytesAtOnce = 1 << 20;

    [[nodiscard]] bool isFull() const
    {
        return m_rows->hasRows(rowsAtOnce) || m_rows->textBytes() >= bytesAtOnce;
    }
    /// True: a column that was empty so far is filled in a waiting row.
    bool findFilled();
    Result<void> prepare();
    [[nodiscard]] Result<std::string> sql() const;
    [[nodiscard]] std::string valueOf(std::string_view column) const;

    sqlite3 *m_handle = nullptr;
    Into m_into;
    std::vector<bool> m_isFilled;      ///< by column: something has stood there
    std::unique_ptr<RowSource> m_rows; ///< waiting
    Statement m_insert;                ///< finished before its source
};

} // namespace patron
