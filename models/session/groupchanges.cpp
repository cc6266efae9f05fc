// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/groupchanges.h"

#include "models/metrics/groupcomparison.h"
#include "models/session/dashboard.h"
#include "models/session/reportstory.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace patron {

namespace {

constexpr std::array tiles{CardId::OverviewLoyalty, CardId::OverviewSatisfaction,
                           CardId::OverviewRating};

/// What is asked of one score by one dimension, and the change of the score as a whole.
struct Cut
{
    Metric metric = Metric::Nps;
    Dimension dimension = Dimension::Channel;
    Period now;
    Verdict whole;
};

/// A group of a cut in both periods, each as the total of its own answers.
struct GroupTwice
{
    const Cut *cut = nullptr;
    Counts now;
    Counts before;
};

Counts alone(const Counts &counts, const GroupKey &key)
{
    Counts one = counts;
    one.groups.removeIf([&key](const GroupCounts &group) { return group.key != key; });
    return one;
}

/// With a name and a past; of very many the largest.
void addGroups(std::vector<GroupTwice> &all, const Cut &cut, const Counts &now,
               const Counts &before)
{
    QList<const GroupCounts *> groups;
    for (const GroupCounts &group : now.groups) {
        if (!group.key.value.isEmpty())
            groups << &group;
    }
    std::ranges::stable_sort(groups, std::ranges::greater{}, &GroupCounts::scored);
    for (const GroupCounts *group : groups.first(std::min(groups.size(), mostCompared))) {
        Counts earlier = alone(before, group->key);
        if (!earlier.groups.isEmpty())
            all.push_back({&cut, alone(now, group->key), std::move(earlier)});
    }
}

Result<QList<Cut>> cutsOf(const Counter &counter, const Filter &filter, const Progress &progress)
{
    QList<CardSpec> wanted;
    for (const CardId tile : tiles)
        wanted << spec(tile);
    const auto dashboard = computeDashboard(counter, filter, wanted, progress);
    if (!dashboard)
        return failure(dashboard.error());
    QList<Cut> cuts;
    for (const CardSpec &tile : std::as_const(wanted)) {
        const CardData data = dashboard->cards.value(tile.id);
        const Period now = data.explanation.compared;
        if (!now.from.isValid() || !now.to.isValid())
            continue;
        for (const Dimension dimension : storyDimensions) {
            if (filter.chosen.value(dimension).isEmpty())
                cuts << Cut{tile.metric, dimension, now, data.verdict};
        }
    }
    return cuts;
}

GroupChange changeOf(const GroupTwice &group, Verdict verdict, const Filter &filter)
{
    const Cut &cut = *group.cut;
    const Figure now = figureOfAll(cut.metric, group.now);
    const bool isChosen = filter.period.from.isValid();
    verdict.compared = ComparedFigures{
        cut.now.to, now.value.value_or(0), figureOfAll(cut.metric, group.before).value.value_or(0),
        isChosen ? cut.now : Period(),
        cut.whole.compared ? cut.whole.compared->stretch : Stretch::Year};
    return {cut.dimension, group.now.groups.constFirst().key.value, now, std::move(verdict)};
}

/// The order in which an owner wants to know.
bool isToldBefore(const GroupChange &a, const GroupChange &b)
{
    const auto rank = [](const GroupChange &change) {
        return std::pair(change.verdict.tone != Tone::Bad,
                         std::ranges::find(storyMetrics, change.figure.metric));
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return a.verdict.arguments.constFirst().toDouble() >
           b.verdict.arguments.constFirst().toDouble();
}

} // namespace

Result<QList<GroupChange>> findGroupChanges(const Counter &counter, const Filter &filter,
                                            const Progress &progress)
{
    const auto cuts = cutsOf(counter, filter, progress);
    if (!cuts)
        return failure(cuts.error());
    QList<CountQuestion> questions;
    for (const Cut &cut : *cuts) {
        const auto by = Breakdown::over(cut.dimension, info(cut.metric).measure);
        questions << CountQuestion{by, cut.now} << CountQuestion{by, cut.now.before()};
    }
    const auto counts = counter.answers(filter, questions);
    if (!counts)
        return failure(counts.error());
    std::vector<GroupTwice> groups;
    for (qsizetype i = 0; i < cuts->size(); ++i)
        addGroups(groups, (*cuts)[i], (*counts)[2 * i], (*counts)[2 * i + 1]);
    std::vector<ChangeCut> tests;
    for (const GroupTwice &group : groups)
        tests.push_back({group.cut->metric, &group.now, &group.before});
    const QList<Verdict> verdicts = changeVerdicts(tests);
    QList<GroupChange> changes;
    for (size_t i = 0; i < groups.size(); ++i) {
        const Verdict &verdict = verdicts[static_cast<qsizetype>(i)];
        if (verdict.id == VerdictId::Up || verdict.id == VerdictId::Down)
            changes << changeOf(groups[i], verdict, filter);
    }
    std::ranges::stable_sort(changes, isToldBefore);
    QList<GroupChange> told;
    for (const GroupChange &change : std::as_const(changes)) {
        const bool isTold = std::ranges::any_of(told, [&change](const GroupChange &other) {
            return other.dimension == change.dimension && other.group == change.group;
        });
        if (!isTold)
            told << change;
    }
    return told;
}

} // namespace patron
