// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/openinghours.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

constexpr int minutesOfDay = 24 * 60;

struct Seconds
{
    qint64 from = 0;
    qint64 to = 0;
};

/// A wall clock time as a moment; minute may lie in the next days. A time that the clock skips in
/// spring is the moment after the gap.
qint64 moment(QDate day, int minute, const QTimeZone &zone)
{
    const QDate there = day.addDays(minute / minutesOfDay);
    const QTime time = QTime::fromMSecsSinceStartOfDay(60'000 * (minute % minutesOfDay));
    return QDateTime(there, time, zone).toSecsSinceEpoch();
}

/// What is open on the days from first to last, ascending and without overlaps.
std::vector<Seconds> openBetween(QDate first, QDate last, const OpeningHours &hours)
{
    std::vector<Seconds> open;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (hours.holidays.contains(day))
            continue;
        for (const OpenSpan &span : hours.week) {
            if (span.weekday != day.dayOfWeek())
                continue;
            const int end = span.to > span.from ? span.to : span.to + minutesOfDay;
            open.push_back({moment(day, span.from, hours.zone), moment(day, end, hours.zone)});
        }
    }
    std::ranges::sort(open, {}, &Seconds::from);
    for (size_t i = 1; i < open.size(); ++i) {
        open[i].from = std::max(open[i].from, open[i - 1].to);
        open[i].to = std::max(open[i].to, open[i].from);
    }
    return open;
}

} // namespace

OpeningHours OpeningHours::workdays(int from, int to, const QTimeZone &zone)
{
    OpeningHours hours;
    hours.zone = zone;
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        hours.week << OpenSpan{weekday, from, to};
    return hours;
}

qint64 calendarSeconds(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? std::max<qint64>(0, from.secsTo(to)) : 0;
}

qint64 openSeconds(const QDateTime &from, const QDateTime &to, const OpeningHours &hours)
{
    const qint64 all = calendarSeconds(from, to);
    if (all == 0 || hours.isAlwaysOpen())
        return all;
    const qint64 start = from.toSecsSinceEpoch();
    const qint64 end = start + all;
    // A night that opened the evening before reaches into the first day.
    const QDate first = from.toTimeZone(hours.zone).date().addDays(-1);
    const QDate last = to.toTimeZone(hours.zone).date();
    qint64 seconds = 0;
    for (const Seconds &open : openBetween(first, last, hours))
        seconds += std::max<qint64>(0, std::min(end, open.to) - std::max(start, open.from));
    return seconds;
}

} // namespace patron
