// SPDX-License-Identifier: GPL-3.0-or-later
// Some thousand rows of a table as UTF-8 cells. Owns the text the cells point to. Filled by a
// TableReader, read by profile and mapper on the same thread.
#pragma once

#include <QtGlobal>

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

class RowBatch final
{
public:
    RowBatch();
    /// A copy's cells would point into the original.
    RowBatch(const RowBatch &) = delete;
    RowBatch &operator=(const RowBatch &) = delete;
    RowBatch(RowBatch &&) = default;
    RowBatch &operator=(RowBatch &&) = default;
    ~RowBatch() = default;

    [[nodiscard]] size_t rows() const { return m_ends.size() - m_dropped; }
    /// The cells of row i as in the file: may be fewer or more than the header has.
    /// A cell with nothing between the separators has data() == nullptr; an empty quoted cell has
    /// not.
    [[nodiscard]] std::span<const std::string_view> row(size_t i) const
    {
        const size_t end = i + m_dropped;
        const size_t begin = end == 0 ? 0 : m_ends[end - 1];
        return {m_cells.data() + begin, m_ends[end] - begin};
    }
    /// Number of row i as tablereader.h says. Ascending; there are gaps where the file has blank
    /// rows.
    [[nodiscard]] qint64 number(size_t i) const { return m_numbers[i + m_dropped]; }
    /// The row of that number; rows() where there is none.
    [[nodiscard]] size_t find(qint64 number) const;

    // For readers.
    /// Forgets the rows, keeps the memory; firstNumber = number of the first row to come.
    void clear(qint64 firstNumber);
    void addCell(std::string_view cell) { m_cells.push_back(cell); }
    void endRow()
    {
        m_ends.push_back(m_cells.size());
        m_numbers.push_back(m_nextNumber++);
    }
    /// A row without anything: it is counted and not handed out.
    void skipRow() { ++m_nextNumber; }
    /// Of the row to come; never below the one before.
    void setNextNumber(qint64 number) { m_nextNumber = number; }
    [[nodiscard]] size_t openCells() const
    {
        return m_cells.size() - (m_ends.empty() ? 0 : m_ends.back());
    }
    void dropOpenCells() { m_cells.resize(m_ends.empty() ? 0 : m_ends.back()); }
    /// Forgets the first rows, which are header or title.
    void dropFirst(size_t rows) { m_dropped += rows; }
    /// The buffer that plain cells point into. Changing its size makes all cells invalid: fill
    /// first, then cut into cells.
    std::string &text() { return m_text; }
    /// A piece of text that lives as long as the batch (unescaped quotes, joined parts).
    std::string &made() { return m_made.emplace_back(); }

private:
    std::string m_text;
    std::deque<std::string> m_made;
    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_ends;    ///< one past the last cell of each row
    std::vector<qint64> m_numbers; ///< one for each row
    size_t m_dropped = 0;
    qint64 m_nextNumber = 1;
};

} // namespace patron
