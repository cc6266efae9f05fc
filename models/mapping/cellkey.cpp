// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/cellkey.h"

#include "models/base/fingerprint.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

namespace patron {

namespace {

constexpr size_t longestWord = 64;

/// Bytes of the blank at the start of the text; 0 = none.
size_t blankAt(std::string_view text)
{
    const char c = text[0];
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    return text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

/// Two bytes of a letter of the three languages, small, with comma below.
void fold(unsigned char &lead, unsigned char &next)
{
    const auto become = [&](int newLead, int newNext) {
        lead = static_cast<unsigned char>(newLead);
        next = static_cast<unsigned char>(newNext);
    };
    if (lead == 0xD0 && next < 0x90) // Ё Є І Ї
        become(0xD1, next + 0x10);
    else if (lead == 0xD0 && next < 0xA0) // А to П
        become(0xD0, next + 0x20);
    else if (lead == 0xD0 && next < 0xB0) // Р to Я
        become(0xD1, next - 0x20);
    else if (lead == 0xC3 && next < 0x9F && next != 0x97) // À to Þ, but not the sign between
        become(0xC3, next + 0x20);
    else if (lead == 0xC4 && next == 0x82) // Ă
        become(0xC4, 0x83);
    else if ((lead == 0xC5 && (next == 0x9E || next == 0x9F)) || (lead == 0xC8 && next == 0x98))
        become(0xC8, 0x99); // Ş ş Ș
    else if ((lead == 0xC5 && (next == 0xA2 || next == 0xA3)) || (lead == 0xC8 && next == 0x9A))
        become(0xC8, 0x9B); // Ţ ţ Ț
}

constexpr std::uint64_t ones = 0x0101010101010101ULL;
constexpr std::uint64_t highBits = ones * 0x80;

/// Eight plain letters at once, capitals to small ones. False where there is a letter beyond ASCII,
/// a control character, or two spaces in a row: the slow way then.
bool foldEight(std::uint64_t &word, bool &endsInSpace)
{
    if ((word & highBits) != 0 || (~(word + ones * 0x60) & highBits) != 0)
        return false;
    const std::uint64_t spaces = ~((word ^ (ones * ' ')) + ones * 0x7F) & highBits;
    constexpr int first = std::endian::native == std::endian::little ? 7 : 63;
    constexpr int last = 70 - first;
    if ((spaces & (spaces << 8)) != 0 || (endsInSpace && (spaces >> first & 1) != 0))
        return false;
    endsInSpace = (spaces >> last & 1) != 0;
    const std::uint64_t capitals =
        (word + ones * (0x80 - 'A')) & ~(word + ones * (0x7F - 'Z')) & highBits;
    word |= capitals >> 2;
    return true;
}

/// Where all letters are plain, as most are. The text is trimmed.
bool foldPlain(std::string_view text, std::array<char, longestWord> &buffer)
{
    bool endsInSpace = false;
    for (size_t at = 0; at < text.size(); at += 8) {
        const size_t size = std::min<size_t>(8, text.size() - at);
        std::uint64_t word = ones * 'x';
        std::memcpy(&word, text.data() + at, size);
        if (!foldEight(word, endsInSpace))
            return false;
        std::memcpy(buffer.data() + at, &word, size);
    }
    return true;
}

/// Never longer than the text.
std::string_view foldedWord(std::string_view text, std::array<char, longestWord> &buffer)
{
    size_t size = 0;
    while (!text.empty()) {
        if (const size_t blank = blankAt(text); blank > 0) {
            if (size > 0 && buffer[size - 1] != ' ')
                buffer[size++] = ' ';
            text.remove_prefix(blank);
            continue;
        }
        auto lead = static_cast<unsigned char>(text[0]);
        if (lead < 0x80 || text.size() == 1) {
            buffer[size++] =
                lead >= 'A' && lead <= 'Z' ? static_cast<char>(lead + ('a' - 'A')) : text[0];
            text.remove_prefix(1);
            continue;
        }
        auto next = static_cast<unsigned char>(text[1]);
        fold(lead, next);
        buffer[size++] = static_cast<char>(lead);
        buffer[size++] = static_cast<char>(next);
        text.remove_prefix(2);
    }
    return {buffer.data(), size};
}

quint64 keyOfLongText(std::string_view text, quint64 seed)
{
    if (text.find('\r') == std::string_view::npos)
        return fingerprint(text, seed);
    std::string plain;
    plain.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isPair)
            plain += text[i] == '\r' ? '\n' : text[i];
    }
    return fingerprint(plain, seed);
}

} // namespace

quint64 CellKey::ofNumber(double number) const
{
    return fingerprint(plainNumber(number), m_seed);
}

quint64 CellKey::ofText(std::string_view text)
{
    if (isPlainWhole(text))
        return fingerprint(text, m_seed);
    if (text.size() > longestWord)
        return keyOfLongText(text, m_seed);
    std::array<char, longestWord> buffer;
    if (foldPlain(text, buffer))
        return fingerprint({buffer.data(), text.size()}, m_seed);
    const quint64 raw = fingerprint(text);
    Known &known = m_known[raw % m_known.size()];
    if (known.raw != raw)
        known = {raw, fingerprint(foldedWord(text, buffer), m_seed)};
    return known.key;
}

std::optional<double> clearNumber(std::string_view text, std::optional<char> decimal)
{
    const auto number = decimal || mayBeClearNumber(text) ? scanNumber(text) : std::nullopt;
    if (!number || (!number->isClear() && !decimal))
        return std::nullopt;
    return number->value(decimal.value_or('.'));
}

} // namespace patron
