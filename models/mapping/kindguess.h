// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a table are, from the meanings that were found for its columns. Pure function of
// values.
#pragma once

#include "models/mapping/columnlook.h"

#include <vector>

namespace patron {

/// Scores and comments make responses; since when, until when and for how long make customers; who,
/// when and how much make purchases; a table of nothing but who and where is a list of customers.
/// fields: of any kind, one per column.
[[nodiscard]] RecordKind guessKind(const std::vector<ColumnLook> &columns,
                                   const QList<Field> &fields);

} // namespace patron
