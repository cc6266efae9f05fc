// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/numbertext.h"

#include "models/metrics/answerfigures.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

constexpr QChar enDash(0x2013);
constexpr QChar minusSign(0x2212);

/// With the true minus sign, and never "-0".
QString plainNumber(double value, int decimals, const QLocale &locale)
{
    const QString size = locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return value < 0 && !isZero ? minusSign + size : size;
}

QString daysText(qint64 hours, const QLocale &locale)
{
    const qint64 days = hours / 24;
    const QString daysNumber = locale.toString(days);
    if (hours % 24 == 0) {
        //: A length of time; %1: the number of days (two or more)
        return NumberText::tr("%1 day(s)", nullptr, pluralCount(days)).arg(daysNumber);
    }
    //: A length of time; %1: the number of days (two or more), %2: the number of hours, h: hours
    return NumberText::tr("%1 day(s) %2 h", nullptr, pluralCount(days))
        .arg(daysNumber, locale.toString(hours % 24));
}

QString hoursText(qint64 minutes, const QLocale &locale)
{
    const QString hours = locale.toString(minutes / 60);
    if (minutes % 60 == 0) {
        //: A length of time; %1: the number of hours, h: hours
        return NumberText::tr("%1 h").arg(hours);
    }
    //: A length of time; %1: hours, %2: minutes
    return NumberText::tr("%1 h %2 min").arg(hours, locale.toString(minutes % 60));
}

QString minutesText(qint64 seconds, const QLocale &locale)
{
    if (seconds < 60) {
        //: A length of time; %1: the number of seconds, s: seconds
        return seconds == 0 ? NumberText::tr("%1 min").arg(locale.toString(0))
                            : NumberText::tr("%1 s").arg(locale.toString(seconds));
    }
    const QString minutes = locale.toString(seconds / 60);
    if (seconds % 60 == 0) {
        //: A length of time; %1: the number of minutes
        return NumberText::tr("%1 min").arg(minutes);
    }
    //: A length of time; %1: minutes, %2: seconds
    return NumberText::tr("%1 min %2 s").arg(minutes, locale.toString(seconds % 60));
}

/// A number and its unit stand on one line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// Of minutes as they are shown: two units at most.
QString durationText(double minutes, const QLocale &locale)
{
    constexpr double daysFrom = 48.0 * 60.0;
    const double size = std::abs(minutes);
    QString text;
    if (size >= daysFrom)
        text = daysText(std::llround(size / 60.0), locale);
    else if (size >= 60.0)
        text = hoursText(std::llround(size), locale);
    else
        text = minutesText(std::llround(size * 60.0), locale);
    return unbroken(minutes < 0 ? minusSign + text : text);
}

QString scoreText(const QString &value, const QLocale &locale)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    return plainNumber(number, number == std::floor(number) ? 0 : 1, locale);
}

/// From so many minutes to so many, the unit once: "20–40 h".
QString timeRange(double from, double to, const QLocale &locale)
{
    constexpr double hour = 60;
    constexpr double day = 24 * hour;
    const auto fits = [from, to](double unit) {
        return to >= unit && std::fmod(from, unit) == 0 && std::fmod(to, unit) == 0;
    };
    const auto last = std::llround(to);
    if (fits(day) && to > 2 * day)
        return plainNumber(from / day, 0, locale) + enDash + unbroken(daysText(last / 60, locale));
    if (fits(hour))
        return plainNumber(from / hour, 0, locale) + enDash + unbroken(hoursText(last, locale));
    //: A length of time; %1: the number of minutes
    return plainNumber(from, 0, locale) + enDash +
           unbroken(NumberText::tr("%1 min").arg(locale.toString(last)));
}

/// A bin of times, in minutes: "0–1200", "≥ 6000", or one of them.
QString timeBinText(const QString &value, const QLocale &locale)
{
    const QStringList ends = value.split(enDash);
    if (ends.size() == 2)
        return timeRange(ends[0].toDouble(), ends[1].toDouble(), locale);
    if (value.startsWith(u"≥ "))
        return u"≥ "_qs + durationText(value.mid(2).toDouble(), locale);
    return durationText(value.toDouble(), locale);
}

/// Years have no separator of thousands.
QString writtenAnswer(const QString &value, const QLocale &locale)
{
    return mayBeYear(value.toDouble()) ? value : scoreText(value, locale);
}

/// A bin of numbers ("20–30", "≥ 500") in the language's digits; anything else as it is.
QString binText(const QString &value, const QLocale &locale)
{
    const auto isNumber = [](const QString &part) {
        bool isOne = false;
        part.toDouble(&isOne);
        return isOne;
    };
    // Wider ones are of something else that may come to two thousand.
    constexpr double widestOfYears = 50;
    if (const QString end = value.mid(2); value.startsWith(u"< ") && isNumber(end))
        return u"< "_qs + writtenAnswer(end, locale);
    if (const QString from = value.mid(2); value.startsWith(u"≥ ") && isNumber(from))
        return u"≥ "_qs + writtenAnswer(from, locale);
    const QStringList ends = value.split(enDash);
    const auto isYear = [](const QString &end) { return mayBeYear(end.toDouble()); };
    if (ends.size() == 2 && std::ranges::all_of(ends, isYear) &&
        ends[1].toDouble() - ends[0].toDouble() <= widestOfYears)
        return value;
    if (ends.size() == 2 && isNumber(ends[0]) && isNumber(ends[1]))
        return scoreText(ends[0], locale) + enDash + scoreText(ends[1], locale);
    return writtenAnswer(value, locale);
}

