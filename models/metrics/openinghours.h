// SPDX-License-Identifier: GPL-3.0-or-later
// When a business is open, by the clock on its wall: waiting over a Sunday is not the staff's (how
// much of a wait falls into it, OpenClock says). Plain value, pure functions.
#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace patron {

/// Open on one weekday by the clock on the wall. A day may have several ("9 to 13, 14 to 18").
struct OpenSpan
{
    int weekday = Qt::Monday; ///< 1 = Monday .. 7, as in QDate
    int from = 0;             ///< minutes since midnight
    int to = 0;               ///< 1440 = midnight; up to or before from: closes on the next day

    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

struct OpeningHours
{
    QList<OpenSpan> week; ///< empty = always open
    QSet<QDate> holidays; ///< closed; of a night, the day on which it opens

    /// Monday to Friday, from to to in minutes since midnight.
    [[nodiscard]] static OpeningHours workdays(int from, int to);
    /// Monday to Friday, 9 to 18: as long as the owner has said nothing else.
    [[nodiscard]] static OpeningHours usual();
    [[nodiscard]] bool isAlwaysOpen() const { return week.isEmpty(); }
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// "1 540-780 840-1080;2 ...;2026-12-25": weekdays with the minutes of their spans, then holidays;
/// "always" without any span.
[[nodiscard]] QString openingHoursCode(const OpeningHours &hours);

} // namespace patron
