// SPDX-License-Identifier: GPL-3.0-or-later
// The scores that a filter can choose among: stars, satisfaction, how easy it was. Pure function of
// a Snapshot, any thread.
#pragma once

#include "models/counting/snapshot.h"

#include <QMap>
#include <QStringList>

namespace patron {

/// As scoreQuestion() takes them ("4.5"), the best first; only of scores that anybody gave: the
/// whole scale, and of half steps those that occur. Not of the recommendation, which is chosen by
/// its classes.
[[nodiscard]] QMap<Measure, QStringList> scoreChoices(const Snapshot &snapshot);

} // namespace patron
