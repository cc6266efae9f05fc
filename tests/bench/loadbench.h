// SPDX-License-Identifier: GPL-3.0-or-later
// The database read into columns, as at every start and after every import.
#pragma once

namespace patron {

class BenchFolder;
class BenchReport;

void benchLoad(BenchFolder &folder, int rounds, BenchReport &report);

} // namespace patron
