// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/fingerprint.h"

// Inline: a call into the library for every cell of a file would cost as much as the hash of a
// short text.
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace patron {

quint64 fingerprint(std::string_view text, quint64 seed)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

} // namespace patron
