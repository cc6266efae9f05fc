// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a wait falls into the opening hours, for many waits: by stamps of the clock on the
// wall (answered_at: seconds since 1970 without a zone), and each costs a look into a table
// (metrics M14). Immutable once made; any thread.
#pragma once

#include "models/metrics/openinghours.h"

#include <array>
#include <vector>

namespace patron {

class OpenClock final
{
public:
    /// The hour that the clock is put forward or back is taken as the wall shows it.
    explicit OpenClock(const OpeningHours &hours);

    /// Seconds; 0 where to is the earlier one.
    [[nodiscard]] qint64 openSeconds(qint64 from, qint64 to) const;

private:
    static constexpr int weekMinutes = 7 * 24 * 60;
    struct Closed
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    void closeHolidays(const OpeningHours &hours);
    [[nodiscard]] qint64 openUntil(qint64 seconds) const;

    bool m_isAlwaysOpen;
    std::array<bool, weekMinutes> m_isOpen{};
    std::array<qint64, weekMinutes + 1> m_before{}; ///< seconds open since Monday, midnight
    std::vector<Closed> m_closed;                   ///< parts of the week's hours, ascending
};

} // namespace patron
