// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

double stepOf(double span, Unit unit, int most)
{
    const double least = span / most;
    if (unit == Unit::Minutes) {
        for (const double minutes : {1., 2., 5., 10., 15., 30., 60., 120., 240., 480., 720., 1440.,
                                     2880., 5760., 10080.}) {
            if (minutes >= least)
                return minutes;
        }
    }
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1., 2., 5.}) {
        if (factor * power >= least * (1 - 1e-9))
            return unit == Unit::Count ? std::max(1., factor * power) : factor * power;
    }
    return unit == Unit::Count ? std::max(1., 10 * power) : 10 * power;
}

/// The least span worth drawing, so that a change within chance does not fill the height.
double leastSpan(Unit unit)
{
    switch (unit) {
    case Unit::Points:
        return 40;
    case Unit::Percent:
        return 20;
    case Unit::Score:
    case Unit::Minutes:
    case Unit::Count:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

Scale roundScale(double low, double high, Unit unit, int most)
{
    if (!(high > low))
        high = low + leastSpan(unit);
    // Rounding outwards at both ends may take one step more than the span asks for.
    for (int steps = most; steps >= 1; --steps) {
        const double step = stepOf(high - low, unit, steps);
        const double first = std::floor(low / step + 1e-9);
        const double last = std::max(first + 1, std::ceil(high / step - 1e-9));
        if (last - first > most && steps > 1)
            continue;
        Scale scale{{}};
        for (double i = first; i <= last; ++i)
            scale.ticks << i * step;
        return scale;
    }
    return {};
}

Scale metricScale(double low, double high, Metric metric, int most)
{
    const MetricInfo &about = info(metric);
    if (about.unit == Unit::Minutes || about.unit == Unit::Count)
        low = 0;
    const double missing = leastSpan(about.unit) - (high - low);
    if (missing > 0) {
        low -= missing / 2;
        high += missing / 2;
        const double up = std::max(0., about.low - low);
        const double down = std::isfinite(about.high) ? std::max(0., high - about.high) : 0.;
        low += up - down;
        high += up - down;
    }
    low = std::max(low, about.low);
    high = std::isfinite(about.high) ? std::min(high, about.high) : high;
    return roundScale(low, high, about.unit, most);
}

} // namespace patron
