// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/timesteps.h"

#include "models/metrics/figure.h"

#include <algorithm>

namespace patron {

namespace {

/// How many answers a step of the chart is made of; the undated make none.
qint64 answersIn(const GroupCounts &group, const Breakdown &breakdown)
{
    if (!group.key.start.isValid())
        return 0;
    return breakdown.split || breakdown.measure == Measure::Volume ? group.responses
                                                                   : group.scored();
}

bool isAnswered(const GroupCounts &group, const Breakdown &breakdown)
{
    return answersIn(group, breakdown) > 0;
}

/// How many steps have something to say. A number of answers is a figure of however few.
qsizetype shownSteps(const Counts &counts)
{
    const bool areCounted = counts.breakdown.split || counts.breakdown.measure == Measure::Volume;
    const qint64 fewest = areCounted ? 1 : smallestShown;
    return std::ranges::count_if(counts.groups, [&](const GroupCounts &group) {
        return answersIn(group, counts.breakdown) >= fewest;
    });
}

qsizetype answeredSteps(const Counts &counts)
{
    return std::ranges::count_if(counts.groups, [&counts](const GroupCounts &group) {
        return isAnswered(group, counts.breakdown);
    });
}

/// First days of the first and the last group with answers; invalid without any.
Period startsOf(const Counts &counts)
{
    Period starts;
    for (const GroupCounts &group : counts.groups) {
        if (!isAnswered(group, counts.breakdown))
            continue;
        if (!starts.from.isValid())
            starts.from = group.key.start;
        starts.to = group.key.start;
    }
    return starts;
}

void add(GroupCounts &sum, const GroupCounts &part)
{
    sum.responses += part.responses;
    for (qsizetype i = 0; i < std::min(sum.scores.size(), part.scores.size()); ++i)
        sum.scores[i] += part.scores[i];
}

Counts inSteps(const Counts &byDay, TimeBucket bucket)
{
    Counts counts = byDay;
    counts.breakdown.bucket = bucket;
    counts.groups.clear();
    for (const GroupCounts &day : byDay.groups) {
        const QDate start = day.key.start.isValid() ? bucketStart(day.key.start, bucket) : QDate();
        if (!counts.groups.isEmpty() && counts.groups.last().key.start == start) {
            add(counts.groups.last(), day);
            continue;
        }
        counts.groups << day;
        counts.groups.last().key.start = start;
    }
    return counts;
}

} // namespace

TimeBucket bucketFor(const Period &span)
{
    if (!span.from.isValid() || !span.to.isValid())
        return TimeBucket::Month;
    const qint64 days = span.from.daysTo(span.to) + 1;
    if (days < 5 * 7)
        return TimeBucket::Day;
    if (days < 4 * 30)
        return TimeBucket::Week;
    if (days <= 6 * 366)
        return TimeBucket::Month;
    // A mistyped year must not make a chart of thousands of quarters.
    return days <= 25 * 366 ? TimeBucket::Quarter : TimeBucket::Year;
}

bool mayWantOthers(const Counts &counts)
{
    const Period starts = startsOf(counts);
    if (!starts.from.isValid())
        return false;
    if (2 * shownSteps(counts) < answeredSteps(counts))
        return true;
    const TimeBucket bucket = counts.breakdown.bucket;
    // At least so many days: from the last one of the first step to the first of the last.
    const QDate first = bucketNext(starts.from, bucket).addDays(-1);
    return bucketFor({std::min(first, starts.to), starts.to}) < bucket;
}

Counts inStepsOfItsOwn(const Counts &byDay)
{
    TimeBucket bucket = bucketFor(startsOf(byDay));
    Counts best = inSteps(byDay, bucket);
    while (bucket != TimeBucket::Year && 2 * shownSteps(best) < answeredSteps(best)) {
        bucket = static_cast<TimeBucket>(static_cast<int>(bucket) + 1);
        Counts wider = inSteps(byDay, bucket);
        if (shownSteps(wider) > shownSteps(best))
            best = std::move(wider);
    }
    return best;
}

} // namespace patron
