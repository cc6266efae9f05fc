// SPDX-License-Identifier: GPL-3.0-or-later
// Options that hold the comma themselves which stands between the answers of a cell: "Books,
// textbooks, or journal articles". Found from all values of a column. Pure functions of values.
#pragma once

#include "models/mapping/profile.h"

#include <QStringList>

#include <string_view>

namespace patron {

/// Each as the cells have it, with the separator inside. A piece belongs to the one before it where
/// the two never come apart, in so many cells that this is no chance: answers that people chose
/// independently are never joined.
[[nodiscard]] QStringList tornOptions(const ColumnProfile &column, std::string_view separator);

} // namespace patron
