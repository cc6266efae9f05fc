// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/clocktext.h"

namespace patron {

namespace {

/// "(Eastern European Summer Time)": browsers write the name behind the offset.
bool atEndOrName(TextCursor &cursor)
{
    cursor.takeSpaces();
    return cursor.atEnd() || (cursor.next() == '(' && cursor.rest().ends_with(')'));
}

bool readMeridiem(TextCursor &cursor, ScannedDate &date)
{
    TextCursor ahead = cursor;
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

bool readZone(TextCursor &cursor, ScannedDate &date)
{
    cursor.takeSpaces();
    if (cursor.atEnd())
        return true;
    const bool named = cursor.takeWord("UTC") || cursor.takeWord("GMT") || cursor.takeWord("Z");
    date.hasZone = true;
    const char sign = cursor.next();
    if (sign != '+' && sign != '-')
        return named && atEndOrName(cursor);
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
    return atEndOrName(cursor);
}

} // namespace

bool readClock(TextCursor &cursor, ScannedDate &date)
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
    const bool isMidnight = hour == 24 && minute == 0 && second == 0; // of the day that ends
    if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
        return false;
    date.seconds = hour * 3600 + minute * 60 + second;
    date.hasTime = true;
    return readMeridiem(cursor, date) && readZone(cursor, date);
}

bool readTime(TextCursor &cursor, ScannedDate &date)
{
    cursor.take(',');
    const bool apart = cursor.takeSpaces() || cursor.take('T');
    return cursor.atEnd() || (apart && readClock(cursor, date));
}

} // namespace patron
