// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/rowbatch.h"

#include <algorithm>

namespace patron {

RowBatch::RowBatch()
{
    // Never a short string stored in place: moving the batch must not move the text under its
    // cells.
    m_text.reserve(256);
}

void RowBatch::clear(qint64 firstNumber)
{
    m_text.clear();
    m_made.clear();
    m_cells.clear();
    m_ends.clear();
    m_numbers.clear();
    m_dropped = 0;
    m_nextNumber = firstNumber;
}

size_t RowBatch::find(qint64 number) const
{
    const auto first = m_numbers.begin() + static_cast<std::ptrdiff_t>(m_dropped);
    const auto found = std::lower_bound(first, m_numbers.end(), number);
    const bool isThere = found != m_numbers.end() && *found == number;
    return isThere ? static_cast<size_t>(found - first) : rows();
}

} // namespace patron
