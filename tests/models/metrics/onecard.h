// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a card that stands alone on its screen.
#pragma once

#include "models/metrics/groupcomparison.h"

namespace patron::test {

[[nodiscard]] inline Verdict groupsVerdict(Metric metric, const Counts &counts)
{
    const CardCut cut{metric, &counts};
    return groupsVerdicts({&cut, 1}).constFirst();
}

} // namespace patron::test
