// SPDX-License-Identifier: GPL-3.0-or-later
// The eight-bit encodings of our owners' files as plain tables: read the same way on every system,
// with or without ICU. Constant data, any thread.
#pragma once

#include <QStringView>

#include <span>

namespace patron {

struct CodePage
{
    const char *name;     ///< as it stands in TableShape::encoding
    const char16_t *high; ///< the characters of bytes 0x80 to 0xFF; U+FFFD where there is none
    bool isRare = false;  ///< to be guessed only where nothing else comes near
};

/// Those the guess may choose from, likeliest first.
[[nodiscard]] std::span<const CodePage> guessableCodePages();

/// By its name or a usual other one ("cp1251", "win-1251", "866", "latin2"); nullptr when it is
/// none of ours.
[[nodiscard]] const CodePage *codePage(QStringView name);

/// Lower case, only letters and digits: "Windows-1251" and "windows_1251" are one name.
[[nodiscard]] QString encodingKey(QStringView name);

} // namespace patron
