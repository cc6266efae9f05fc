// SPDX-License-Identifier: GPL-3.0-or-later
// A short run of responses and which of them are looked at: what counting works on at a time, so
// that columns pass through the processor's nearest cache once for all breakdowns. A view, one
// thread.
#pragma once

#include <QtGlobal>

#include <span>

namespace patron {

inline constexpr size_t blockRows = 4'096;
inline constexpr size_t blockWords = blockRows / 64;

struct Block
{
    size_t first = 0;    ///< position of the first response
    size_t size = 0;     ///< up to blockRows
    bool isWhole = true; ///< every response of it is looked at; bits and picks are then not filled
    std::span<const quint64> bits;  ///< by place in the block
    std::span<const quint16> picks; ///< the places, ascending

    [[nodiscard]] size_t chosen() const { return isWhole ? size : picks.size(); }
    [[nodiscard]] bool holds(size_t place) const
    {
        return isWhole || (bits[place / 64] >> (place % 64) & 1) != 0;
    }
};

} // namespace patron
