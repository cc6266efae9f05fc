// SPDX-License-Identifier: GPL-3.0-or-later
// The same breakdowns over the same data in DuckDB, in SQLite with covering indexes and in Patron,
// in one run: all three must agree to the last digit.
#pragma once

#include <QtGlobal>

namespace patron {

class BenchFolder;
class BenchReport;

/// At a tenth of the responses, at so many, and at ten times as many. DuckDB is fetched by npm into
/// the build folder; without it, that is said and the part is left out.
void benchDuckDb(const BenchFolder &folder, qint64 responses, int rounds, BenchReport &report);

} // namespace patron
