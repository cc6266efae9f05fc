// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/totalrow.h"

#include "models/mapping/kindwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

namespace patron {

bool isTotalRow(std::span<const std::string_view> cells)
{
    size_t first = 0;
    while (first < cells.size() && cellText(cells[first]).empty())
        ++first;
    if (cells.size() < 2 || first == cells.size() || !valueWords().isTotal(cellText(cells[first])))
        return false;
    bool hasNumber = false;
    for (const std::string_view cell : cells.subspan(first + 1)) {
        const std::string_view text = cellText(cell);
        if (text.empty())
            continue;
        if (!scanNumber(text) && !scanMoney(text))
            return false;
        hasNumber = true;
    }
    return hasNumber || (first == 0 && valueWords().isSum(cellText(cells[first])));
}

} // namespace patron
