// SPDX-License-Identifier: GPL-3.0-or-later
// The unhappy answers of a filter as cases, from the snapshot that is at hand: for whoever counts
// them and makes no lists, without reading every answer from the database again. Pure function.
#pragma once

#include "models/base/progress.h"
#include "models/counting/filter.h"
#include "models/storage/callbackstore.h"

namespace patron {

class Snapshot;

/// The cases that the filter holds, and all answers of their customers. A case of which nothing was
/// said has no key.
[[nodiscard]] CallBackAnswers callBackAnswers(const Snapshot &snapshot, const Filter &filter,
                                              const CallBackRule &rule, const CallBackLinks &links,
                                              const Progress &progress = {});

} // namespace patron
