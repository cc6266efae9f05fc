// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours day by day: slow, and by another way than OpenClock, which it is to check.
#pragma once

#include "models/metrics/openinghours.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

namespace patron::test {

/// Seconds between two stamps of the clock on the wall in which the business was open; 0 where the
/// second is the earlier one.
[[nodiscard]] inline qint64 openSeconds(qint64 from, qint64 to, const OpeningHours &hours)
{
    if (to <= from || hours.isAlwaysOpen())
        return std::max<qint64>(0, to - from);
    const auto dayOf = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date();
    };
    std::vector<std::pair<qint64, qint64>> open;
    // A night that opened the evening before reaches into the first day.
    for (QDate day = dayOf(from).addDays(-1); day <= dayOf(to); day = day.addDays(1)) {
        const qint64 midnight = QDateTime(day, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
        for (const OpenSpan &span : hours.week) {
            if (span.weekday != day.dayOfWeek() || hours.holidays.contains(day))
                continue;
            const int end = span.to > span.from ? span.to : span.to + 24 * 60;
            open.emplace_back(midnight + 60 * span.from, midnight + 60 * end);
        }
    }
    std::ranges::sort(open);
    qint64 seconds = 0;
    qint64 last = from; // spans may overlap: counted is what no span before has covered
    for (const auto &[opens, closes] : open) {
        const qint64 begin = std::max(last, opens);
        const qint64 end = std::min(to, closes);
        seconds += std::max<qint64>(0, end - begin);
        last = std::max(last, end);
    }
    return seconds;
}

} // namespace patron::test
