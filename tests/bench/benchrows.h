// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that every file of the bench is made of: ten columns, one row in five with a comment
// that CSV has to quote. The same rows for the same seed and number.
#pragma once

#include <QByteArray>
#include <QDate>

#include <array>
#include <random>

namespace patron {

class BenchRows final
{
public:
    static constexpr size_t width = 10;
    using Row = std::array<QByteArray, width>;

    BenchRows(qint64 rows, quint32 seed)
        : m_rows(rows)
        , m_random(seed)
    {
    }

    [[nodiscard]] static const Row &headers();
    /// Whether the column holds numbers.
    [[nodiscard]] static bool isNumber(size_t column) { return column >= 5 && column <= 8; }
    static constexpr size_t dateColumn = 1;

    /// False: all were there.
    bool next(Row &row);
    [[nodiscard]] QDate date() const { return m_date; }

private:
    qint64 m_rows;
    qint64 m_done = 0;
    QDate m_date;
    std::mt19937 m_random;
};

} // namespace patron
