// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures and the own ones beside them as the table behind a BandsChart: rows are named
// in words, so it is made anew for another language.
#pragma once

#include "models/metrics/figuretable.h"
#include "models/metrics/publishedcomparison.h"

#include <QLocale>

namespace patron {

[[nodiscard]] FigureTable bandsTable(const ComparedTheme &theme, const QLocale &locale);

} // namespace patron
