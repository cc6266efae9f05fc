// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daywatch.h"

#include <algorithm>

namespace patron {

namespace {

/// A sleeping computer's timers stand still, and its clock may be set: looked at in between, too.
constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(15);

} // namespace

DayWatch::DayWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    const QDateTime now = m_clock();
    m_today = now.date();
    wait(now);
}

void DayWatch::look()
{
    const QDateTime now = m_clock();
    wait(now);
    if (now.date() == m_today)
        return;
    m_today = now.date();
    Q_EMIT changed(m_today);
}

void DayWatch::wait(const QDateTime &now)
{
    const std::chrono::milliseconds untilMidnight(now.msecsTo(now.date().addDays(1).startOfDay()));
    // Not before it: a coarse timer may come early.
    const std::chrono::milliseconds after = untilMidnight + std::chrono::seconds(1);
    m_timer.start(std::clamp(after, std::chrono::milliseconds(1), longestWait));
}

} // namespace patron
