// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/survival.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patron {

namespace {

/// Kalbfleisch and Prentice 1980: an interval of log(-log S), which never leaves 0..1. hazards: the
/// sum of Greenwood's terms.
Interval logLogInterval(double share, double hazards)
{
    if (share <= 0 || share >= 1)
        return {share, share};
    const double logShare = std::log(share);
    const double width = z95 * std::sqrt(hazards) / std::abs(logShare);
    return {std::pow(share, std::exp(width)), std::pow(share, std::exp(-width))};
}

} // namespace

// Kaplan and Meier 1958, Nonparametric estimation from incomplete observations, JASA 53. Of those
// who leave and those last seen at the same time, the first are counted first.
SurvivalCurve survivalCurve(std::span<const Tenure> tenures)
{
    std::vector<Tenure> sorted;
    sorted.reserve(tenures.size());
    std::ranges::copy_if(tenures, std::back_inserter(sorted),
                         [](const Tenure &t) { return std::isfinite(t.time) && t.time >= 0; });
    std::ranges::sort(sorted, {}, &Tenure::time);

    SurvivalCurve curve;
    curve.customers = static_cast<qint64>(sorted.size());
    curve.longest = sorted.empty() ? 0 : sorted.back().time;
    double share = 1;
    double hazards = 0;
    for (size_t i = 0; i < sorted.size();) {
        const double time = sorted[i].time;
        const auto atRisk = static_cast<qint64>(sorted.size() - i);
        qint64 left = 0;
        for (; i < sorted.size() && sorted[i].time == time; ++i)
            left += sorted[i].hasLeft;
        if (left == 0)
            continue;
        const auto here = static_cast<double>(atRisk);
        const auto gone = static_cast<double>(left);
        share *= 1 - gone / here;
        // The last customer leaving would divide by nought; nothing is uncertain about nobody.
        hazards += left < atRisk ? gone / (here * (here - gone)) : 0;
        curve.left += left;
        curve.steps << SurvivalStep{
            time, atRisk, left, share, share * std::sqrt(hazards), logLogInterval(share, hazards)};
    }
    return curve;
}

std::optional<SurvivalStep> survivalAt(const SurvivalCurve &curve, double time)
{
    const bool isEmptied = !curve.steps.isEmpty() && curve.steps.constLast().share <= 0;
    if (curve.customers == 0 || time < 0 || (time > curve.longest && !isEmptied))
        return std::nullopt;
    const auto next = std::ranges::upper_bound(curve.steps, time, {}, &SurvivalStep::time);
    if (next == curve.steps.begin())
        return SurvivalStep{time, curve.customers, 0, 1, 0, {1, 1}};
    return *std::prev(next);
}

} // namespace patron
