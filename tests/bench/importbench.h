// SPDX-License-Identifier: GPL-3.0-or-later
// The whole import of a file, as a program of its own, against sqlite3 .import of the same file.
#pragma once

namespace patron {

class BenchFolder;
class BenchReport;

/// Each variant in turn, `rounds` times; the best of each counts.
void benchImport(BenchFolder &folder, int rounds, BenchReport &report);

/// A file ten times as long, in turn with one of the usual length: what a row costs in both, and
/// the memory.
void benchLargeImport(BenchFolder &folder, BenchReport &report);

} // namespace patron
