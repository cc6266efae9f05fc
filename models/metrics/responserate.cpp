// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/responserate.h"

#include <algorithm>

namespace patron {

ResponseRate responseRate(const Invitations &invitations)
{
    ResponseRate result;
    result.delivered = std::max<qint64>(0, invitations.sent - invitations.bounced);
    result.rate = shareOf(invitations.answers, result.delivered);
    result.isBeyond = invitations.answers > result.delivered;
    if (result.isBeyond) // a hundred percent would be made up
        result.rate = {result.rate.hits, result.rate.n, {}, {}, {}};
    result.bounces = shareOf(invitations.bounced, invitations.sent);
    if (invitations.people > 0)
        result.perPerson = shareOf(invitations.answers, invitations.people);
    return result;
}

std::optional<SilentBounds> silentBounds(const Sample &sample, qint64 silent)
{
    const MetricInfo &metric = info(sample.metric);
    const bool hasBounds =
        metric.unit == Unit::Points || metric.unit == Unit::Percent || metric.unit == Unit::Score;
    if (!hasBounds || sample.n < smallestShown || silent <= 0)
        return std::nullopt;
    // Each figure is an average over people: a promoter counts 100, a detractor -100, a satisfied
    // customer 100, stars count themselves.
    const double answers = static_cast<double>(sample.n);
    const double others = static_cast<double>(silent);
    const double given = answers * sample.value();
    return SilentBounds{sample.n, silent, (given + others * metric.low) / (answers + others),
                        (given + others * metric.high) / (answers + others)};
}

} // namespace patron
