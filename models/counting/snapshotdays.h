// SPDX-License-Identifier: GPL-3.0-or-later
// From when to when there is anything. Pure.
#pragma once

#include "models/base/period.h"
#include "models/counting/snapshot.h"

namespace patron {

/// The first and the last day; open where nothing has a day, and open at its beginning where only
/// the newest were read so far.
[[nodiscard]] inline Period daysOf(const Snapshot &snapshot)
{
    if (snapshot.days.empty())
        return {};
    return {snapshot.isWhole ? snapshot.days.front() : QDate(), snapshot.days.back()};
}

} // namespace patron
