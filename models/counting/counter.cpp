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
        // Scores side by side: the recommend score is chosen itself, or by its class.
        if (!breakdown.split && breakdown.measure != Measure::Volume) {
            const QuestionId score = scoreQuestion(breakdown.measure);
            const bool isByClass =
                breakdown.measure == Measure::Recommend && filter.answers.value(score).isEmpty();
            return isByClass ? filter.without(Dimension::ScoreClass) : filter.without(score);
        }
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

Result<QList<Counts>> Counter::answers(const Filter &filter,
                                       std::span<const CountQuestion> questions) const
{
    QList<Counts> all(qsizetype(questions.size()));
    std::vector<bool> isAnswered(questions.size());
    for (size_t first = 0; first < questions.size(); ++first) {
        std::vector<Breakdown> breakdowns; // of the same period and kind
        std::vector<size_t> places;
        for (size_t i = first; i < questions.size(); ++i) {
            if (isAnswered[i] || questions[i].period != questions[first].period ||
                questions[i].own != questions[first].own)
                continue;
            isAnswered[i] = true;
            breakdowns.push_back(questions[i].breakdown);
            places.push_back(i);
        }
        if (places.empty())
            continue;
        Filter own = filter;
        own.period = questions[first].period;
        Result<QList<Counts>> some = questions[first].own == OwnChoice::Counts
                                         ? counts(own, breakdowns)
                                         : crossCounts(own, breakdowns);
        if (!some)
            return failure(std::move(some).error());
        for (size_t i = 0; i < places.size(); ++i)
            all[qsizetype(places[i])] = std::move((*some)[qsizetype(i)]);
    }
    return all;
}

Result<Period> Counter::days(const Filter &filter) const
{
    return count(filter, Breakdown::over(TimeBucket::Day, Measure::Volume))
        .map([](const Counts &byDay) {
            Period days;
            for (const GroupCounts &group : byDay.groups) {
                if (!group.key.start.isValid())
                    continue;
                if (!days.from.isValid())
                    days.from = group.key.start;
                days.to = group.key.start;
            }
            return days;
        });
}

} // namespace patron
