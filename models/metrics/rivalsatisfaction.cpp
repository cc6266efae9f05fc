// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/rivalsatisfaction.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace patron {

namespace {

constexpr std::array five{5};
constexpr std::array three{3};
constexpr std::array topBoxScales{3, 4, 5, 6, 7, 10};
constexpr std::array goodBadScales{2, 3, 5};

constexpr std::array<SatisfactionTool, 9> tools{{
    {"patron", SatisfactionWay::GoodOfAll, five},
    {"formbricks", SatisfactionWay::GoodOfAll, topBoxScales}, // its pull request 7128
    {"intercom", SatisfactionWay::GoodOfAll, five},
    {"zendesk", SatisfactionWay::GoodOfRated, goodBadScales},
    {"hubspot", SatisfactionWay::GoodOfAll, three},
    {"chatwoot", SatisfactionWay::GoodOfAll, five},
    {"top-box", SatisfactionWay::BestOfAll, {}},
    {"freescout", SatisfactionWay::GoodMinusBad, three}, // its issue 2064, as "average" is
    {"average", SatisfactionWay::PointsOfMost, {}},
}};

/// The answers of a scale in three heaps.
struct Heaps
{
    qint64 good = 0;
    qint64 middle = 0;
    qint64 bad = 0;
};

Heaps heapsOf(std::span<const qint64> counts, SatisfactionWay way)
{
    const int best =
        way == SatisfactionWay::BestOfAll ? 1 : goodPoints(static_cast<int>(counts.size()));
    const size_t good = std::min(counts.size(), static_cast<size_t>(best));
    const size_t fromGood = counts.size() - good;
    const size_t bad = way == SatisfactionWay::GoodOfRated ? fromGood : std::min(good, fromGood);
    const auto sum = [&](size_t from, size_t to) {
        return std::accumulate(counts.begin() + static_cast<std::ptrdiff_t>(from),
                               counts.begin() + static_cast<std::ptrdiff_t>(to), qint64{0});
    };
    return {sum(fromGood, counts.size()), sum(bad, fromGood), sum(0, bad)};
}

void addShare(RivalScore &score)
{
    const Interval range = wilson(score.good, score.n); // GoodOfRated: whatever is not good is bad
    score.value = 100 * static_cast<double>(score.good) / static_cast<double>(score.n);
    score.interval = Interval{100 * range.low, 100 * range.high};
}

void addBalance(RivalScore &score)
{
    score.value = 100 * static_cast<double>(score.good - score.bad) / static_cast<double>(score.n);
    score.interval = npsInterval(score.good, score.n - score.good - score.bad, score.bad);
}

/// Points are 1, 2 .. of the scale; three faces count 1, 3 and 5 of five stars.
void addPoints(RivalScore &score, std::span<const qint64> counts)
{
    const bool isFaces = counts.size() == 3;
    const double most = isFaces ? 5 : static_cast<double>(counts.size());
    std::vector<double> points(counts.size());
    for (size_t i = 0; i < counts.size(); ++i)
        points[i] =
            100 * (isFaces ? 2 * static_cast<double>(i) + 1 : static_cast<double>(i) + 1) / most;
    const MeanAndInterval mean = meanInterval(points, counts);
    score.value = mean.mean;
    if (mean.interval)
        score.interval = Interval{std::max(100 / most, mean.interval->low),
                                  std::min(100.0, mean.interval->high)};
}

RivalScore rivalScore(const SatisfactionTool &tool, std::span<const qint64> counts)
{
    const auto points = static_cast<int>(counts.size());
    const Heaps heaps = heapsOf(counts, tool.way);
    RivalScore score;
    score.tool = tool.id;
    score.way = tool.way;
    score.isOwnScale = tool.scales.empty() || std::ranges::count(tool.scales, points) > 0;
    score.ownPoints = score.isOwnScale ? 0 : tool.scales.front();
    score.good = heaps.good;
    score.bad = heaps.bad;
    score.n = heaps.good + heaps.middle + heaps.bad;
    if (score.n < smallestShown)
        return score;
    switch (tool.way) {
    case SatisfactionWay::GoodOfAll:
    case SatisfactionWay::BestOfAll:
    case SatisfactionWay::GoodOfRated:
        addShare(score);
        break;
    case SatisfactionWay::GoodMinusBad:
        addBalance(score);
        break;
    case SatisfactionWay::PointsOfMost:
        addPoints(score, counts);
        break;
    }
    return score;
}

} // namespace

std::span<const SatisfactionTool> satisfactionTools()
{
    return tools;
}

int goodPoints(int points)
{
    if (points <= 3)
        return 1;
    if (points <= 7)
        return 2;
    return (points + 1) / 3;
}

QList<RivalScore> rivalSatisfaction(std::span<const qint64> counts)
{
    QList<RivalScore> scores;
    for (const SatisfactionTool &tool : tools)
        scores << rivalScore(tool, counts);
    return scores;
}

} // namespace patron
