// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of the usual ups and downs of a line over time, where they say anything. Pure
// function.
#pragma once

#include "models/metrics/figuretable.h"

#include <optional>

namespace patron {

/// With the places of rows in place of those of values. Where some points are made of many more
/// answers than others, the same limits for all would be wrong; their own bands say more then
/// (metrics M21).
[[nodiscard]] std::optional<TrendLimits> drawnLimits(const FigureTable &table);

} // namespace patron
