// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/totalrow.h"

#include "models/base/bytesview.h"
#include "models/mapping/datetext.h"
#include "models/mapping/kindwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

#include <algorithm>

namespace patron {

namespace {

/// "90 answers", "=SUM(D2:D91)", "4,5/5", "-": what a sum is written with. More words are a text.
bool isFigure(std::string_view text)
{
    constexpr ptrdiff_t mostSpaces = 1;
    const bool begins = isDigit(text.front()) || text.front() == '=' || text == "-" || text == "–";
    return begins && std::ranges::count(text, ' ') <= mostSpaces && !scanDate(text);
}

/// No word that names a sum has a digit near its beginning. Most rows begin with an id or a day,
/// and are not folded to be looked up in lists of words.
bool mayNameSum(std::string_view name)
{
    constexpr size_t beginning = 8;
    return std::ranges::none_of(name.substr(0, beginning), isDigit);
}

/// What may stand beside the words of a sum; beside words that nobody answers with, more may.
bool isSummed(std::string_view text, bool isSum)
{
    if (scanNumber(text) || scanMoney(text))
        return true;
    return isSum && (isFigure(text) || valueWords().isTotal(text));
}

/// "Total: 90" in one cell, with nothing beside it.
bool isTotalCell(std::string_view text, std::span<const std::string_view> others)
{
    if (!others.empty() && !others.front().empty())
        return false; // as of nearly every row, before its text is looked at
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || !mayNameSum(text.substr(0, colon)))
        return false;
    const std::string_view name = trimmed(text.substr(0, colon));
    const std::string_view figure = trimmed(text.substr(colon + 1));
    return !figure.empty() && isSummed(figure, true) &&
           (valueWords().isSum(name) || valueWords().isTotal(name)) &&
           std::ranges::all_of(others,
                               [](std::string_view cell) { return cellText(cell).empty(); });
}

} // namespace

bool isTotalRow(std::span<const std::string_view> cells)
{
    size_t first = 0;
    while (first < cells.size() && cellText(cells[first]).empty())
        ++first;
    if (first == cells.size())
        return false;
    const std::string_view name = cellText(cells[first]);
    if (first == 0 && isTotalCell(name, cells.subspan(1)))
        return true;
    if (cells.size() < 2 || !mayNameSum(name))
        return false;
    const bool isSum = first == 0 && (valueWords().isSum(name) || valueWords().isFooter(name));
    if (!isSum && !valueWords().isTotal(name))
        return false;
    bool hasNumber = false;
    for (const std::string_view cell : cells.subspan(first + 1)) {
        const std::string_view text = cellText(cell);
        if (text.empty())
            continue;
        if (!isSummed(text, isSum))
            return false;
        hasNumber = true;
    }
    return hasNumber || (first == 0 && valueWords().isSum(name));
}

} // namespace patron
