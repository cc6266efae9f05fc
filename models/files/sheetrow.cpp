// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sheetrow.h"

#include <algorithm>

namespace patron {

size_t SheetRow::filled() const
{
    size_t count = 0;
    for (size_t i = 0; i < cells(); ++i)
        count += !cell(i).empty();
    return count;
}

void SheetRow::clear()
{
    m_text.clear();
    m_ends.clear();
    m_written = 0;
}

void SheetRow::endCell()
{
    m_ends.push_back(m_text.size());
    ++m_written;
}

void SheetRow::padTo(size_t column)
{
    if (cells() < column)
        m_ends.resize(column, cellsSize());
}

void SheetRow::repeatLast(size_t times)
{
    const std::string last(cell(cells() - 1));
    for (; times > 0; --times) {
        m_text += last;
        m_ends.push_back(m_text.size());
    }
}

void SheetRow::spread(size_t cell, size_t last)
{
    const std::string value(this->cell(cell));
    SheetRow whole;
    for (size_t i = 0; i < std::max(cells(), last + 1); ++i) {
        const std::string_view old = i < cells() ? this->cell(i) : std::string_view();
        whole.m_text += i > cell && i <= last && old.empty() ? std::string_view(value) : old;
        whole.endCell();
    }
    whole.m_written = m_written;
    whole.m_number = m_number;
    *this = std::move(whole);
}

void SheetRow::trim()
{
    while (!m_ends.empty() && cell(cells() - 1).empty())
        m_ends.pop_back();
}

} // namespace patron
