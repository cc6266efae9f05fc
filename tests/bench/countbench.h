// SPDX-License-Identifier: GPL-3.0-or-later
// What counting itself takes: the eleven breakdowns of the fullest pane after a click on a filter,
// beside the mere reading of the same bytes.
#pragma once

#include <QtGlobal>

namespace patron {

class BenchReport;

/// At a tenth of the responses, at so many, at ten and at a hundred times as many.
void benchCount(qint64 responses, int rounds, BenchReport &report);

} // namespace patron
