// SPDX-License-Identifier: GPL-3.0-or-later
// "Satisfied" as other tools count it, side by side over the same answers: the same data give 14 %
// in one and 65 % in another (metrics M8). Plain values, pure functions; tools are ids, their names
// are in views/text.
#pragma once

#include "models/metrics/interval.h"
#include "models/metrics/metric.h"

#include <QList>

#include <optional>
#include <span>

namespace patron {

enum class SatisfactionWay : quint8
{
    GoodOfAll,    ///< good / all answers
    BestOfAll,    ///< the best answer alone / all answers
    GoodOfRated,  ///< good / (good + bad); whatever is not good is bad
    GoodMinusBad, ///< percent good minus percent bad, -100..100
    PointsOfMost, ///< points given / most points possible
};

struct SatisfactionTool
{
    const char *id; ///< "patron", "formbricks", "intercom", "zendesk", "hubspot", "chatwoot",
                    ///< "top-box", "freescout", "average"
    SatisfactionWay way;
    std::span<const int> scales; ///< numbers of points that the tool itself asks with; empty: any
};

/// Our own first.
[[nodiscard]] std::span<const SatisfactionTool> satisfactionTools();

struct RivalScore
{
    const char *tool = nullptr;
    SatisfactionWay way = SatisfactionWay::GoodOfAll;
    bool isOwnScale = false; ///< the tool asks on such a scale; else its way is applied to this one
    int ownPoints = 0;       ///< then the number of points it asks with itself; else 0
    qint64 n = 0;
    qint64 good = 0;
    qint64 bad = 0;
    std::optional<double> value; ///< percent; GoodMinusBad: points; none under smallestShown
    std::optional<Interval> interval;

    friend bool operator==(const RivalScore &, const RivalScore &) = default;
};

/// How many of the best points count as good: 3 points 1, 4 to 7 points 2, 10 points 3; 2 points 1;
/// other scales the third that is highest.
[[nodiscard]] int goodPoints(int points);

/// counts[i] = answers on the i-th point from the worst; as many as the scale has points, 2 or
/// more.
[[nodiscard]] QList<RivalScore> rivalSatisfaction(std::span<const qint64> counts);

} // namespace patron
