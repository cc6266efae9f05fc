// SPDX-License-Identifier: GPL-3.0-or-later
// How long a cancelled job takes to answer: import and undo, cancelled at moments spread over the
// whole of them.
#pragma once

namespace patron {

class BenchFolder;
class BenchReport;

void benchCancel(BenchFolder &folder, BenchReport &report);

} // namespace patron
