// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/datetext.h"

#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

namespace patron {

namespace {

constexpr size_t longestDate = 64;

/// Reads a text from its front. Every take…() leaves it as it was when it does not fit.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest[0]; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    void skip(size_t count = 1) { m_rest.remove_prefix(count); }

    bool take(char c)
    {
        if (next() != c)
            return false;
        skip();
        return true;
    }
    bool takeWord(std::string_view upper)
    {
        if (m_rest.size() < upper.size())
            return false;
        for (size_t i = 0; i < upper.size(); ++i) {
            const char c = m_rest[i];
            if ((c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c) != upper[i])
                return false;
        }
        skip(upper.size());
        return true;
    }
    bool takeSpaces()
    {
        const std::string_view after = trimmed(m_rest);
        const bool some = !m_rest.empty() && after.data() != m_rest.data();
        m_rest = after.empty() ? std::string_view() : after;
        return some;
    }
    /// Digits taken; 0 = none, or more than `most`.
    int takeNumber(int &number, int most)
    {
        int digits = 0;
        number = 0;
        while (digits < int(m_rest.size()) && isDigit(m_rest[size_t(digits)])) {
            if (digits == most)
                return 0;
            number = number * 10 + (m_rest[size_t(digits++)] - '0');
        }
        skip(size_t(digits));
        return digits;
    }
    /// Letters of any language up to the next space, digit or mark.
    std::string_view takeLetters()
    {
        size_t end = 0;
        while (end < m_rest.size()) {
            const char c = m_rest[end];
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
            if (!letter || m_rest.substr(end).starts_with("\xC2\xA0") ||
                m_rest.substr(end).starts_with("\xE2\x80\xAF"))
                break;
            ++end;
        }
        const std::string_view word = m_rest.substr(0, end);
        skip(end);
        return word;
    }

private:
    std::string_view m_rest;
};

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

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

bool readMeridiem(Cursor &cursor, ScannedDate &date)
{
    Cursor ahead = cursor;
    ahead.takeSpaces();
    const bool evening = ahead.takeWord("PM") || ahead.takeWord("P.M.");
    if (!evening && !ahead.takeWord("AM") && !ahead.takeWord("A.M."))
        return true;
    const int hour = date.seconds / 3600;
    if (hour < 1 || hour > 12)
        return false;
    date.seconds += (hour % 12 + (evening ? 12 : 0) - hour) * 3600;
    date.hasMeridiem = true;
    cursor = ahead;
    return true;
}

bool readZone(Cursor &cursor, ScannedDate &date)
{
    cursor.takeSpaces();
    if (cursor.atEnd())
        return true;
    const bool named = cursor.takeWord("UTC") || cursor.takeWord("GMT") || cursor.takeWord("Z");
    date.hasZone = true;
    const char sign = cursor.next();
    if (sign != '+' && sign != '-')
        return named && cursor.atEnd();
    cursor.skip();
    int hours = 0;
    int minutes = 0;
    const int digits = cursor.takeNumber(hours, 4);
    if (digits == 0)
        return false;
    if (digits > 2) {
        minutes = hours % 100;
        hours /= 100;
    } else if (cursor.take(':') && cursor.takeNumber(minutes, 2) != 2) {
        return false;
    }
    if (hours > 15 || minutes > 59)
        return false;
    date.zoneOffset = (hours * 3600 + minutes * 60) * (sign == '-' ? -1 : 1);
    return cursor.atEnd();
}

/// "12:38:43.5 PM GMT+8" up to the end of the text.
bool readClock(Cursor &cursor, ScannedDate &date)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (cursor.takeNumber(hour, 2) == 0 || !cursor.take(':') || cursor.takeNumber(minute, 2) != 2)
        return false;
    if (cursor.take(':')) {
        if (cursor.takeNumber(second, 2) != 2)
            return false;
        int fraction = 0;
        if ((cursor.take('.') || cursor.take(',')) && cursor.takeNumber(fraction, 9) == 0)
            return false;
    }
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    date.seconds = hour * 3600 + minute * 60 + second;
    date.hasTime = true;
    return readMeridiem(cursor, date) && readZone(cursor, date);
}

/// Nothing, or a time that stands apart from the day.
bool readTime(Cursor &cursor, ScannedDate &date)
{
    cursor.take(',');
    const bool apart = cursor.takeSpaces() || cursor.take('T');
    return cursor.atEnd() || (apart && readClock(cursor, date));
}

/// Words that say nothing in a date ("de", "г.", "st") and the weekday.
void skipNoise(Cursor &cursor)
{
    for (;;) {
        cursor.takeSpaces();
        if (cursor.take(',') || cursor.take('.') || cursor.take('-'))
            continue;
        Cursor ahead = cursor;
        const std::string_view word = ahead.takeLetters();
        if (word.empty() || !valueWords().isDateNoise(word))
            return;
        cursor = ahead;
    }
}

bool takeMonth(Cursor &cursor, int &month)
{
    skipNoise(cursor);
    month = valueWords().month(cursor.takeLetters());
    return month > 0;
}

bool takeNumberPart(Cursor &cursor, int &number, int &digits)
{
    skipNoise(cursor);
    digits = cursor.takeNumber(number, 4);
    return digits > 0;
}

std::optional<ScannedDate> scanNamed(std::string_view text)
{
    Cursor cursor(text);
    ScannedDate date;
    date.shape = ScannedDate::Shape::Named;
    int digits = 0;
    skipNoise(cursor);
    if (isDigit(cursor.next())) {
        if (!takeNumberPart(cursor, date.first, digits) || digits > 2 ||
            !takeMonth(cursor, date.second))
            return std::nullopt;
    } else if (!takeMonth(cursor, date.second) || !takeNumberPart(cursor, date.first, digits) ||
               digits > 2) {
        return std::nullopt;
    }
    if (!takeNumberPart(cursor, date.year, digits) || (digits != 4 && digits != 2))
        return std::nullopt;
    date.year = fullYear(date.year, digits);
    if (!isDay(date.year, date.second, date.first))
        return std::nullopt;
    skipNoise(cursor); // "г." behind the year, "at" before the time
    if (!cursor.atEnd() && !readClock(cursor, date))
        return std::nullopt;
    return date;
}

bool hasDigit(std::string_view text)
{
    for (const char c : text) {
        if (isDigit(c))
            return true;
    }
    return false;
}

} // namespace

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
    if (text.size() < 6 || text.size() > longestDate)
        return std::nullopt;
    if (!isDigit(text[0]))
        return hasDigit(text) ? scanNamed(text) : std::nullopt;

    Cursor cursor(text);
    int numbers[3];
    const int firstDigits = cursor.takeNumber(numbers[0], 4);
    const char separator = cursor.next();
    if (firstDigits == 0 || separator == ':')
        return std::nullopt;
    if (separator != '-' && separator != '/' && separator != '.')
        return firstDigits <= 2 ? scanNamed(text) : std::nullopt;
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

ReadDate readDate(const ScannedDate &date, DateOrder order)
{
    ReadDate read;
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
    read.hasTime = date.hasTime;
    read.hasZone = date.hasZone;
    read.zoneOffset = date.zoneOffset;
    return read;
}

} // namespace patron
