// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that the survey tool filled in by itself: progress, collector, address of the page. They
// are kept and can be looked at, but nobody was asked for them. Pure function of a Snapshot.
#pragma once

#include "models/counting/snapshot.h"

#include <QSet>

namespace patron {

/// As the known export says that they came in, or as their headers do. Not what the owner made a
/// field of.
[[nodiscard]] QSet<QuestionId> toolQuestions(const Snapshot &snapshot);

} // namespace patron
