// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/datetext.h"

#include "models/mapping/clocktext.h"
#include "models/mapping/nameddate.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

namespace patron {

namespace {

constexpr size_t longestDate = 64;
constexpr size_t longestNote = 40; ///< bytes of what stands behind a date

/// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant's days_from_civil).
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool hasDigit(std::string_view text)
{
    for (const char c : text) {
        if (isDigit(c))
            return true;
    }
    return false;
}

/// Two letters side by side: no month, no "day" and no "week" is shorter. Codes such as "R-1017"
/// come by the million.
bool hasWord(std::string_view text)
{
    bool wasLetter = false;
    for (const char c : text) {
        const bool isLetter = (c & 0x80) != 0 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (isLetter && wasLetter)
            return true;
        wasLetter = isLetter;
    }
    return false;
}

/// The last such day that is not after the day the file was written.
qint64 lastBefore(const ScannedDate &date, QDate asOf)
{
    int year = asOf.year();
    const QDate thisYear(year, date.second, date.first);
    if (!thisYear.isValid() || thisYear > asOf) {
        // A 29th of February may lie some years back.
        do
            --year;
        while (!isDay(year, date.second, date.first));
    }
    return daysSinceEpoch(year, date.second, date.first);
}

} // namespace

bool isDay(int year, int month, int day)
{
    return year >= 1900 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month);
}

int fullYear(int year, int digits)
{
    if (digits == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

bool ScannedDate::canBeDayFirst() const
{
    return shape == Shape::Numbers && isDay(year, second, first);
}

bool ScannedDate::canBeMonthFirst() const
{
    return shape == Shape::Numbers && isDay(year, first, second);
}

std::optional<ScannedDate> scanDate(std::string_view text)
{
    if (text.size() > longestDate + longestNote)
        return std::nullopt;
    // "05.03.24, edited"
    if (const size_t comma = text.rfind(',');
        comma != std::string_view::npos &&
        valueWords().isDateNoise(trimmed(text.substr(comma + 1))))
        text = trimmed(text.substr(0, comma));
    if (text.size() < 3 || text.size() > longestDate)
        return std::nullopt;
    if (!isDigit(text[0])) {
        if (!hasWord(text))
            return std::nullopt;
        auto named = hasDigit(text) ? scanNamed(text) : std::nullopt;
        return named ? named : scanRelative(text);
    }
    if (text.size() < 5)
        return std::nullopt;

    TextCursor cursor(text);
    int numbers[3];
    const int firstDigits = cursor.takeNumber(numbers[0], 4);
    const char separator = cursor.next();
    if (firstDigits == 0 || separator == ':')
        return std::nullopt;
    if (separator != '-' && separator != '/' && separator != '.') {
        if (firstDigits > 2)
            return std::nullopt;
        auto named = scanNamed(text);
        return named ? named : scanRelative(text);
    }
    cursor.skip();
    const int secondDigits = cursor.takeNumber(numbers[1], 2);
    if (secondDigits == 0)
        return firstDigits <= 2 ? scanNamed(text) : std::nullopt;
    if (!cursor.take(separator))
        return std::nullopt;
    const int lastDigits = cursor.takeNumber(numbers[2], 4);

    ScannedDate date;
    date.separator = separator;
    if (firstDigits == 4) {
        date.year = numbers[0];
        date.first = numbers[1];
        date.second = numbers[2];
        if (lastDigits == 0 || lastDigits > 2 || !isDay(date.year, date.first, date.second))
            return std::nullopt;
    } else {
        if (firstDigits > 2 || (lastDigits != 2 && lastDigits != 4))
            return std::nullopt;
        date.shape = ScannedDate::Shape::Numbers;
        date.first = numbers[0];
        date.second = numbers[1];
        date.year = fullYear(numbers[2], lastDigits);
        date.isPadded = firstDigits == 2 && secondDigits == 2;
        if (!date.canBeDayFirst() && !date.canBeMonthFirst())
            return std::nullopt;
    }
    return readTime(cursor, date) ? std::optional(date) : std::nullopt;
}

DateOrder otherOrder(DateOrder order)
{
    return order == DateOrder::MonthDayYear ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

std::optional<ReadDate> readDate(const ScannedDate &date, DateOrder order, QDate asOf)
{
    ReadDate read;
    read.hasTime = date.hasTime;
    read.hasZone = date.hasZone;
    read.zoneOffset = date.zoneOffset;
    read.isRelative =
        date.shape == ScannedDate::Shape::Relative || date.shape == ScannedDate::Shape::NoYear;
    if (read.isRelative) {
        if (!asOf.isValid())
            return std::nullopt;
        const QDate day = asOf.addMonths(-date.monthsBack).addDays(-date.daysBack);
        const qint64 days = date.shape == ScannedDate::Shape::NoYear
                                ? lastBefore(date, asOf)
                                : daysSinceEpoch(day.year(), day.month(), day.day());
        read.seconds = days * 86400 + date.seconds;
        return read;
    }
    int month = date.first;
    int day = date.second;
    if (date.shape == ScannedDate::Shape::Named)
        std::swap(month, day);
    if (date.shape == ScannedDate::Shape::Numbers) {
        const bool wantsDayFirst = order != DateOrder::MonthDayYear;
        const bool dayFirst = wantsDayFirst ? date.canBeDayFirst() : !date.canBeMonthFirst();
        read.againstOrder = dayFirst != wantsDayFirst;
        if (dayFirst)
            std::swap(month, day);
    }
    read.seconds = daysSinceEpoch(date.year, month, day) * 86400 + date.seconds;
    return read;
}

} // namespace patron
