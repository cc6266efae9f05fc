// SPDX-License-Identifier: GPL-3.0-or-later
// A number of an SPSS file as text: what its format says it is. Pure functions, any thread.
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace patron {

enum class SpssKind : quint8
{
    Number,
    Date,     ///< 2026-03-01
    DateTime, ///< 2026-03-01 10:15:00; midnight is no time
    Time,     ///< 10:15:00; a duration may have more than 24 hours
};

/// format: "F8.2", "ADATE10", "DATETIME20" ...
[[nodiscard]] SpssKind spssKind(std::string_view format);

/// The shortest text that reads back as the same number; dates and times as ISO 8601 writes them.
/// value: no NaN.
void appendSpssNumber(double value, SpssKind kind, std::string &text);

} // namespace patron
