// SPDX-License-Identifier: GPL-3.0-or-later
// How often a test by chance is repeated: a tenth of it under a sanitizer, which takes ten times as
// long for each and looks for what any of them shows.
#pragma once

namespace patron::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

constexpr int timesByChance(int times)
{
    return isSanitized ? (times + 9) / 10 : times;
}

} // namespace patron::test
