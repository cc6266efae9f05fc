// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/hourstext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace patron {

namespace {

struct HoursText
{
    Q_DECLARE_TR_FUNCTIONS(HoursText)
};

QString clockText(int minutes, const QLocale &locale)
{
    constexpr int perHour = 60;
    constexpr int perDay = 24 * perHour;
    return locale.toString(QTime(minutes % perDay / perHour, minutes % perHour),
                           QLocale::ShortFormat);
}

/// "09:00 to 13:00, 14:00 to 18:00"; "" = closed.
QString dayText(const OpeningHours &hours, int weekday, const QLocale &locale)
{
    QList<OpenSpan> spans = hours.week;
    spans.removeIf([weekday](const OpenSpan &span) { return span.weekday != weekday; });
    std::ranges::sort(spans, {}, &OpenSpan::from);
    QStringList texts;
    for (const OpenSpan &span : std::as_const(spans)) {
        //: Opening hours; %1 "09:00", %2 "18:00"
        texts << HoursText::tr("%1 to %2", "clock")
                     .arg(clockText(span.from, locale), clockText(span.to, locale));
    }
    return texts.join(u", ");
}

} // namespace

QString openingHoursText(const OpeningHours &hours, const QLocale &locale)
{
    QStringList texts;
    for (int first = Qt::Monday; first <= Qt::Sunday;) {
        const QString times = dayText(hours, first, locale);
        int last = first;
        while (last < Qt::Sunday && dayText(hours, last + 1, locale) == times)
            ++last;
        const QString from = locale.standaloneDayName(first);
        if (!times.isEmpty()) {
            //: Days of the week; %1 "Monday", %2 "Friday"
            const QString days = first == last ? from
                                               : HoursText::tr("%1 to %2", "weekdays")
                                                     .arg(from, locale.standaloneDayName(last));
            //: Opening hours; %1 "Monday to Friday", %2 "09:00 to 18:00"
            texts << HoursText::tr("%1 %2", "days and hours").arg(days, times);
        }
        first = last + 1;
    }
    return texts.join(u"; ");
}

} // namespace patron
