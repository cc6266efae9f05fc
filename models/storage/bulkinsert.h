// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one table, written many at a time: a statement with many rows costs SQLite half of what
// as many statements do. Text is copied until the rows are written. One thread, inside a
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
    /// insert: "INSERT INTO response (workspace_id, ...)"; columns: how many it names; ending: ""
    /// or " ON CONFLICT ...".
    [[nodiscard]] static Result<BulkInsert> prepare(sqlite3 *handle, const std::string &insert,
                                                    int columns, const std::string &ending = {});

    // The values of a row in the table's order, then endRow().
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

    BulkInsert(Statement many, Statement one, int columns);
    Result<void> write(Statement &statement, size_t firstRow, size_t rows);

    Statement m_many;
    Statement m_one;
    size_t m_columns = 1;
    std::vector<Value> m_values;
    std::string m_text;
};

} // namespace patron
