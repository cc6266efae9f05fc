// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in memory that SQL reads as a table: what is written in bulk comes from here, value by
// value, at two thirds of what bound parameters cost. One thread, outlived by the connection.
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace patron {

class RowSource final
{
public:
    enum class Kind : quint8
    {
        Null,
        Integer,
        Text
    };
    struct Value
    {
        Kind kind;
        qint64 number; ///< Text: where it begins
        size_t size;
    };

    /// name: of the table, with columns c0, c1 ... Where SQLite does not take it, there is no such
    /// table.
    RowSource(sqlite3 *handle, const std::string &name, size_t columns);
    ~RowSource();
    Q_DISABLE_COPY_MOVE(RowSource)

    void addNull() { next() = {Kind::Null, 0, 0}; }
    void add(qint64 value) { next() = {Kind::Integer, value, 0}; }
    /// Copied.
    void add(std::string_view text)
    {
        next() = {Kind::Text, static_cast<qint64>(m_text.size()), text.size()};
        m_text.append(text);
    }
    void clear();

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] static std::string columnName(size_t column)
    {
        return std::string(1, 'c').append(std::to_string(column));
    }
    [[nodiscard]] size_t columns() const { return m_columns; }
    [[nodiscard]] size_t rows() const { return m_used / m_columns; }
    [[nodiscard]] bool hasRows(size_t rows) const { return m_used >= rows * m_columns; }
    [[nodiscard]] size_t textBytes() const { return m_text.size(); }
    [[nodiscard]] const Value &value(size_t row, size_t column) const
    {
        return m_values[row * m_columns + column];
    }
    [[nodiscard]] const char *text(const Value &value) const
    {
        return m_text.data() + value.number;
    }

private:
    /// Kept from one filling to the next: a vector that grows value by value costs three times as
    /// much, and every row has two dozen of them.
    Value &next()
    {
        if (m_used == m_values.size())
            m_values.resize(2 * m_used + m_columns);
        return m_values.data()[m_used++];
    }

    sqlite3 *m_handle;
    std::string m_name;
    size_t m_columns;
    std::vector<Value> m_values;
    size_t m_used = 0; ///< of them
    std::string m_text;
};

} // namespace patron
