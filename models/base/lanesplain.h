// SPDX-License-Identifier: GPL-3.0-or-later
// The loops of lanes.h as any processor does them. Also what is left over when a vector is not
// full; inlined there, so that the compiler may use more instructions for the same lines.
#pragma once

#include "models/base/lanes.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

#ifdef __GNUC__
#define PATRON_INLINE inline __attribute__((always_inline))
#else
#define PATRON_INLINE inline
#endif

namespace patron {

PATRON_INLINE void matchPlain(const quint8 *codes, size_t count, const ByteSet &set, quint64 *bits)
{
    std::array<quint8, 256> passes;
    for (size_t byte = 0; byte < passes.size(); ++byte)
        passes[byte] = set.contains(quint8(byte));
    for (size_t i = 0; i < count; i += 64) {
        std::array<quint8, 64> word{};
        const size_t size = std::min<size_t>(64, count - i);
        for (size_t k = 0; k < size; ++k)
            word[k] = passes[codes[i + k]];
        quint64 packed = 0;
        for (size_t byte = 0; byte < 8; ++byte) {
            // Eight bytes of 0 or 1, multiplied so that the i-th arrives in bit 56 + i.
            const quint64 eight = qFromLittleEndian<quint64>(word.data() + byte * 8);
            packed |= (eight * 0x0102'0408'1020'4080 >> 56) << (byte * 8);
        }
        bits[i / 64] = packed;
    }
}

template <class Code>
PATRON_INLINE void appendPlain(quint16 *keys, const Code *codes, size_t count, quint16 factor)
{
    for (size_t i = 0; i < count; ++i)
        keys[i] = quint16(keys[i] * factor + codes[i]);
}

PATRON_INLINE size_t pickPlain(const quint16 *keys, const quint64 *bits, size_t count,
                               quint16 *kept)
{
    size_t n = 0;
    for (size_t word = 0; word * 64 < count; ++word) {
        const quint16 *const own = keys + word * 64;
        if (bits[word] == ~quint64(0)) {
            n = size_t(std::copy_n(own, 64, kept + n) - kept);
            continue;
        }
        for (quint64 rest = bits[word]; rest != 0; rest &= rest - 1)
            kept[n++] = own[std::countr_zero(rest)];
    }
    return n;
}

PATRON_INLINE quint64 commonPlain(const quint64 *a, const quint64 *b, size_t words)
{
    quint64 sum = 0;
    for (size_t i = 0; i < words; ++i)
        sum += quint64(std::popcount(a[i] & b[i]));
    return sum;
}

PATRON_INLINE void tallyPlain(const quint8 *codes, const quint64 *bits, size_t count,
                              quint32 *counts, size_t size)
{
    // Four tables in turn, so that equal codes in a row do not wait for each other.
    std::array<std::array<quint32, mostTallied>, 4> tables{};
    for (size_t word = 0; word * 64 < count; ++word) {
        const quint8 *const own = codes + word * 64;
        quint64 rest = bits[word];
        if (rest == ~quint64(0)) {
            for (size_t i = 0; i < 64; i += 4) {
                for (size_t table = 0; table < 4; ++table)
                    ++tables[table][own[i + table]];
            }
            continue;
        }
        for (; rest != 0; rest &= rest - 1)
            ++tables[size_t(std::countr_zero(rest)) % 4][own[std::countr_zero(rest)]];
    }
    for (size_t code = 0; code < size; ++code)
        counts[code] = tables[0][code] + tables[1][code] + tables[2][code] + tables[3][code];
}

/// What this processor can do beyond that, ascending; nullptr where it cannot.
[[nodiscard]] const Lanes *avx2Lanes();
[[nodiscard]] const Lanes *avx512Lanes();

} // namespace patron
