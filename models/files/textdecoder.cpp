// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textdecoder.h"

#include "models/files/utf8.h"

#include <algorithm>
#include <cstring>

namespace patron {

namespace {

constexpr char16_t replacement = 0xFFFD;

void addCharacter(char32_t c, std::string &text)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | c >> 6);
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | c >> 12);
        text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | c >> 18);
        text += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

} // namespace

TextDecoder::TextDecoder(const QString &encoding)
    : m_name(encoding)
{
    if (encoding == u"UTF-8") {
        m_kind = Kind::Utf8;
    } else if (encoding == u"UTF-16LE") {
        m_kind = Kind::Utf16Little;
    } else if (encoding == u"UTF-16BE") {
        m_kind = Kind::Utf16Big;
    } else if (const CodePage *twice = twiceDecodedBy(encoding)) {
        m_kind = Kind::Utf8;
        m_twice.emplace(*twice);
    } else if (const CodePage *page = codePage(encoding)) {
        m_kind = Kind::CodePage;
        for (size_t i = 0; i < m_high.size(); ++i) {
            if (page->high[i] == replacement)
                continue;
            std::string letter;
            addCharacter(page->high[i], letter);
            std::copy(letter.begin(), letter.end(), m_high[i].text.begin());
            m_high[i].size = static_cast<unsigned char>(letter.size());
        }
    } else {
        m_kind = Kind::Other;
        m_other = QStringDecoder(encoding.toLatin1().constData());
    }
}

void TextDecoder::reset()
{
    m_rest.clear();
    m_surrogate = 0;
    m_replaced = 0;
    m_lost = 0;
    if (m_twice)
        m_twice->reset();
    m_firstReplaced = -1;
    m_made = 0;
    if (m_kind == Kind::Other)
        m_other = QStringDecoder(m_name.toLatin1().constData());
}

void TextDecoder::decode(std::string_view bytes, Piece piece, std::string &text)
{
    m_begin = text.size();
    switch (m_kind) {
    case Kind::Utf8:
        decodeUtf8(bytes, piece, text);
        if (m_twice)
            m_twice->repair(text, m_begin, piece);
        break;
    case Kind::Utf16Little:
    case Kind::Utf16Big:
        decodeUtf16(bytes, piece, text);
        break;
    case Kind::CodePage:
        decodeCodePage(bytes, text);
        break;
    case Kind::Other:
        decodeOther(bytes, text);
        break;
    }
    dropZeros(text, m_begin);
    m_made += static_cast<qint64>(text.size() - m_begin);
}

void TextDecoder::decodeUtf8(std::string_view bytes, Piece piece, std::string &text)
{
    std::string joined;
    if (!m_rest.empty()) {
        joined = m_rest;
        joined += bytes;
        bytes = joined;
        m_rest.clear();
    }
    while (!bytes.empty()) {
        const size_t valid = validUtf8(bytes);
        text += bytes.substr(0, valid);
        countLost(bytes.substr(0, valid));
        bytes.remove_prefix(valid);
        if (bytes.empty())
            break;
        if (piece == Piece::More && isCutUtf8(bytes)) {
            m_rest = bytes;
            break;
        }
        addReplacement(text);
        bytes.remove_prefix(1);
    }
}

void TextDecoder::countLost(std::string_view text)
{
    constexpr std::string_view lost = "\xEF\xBF\xBD";
    for (size_t at = text.find(lost); at != std::string_view::npos;
         at = text.find(lost, at + lost.size()))
        ++m_lost;
}

void TextDecoder::decodeUtf16(std::string_view bytes, Piece piece, std::string &text)
{
    const auto unit = [this](char first, char second) {
        const auto a = static_cast<unsigned char>(first);
        const auto b = static_cast<unsigned char>(second);
        return static_cast<char16_t>(m_kind == Kind::Utf16Little ? b << 8 | a : a << 8 | b);
    };
    if (!m_rest.empty() && !bytes.empty()) {
        addUnit(unit(m_rest.front(), bytes.front()), text);
        m_rest.clear();
        bytes.remove_prefix(1);
    }
    for (; bytes.size() >= 2; bytes.remove_prefix(2))
        addUnit(unit(bytes[0], bytes[1]), text);
    if (!bytes.empty())
        m_rest.assign(1, bytes.front()); // half a unit
    if (piece == Piece::Last) {
        if (m_surrogate != 0)
            addReplacement(text);
        if (!m_rest.empty())
            addReplacement(text);
        m_surrogate = 0;
        m_rest.clear();
    }
}

void TextDecoder::addUnit(char16_t unit, std::string &text)
{
    const bool low = QChar::isLowSurrogate(unit);
    if (m_surrogate != 0) {
        const char16_t high = m_surrogate;
        m_surrogate = 0;
        if (low) {
            addCharacter(QChar::surrogateToUcs4(high, unit), text);
            return;
        }
        addReplacement(text);
    }
    if (QChar::isHighSurrogate(unit))
        m_surrogate = unit;
    else if (low)
        addReplacement(text);
    else
        addCharacter(unit, text);
}

void TextDecoder::decodeCodePage(std::string_view bytes, std::string &text)
{
    constexpr size_t step = 1024;
    std::array<char, step * 4> made;
    while (!bytes.empty()) {
        const std::string_view now = bytes.substr(0, step);
        char *out = made.data();
        for (const char c : now) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80) {
                *out++ = c;
                continue;
            }
            const HighByte &high = m_high[byte - 0x80U];
            if (high.size == 0) {
                text.append(made.data(), out);
                out = made.data();
                addReplacement(text);
                continue;
            }
            // All four at once: what is too much is written over by the next.
            std::memcpy(out, high.text.data(), high.text.size());
            out += high.size;
        }
        text.append(made.data(), out);
        bytes.remove_prefix(now.size());
    }
}

void TextDecoder::decodeOther(std::string_view bytes, std::string &text)
{
    const QString decoded =
        m_other(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    for (const QChar c : decoded) {
        if (c == QChar(replacement))
            addReplacement(text);
        else
            addUnit(c.unicode(), text);
    }
}

void TextDecoder::addReplacement(std::string &text)
{
    noteReplaced(text, text.size());
    addCharacter(replacement, text);
}

void TextDecoder::noteReplaced(const std::string &text, size_t at)
{
    Q_ASSERT(at <= text.size());
    const qint64 place = m_made + static_cast<qint64>(at - m_begin);
    if (m_firstReplaced < 0 || place < m_firstReplaced)
        m_firstReplaced = place;
    ++m_replaced;
}

void TextDecoder::dropZeros(std::string &text, size_t from)
{
    if (from == text.size() || !std::memchr(text.data() + from, 0, text.size() - from))
        return;
    // Counted one by one, with the place each would have had.
    size_t to = from;
    for (size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\0')
            noteReplaced(text, to);
        else
            text[to++] = text[i];
    }
    text.resize(to);
}

} // namespace patron
