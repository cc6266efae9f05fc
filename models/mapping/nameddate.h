// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in words: "5 марта 2024", "January 10, 2026", "5 mai", "вчера", "3 days ago", "acum o
// săptămână". Any thread.
#pragma once

#include "models/mapping/datetext.h"

#include <optional>
#include <string_view>

namespace patron {

[[nodiscard]] std::optional<ScannedDate> scanNamed(std::string_view text);
[[nodiscard]] std::optional<ScannedDate> scanRelative(std::string_view text);

} // namespace patron
