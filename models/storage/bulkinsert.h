// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one table, written many at a time: a statement with many rows costs SQLite half of what
// as many statements do. Columns in which nothing has stood so far are left out of the statement:
// most files fill few of them. Text is copied until the rows are written. One thread, inside a
// transaction, outlived by the connection.
#pragma once

#include "models/storage/statement.h"

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
        const char *column;
        qint64 value;
    };
    struct Into
    {
        std::string table;
        std::vector<Constant> constants;
        std::vector<const char *> columns; ///< those that are added row by row
        std::string ending;                ///< "" or " ON CONFLICT ..."
    };
    BulkInsert(sqlite3 *handle, Into into);

    // The values of a row in the order of Into::columns, then endRow().
    void add(qint64 value) { m_values.push_back({Kind::Integer, value, 0}); }
    void addNull() { m_values.push_back({Kind::Null, 0, 0}); }
    void add(std::string_view text);
    [[nodiscard]] Result<void> endRow();
    /// Writes what is waiting.
    [[nodiscard]] Result<void> flush();

private:
    enum class Kind : quint8
    {
        Null,
        Integer,
        Text
    };
    struct Value
    {
        Kind kind;
        qint64 number; ///< Text: where it begins in m_text
        size_t size;
    };

    /// True: a column that was empty so far is filled in a waiting row.
    bool findFilled();
    Result<void> prepare();
    [[nodiscard]] std::string sql(size_t rows) const;
    Result<void> write(Statement &statement, size_t firstRow, size_t rows);
    void bind(Statement &statement, int parameter, const Value &value);

    sqlite3 *m_handle = nullptr;
    Into m_into;
    std::vector<bool> m_isFilled; ///< by column: something has stood there
    std::vector<size_t> m_filled; ///< these columns
    Statement m_many;
    Statement m_one;
    std::vector<Value> m_values;
    std::string m_text;
};

} // namespace patron
