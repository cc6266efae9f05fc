// SPDX-License-Identifier: GPL-3.0-or-later
// When a business is open, and how much of a stretch of time falls into it: waiting over a Sunday
// is not the staff's. Plain value, pure functions.
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QTimeZone>

#include <optional>

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
    QTimeZone zone = QTimeZone::utc();

    /// Monday to Friday, from to to in minutes since midnight.
    [[nodiscard]] static OpeningHours workdays(int from, int to, const QTimeZone &zone);
    /// Monday to Friday, 9 to 18: as long as the owner has said nothing else.
    [[nodiscard]] static OpeningHours usual();
    [[nodiscard]] bool isAlwaysOpen() const { return week.isEmpty(); }
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// "1 540-780 840-1080;2 ...;2026-12-25": weekdays with the minutes of their spans, then holidays;
/// "always" without any span. The zone is not in it.
[[nodiscard]] QString openingHoursCode(const OpeningHours &hours);
/// The other way round; none where the text is no such code.
[[nodiscard]] std::optional<OpeningHours> openingHoursFromCode(const QString &code);

/// Seconds between the two; 0 where the second is the earlier one or either is invalid.
[[nodiscard]] qint64 calendarSeconds(const QDateTime &from, const QDateTime &to);
/// Of them, those in which the business was open. A clock put forward or back is as long as it was.
[[nodiscard]] qint64 openSeconds(const QDateTime &from, const QDateTime &to,
                                 const OpeningHours &hours);

} // namespace patron
