// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day behind a date: "14:07:09", "2:07 PM", "24:00", with "GMT+3", "+0200" or "Z". Any
// thread.
#pragma once

#include "models/mapping/datetext.h"
#include "models/mapping/textcursor.h"

namespace patron {

/// A clock up to the end of the text.
[[nodiscard]] bool readClock(TextCursor &cursor, ScannedDate &date);
/// Nothing, or a clock that stands apart from the day.
[[nodiscard]] bool readTime(TextCursor &cursor, ScannedDate &date);

} // namespace patron
