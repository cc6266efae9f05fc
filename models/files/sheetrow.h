// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a sheet as text, filled again and again. Filled by a SheetRows, read by whoever asked
// for the row.
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace patron {

class SheetRow final
{
public:
    /// Columns a sheet can have.
    static constexpr size_t mostCells = 16'384;

    [[nodiscard]] size_t cells() const { return m_ends.size(); }
    [[nodiscard]] std::string_view cell(size_t i) const
    {
        const size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_text).substr(begin, m_ends[i] - begin);
    }
    [[nodiscard]] bool isEmpty() const { return m_ends.empty(); }
    [[nodiscard]] size_t filled() const;
    [[nodiscard]] const std::string &text() const { return m_text; } ///< of all cells in a row
    /// Cells that stood in the file, and were not made by repeating one or skipping columns.
    [[nodiscard]] qint64 written() const { return m_written; }
    /// As the spreadsheet counts it, from 1.
    [[nodiscard]] qint64 number() const { return m_number; }

    void clear();
    /// What is appended to it belongs to the cell that endCell() ends.
    std::string &open() { return m_text; }
    [[nodiscard]] size_t openSize() const { return m_text.size() - cellsSize(); }
    void endCell();
    /// Empty cells up to that column.
    void padTo(size_t column);
    /// The last cell once more.
    void repeatLast(size_t times);
    /// The cell's text again in the empty cells behind it, up to and with the last.
    void spread(size_t cell, size_t last);
    /// Without the empty cells at the end.
    void trim();
    /// For a row that stands for several: from the second on nothing of it is written.
    void setWritten(qint64 cells) { m_written = cells; }
    void setNumber(qint64 number) { m_number = number; }

private:
    [[nodiscard]] size_t cellsSize() const { return m_ends.empty() ? 0 : m_ends.back(); }

    std::string m_text;
    std::vector<size_t> m_ends; ///< in m_text, one for each cell
    qint64 m_written = 0;
    qint64 m_number = 0;
};

} // namespace patron
