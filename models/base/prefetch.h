// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the processor to fetch memory that will be needed in a moment. A hint: it changes nothing
// but time.
#pragma once

namespace patron {

inline void prefetch(const void *memory)
{
#ifdef __GNUC__
    __builtin_prefetch(memory);
#else
    static_cast<void>(memory);
#endif
}

} // namespace patron
