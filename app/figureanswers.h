// SPDX-License-Identifier: GPL-3.0-or-later
// What `patron figures` tells beside the table of figures, as lines for a terminal: the period
// before, response rate, studies. Pure functions.
#pragma once

#include "models/session/queryextras.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "" where nothing was compared.
[[nodiscard]] QString comparisonLines(const std::optional<QueryComparison> &comparison,
                                      const QLocale &locale);
[[nodiscard]] QString studyLines(const FigureQuery &query, const FigureAnswer &answer,
                                 const StudyAnswer &studies, const QLocale &locale);

} // namespace patron
