// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls with bytes of its own making. PATRON_DOOR names the way in: one program per
// format, so that each has its own corpus.
#include "readthrough.h"

#include <algorithm>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto door =
        std::ranges::find_if(patron::fuzz::doors(), [](const patron::fuzz::Door &each) {
            return std::string_view(each.id) == PATRON_DOOR;
        });
    patron::fuzz::readThrough(
        *door, QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
