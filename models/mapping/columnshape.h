// SPDX-License-Identifier: GPL-3.0-or-later
// From the values of a column alone (and the unit its header names): what kind of question it is
// and how its cells are read. Pure functions of values.
#pragma once

#include "models/mapping/mapping.h"
#include "models/mapping/profile.h"

#include <optional>

namespace patron {

/// At least nine in ten; of a few, all but one or two.
[[nodiscard]] bool isNearlyAll(qint64 some, qint64 all);
/// How many of the filled cells are of a sort: nearly all.
[[nodiscard]] bool isMostly(qint64 some, const ColumnProfile &column);

/// Of most of the dates that can be read one way only; where there are none, by how they are
/// written.
[[nodiscard]] DateOrder dateOrderOf(const ColumnProfile &column);
[[nodiscard]] ValueFormat formatOf(const QString &header, const ColumnProfile &column);
[[nodiscard]] QuestionKind kindOf(const QString &header, const ColumnProfile &column,
                                  ValueFormat &format);
/// What was assumed about the order of day and month, with a real value and both its readings, or
/// how many dates are against it. isWished: the owner said the order, so nothing is assumed; it
/// may be the wrong one.
[[nodiscard]] std::optional<Problem> dateOrderNote(const ColumnProfile &column, DateOrder order,
                                                   bool isWished);
/// A date of the column that is another day in another order of day and month; "" = none is.
[[nodiscard]] QString openDayOf(const ColumnProfile &column);
/// "1,234" and nothing that tells whether it is a thousand: what was assumed, with both readings.
[[nodiscard]] std::optional<Problem> decimalNote(const ColumnProfile &column);
/// A value of the column that is no date: always the same one.
[[nodiscard]] QString undatedExample(const ColumnProfile &column);
/// A number of the column as it stands there: always the same one.
[[nodiscard]] QString numberExample(const ColumnProfile &column);
/// The sign between several answers in one cell; empty = one answer per cell.
[[nodiscard]] QString separatorOf(const ColumnProfile &column);
/// Where the owner says that there are several answers in a cell: the sign in most of the cells.
[[nodiscard]] QString likelySeparator(const ColumnProfile &column);

} // namespace patron
