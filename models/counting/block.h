// SPDX-License-Identifier: GPL-3.0-or-later
// A short run of responses and which of them are looked at: what counting works on at a time, so
// that columns pass through the processor's nearest cache once for all breakdowns. A view, one
// thread.
#pragma once

#include <QtGlobal>

#include <bit>
#include <span>

namespace patron {

inline constexpr size_t blockRows = 4'096;
inline constexpr size_t blockWords = blockRows / 64;

/// Below this share of a block, what is looked at is picked one by one instead of computed for all.
inline constexpr size_t sparseShare = 16;

struct Block
{
    size_t first = 0;               ///< position of the first response
    size_t size = 0;                ///< up to blockRows
    size_t chosen = 0;              ///< how many of them are looked at
    std::span<const quint64> bits;  ///< by place in the block; behind its end zeros
    std::span<const quint16> picks; ///< the places, ascending; only where asked for, or sparse

    [[nodiscard]] bool isWhole() const { return chosen == size; }
    [[nodiscard]] bool isSparse() const { return chosen * sparseShare < size; }
    /// How many of the places [begin, end) are looked at.
    [[nodiscard]] size_t chosenBetween(size_t begin, size_t end) const;
    [[nodiscard]] bool holds(size_t place) const
    {
        return (bits[place / 64] >> (place % 64) & 1) != 0;
    }
};

inline size_t Block::chosenBetween(size_t begin, size_t end) const
{
    if (isWhole())
        return end - begin;
    if (begin == 0 && end == size)
        return chosen;
    const auto before = [this](size_t place) {
        size_t sum = 0;
        for (size_t word = 0; word < place / 64; ++word)
            sum += size_t(std::popcount(bits[word]));
        if (place % 64 != 0)
            sum += size_t(std::popcount(bits[place / 64] & ((quint64(1) << (place % 64)) - 1)));
        return sum;
    };
    return before(end) - before(begin);
}

} // namespace patron
