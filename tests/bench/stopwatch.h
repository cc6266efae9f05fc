// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds on the wall and of the processor. On a machine that others use too, the processor's say
// more.
#pragma once

#include <chrono>
#include <ctime>

namespace patron {

struct Spent
{
    double wall = 0;
    double processor = 0; ///< of all threads

    [[nodiscard]] Spent best(const Spent &other) const
    {
        return {wall < other.wall ? wall : other.wall,
                processor < other.processor ? processor : other.processor};
    }
};

class Stopwatch final
{
public:
    [[nodiscard]] Spent spent() const
    {
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - m_wall;
        return {wall.count(), double(std::clock() - m_processor) / CLOCKS_PER_SEC};
    }

private:
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
    std::clock_t m_processor = std::clock();
};

} // namespace patron
