// SPDX-License-Identifier: GPL-3.0-or-later
// Questions whose lowest number is the best answer ("1 = excellent"): their numbers are kept as
// they were given, so whoever orders or colours them has to know. Pure functions of a Snapshot.
#pragma once

#include "models/base/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace patron {

struct ImportRecord;
class Snapshot;

/// Of those whose direction is said, whether the lowest is the best: as the owner decided for the
/// newest import of the column; where nothing was, as its header or labels say.
[[nodiscard]] QHash<QuestionId, bool> saidDirections(const Snapshot &snapshot);
/// Those of which it is said.
[[nodiscard]] QSet<QuestionId> lowestBest(const Snapshot &snapshot);

/// Headers of the file whose columns are such, as it was read.
[[nodiscard]] QSet<QString> lowestBestHeaders(const ImportRecord &import);

} // namespace patron
