// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first picture of the window, and to the first figures in it.
#pragma once

#include <QStringList>

namespace patron {

class BenchFolder;
class BenchReport;

/// Starts this program again, `rounds` times each with Patron's window and with an empty one.
void benchStart(BenchFolder &folder, int rounds, BenchReport &report);

/// The same over the shop of as many responses as asked for, without the empty one.
void benchLargeStart(BenchFolder &folder, int rounds, BenchReport &report);

/// The first argument of such a start.
inline constexpr auto startedWindow = "--started-window";
/// What such a start does: shows the window, prints when it was painted.
[[nodiscard]] int showStartedWindow(int argc, char **argv);

} // namespace patron
