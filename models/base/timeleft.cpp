// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timeleft.h"

namespace patron {

namespace {

/// A smaller part of the work says nothing of the rest.
constexpr double smallestShare = 0.02;
/// Nobody waits for more, and it would be a guess.
constexpr double longest = 24 * 3600;

} // namespace

std::optional<double> TimeLeft::seconds(double share, double passed)
{
    if (share != m_share) {
        m_share = share;
        m_movedAt = passed;
        m_left = share > 0 ? passed * (1 - share) / share : 0;
    }
    const double left = m_left - (passed - m_movedAt);
    if (m_share < smallestShare || m_share >= 1 || left <= 0 || left > longest)
        return std::nullopt;
    return left;
}

} // namespace patron
