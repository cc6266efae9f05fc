// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own light and dark palettes, for owners who choose one over the desktop's.
#pragma once

#include <QPalette>

namespace patron {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace patron
