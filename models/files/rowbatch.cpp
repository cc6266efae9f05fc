// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/rowbatch.h"

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
    m_dropped = 0;
    m_first = firstNumber;
}

} // namespace patron
