// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/rowbatch.h"

namespace patron {

void RowBatch::clear(qint64 firstNumber)
{
    m_text.clear();
    m_made.clear();
    m_cells.clear();
    m_ends.clear();
    m_first = firstNumber;
}

} // namespace patron
