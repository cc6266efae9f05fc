// SPDX-License-Identifier: GPL-3.0-or-later
// Folds text for matching: case, accents, both Romanian forms (s with comma and with cedilla),
// Russian e and yo, no-break spaces, runs of spaces. Not for display.
#pragma once

#include <QString>

namespace patron {

[[nodiscard]] QString folded(QStringView text);

} // namespace patron
