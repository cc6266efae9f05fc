// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/wallclock.h"

#include <QDateTime>

namespace patron {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr int changesToday = INT_MIN;

qint64 fullDays(qint64 seconds)
{
    return seconds >= 0 ? seconds / secondsPerDay : (seconds + 1) / secondsPerDay - 1;
}

} // namespace

ZoneOffsets::ZoneOffsets(QTimeZone zone)
    : m_zone(std::move(zone))
{
    m_fixed = !m_zone.isValid() || !m_zone.hasTransitions();
    m_fixedOffset = m_zone.isValid() && m_fixed ? ask(0) : 0;
}

int ZoneOffsets::ask(qint64 utc) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

int ZoneOffsets::at(qint64 utc)
{
    if (m_fixed)
        return m_fixedOffset;
    const qint64 day = fullDays(utc);
    if (day != m_lastDay) {
        auto it = m_days.constFind(day);
        if (it == m_days.constEnd()) {
            const int first = ask(day * secondsPerDay);
            const int last = ask((day + 1) * secondsPerDay - 1);
            it = m_days.insert(day, first == last ? first : changesToday);
        }
        m_lastDay = day;
        m_lastOffset = *it;
    }
    return m_lastOffset == changesToday ? ask(utc) : m_lastOffset;
}

qint64 ZoneOffsets::toUtc(qint64 wall)
{
    // The second look uses a moment that is at most an hour off, so it is right but for the hour
    // that does not exist.
    const int guess = at(wall - at(wall));
    return wall - guess;
}

WallClock::WallClock(QTimeZone owner, QTimeZone source)
    : m_owner(std::move(owner))
    , m_source(source)
    , m_hasSource(source.isValid())
{
}

qint64 WallClock::wall(const ReadDate &date)
{
    if (!date.hasTime)
        return date.seconds;
    if (date.hasZone)
        return m_owner.toWall(date.seconds - date.zoneOffset);
    return m_hasSource ? m_owner.toWall(m_source.toUtc(date.seconds)) : date.seconds;
}

} // namespace patron
