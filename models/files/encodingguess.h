// SPDX-License-Identifier: GPL-3.0-or-later
// Which eight-bit encoding a text was written in, for Russian, Romanian and English with the
// accents of western Europe. Pure function of bytes, any thread.
#pragma once

#include "models/files/codepage.h"

#include <string_view>

namespace patron {

struct EncodingGuess
{
    const CodePage *page = nullptr;
    double points = 0; ///< mean per byte over 0x7F; text reads well above 0, rubbish far below
};

/// The sample should hold the first byte over 0x7F and some text after it.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view sample);

/// What the sample scores when read in that encoding. For tests.
[[nodiscard]] double encodingPoints(std::string_view sample, const CodePage &page);

} // namespace patron
