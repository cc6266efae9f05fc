// SPDX-License-Identifier: GPL-3.0-or-later
// How a text file separates and quotes its cells, found from its first records. Pure function, any
// thread.
#pragma once

#include "models/files/csvtokenizer.h"

#include <optional>

namespace patron {

struct CsvDialect
{
    char delimiter = 0; ///< 0 = one column
    size_t sepLine = 0; ///< bytes of the "sep=;" line to skip, 0 = there is none
    char quote = '"';   ///< round cells; 0 = none

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// The sample is text from the beginning of the file; piece says whether it is all of it.
/// asked = the delimiter the owner insists on, 0 = decide; quote = the one the owner insists on.
[[nodiscard]] CsvDialect findDialect(std::string_view sample, Piece piece, char asked,
                                     std::optional<char> quote = {});

} // namespace patron