/// With so many more decimals than figures have; times have none.
QString finerText(double value, Unit unit, int more, const QLocale &locale)
{
    switch (unit) {
    case Unit::Points:
    case Unit::Count:
        return plainNumber(value, more, locale);
    case Unit::Percent:
        //: A share in percent, with the space (if any) that the language puts before the sign; %1:
        //: the number
        return unbroken(NumberText::tr("%1%").arg(plainNumber(value, more, locale)));
    case Unit::Score:
        return plainNumber(value, 1 + more, locale);
    case Unit::Minutes:
        return durationText(asShown(value, unit), locale);
    }
    Q_UNREACHABLE();
}

} // namespace

QString figureText(std::optional<double> value, Unit unit, const QLocale &locale)
{
    return value && std::isfinite(*value) ? finerText(*value, unit, 0, locale) : QString(enDash);
}

QString shareText(double percent, const QLocale &locale)
{
    const bool isLess = percent > 0 && asShown(percent, Unit::Percent) == 0;
    const QString text = figureText(isLess ? 1 : percent, Unit::Percent, locale);
    return isLess ? u'<' + text : text;
}

QString rangeText(double low, double high, Unit unit, const QLocale &locale)
{
    // "2.3 to 2.3" says nothing: two ends that look alike have as many digits as tell them apart.
    constexpr int mostDigits = 2;
    int more = 0;
    while (more < mostDigits &&
           finerText(low, unit, more, locale) == finerText(high, unit, more, locale))
        ++more;
    const QString from = finerText(low, unit, more, locale);
    const QString to = finerText(high, unit, more, locale);
    if (from == to)
        return figureText(low, unit, locale);
    //: From one figure to another ("35 to 62", "79% to 96%"); both may be negative, so no dash
    return NumberText::tr("%1 to %2", "figures").arg(from, to);
}

QString ratingText(double mean, int worst, int best, const QLocale &locale)
{
    const QString average = figureText(mean, Unit::Score, locale);
    if (best < worst)
        //: The average of a rating question; %1 "1.4", %2 the number that is its best answer
        return NumberText::tr("%1 (%2 = best)").arg(average, locale.toString(best));
    //: The average of a rating question; %1 "4.6", %2 the highest number of its scale
    return NumberText::tr("%1 of %2", "rating").arg(average, locale.toString(best));
}

QString ratingText(const Figure &figure, const QLocale &locale)
{
    if (!figure.mean || figure.counts.isEmpty())
        return figureText(figure.mean, Unit::Score, locale);
    return ratingText(*figure.mean, figure.counts.first().first.toInt(),
                      figure.counts.last().first.toInt(), locale);
}

QString countText(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString tickText(double value, double step, Unit unit, const QLocale &locale)
{
    if (unit != Unit::Minutes)
        return figureText(value, unit, locale);
    if (value == 0)
        return locale.toString(0);
    constexpr double hour = 60;
    constexpr double day = 24 * hour;
    if (std::fmod(step, day) == 0)
        return unbroken(daysText(value / day, locale));
    if (std::fmod(step, hour) == 0)
        return unbroken(NumberText::tr("%1 h").arg(plainNumber(value / hour, 0, locale)));
    return unbroken(NumberText::tr("%1 min").arg(plainNumber(value, 0, locale)));
}

QString answersText(qint64 count, const QLocale &locale)
{
    //: %1: how many answers were given to a question
    return NumberText::tr("%1 answer(s)", nullptr, pluralCount(count))
        .arg(countText(count, locale));
}

QString customersText(qint64 count, const QLocale &locale)
{
    //: %1: how many customers
    return NumberText::tr("%1 customer(s)", nullptr, pluralCount(count))
        .arg(countText(count, locale));
}

QString countedText(Metric metric, qint64 count, const QLocale &locale)
{
    return metric == Metric::Retention ? customersText(count, locale) : answersText(count, locale);
}

QString groupText(const GroupKey &key, const Breakdown &breakdown, const QLocale &locale,
                  bool shortForm)
{
    switch (breakdown.by) {
    case GroupBy::Time:
        return bucketText(key.start, breakdown.bucket, locale, shortForm);
    case GroupBy::Nothing:
        if (key.value.isEmpty()) {
            //: The group of all answers together
            return NumberText::tr("all answers");
        }
        return breakdown.measure == Measure::ReplyTime ||
                       breakdown.measure == Measure::ResolutionTime
                   ? timeBinText(key.value, locale)
                   : scoreText(key.value, locale);
    case GroupBy::Value:
    case GroupBy::Answer:
        break;
    }
    if (key.value.isEmpty()) {
        //: Name of the group of answers that do not say it (their channel, their branch ...)
        return NumberText::tr("not stated");
    }
    if (breakdown.by == GroupBy::Answer)
        return binText(key.value, locale);
    if (breakdown.dimension == Dimension::ScoreClass)
        return scoreClassName(key.value);
    if (breakdown.dimension == Dimension::Import) {
        //: One import of a file; %1: its number in the list of imports
        return NumberText::tr("import %1").arg(key.value);
    }
    return key.value;
}

} // namespace patron
