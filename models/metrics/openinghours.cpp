// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/openinghours.h"

#include <algorithm>
#include <utility>

namespace patron {

OpeningHours OpeningHours::workdays(int from, int to)
{
    OpeningHours hours;
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        hours.week << OpenSpan{weekday, from, to};
    return hours;
}

OpeningHours OpeningHours::usual()
{
    constexpr int opens = 9 * 60;
    constexpr int closes = 18 * 60;
    return workdays(opens, closes);
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

} // namespace patron
