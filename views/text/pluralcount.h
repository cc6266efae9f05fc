// SPDX-License-Identifier: GPL-3.0-or-later
// The number that chooses a plural form. Private to views/text and its neighbours in views/.
#pragma once

#include <QtGlobal>

namespace patron {

/// For the third argument of tr(): any count as an int that takes the same plural form in each of
/// our languages (they look at n == 0, n == 1 and at n % 100).
[[nodiscard]] constexpr int pluralCount(qint64 count)
{
    const qint64 size = count < 0 ? -count : count;
    return static_cast<int>(size < 1'000'000 ? size : 1'000'000 + size % 1'000'000);
}

} // namespace patron
