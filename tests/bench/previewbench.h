// SPDX-License-Identifier: GPL-3.0-or-later
// The first look at a large file of every format: until its first rows can be shown as they will be
// read.
#pragma once

namespace patron {

class BenchFolder;
class BenchReport;

/// Every format in turn; the slowest of `rounds` looks counts.
void benchPreview(BenchFolder &folder, int rounds, BenchReport &report);

} // namespace patron
