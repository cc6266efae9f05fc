// SPDX-License-Identifier: GPL-3.0-or-later
// How long customers wait for the first reply while the shop is open, beside the same by the
// calendar (metrics M14). Pure function, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/metrics/openinghours.h"
#include "models/session/dashboard.h"

namespace patron {

class Snapshot;

/// Over time, as the card of the calendar's waits. Of an answer that is stamped midnight to the
/// second only the day is known, so that it has no place here.
[[nodiscard]] CardData openWaitCard(const Snapshot &responses, const Filter &filter,
                                    const OpeningHours &hours, const Progress &progress);

} // namespace patron
