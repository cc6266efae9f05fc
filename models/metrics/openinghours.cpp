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

OpeningHours OpeningHours::usual()
{
    constexpr int opens = 9 * 60;
    constexpr int closes = 18 * 60;
    return workdays(opens, closes, QTimeZone::utc());
}

QString openingHoursCode(const OpeningHours &hours)
{
    if (hours.isAlwaysOpen())
        return QStringLiteral("always");
    QStringList parts;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        QString day;
        for (const OpenSpan &span : hours.week) {
            if (span.weekday == weekday)
                day += QStringLiteral(" %1-%2").arg(span.from).arg(span.to);
        }
        if (!day.isEmpty())
            parts << QString::number(weekday) + day;
    }
    QList<QDate> holidays = hours.holidays.values();
    std::ranges::sort(holidays);
    for (const QDate &day : std::as_const(holidays))
        parts << day.toString(Qt::ISODate);
    return parts.join(u';');
}

std::optional<OpeningHours> openingHoursFromCode(const QString &code)
{
    OpeningHours hours;
    if (code == u"always")
        return hours;
    for (const QString &part : code.split(u';', Qt::SkipEmptyParts)) {
        if (const QDate day = QDate::fromString(part, Qt::ISODate); day.isValid()) {
            hours.holidays.insert(day);
            continue;
        }
        const QStringList words = part.split(u' ');
        const int weekday = words.first().toInt();
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QStringList ends = words[i].split(u'-');
            bool isFrom = false;
            bool isTo = false;
            const OpenSpan span{weekday, ends.value(0).toInt(&isFrom), ends.value(1).toInt(&isTo)};
            const auto isMinute = [](int minute) { return minute >= 0 && minute <= minutesOfDay; };
            if (!isFrom || !isTo || ends.size() != 2 || !isMinute(span.from) ||
                !isMinute(span.to) || weekday < Qt::Monday || weekday > Qt::Sunday)
                return std::nullopt;
            hours.week << span;
        }
    }
    return hours.week.isEmpty() ? std::nullopt : std::optional(hours);
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
