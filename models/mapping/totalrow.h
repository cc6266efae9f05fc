// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that sum up those above them: nobody's answer, and nothing that a scale is read off. Pure
// functions, any thread.
#pragma once

#include <span>
#include <string_view>

namespace patron {

/// "Итого: | 6 | 4,67": words of a sum, then nothing but numbers. Without any number only where the
/// word can be no answer ("Total", but not "Average"); such a word in the first column may also
/// have "90 answers", formulas and words of other sums beside it. cells: of at least two columns.
[[nodiscard]] bool isTotalRow(std::span<const std::string_view> cells);

} // namespace patron
