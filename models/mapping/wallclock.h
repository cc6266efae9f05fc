// SPDX-License-Identifier: GPL-3.0-or-later
// Moves stamps to the clock on the owner's wall. Asks QTimeZone (slow) once per day of the
// calendar. One thread.
#pragma once

#include "models/mapping/datetext.h"

#include <QHash>
#include <QTimeZone>

namespace patron {

/// Offsets of one time zone, kept by day.
class ZoneOffsets final
{
public:
    explicit ZoneOffsets(QTimeZone zone);

    /// Seconds east of UTC at this moment (seconds since 1970 UTC).
    [[nodiscard]] int at(qint64 utc);
    [[nodiscard]] qint64 toWall(qint64 utc) { return utc + at(utc); }
    [[nodiscard]] qint64 toUtc(qint64 wall);

private:
    [[nodiscard]] int ask(qint64 utc) const;

    QTimeZone m_zone;
    bool m_fixed = false;
    int m_fixedOffset = 0;
    qint64 m_lastDay = INT64_MIN;
    int m_lastOffset = 0;
    QHash<qint64, int> m_days; ///< day since 1970 -> offset, or changesToday
};

class WallClock final
{
public:
    /// source: the zone the column's header names; invalid = stamps without a zone are the owner's
    /// own time.
    WallClock(QTimeZone owner, QTimeZone source = {});

    /// Seconds since 1970 of the owner's wall clock. A day without a time stays that day.
    [[nodiscard]] qint64 wall(const ReadDate &date);

private:
    ZoneOffsets m_owner;
    ZoneOffsets m_source;
    bool m_hasSource;
};

} // namespace patron
