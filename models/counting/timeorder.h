// SPDX-License-Identifier: GPL-3.0-or-later
// Brings responses into the order of their times. Pure.
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace patron {

/// Stands for "not known" and comes after every time.
inline constexpr qint64 undated = std::numeric_limits<qint64>::max();

/// The indices of the times, ascending by time, equal ones as they were.
[[nodiscard]] std::vector<quint32> timeOrder(std::span<const qint64> times);

} // namespace patron
