// SPDX-License-Identifier: GPL-3.0-or-later
// The loops that counting spends its time in, once for every processor and once more for each set
// of vector instructions that a processor may have: the widest one is chosen when the program
// runs. All give the same results. Pure, any thread.
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <span>

namespace patron {

/// Some of the 256 bytes. A row for each low half of a byte, with a bit for each high half: as
/// vector instructions look them up.
struct ByteSet
{
    std::array<quint8, 16> low{};  ///< of the bytes below 128
    std::array<quint8, 16> high{}; ///< of the others

    void insert(quint8 byte);
    [[nodiscard]] bool contains(quint8 byte) const;
};

enum class LaneWidth : quint8
{
    Portable,
    Avx2,
    Avx512 ///< with the byte and word parts and VBMI2
};

struct Lanes
{
    /// Bit i = codes[i] is in the set. The last word is filled up with zeros.
    void (*match)(const quint8 *codes, size_t count, const ByteSet &set, quint64 *bits);
    /// keys[i] = keys[i] * factor + codes[i]
    void (*append8)(quint16 *keys, const quint8 *codes, size_t count, quint16 factor);
    void (*append16)(quint16 *keys, const quint16 *codes, size_t count, quint16 factor);
    /// The keys whose bit is set, in their order. Returns how many; kept has room for
    /// count + pickRoom, what lies behind the kept ones is of no meaning.
    size_t (*pick)(const quint16 *keys, const quint64 *bits, size_t count, quint16 *kept);
    /// counts[c] becomes how many of the codes whose bit is set are c, for c below size (which is
    /// at most mostTallied; so are the codes).
    void (*tally)(const quint8 *codes, const quint64 *bits, size_t count, quint32 *counts,
                  size_t size);
    /// How many bits are set in both.
    quint64 (*common)(const quint64 *a, const quint64 *b, size_t words);
};

inline constexpr size_t pickRoom = 32;
inline constexpr size_t mostTallied = 16;

/// Those that this processor can run, the plain one first, the fastest last.
[[nodiscard]] std::span<const LaneWidth> laneWidths();
/// Of a width that this processor can run.
[[nodiscard]] const Lanes &lanesOf(LaneWidth width);
/// The fastest.
[[nodiscard]] const Lanes &lanes();

} // namespace patron
