// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/openwaits.h"

#include "models/counting/filteredrows.h"
#include "models/metrics/openclock.h"
#include "models/session/timesteps.h"

#include <algorithm>
#include <map>

namespace patron {

namespace {

constexpr qint64 waitMinute = 60;
constexpr qint64 waitHour = 3'600;

/// Waits by the day on which they began, as far as they can be told.
struct Waits
{
    std::map<QDate, std::map<qint64, qint64>> open; ///< by bucket: how many waited so long
    std::map<qint64, qint64> calendar;              ///< the same waits, of all buckets
    qint64 rows = 0;
    qint64 unanswered = 0;
    qint64 undated = 0;
    qint64 dayOnly = 0;
    QDate first;
    QDate last;
};

/// To the minute where that is exact enough: a few thousand different waits are quickly counted.
qint64 rounded(qint64 seconds)
{
    return seconds < waitHour ? seconds : (seconds + waitMinute / 2) / waitMinute * waitMinute;
}

GroupCounts groupOf(const GroupKey &key, const std::map<qint64, qint64> &waits,
                    const QList<qint64> &values)
{
    GroupCounts group{key, 0, QList<qint64>(values.size(), 0)};
    qsizetype place = 0;
    for (const auto &[wait, count] : waits) {
        place = std::lower_bound(values.begin() + place, values.end(), wait) - values.begin();
        group.scores[place] = count;
        group.responses += count;
    }
    return group;
}

Counts countsOf(const std::map<QDate, std::map<qint64, qint64>> &waits, TimeBucket bucket)
{
    Counts counts{Breakdown::over(bucket, Measure::ReplyTime), {}, {}, {}};
    std::map<QDate, std::map<qint64, qint64>> buckets;
    std::map<qint64, qint64> all;
    for (const auto &[day, ofDay] : waits) {
        auto &group = buckets[bucketStart(day, bucket)];
        for (const auto &[wait, count] : ofDay) {
            group[wait] += count;
            all[wait] += count;
        }
    }
    for (const auto &[wait, count] : all)
        counts.scoreValues << wait;
    for (const auto &[start, group] : buckets)
        counts.groups << groupOf({{}, start}, group, counts.scoreValues);
    return counts;
}

Figure calendarFigure(const std::map<qint64, qint64> &waits)
{
    QList<qint64> values;
    for (const auto &[wait, count] : waits)
        values << wait;
    return figure(Metric::ReplyTime, values, groupOf({}, waits, values));
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
    std::map<qint64, qint64> *ofDay = nullptr;
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
        if (!ofDay || row >= responses.dayStarts[day + 1]) {
            while (row >= responses.dayStarts[day + 1])
                ++day;
            midnight = QDateTime(responses.days[day], QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
            ofDay = nullptr;
        }
        if (responses.seconds[row] == 0) {
            ++waits.dayOnly;
            return;
        }
        const qint64 asked = midnight + responses.seconds[row];
        const qint64 wait = replies.values[code - 1];
        if (!ofDay)
            ofDay = &waits.open[responses.days[day]];
        ++(*ofDay)[rounded(clock.openSeconds(asked, asked + wait))];
        ++waits.calendar[rounded(wait)];
    });
    if (!waits.open.empty()) {
        waits.first = waits.open.begin()->first;
        waits.last = waits.open.rbegin()->first;
    }
    return waits;
}

} // namespace

CardData openWaitCard(const Snapshot &responses, const Filter &filter, const OpeningHours &hours,
                      const Progress &progress)
{
    const Waits waits = readWaits(responses, filter, hours, progress);
    const Counts counts = countsOf(waits.open, bucketFor({waits.first, waits.last}));
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
    } else if (card.headline.value && calendar.value) {
        card.verdict = {VerdictId::OpenWait, {*card.headline.value, *calendar.value}, Tone::Plain};
    } else if (card.headline.n > 0) {
        card.verdict = {VerdictId::TooFew, {card.headline.n, smallestShown}, Tone::Unsure};
    }
    return card;
}

} // namespace patron
