// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the texts of a file stand in another quote than the usual one. Pure functions of its
// first records, any thread.
#pragma once

#include "models/files/piece.h"

#include <cstdint>
#include <string_view>

namespace patron {

enum class Quoting : std::uint8_t
{
    None,
    Throughout, ///< the header and every text
    WhereNeeded ///< only what holds a delimiter, a line end or the quote itself
};

/// How the records of a sample use that quote. Strict, as an apostrophe opens words ("'90s"), joins
/// them ("don't") and protects "'+40…": one cell that no program would write so, and it is None.
[[nodiscard]] Quoting quotingOf(std::string_view sample, Piece piece, char delimiter, char quote);

/// Whether a cell may begin with a quote, the usual or another: else it does not matter which.
[[nodiscard]] bool mayBeQuoted(std::string_view sample, char delimiter);

} // namespace patron
