// SPDX-License-Identifier: GPL-3.0-or-later
// 64-bit fingerprints of text (XXH3, stable across versions and machines, so they may be stored).
// Two different texts share one by accident with a chance of n*n/2^65: 3 in a million for ten
// million rows.
#pragma once

#include <QtGlobal>

#include <string_view>

namespace patron {

[[nodiscard]] quint64 fingerprint(std::string_view text, quint64 seed = 0);

} // namespace patron
