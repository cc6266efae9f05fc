// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sheettally.h"

#include <algorithm>

namespace patron {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMark(std::string_view cell)
{
    return cell == "10" || (cell.size() == 1 && isDigit(cell[0]));
}

/// "2026-03-05 ...", "5.3.2026", "3/5/26 ...": three numbers with the same sign between them.
bool isDate(std::string_view cell)
{
    int numbers = 0;
    char sign = 0;
    for (size_t at = 0; numbers < 3; ++at) {
        const size_t begin = at;
        while (at < cell.size() && isDigit(cell[at]))
            ++at;
        if (at == begin || at - begin > 4)
            return false;
        if (++numbers == 3)
            return at == cell.size() || cell[at] == ' ' || cell[at] == 'T';
        const char found = at < cell.size() ? cell[at] : '\0';
        if ((found != '-' && found != '.' && found != '/') || (sign != 0 && sign != found))
            return false;
        sign = found;
    }
    return false;
}

} // namespace

void SheetTally::add(const SheetRow &row)
{
    if (row.isEmpty())
        return;
    ++m_sampled;
    if (m_columns.size() < row.cells())
        m_columns.resize(row.cells());
    for (size_t i = 0; i < row.cells(); ++i) {
        const std::string_view cell = row.cell(i);
        if (cell.empty())
            continue;
        ++m_filled;
        ++m_columns[i].filled;
        m_columns[i].dates += isDate(cell);
        m_columns[i].marks += isMark(cell);
    }
}

double SheetTally::score() const
{
    if (m_sampled == 0)
        return 0;
    // The header counts among the filled cells.
    const auto isMostly = [this](qint64 Column::*kind) {
        return std::ranges::any_of(m_columns, [this, kind](const Column &column) {
            return column.*kind * 2 > m_sampled - 1 &&
                   column.*kind * 10 >= (column.filled - 1) * 6 && column.*kind > 0;
        });
    };
    const double perRow = double(m_filled) / double(m_sampled);
    double typical = perRow < 1.5 ? 0.05 : 1;
    if (isMostly(&Column::dates))
        typical *= 4;
    if (isMostly(&Column::marks))
        typical *= 2;
    // One row is a header at best.
    const double answers = double(rows()) - 1 + 0.01;
    return answers * std::min(perRow, 50.0) * typical;
}

} // namespace patron
