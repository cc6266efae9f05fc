// SPDX-License-Identifier: GPL-3.0-or-later
// Results as the JSON of the command line. Documented in docs/command-line.md.
#pragma once

#include "models/records/importrecord.h"
#include "models/session/query.h"
#include "models/staging/review.h"

#include <QJsonObject>

#include <optional>

namespace patron {

/// null where there is no number, or one that is none; never -0.
[[nodiscard]] QJsonValue jsonNumber(std::optional<double> value);
[[nodiscard]] QJsonObject toJson(const ImportRecord &record);
/// What an import would bring, in the same shape; id is null.
[[nodiscard]] QJsonObject toJson(const Review &review);
[[nodiscard]] QJsonObject toJson(const Figure &figure);
[[nodiscard]] QJsonObject toJson(const FigureAnswer &answer);

} // namespace patron
