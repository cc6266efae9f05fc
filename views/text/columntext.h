// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of the columns of a file say: their heads, and the scale of a column. Pure functions
// of values.
#pragma once

#include <QString>

namespace patron {

struct ColumnMapping;

/// The name of a column in a sentence: on one line and not too long. Questions may have several
/// lines.
[[nodiscard]] QString shortHeader(const QString &header);
/// Heads of a list: the header of a column, and as what it is read.
[[nodiscard]] QString columnHead();
[[nodiscard]] QString meaningHead();
/// "1–5", and below it that 1 is the best where it is so; empty where the column has no scale.
[[nodiscard]] QString shortScale(const ColumnMapping &column);
/// The same in a sentence.
[[nodiscard]] QString scaleSentence(const ColumnMapping &column);

} // namespace patron
