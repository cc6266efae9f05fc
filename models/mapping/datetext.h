// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and stamps as exports write them, in the three languages. A cell alone cannot always tell
// day from month: the column's order decides, and where only the other order gives a day of the
// calendar, that one. Any thread.
#pragma once

#include "models/mapping/mapping.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace patron {

/// A stamp cut into its parts, day and month not yet told apart where the cell cannot tell.
struct ScannedDate
{
    enum class Shape : quint8
    {
        YearFirst, ///< 2024-03-05, 2024/3/5
        Numbers,   ///< 05.03.2024, 3/5/24: first and second are day and month in some order
        Named,     ///< 5 марта 2024, January 10, 2026
        NoYear,    ///< 5 марта: the last one before the file was written
        Relative,  ///< yesterday, 3 days ago: counted from the day the file was written
    };
    Shape shape = Shape::YearFirst;
    int year = 0;
    int first = 0;  ///< YearFirst: month; Named: day
    int second = 0; ///< YearFirst: day; Named: month
    char separator = '-';
    int daysBack = 0;     ///< Relative
    int monthsBack = 0;   ///< Relative
    bool isPadded = true; ///< Numbers: two digits each
    int seconds = 0;      ///< of the day
    bool hasTime = false;
    bool hasMeridiem = false; ///< AM or PM
    bool hasZone = false;
    int zoneOffset = 0; ///< seconds east of UTC

    [[nodiscard]] bool canBeDayFirst() const;
    [[nodiscard]] bool canBeMonthFirst() const;
};

/// text: trimmed. Nothing where it is no day of the calendar in any order.
[[nodiscard]] std::optional<ScannedDate> scanDate(std::string_view text);

struct ReadDate
{
    qint64 seconds = 0; ///< since 1970, of the clock the stamp was written by
    bool hasTime = false;
    bool hasZone = false;
    int zoneOffset = 0;        ///< seconds east of UTC
    bool isRelative = false;   ///< the day depends on when the file was written
    bool againstOrder = false; ///< read in the other order, because the column's gives no day
};

/// asOf: the day the file was written. Nothing where that is not known but needed.
[[nodiscard]] std::optional<ReadDate> readDate(const ScannedDate &date, DateOrder order,
                                               QDate asOf = {});

/// Month and day the other way round.
[[nodiscard]] DateOrder otherOrder(DateOrder order);

/// A day of the calendar between 1900 and 2199.
[[nodiscard]] bool isDay(int year, int month, int day);
/// Of a year with two digits: 70 to 99 are of the last century.
[[nodiscard]] int fullYear(int year, int digits);

} // namespace patron
