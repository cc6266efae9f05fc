// SPDX-License-Identifier: GPL-3.0-or-later
// Questions whose lowest number is the best answer ("1 = excellent"): their numbers are kept as
// they were given, so whoever orders or colours them has to know. Pure functions of a Snapshot.
#pragma once

#include "models/base/id.h"

#include <QSet>

namespace patron {

class Snapshot;

/// As the owner decided for the newest import of the column; where nothing was, as its header or
/// labels say.
[[nodiscard]] QSet<QuestionId> lowestBest(const Snapshot &snapshot);

} // namespace patron
