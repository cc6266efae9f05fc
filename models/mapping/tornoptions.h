// SPDX-License-Identifier: GPL-3.0-or-later
// Options that hold the comma themselves which stands between the answers of a cell: "Books,
// textbooks, or journal articles". Found from all values of a column, and from what is known of the
// survey. Pure functions of values.
#pragma once

#include "models/mapping/profile.h"

#include <QStringList>

#include <string_view>

namespace patron {

/// Each as the cells have it, with the separator inside. A piece belongs to the one before it where
/// the two never come apart, in so many cells that this is no chance: answers that people chose
/// independently are never joined. known: options that earlier files of the survey had; those of
/// them that may stand in this column are joined without any evidence.
[[nodiscard]] QStringList tornOptions(const ColumnProfile &column, std::string_view separator,
                                      const QStringList &known = {});
/// The sign at which the cells fall apart into known options; empty = at none.
[[nodiscard]] QString knownSeparator(const ColumnProfile &column, const QStringList &known);

} // namespace patron
