// SPDX-License-Identifier: GPL-3.0-or-later
// What the first rows of a sheet look like, and how likely they are the answers an owner wants
// rather than a note, a list of codes or a summary. Plain value, any thread.
#pragma once

#include "models/files/sheetrow.h"

#include <algorithm>
#include <vector>

namespace patron {

class SheetTally final
{
public:
    /// So many rows are enough.
    static constexpr qint64 sampleRows = 200;

    void add(const SheetRow &row);
    /// All rows of the sheet, if there are more than were added.
    void setRows(qint64 rows) { m_allRows = rows; }

    [[nodiscard]] qint64 sampled() const { return m_sampled; }
    [[nodiscard]] qint64 rows() const { return std::max(m_sampled, m_allRows); }
    /// The higher, the likelier; 0 for a sheet without rows.
    [[nodiscard]] double score() const;

    friend bool operator==(const SheetTally &, const SheetTally &) = default;

private:
    struct Column
    {
        qint64 filled = 0;
        qint64 dates = 0;
        qint64 marks = 0; ///< whole numbers from 0 to 10

        friend bool operator==(const Column &, const Column &) = default;
    };

    std::vector<Column> m_columns;
    qint64 m_sampled = 0;
    qint64 m_allRows = 0;
    qint64 m_filled = 0; ///< cells
};

} // namespace patron
