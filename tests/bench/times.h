// SPDX-License-Identifier: GPL-3.0-or-later
// Many measured times, and which of them stand for all.
#pragma once

#include <algorithm>
#include <vector>

namespace patron {

class Times final
{
public:
    void add(double time) { m_times.push_back(time); }
    /// The time that this share of them does not exceed: 0 the least, 0.5 the median, 1 the most.
    [[nodiscard]] double at(double share) const
    {
        std::vector<double> times = m_times;
        std::ranges::sort(times);
        return times.empty() ? 0 : times[size_t(double(times.size() - 1) * share)];
    }
    [[nodiscard]] double least() const { return at(0); }
    [[nodiscard]] double median() const { return at(0.5); }

private:
    std::vector<double> m_times;
};

} // namespace patron
