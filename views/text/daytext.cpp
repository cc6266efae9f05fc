// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/daytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace patron {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

QString dayWords(QDate day, const QLocale &locale, bool shortForm)
{
    return locale.toString(day, shortForm ? u"d MMM yy" : u"d MMMM yyyy");
}

QString monthText(QDate start, const QLocale &locale, bool shortForm)
{
    const auto format = shortForm ? QLocale::ShortFormat : QLocale::LongFormat;
    const QString month = locale.standaloneMonthName(start.month(), format);
    //: A month; %1: its name in the nominative ("May"), %2: the year ("2026", on axes "26")
    return DayText::tr("%1 %2", "month and year")
        .arg(month, locale.toString(start, shortForm ? u"yy" : u"yyyy"));
}

/// What the calendar calls it: "February 2025", "2025", "January to March 2025"; "" of days that
/// are no whole months.
QString calendarName(const Period &period, const QLocale &locale)
{
    const QDate next = period.to.addDays(1);
    if (period.from.day() != 1 || next.day() != 1 || next <= period.from)
        return {};
    for (const TimeBucket bucket : {TimeBucket::Month, TimeBucket::Year}) {
        if (bucketStart(period.from, bucket) == period.from &&
            bucketNext(period.from, bucket) == next)
            return bucketText(period.from, bucket, locale);
    }
    const QString first = period.from.year() == period.to.year()
                              ? locale.standaloneMonthName(period.from.month())
                              : monthText(period.from, locale, false);
    //: The period shown; %1: its first month ("January", "November 2024"), %2: its last month,
    //: included ("March 2025"); both in the nominative
    return DayText::tr("%1 to %2", "months").arg(first, monthText(period.to, locale, false));
}

} // namespace

QString dayFormat(const QLocale &locale)
{
    // 7/12 is another day in London than in New York.
    if (locale.language() == QLocale::English)
        return u"d MMM yyyy"_qs;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy") ? format : format.replace(u"yy"_qs, u"yyyy"_qs);
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale));
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    //: A moment; %1: the day ("7 Dec 2022"), %2: the time of day ("14:05")
    return DayText::tr("%1 %2", "day and time")
        .arg(dayText(moment.date(), locale), locale.toString(moment.time(), QLocale::ShortFormat));
}

QString tenureText(int months, const QLocale &locale)
{
    const bool isYears = months > 0 && months % 12 == 0;
    return periodsText(isYears ? months / 12 : months,
                       isYears ? TimeBucket::Year : TimeBucket::Month, locale);
}

QString daysText(double days, const QLocale &locale)
{
    return periodsText(static_cast<int>(std::lround(days)), TimeBucket::Day, locale);
}

QString periodsText(int periods, TimeBucket bucket, const QLocale &locale)
{
    const QString number = locale.toString(periods);
    switch (bucket) {
    case TimeBucket::Day:
        //: A length of time; %1: the number of days
        return DayText::tr("%1 day(s)", nullptr, periods).arg(number);
    case TimeBucket::Week:
        //: A length of time; %1: the number of weeks
        return DayText::tr("%1 week(s)", nullptr, periods).arg(number);
    case TimeBucket::Month:
        //: A length of time; %1: the number of months
        return DayText::tr("%1 month(s)", nullptr, periods).arg(number);
    case TimeBucket::Quarter:
        //: A length of time; %1: the number of quarters of a year
        return DayText::tr("%1 quarter(s)", nullptr, periods).arg(number);
    case TimeBucket::Year:
        //: A length of time; %1: the number of years
        return DayText::tr("%1 year(s)", nullptr, periods).arg(number);
    }
    Q_UNREACHABLE();
}

QString bucketText(QDate start, TimeBucket bucket, const QLocale &locale, bool shortForm)
{
    if (!start.isValid()) {
        //: Name of the group of answers whose date is not known
        return DayText::tr("no date");
    }
    switch (bucket) {
    case TimeBucket::Day:
        return dayWords(start, locale, shortForm);
    case TimeBucket::Week:
        if (shortForm)
            return dayWords(start, locale, true);
        //: %1: the Monday the week starts with ("4 May 2026")
        return DayText::tr("week of %1").arg(dayWords(start, locale, false));
    case TimeBucket::Month:
        return monthText(start, locale, shortForm);
    case TimeBucket::Quarter:
        //: A quarter of a year; %1: its number 1 to 4, %2: the year ("2026", on axes "26")
        return DayText::tr("Q%1 %2").arg(locale.toString((start.month() + 2) / 3),
                                         locale.toString(start, shortForm ? u"yy" : u"yyyy"));
    case TimeBucket::Year:
        return locale.toString(start, u"yyyy");
    }
    Q_UNREACHABLE();
}

QString periodText(const Period &period, const QLocale &locale)
{
    if (period.isOpen()) {
        //: The period shown: everything there is
        return DayText::tr("all time");
    }
    const QString from = dayWords(period.from, locale, false);
    const QString to = dayWords(period.to, locale, false);
    if (!period.to.isValid()) {
        //: The period shown; %1: its first day ("1 May 2026")
        return DayText::tr("since %1").arg(from);
    }
    if (!period.from.isValid()) {
        //: The period shown; %1: its last day, included ("31 May 2026")
        return DayText::tr("until %1").arg(to);
    }
    if (period.from == period.to)
        return from;
    if (const QString name = calendarName(period, locale); !name.isEmpty())
        return name;
    //: The period shown; %1: its first day, %2: its last day, included
    return DayText::tr("%1 to %2", "days").arg(from, to);
}

} // namespace patron
