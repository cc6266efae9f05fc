// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/openclock.h"

#include <QDateTime>

#include <algorithm>
#include <span>

namespace patron {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qint64 minuteSeconds = 60;
constexpr qint64 weekSeconds = 7 * 86'400;
constexpr qint64 epochWeekday = 3; ///< 1970 began on a Thursday, three days after a Monday

qint64 sinceMonday(qint64 seconds)
{
    const qint64 rest = (seconds + epochWeekday * 86'400) % weekSeconds;
    return rest < 0 ? rest + weekSeconds : rest;
}

/// Minutes since the midnight on which the span's day begins; the end may lie on the next day.
int endOf(const OpenSpan &span)
{
    return span.to > span.from ? span.to : span.to + dayMinutes;
}

/// What is open on this day and the next, of spans that begin on the day or on the one before.
using TwoDays = std::array<bool, static_cast<size_t>(2 * dayMinutes)>;

void open(TwoDays &minutes, const OpeningHours &hours, int weekday, int shift)
{
    for (const OpenSpan &span : hours.week) {
        if (span.weekday != weekday)
            continue;
        for (int i = std::max(0, span.from + shift); i < endOf(span) + shift; ++i) {
            if (i < 2 * dayMinutes)
                minutes[static_cast<size_t>(i)] = true;
        }
    }
}

} // namespace

OpenClock::OpenClock(const OpeningHours &hours)
    : m_isAlwaysOpen(hours.isAlwaysOpen())
{
    for (const OpenSpan &span : hours.week) {
        const int day = (span.weekday - Qt::Monday) * dayMinutes;
        for (int i = span.from; i < endOf(span); ++i)
            m_isOpen[static_cast<size_t>((day + i) % weekMinutes)] = true;
    }
    for (size_t i = 0; i < m_isOpen.size(); ++i)
        m_before[i + 1] = m_before[i] + (m_isOpen[i] ? minuteSeconds : 0);
    closeHolidays(hours);
}

/// A holiday's own hours, but for those that a night before or the day after it covers too.
void OpenClock::closeHolidays(const OpeningHours &hours)
{
    QList<QDate> days = hours.holidays.values();
    std::ranges::sort(days);
    for (const QDate &day : std::as_const(days)) {
        TwoDays own{};
        TwoDays others{};
        open(own, hours, day.dayOfWeek(), 0);
        if (!hours.holidays.contains(day.addDays(-1)))
            open(others, hours, day.addDays(-1).dayOfWeek(), -dayMinutes);
        // What the day after opens is its own to close where that is a holiday, too.
        open(others, hours, day.addDays(1).dayOfWeek(), dayMinutes);
        const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        for (qint64 i = 0; i < 2 * dayMinutes; ++i) {
            if (!own[static_cast<size_t>(i)] || others[static_cast<size_t>(i)])
                continue;
            const qint64 from = midnight + i * minuteSeconds;
            if (!m_closed.empty() && m_closed.back().to == from)
                m_closed.back().to += minuteSeconds;
            else
                m_closed.push_back({from, from + minuteSeconds});
        }
    }
}

qint64 OpenClock::openUntil(qint64 seconds) const
{
    const qint64 rest = sinceMonday(seconds);
    const qint64 weeks = (seconds - rest) / weekSeconds; // from any Monday: only differences count
    const auto now = static_cast<size_t>(rest / minuteSeconds);
    return weeks * m_before.back() + m_before[now] + (m_isOpen[now] ? rest % minuteSeconds : 0);
}

qint64 OpenClock::openSeconds(qint64 from, qint64 to) const
{
    if (to <= from)
        return 0;
    if (m_isAlwaysOpen)
        return to - from;
    qint64 open = openUntil(to) - openUntil(from);
    for (const Closed &closed : m_closed)
        open -= std::max<qint64>(0, std::min(to, closed.to) - std::max(from, closed.from));
    return open;
}

} // namespace patron
