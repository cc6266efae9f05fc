// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/wordorder.h"

#include <algorithm>

namespace patron {

namespace {

/// Moves the surrogates, which stand for the highest code points, above all other units.
char16_t rank(char16_t unit)
{
    if (unit >= 0xE000)
        return char16_t(unit - 0x800);
    return unit >= 0xD800 ? char16_t(unit + 0x2000) : unit;
}

} // namespace

bool codePointLess(QStringView a, QStringView b)
{
    return std::lexicographical_compare(a.utf16(), a.utf16() + a.size(), b.utf16(),
                                        b.utf16() + b.size(),
                                        [](char16_t x, char16_t y) { return rank(x) < rank(y); });
}

} // namespace patron
