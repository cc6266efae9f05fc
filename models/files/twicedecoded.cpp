// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/twicedecoded.h"

#include "models/files/utf8.h"

#include <array>

namespace patron {

namespace {

constexpr char16_t noLetter = 0xFFFD;
constexpr std::array pages{"windows-1251", "windows-1252"};

QString nameOf(const char *page)
{
    return QStringLiteral("UTF-8 via ") + QLatin1String(page);
}

/// The first character of valid UTF-8 and its bytes; 0 beyond the basic plane.
std::pair<char16_t, size_t> firstOf(std::string_view text)
{
    const auto at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    if (at(0) < 0xE0)
        return {char16_t((at(0) & 0x1FU) << 6U | (at(1) & 0x3FU)), 2};
    if (at(0) < 0xF0)
        return {char16_t((at(0) & 0x0FU) << 12U | (at(1) & 0x3FU) << 6U | (at(2) & 0x3FU)), 3};
    return {0, 4};
}

} // namespace

TwiceDecoded::TwiceDecoded(const CodePage &page)
{
    // Bytes without a letter come through as control signs.
    for (int i = 0; i < 32; ++i)
        m_bytes.insert(char16_t(0x80 + i), char(0x80 + i));
    for (int i = 0; i < 128; ++i) {
        if (page.high[i] != noLetter)
            m_bytes.insert(page.high[i], char(0x80 + i));
    }
}

void TwiceDecoded::reset()
{
    m_run.clear();
    m_high.clear();
    m_isBytes = true;
    m_runs = 0;
    m_repaired = 0;
}

void TwiceDecoded::endRun(std::string &text)
{
    if (m_run.empty())
        return;
    ++m_runs;
    qint64 letters = 0;
    const bool isText = m_isBytes && validUtf8(m_high, &letters) == m_high.size() && letters > 0;
    m_repaired += isText;
    text += isText ? m_high : m_run;
    m_run.clear();
    m_high.clear();
    m_isBytes = true;
}

void TwiceDecoded::repair(std::string &text, size_t from, Piece piece)
{
    if (m_run.empty() && asciiPrefix(std::string_view(text).substr(from)) == text.size() - from)
        return;
    const std::string whole = text.substr(from);
    text.resize(from);
    for (std::string_view rest = whole; !rest.empty();) {
        if (static_cast<unsigned char>(rest[0]) < 0x80) {
            endRun(text);
            const size_t plain = asciiPrefix(rest);
            text += rest.substr(0, plain);
            rest.remove_prefix(plain);
            continue;
        }
        const auto [letter, size] = firstOf(rest);
        const auto byte = m_bytes.constFind(letter);
        m_isBytes = m_isBytes && byte != m_bytes.constEnd();
        m_run += rest.substr(0, size);
        if (m_isBytes)
            m_high += *byte;
        rest.remove_prefix(size);
    }
    // A text of another script may be one long run: it need not be kept.
    constexpr size_t longestRun = 64 * 1024;
    if (piece == Piece::Last || m_run.size() > longestRun)
        endRun(text);
}

QString guessTwiceDecoded(std::string_view sample)
{
    // The sample may be cut within a letter.
    const std::string_view valid = sample.substr(0, validUtf8(sample));
    for (const char *page : pages) {
        TwiceDecoded tried(*codePage(QString::fromLatin1(page)));
        std::string text(valid);
        tried.repair(text, 0, Piece::Last);
        if (tried.repaired() > 0 && tried.repaired() * 2 >= tried.runs())
            return nameOf(page);
    }
    return {};
}

const CodePage *twiceDecodedBy(const QString &encoding)
{
    for (const char *page : pages) {
        if (encoding.compare(nameOf(page), Qt::CaseInsensitive) == 0)
            return codePage(QString::fromLatin1(page));
    }
    return nullptr;
}

} // namespace patron
