// SPDX-License-Identifier: GPL-3.0-or-later
// What `patron figures` answers, as JSON and as lines for a terminal: figures, the period before,
// response rate, studies. Documented in docs/command-line.md. Pure functions.
#pragma once

#include "models/session/queryextras.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace patron {

[[nodiscard]] QJsonObject figuresJson(const FigureQuery &query, const FigureAnswer &answer,
                                      const std::optional<QueryComparison> &comparison,
                                      const StudyAnswer &studies);
/// "" where nothing was compared.
[[nodiscard]] QString comparisonLines(const std::optional<QueryComparison> &comparison,
                                      const QLocale &locale);
[[nodiscard]] QString studyLines(const FigureQuery &query, const FigureAnswer &answer,
                                 const StudyAnswer &studies, const QLocale &locale);

} // namespace patron
