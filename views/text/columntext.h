// SPDX-License-Identifier: GPL-3.0-or-later
// The scale of a column of a file, for the list of columns. Pure functions of values.
#pragma once

#include <QString>

namespace patron {

struct ColumnMapping;

/// "1–5", and below it that 1 is the best where it is so; empty where the column has no scale.
[[nodiscard]] QString shortScale(const ColumnMapping &column);
/// The same in a sentence.
[[nodiscard]] QString scaleSentence(const ColumnMapping &column);

} // namespace patron
