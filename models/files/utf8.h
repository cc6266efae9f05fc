// SPDX-License-Identifier: GPL-3.0-or-later
// Strict UTF-8, checked eight bytes at a time where the text is ASCII. Free functions of bytes, any
// thread.
#pragma once

#include "models/files/piece.h"

#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace patron {

/// How many bytes from the beginning are whole, valid UTF-8 characters (no overlong forms, no
/// surrogates). sequences, when given, grows by the number of characters longer than a byte.
[[nodiscard]] size_t validUtf8(std::string_view bytes, qint64 *sequences = nullptr);

/// Whether the bytes could be the beginning of a valid character that was cut off.
[[nodiscard]] bool isCutUtf8(std::string_view bytes);

/// How many bytes from the beginning are ASCII.
[[nodiscard]] size_t asciiPrefix(std::string_view bytes);

/// What a run over many pieces of a file has seen.
class Utf8Census final
{
public:
    /// The pieces of the file in order.
    void add(std::string_view bytes, Piece piece);

    [[nodiscard]] qint64 sequences() const
    {
        return m_sequences;
    } ///< valid characters longer than a byte
    [[nodiscard]] qint64 invalid() const
    {
        return m_invalid;
    } ///< bytes that belong to no valid character
    [[nodiscard]] qint64 firstHigh() const
    {
        return m_firstHigh;
    } ///< place of the first byte over 0x7F, or -1
    /// The text is UTF-8, perhaps with a few damaged bytes.
    [[nodiscard]] bool isUtf8() const { return m_invalid == 0 || m_sequences > 3 * m_invalid; }

private:
    qint64 m_done = 0;
    qint64 m_sequences = 0;
    qint64 m_invalid = 0;
    qint64 m_firstHigh = -1;
    char m_cut[8] = {};
    size_t m_cutSize = 0;
};

} // namespace patron
