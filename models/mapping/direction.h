// SPDX-License-Identifier: GPL-3.0-or-later
// Which end of a scale is the good one, as headers and labels say it: "1 - very simple, 5 - very
// difficult", "1 = sehr gut". Pure functions of values.
#pragma once

#include "models/mapping/mapping.h"

namespace patron {

/// The lowest number is the best. False where nothing is said.
[[nodiscard]] bool saysOneIsBest(const QString &header);
[[nodiscard]] bool saysOneIsBest(const QList<AnswerLabel> &labels);

/// "5 - Very good" -> "Very good", "Not at all likely - 0" -> "Not at all likely".
[[nodiscard]] QString withoutNumber(const QString &label);

} // namespace patron
