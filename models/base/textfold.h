// SPDX-License-Identifier: GPL-3.0-or-later
// Folds text for matching: case, accents, both Romanian forms (s with comma and with cedilla),
// Russian e and yo, no-break spaces, runs of spaces. Not for display.
#pragma once

#include <QString>

namespace patron {

[[nodiscard]] QString folded(QStringView text);

/// What two spellings of one word share: capitals, runs of blanks of any kind and s or t with comma
/// or cedilla do not matter. Letters that make another word (e and yo, a and a with breve) do.
[[nodiscard]] QString spellingKey(QStringView text);

} // namespace patron
