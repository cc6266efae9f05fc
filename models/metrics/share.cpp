// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/share.h"

#include "models/metrics/interval.h"

#include <algorithm>

namespace patron {

Share shareOf(qint64 hits, qint64 n)
{
    Share share;
    share.n = std::max<qint64>(0, n);
    share.hits = std::clamp<qint64>(hits, 0, share.n);
    if (share.n < smallestShown)
        return share;
    const Interval range = wilson(share.hits, share.n);
    share.value = 100 * static_cast<double>(share.hits) / static_cast<double>(share.n);
    share.low = 100 * range.low;
    share.high = 100 * range.high;
    return share;
}

} // namespace patron
