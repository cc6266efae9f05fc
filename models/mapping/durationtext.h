// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of time with their units: "45 min", "1h 30m", "1 ч 20 мин", "2 ore 5 min", "2 days 3:00",
// in the three languages. Any thread.
#pragma once

#include <optional>
#include <string_view>

namespace patron {

/// Seconds. Nothing for a number without a unit, or any other text.
[[nodiscard]] std::optional<double> parseSpokenDuration(std::string_view text);

} // namespace patron
