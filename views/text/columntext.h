// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of the columns of a file say: their heads, and the scale of a column. Pure functions
// of values.
#pragma once

#include <QString>

namespace patron {

struct ColumnMapping;

/// Heads of a list: the header of a column, and as what it is read.
[[nodiscard]] QString columnHead();
[[nodiscard]] QString meaningHead();
/// "1–5", and below it that 1 is the best where it is so; empty where the column has no scale.
[[nodiscard]] QString shortScale(const ColumnMapping &column);
/// The same in a sentence.
[[nodiscard]] QString scaleSentence(const ColumnMapping &column);

} // namespace patron
