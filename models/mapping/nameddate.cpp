// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/nameddate.h"

#include "models/mapping/clocktext.h"
#include "models/mapping/valuewords.h"

namespace patron {

namespace {

/// Words that say nothing in a date ("de", "г.", "st") and the weekday.
void skipNoise(TextCursor &cursor)
{
    for (;;) {
        cursor.takeSpaces();
        if (cursor.take(',') || cursor.take('.') || cursor.take('-'))
            continue;
        TextCursor ahead = cursor;
        const std::string_view word = ahead.takeLetters();
        if (word.empty() || !valueWords().isDateNoise(word))
            return;
        cursor = ahead;
    }
}

bool takeMonth(TextCursor &cursor, int &month)
{
    skipNoise(cursor);
    month = valueWords().month(cursor.takeLetters());
    return month > 0;
}

bool takeNumberPart(TextCursor &cursor, int &number, int &digits)
{
    skipNoise(cursor);
    digits = cursor.takeNumber(number, 4);
    return digits > 0;
}

/// Behind the day: nothing, or a clock.
bool readRest(TextCursor &cursor, ScannedDate &date)
{
    skipNoise(cursor); // "г." behind the year, "at" before the time
    return cursor.atEnd() || readClock(cursor, date);
}

/// A number that is the year and not the hour of a clock.
bool takeYear(TextCursor &cursor, int &year)
{
    TextCursor ahead = cursor;
    int digits = 0;
    if (!takeNumberPart(ahead, year, digits) || ahead.next() == ':' || (digits != 4 && digits != 2))
        return false;
    year = fullYear(year, digits);
    cursor = ahead;
    return true;
}

using RelativeWord = ValueWords::RelativeWord;

/// "luni" are months as well as a Monday: what it can mean here comes before noise.
RelativeWord takeRelative(TextCursor &cursor)
{
    cursor.takeSpaces();
    TextCursor ahead = cursor;
    RelativeWord word = valueWords().relative(ahead.takeLetters());
    if (word.kind == RelativeWord::Kind::None) {
        ahead = cursor;
        skipNoise(ahead);
        word = valueWords().relative(ahead.takeLetters());
    }
    cursor = ahead;
    return word;
}

/// "3 days", "a week", "неделю"; the words around have been taken.
bool takeSpan(TextCursor &cursor, ScannedDate &date)
{
    int count = 1;
    cursor.takeSpaces();
    if (isDigit(cursor.next())) {
        if (cursor.takeNumber(count, 3) == 0)
            return false;
        cursor.takeSpaces();
    }
    RelativeWord word = takeRelative(cursor);
    if (word.kind == RelativeWord::Kind::One)
        word = takeRelative(cursor);
    if (word.kind == RelativeWord::Kind::Days)
        date.daysBack = count * word.count;
    else if (word.kind == RelativeWord::Kind::Months)
        date.monthsBack = count * word.count;
    else
        return false;
    return true;
}

} // namespace

std::optional<ScannedDate> scanNamed(std::string_view text)
{
    TextCursor cursor(text);
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
    if (!takeYear(cursor, date.year)) {
        date.shape = ScannedDate::Shape::NoYear;
        date.year = 2000; // which has a 29th of February
    }
    if (!isDay(date.year, date.second, date.first) || !readRest(cursor, date))
        return std::nullopt;
    return date;
}

std::optional<ScannedDate> scanRelative(std::string_view text)
{
    TextCursor cursor(text);
    ScannedDate date;
    date.shape = ScannedDate::Shape::Relative;
    TextCursor ahead = cursor;
    const RelativeWord first = valueWords().relative(ahead.takeLetters());
    switch (first.kind) {
    case RelativeWord::Kind::Day:
        date.daysBack = first.count;
        return readRest(ahead, date) ? std::optional(date) : std::nullopt;
    case RelativeWord::Kind::AgoBefore:
        return takeSpan(ahead, date) && ahead.atEnd() ? std::optional(date) : std::nullopt;
    case RelativeWord::Kind::None:
        if (!isDigit(cursor.next()))
            return std::nullopt;
        break;
    default:
        break;
    }
    if (!takeSpan(cursor, date) || takeRelative(cursor).kind != RelativeWord::Kind::AgoBehind)
        return std::nullopt;
    return cursor.atEnd() ? std::optional(date) : std::nullopt;
}

} // namespace patron
