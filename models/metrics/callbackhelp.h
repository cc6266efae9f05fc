// SPDX-License-Identifier: GPL-3.0-or-later
// Did calling help? Among unhappy customers who answered again later: how many are no longer
// unhappy, of those who were called and of those who were not. A comparison and no proof: who is
// called was chosen, not drawn. Pure function.
#pragma once

#include "models/metrics/interval.h"
#include "models/metrics/share.h"
#include "models/storage/callbackstore.h"

#include <optional>

namespace patron {

struct CallBackHelp
{
    Share called; ///< customers called, then heard of again: percent no longer unhappy
    Share others; ///< the same of those nobody called
    /// Called minus others in percentage points, Newcombe (metrics M10); none while either group
    /// has too few.
    std::optional<Difference> difference;
};

/// Customers count once, however many cases they have: from the first case somebody called for,
/// else from the first case. cases: those looked at.
[[nodiscard]] CallBackHelp didCallingHelp(const CallBackAnswers &answers,
                                          const std::vector<const CallBackCase *> &cases,
                                          const CallBackRecords &records, const CallBackRule &rule);

} // namespace patron
