// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counts.h"

#include <numeric>

namespace patron {

qint64 GroupCounts::scored() const
{
    return std::accumulate(scores.cbegin(), scores.cend(), qint64{0});
}

} // namespace patron
