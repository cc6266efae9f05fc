// SPDX-License-Identifier: GPL-3.0-or-later
// The import of workbooks and SPSS files, next to what other programs take to read the same file
// into CSV. A program that is not there is said to be missing.
#pragma once

#include <QtGlobal>

namespace patron {

class BenchFolder;
class BenchReport;

void benchFormats(BenchFolder &folder, int rounds, BenchReport &report);

} // namespace patron
