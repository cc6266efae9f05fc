// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ownyear.h"

#include "models/metrics/metric.h"
#include "models/metrics/sample.h"
#include "models/session/dashboard.h"

namespace patron {

namespace {

Counts totalOver(const Period &period, const Counts &byDay)
{
    Counts within = byDay;
    within.groups.removeIf([&period](const GroupCounts &group) {
        return !group.key.start.isValid() || !period.holds(group.key.start);
    });
    Counts total{Breakdown::total(byDay.breakdown.measure), byDay.scoreValues, {}, {}};
    total.groups << sumOfGroups(within);
    return total;
}

} // namespace

std::optional<OwnYear> ownYear(const Counts &byDay)
{
    QDate newest;
    for (const GroupCounts &group : byDay.groups) {
        if (group.key.start.isValid() && group.scored() > 0)
            newest = group.key.start;
    }
    if (!newest.isValid())
        return std::nullopt;
    const Period year = comparedPeriod({}, {QDate(), newest});
    return OwnYear{year, totalOver(year, byDay), totalOver(year.before(), byDay)};
}

bool isOfLongAgo(const Counts &year, const Counts &all)
{
    return sumOfGroups(year).scored() < smallestShown && sumOfGroups(all).scored() >= smallestShown;
}

} // namespace patron
