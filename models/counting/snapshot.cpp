// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshot.h"

#include <algorithm>

namespace patron {

std::pair<size_t, size_t> Snapshot::range(const Period &period) const
{
    if (period.isOpen())
        return {0, size()};
    if (days.empty())
        return {0, 0};
    const auto from =
        period.from.isValid() ? std::ranges::lower_bound(days, period.from) : days.begin();
    const auto to = period.to.isValid() ? std::ranges::upper_bound(days, period.to) : days.end();
    const size_t first = dayStarts[size_t(from - days.begin())];
    const size_t last = dayStarts[size_t(to - days.begin())];
    return {first, std::max(first, last)};
}

} // namespace patron
