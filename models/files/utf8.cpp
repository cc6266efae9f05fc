// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/utf8.h"

#include <cstdint>
#include <cstring>

namespace patron {

namespace {

constexpr std::uint64_t highBits = 0x8080808080808080ULL;

/// Length of the character a lead byte announces and the range its second byte must lie in (Unicode
/// 15, table 3-7).
struct Lead
{
    unsigned length;
    unsigned char low;
    unsigned char high;
};

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

bool isAsciiWord(const unsigned char *p)
{
    std::uint64_t word;
    std::memcpy(&word, p, 8);
    return (word & highBits) == 0;
}

bool isTail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the valid character at the beginning, 0 if there is none.
size_t sequenceLength(const unsigned char *p, size_t left)
{
    const Lead lead = leadOf(*p);
    if (lead.length == 0 || left < lead.length || p[1] < lead.low || p[1] > lead.high)
        return 0;
    for (unsigned i = 2; i < lead.length; ++i) {
        if (!isTail(p[i]))
            return 0;
    }
    return lead.length;
}

} // namespace

size_t asciiPrefix(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    size_t i = 0;
    while (i + 8 <= bytes.size() && isAsciiWord(p + i))
        i += 8;
    while (i < bytes.size() && p[i] < 0x80)
        ++i;
    return i;
}

size_t validUtf8(std::string_view bytes, qint64 *sequences)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const size_t size = bytes.size();
    qint64 found = 0;
    size_t i = 0;
    while (i < size) {
        // Runs of ASCII by words, single letters and spaces between others by bytes.
        while (i + 8 <= size && isAsciiWord(p + i))
            i += 8;
        while (i < size && p[i] < 0x80)
            ++i;
        // Two-byte letters stand in long runs in Cyrillic text.
        while (i + 1 < size && p[i] >= 0xC2 && p[i] <= 0xDF && isTail(p[i + 1])) {
            i += 2;
            ++found;
        }
        if (i >= size || p[i] < 0x80)
            continue;
        const size_t length = sequenceLength(p + i, size - i);
        if (length == 0)
            break;
        i += length;
        ++found;
    }
    if (sequences)
        *sequences += found;
    return i;
}

bool isCutUtf8(std::string_view bytes)
{
    if (bytes.empty() || bytes.size() > 3)
        return false;
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const Lead lead = leadOf(*p);
    if (lead.length <= bytes.size())
        return false;
    if (bytes.size() > 1 && (p[1] < lead.low || p[1] > lead.high))
        return false;
    return bytes.size() < 3 || isTail(p[2]);
}

void Utf8Census::add(std::string_view bytes, Piece piece)
{
    // The few bytes of a character cut by the end of the piece before are completed from this one.
    size_t i = 0;
    while (m_cutSize > 0 && i < bytes.size()) {
        m_cut[m_cutSize++] = bytes[i++];
        const std::string_view cut(m_cut, m_cutSize);
        if (validUtf8(cut, &m_sequences) == cut.size()) {
            m_cutSize = 0;
        } else if (!isCutUtf8(cut)) {
            // Not what it promised: the lead is bad, what follows is looked at afresh.
            m_invalid += static_cast<qint64>(m_cutSize) - 1;
            m_cutSize = 0;
            --i;
        }
    }
    while (i < bytes.size()) {
        if (m_firstHigh < 0) {
            const size_t ascii = asciiPrefix(bytes.substr(i));
            if (i + ascii < bytes.size())
                m_firstHigh = m_done + static_cast<qint64>(i + ascii);
            i += ascii;
        }
        i += validUtf8(bytes.substr(i), &m_sequences);
        if (i == bytes.size())
            break;
        if (isCutUtf8(bytes.substr(i))) {
            m_cutSize = bytes.size() - i;
            std::memcpy(m_cut, bytes.data() + i, m_cutSize);
            break;
        }
        ++m_invalid;
        ++i;
    }
    m_done += static_cast<qint64>(bytes.size());
    if (piece == Piece::Last) {
        m_invalid += static_cast<qint64>(m_cutSize);
        m_cutSize = 0;
    }
}

} // namespace patron
