// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/openwaits.h"

#include "models/counting/filteredrows.h"
#include "models/metrics/openclock.h"
#include "models/session/timesteps.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <vector>

namespace patron {

namespace {

constexpr qint64 waitMinute = 60;
constexpr qint64 waitHour = 3'600;
constexpr qint64 daySeconds = 86'400;
constexpr qint64 epochJulianDay = 2'440'588; ///< of 1 January 1970

/// Different waits by small numbers, in the order in which they came: what is counted by number
/// costs a step in an array for each response, and not a search in a tree.
class WaitNumbers final
{
public:
    [[nodiscard]] quint32 of(qint64 wait)
    {
        const auto [place, isNew] =
            m_numbers.try_emplace(wait, static_cast<quint32>(m_waits.size()));
        if (isNew)
            m_waits.push_back(wait);
        return place->second;
    }

    [[nodiscard]] const std::vector<qint64> &all() const { return m_waits; }

private:
    std::unordered_map<qint64, quint32> m_numbers;
    std::vector<qint64> m_waits;
};

/// The waits that began on one day: of Waits::open from first up to the next day's.
struct DayOfWaits
{
    QDate day;
    size_t first;
};

/// Waits in the order of the days on which they began, as far as they can be told.
struct Waits
{
    WaitNumbers numbers;
    std::vector<quint32> open; ///< in opening hours, by number; one for each response that has it
    std::vector<DayOfWaits> days;
    std::map<qint64, qint64> calendar; ///< the same waits as the calendar counts: how many so long
    qint64 rows = 0;
    qint64 unanswered = 0;
    qint64 undated = 0;
    qint64 dayOnly = 0;
};

/// To the minute where that is exact enough: a few thousand different waits are quickly counted.
qint64 rounded(qint64 seconds)
{
    return seconds < waitHour ? seconds : (seconds + waitMinute / 2) / waitMinute * waitMinute;
}

Counts countsOf(const Waits &waits, TimeBucket bucket)
{
    const std::vector<qint64> &all = waits.numbers.all();
    std::vector<quint32> order(all.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](quint32 number) { return all[number]; });

    Counts counts{Breakdown::over(bucket, Measure::ReplyTime), {}, {}, {}};
    std::vector<qsizetype> places(all.size()); // where a number stands among the values
    for (const quint32 number : order) {
        places[number] = counts.scoreValues.size();
        counts.scoreValues << all[number];
    }
    for (size_t i = 0; i < waits.days.size(); ++i) {
        const QDate start = bucketStart(waits.days[i].day, bucket);
        if (counts.groups.isEmpty() || counts.groups.last().key.start != start)
            counts.groups << GroupCounts{{{}, start}, 0, QList<qint64>(counts.scoreValues.size())};
        GroupCounts &group = counts.groups.last();
        const size_t end = i + 1 < waits.days.size() ? waits.days[i + 1].first : waits.open.size();
        for (size_t row = waits.days[i].first; row < end; ++row)
            ++group.scores[places[waits.open[row]]];
        group.responses += static_cast<qint64>(end - waits.days[i].first);
    }
    return counts;
}

Figure calendarFigure(const std::map<qint64, qint64> &waits)
{
    QList<qint64> values;
    GroupCounts group;
    for (const auto &[wait, count] : waits) {
        values << wait;
        group.scores << count;
        group.responses += count;
    }
    return figure(Metric::ReplyTime, values, group);
}

Waits readWaits(const Snapshot &responses, const Filter &filter, const OpeningHours &hours,
                const Progress &progress)
{
    Waits waits;
    const auto column = responses.measures.find(Measure::ReplyTime);
    if (column == responses.measures.end())
        return waits;
    const OpenClock clock(hours);
    const ScoreColumn &replies = column->second;
    const size_t dated = responses.dayStarts.empty() ? 0 : responses.dayStarts.back();
    size_t day = 0;
    qint64 midnight = 0;
    bool isKnownDay = false; ///< midnight is that of day
    std::vector<qint64> calendar(replies.values.size());
    forEachFilteredRow(responses, filter, progress, [&](size_t row) {
        ++waits.rows;
        const quint32 code = replies.codes.at(row);
        if (code == 0) {
            ++waits.unanswered;
            return;
        }
        if (row >= dated) {
            ++waits.undated;
            return;
        }
        if (!isKnownDay || row >= responses.dayStarts[day + 1]) {
            while (row >= responses.dayStarts[day + 1])
                ++day;
            midnight = (responses.days[day].toJulianDay() - epochJulianDay) * daySeconds;
            isKnownDay = true;
        }
        if (responses.seconds[row] == 0) {
            ++waits.dayOnly;
            return;
        }
        const qint64 asked = midnight + responses.seconds[row];
        const qint64 wait = replies.values[code - 1];
        if (waits.days.empty() || waits.days.back().day != responses.days[day])
            waits.days.push_back({responses.days[day], waits.open.size()});
        waits.open.push_back(waits.numbers.of(rounded(clock.openSeconds(asked, asked + wait))));
        ++calendar[code - 1];
    });
    for (size_t i = 0; i < calendar.size(); ++i) {
        if (calendar[i] > 0)
            waits.calendar[rounded(replies.values[i])] += calendar[i];
    }
    return waits;
}

} // namespace

CardData openWaitCard(const Snapshot &responses, const Filter &filter, const OpeningHours &hours,
                      const Progress &progress)
{
    const Waits waits = readWaits(responses, filter, hours, progress);
    const Period days =
        waits.days.empty() ? Period() : Period{waits.days.front().day, waits.days.back().day};
    const Counts counts = countsOf(waits, bucketFor(days));
    CardData card;
    card.headline = figureOfAll(Metric::ReplyTime, counts);
    card.table = tabulate(Metric::ReplyTime, counts);
    card.explanation = explain(Metric::ReplyTime, counts);
    card.explanation.formula = "open-hours";
    card.explanation.hours = hours;
    card.explanation.rows = waits.rows;
    card.explanation.used = card.headline.n;
    card.explanation.leftOut.clear();
    const std::initializer_list<QPair<LeftOut, qint64>> reasons{
        {LeftOut::NoAnswer, waits.unanswered},
        {LeftOut::NoTimeOfDay, waits.dayOnly},
        {LeftOut::NoDay, waits.undated}};
    for (const auto &reason : reasons) {
        if (reason.second > 0)
            card.explanation.leftOut << reason;
    }
    const Figure calendar = calendarFigure(waits.calendar);
    if (card.headline.n == 0 && waits.dayOnly > 0) {
        card.headline.n = waits.dayOnly; // so that it is said why there is nothing to see
        card.verdict = {VerdictId::NoTimeOfDay, {waits.dayOnly}, Tone::Unsure};
        card.table.content = NoTimesOfDay{};
    } else if (card.headline.value && calendar.value) {
        card.verdict = {VerdictId::OpenWait, {*card.headline.value, *calendar.value}, Tone::Plain};
    } else if (card.headline.n > 0) {
        card.verdict = {VerdictId::TooFew, {card.headline.n, smallestShown}, Tone::Unsure};
    }
    return card;
}

} // namespace patron
