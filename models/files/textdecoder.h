// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a file -> UTF-8 text, piece by piece, whatever the encoding. What cannot be read becomes
// U+FFFD and is counted; zero bytes are left out and counted. Used by one reader on one thread.
#pragma once

#include "models/files/codepage.h"
#include "models/files/piece.h"
#include "models/files/twicedecoded.h"

#include <QString>
#include <QStringDecoder>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace patron {

class TextDecoder final
{
public:
    /// A name that decideEncoding() gave.
    explicit TextDecoder(const QString &encoding);

    /// Appends the text of the next bytes to text. Byte order marks are the caller's to skip.
    void decode(std::string_view bytes, Piece piece, std::string &text);
    /// Back to the beginning of the file.
    void reset();

    [[nodiscard]] qint64 replaced() const
    {
        return m_replaced;
    } ///< bytes (units in UTF-16) that were no text
    /// Letters that were lost before the file was written: they are "�" in it.
    [[nodiscard]] qint64 lost() const { return m_lost; }
    /// Where the first of the replaced stood, counted in bytes of all the text made so far; -1 =
    /// none.
    [[nodiscard]] qint64 firstReplaced() const { return m_firstReplaced; }

private:
    void decodeUtf8(std::string_view bytes, Piece piece, std::string &text);
    void decodeUtf16(std::string_view bytes, Piece piece, std::string &text);
    void decodeCodePage(std::string_view bytes, std::string &text);
    void decodeOther(std::string_view bytes, std::string &text);
    void addUnit(char16_t unit, std::string &text);
    void countLost(std::string_view text);
    void addReplacement(std::string &text);
    void noteReplaced(const std::string &text, size_t at);
    void dropZeros(std::string &text, size_t from);

    enum class Kind
    {
        Utf8,
        Utf16Little,
        Utf16Big,
        CodePage,
        Other
    };
    struct HighByte
    {
        std::array<char, 4> text{};
        unsigned char size = 0; ///< 0 = no such character
    };

    Kind m_kind = Kind::Utf8;
    QString m_name;
    std::array<HighByte, 128> m_high{};
    QStringDecoder m_other;
    std::string m_rest;       ///< bytes of a character that the next piece completes
    char16_t m_surrogate = 0; ///< first half of a pair
    std::optional<TwiceDecoded> m_twice;
    qint64 m_replaced = 0;
    qint64 m_lost = 0;
    qint64 m_firstReplaced = -1;
    qint64 m_made = 0;  ///< bytes of text made by the pieces before
    size_t m_begin = 0; ///< where the text of this piece begins in the caller's buffer
};

} // namespace patron
