// SPDX-License-Identifier: GPL-3.0-or-later
// How long a job will still take, from the share that is done and the time that has passed; nothing
// as long as that would be a guess. Plain value without a clock, any thread.
#pragma once

#include <optional>

namespace patron {

class TimeLeft final
{
public:
    /// share: done, of 1; passed: seconds since the job began, never fewer than the last time.
    /// Seconds left. While the share stands still the answer counts down, and once it is used up
    /// there is none: work that waits for a disk does not take longer with every second.
    [[nodiscard]] std::optional<double> seconds(double share, double passed);

private:
    double m_share = 0;
    double m_movedAt = 0; ///< when the share was another the last time
    double m_left = 0;    ///< then
};

} // namespace patron
