// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window over a large shop answers in another language, and how long the report takes.
#pragma once

#include <QString>

namespace patron {

class BenchFolder;
class BenchReport;

/// part: "language" or "report"; each in a process of its own.
void benchWindow(const QString &part, BenchFolder &folder, BenchReport &report);

/// The first argument of such a process.
inline constexpr auto measuredWindow = "--measured-window";
/// What such a process does: `--measured-window PART DATABASE`, prints names and values.
[[nodiscard]] int measureWindow(int argc, char **argv);

} // namespace patron
