// SPDX-License-Identifier: GPL-3.0-or-later
// What `patron figures --json` answers: figures, the period before, response rate, studies.
// Documented in docs/command-line.md. Pure functions.
#pragma once

#include "models/session/queryextras.h"

#include <QJsonObject>

namespace patron {

[[nodiscard]] QJsonObject figuresJson(const FigureQuery &query, const FigureAnswer &answer,
                                      const std::optional<QueryComparison> &comparison,
                                      const StudyAnswer &studies);

} // namespace patron
