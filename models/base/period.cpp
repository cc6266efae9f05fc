// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"

namespace patron {

namespace {

/// From the first of a month to the last of one; 0 of any other period.
int wholeMonths(const Period &period)
{
    const QDate next = period.to.addDays(1);
    if (period.from.day() != 1 || next.day() != 1 || next <= period.from)
        return 0;
    return (next.year() - period.from.year()) * 12 + next.month() - period.from.month();
}

} // namespace

bool Period::holds(QDate day) const
{
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

Period Period::before() const
{
    if (!from.isValid() || !to.isValid())
        return {};
    const int months = wholeMonths(*this);
    return {months > 0 ? from.addMonths(-months) : from.addDays(-from.daysTo(to) - 1),
            from.addDays(-1)};
}

QDate bucketStart(QDate day, TimeBucket bucket)
{
    switch (bucket) {
    case TimeBucket::Day:
        return day;
    case TimeBucket::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeBucket::Month:
        return {day.year(), day.month(), 1};
    case TimeBucket::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeBucket::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate bucketNext(QDate start, TimeBucket bucket)
{
    switch (bucket) {
    case TimeBucket::Day:
        return start.addDays(1);
    case TimeBucket::Week:
        return start.addDays(7);
    case TimeBucket::Month:
        return start.addMonths(1);
    case TimeBucket::Quarter:
        return start.addMonths(3);
    case TimeBucket::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}

} // namespace patron
