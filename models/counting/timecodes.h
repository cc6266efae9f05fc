// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a column of reply or resolution times into codes of its different values. Pure.
#pragma once

#include "models/counting/snapshot.h"

#include <span>

namespace patron {

/// Stands for "no time"; as is every negative value.
inline constexpr qint64 noSeconds = -1;

[[nodiscard]] ScoreColumn codedTimes(std::span<const qint64> seconds);

} // namespace patron
