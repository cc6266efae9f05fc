// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window over a large shop answers a click and in another language, how long the
// report takes, and what many clicks leave behind.
#pragma once

#include <QString>

namespace patron {

class BenchFolder;
class BenchReport;

/// part: "click", "language", "report" or "walk"; each in a process of its own.
void benchWindow(const QString &part, BenchFolder &folder, BenchReport &report);

/// The first argument of such a process.
inline constexpr auto measuredWindow = "--measured-window";
/// What such a process does: `--measured-window PART DATABASE`, prints names and values.
[[nodiscard]] int measureWindow(int argc, char **argv);

} // namespace patron
