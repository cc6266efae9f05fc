// SPDX-License-Identifier: GPL-3.0-or-later
// What happens after a click on a filter: every figure and chart of the loyalty pane anew.
#pragma once

#include <QtGlobal>

namespace patron {

class BenchReport;

/// At a tenth of the responses, at so many, and at ten times as many.
void benchFilter(qint64 responses, int rounds, BenchReport &report);

} // namespace patron
