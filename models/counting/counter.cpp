// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"

#include "models/counting/scorequestion.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

Filter withoutOwn(const Filter &filter, const Breakdown &breakdown)
{
    switch (breakdown.by) {
    case GroupBy::Value:
        return filter.without(breakdown.dimension);
    case GroupBy::Answer:
        return filter.without(breakdown.question);
    case GroupBy::Nothing:
        // Scores side by side: the recommend score is chosen by its class.
        if (!breakdown.split && breakdown.measure != Measure::Volume)
            return breakdown.measure == Measure::Recommend
                       ? filter.without(Dimension::ScoreClass)
                       : filter.without(scoreQuestion(breakdown.measure));
        [[fallthrough]];
    case GroupBy::Time:
        return breakdown.split ? filter.without(*breakdown.split) : filter;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Counts> Counter::count(const Filter &filter, const Breakdown &breakdown) const
{
    return counts(filter, {&breakdown, 1}).map([](QList<Counts> &&all) {
        return std::move(all.first());
    });
}

Result<QList<Counts>> Counter::crossCounts(const Filter &filter,
                                           std::span<const Breakdown> breakdowns) const
{
    struct Group
    {
        Filter filter;
        std::vector<Breakdown> breakdowns;
        std::vector<qsizetype> places;
    };
    std::vector<Group> groups; // breakdowns under the same filter are asked for together
    for (size_t i = 0; i < breakdowns.size(); ++i) {
        const Filter own = withoutOwn(filter, breakdowns[i]);
        auto group = std::ranges::find(groups, own, &Group::filter);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{own, {}, {}});
        group->breakdowns.push_back(breakdowns[i]);
        group->places.push_back(qsizetype(i));
    }

    QList<Counts> all(qsizetype(breakdowns.size()));
    for (const Group &group : groups) {
        Result<QList<Counts>> some = counts(group.filter, group.breakdowns);
        if (!some)
            return failure(std::move(some).error());
        for (size_t i = 0; i < group.places.size(); ++i)
            all[group.places[i]] = std::move((*some)[qsizetype(i)]);
    }
    return all;
}

} // namespace patron
