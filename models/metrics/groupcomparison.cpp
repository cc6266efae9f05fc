// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/groupcomparison.h"

#include "models/metrics/comparison.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patron {

namespace {

struct NamedSample
{
    QString name;
    Sample sample;
};

/// A handful that all gave the same has no range: nothing says how far the next answer may be off.
bool isComparable(const Sample &sample)
{
    return sample.n >= smallestFirm || (sample.n >= smallestShown && sample.interval());
}

/// Groups with a name and enough answers, largest first.
std::vector<NamedSample> comparableGroups(Metric metric, const Counts &counts)
{
    std::vector<NamedSample> groups;
    for (const GroupCounts &group : counts.groups) {
        if (group.key.value.isEmpty())
            continue;
        NamedSample named{group.key.value, sampleOf(metric, counts.scoreValues, group)};
        if (isComparable(named.sample))
            groups.push_back(std::move(named));
    }
    std::ranges::stable_sort(groups, std::ranges::greater{},
                             [](const NamedSample &g) { return g.sample.n; });
    if (groups.size() > static_cast<size_t>(mostCompared))
        groups.resize(static_cast<size_t>(mostCompared));
    return groups;
}

QList<GroupPair> allPairs(const std::vector<NamedSample> &groups, bool isHigherBetter)
{
    QList<GroupPair> pairs;
    for (size_t i = 0; i < groups.size(); ++i) {
        for (size_t j = i + 1; j < groups.size(); ++j) {
            size_t high = i;
            size_t low = j;
            if (groups[high].sample.value() < groups[low].sample.value())
                std::swap(high, low);
            const Sample &above = groups[high].sample;
            const Sample &below = groups[low].sample;
            const Difference apart = difference(above, below);
            pairs << GroupPair{static_cast<quint16>(isHigherBetter ? high : low),
                               static_cast<quint16>(isHigherBetter ? low : high),
                               apart.interval.low > 0, apart.p, above.value() - below.value()};
        }
    }
    return pairs;
}

Verdict whereFrom(const Counts &counts)
{
    const GroupCounts all = sumOfGroups(counts);
    if (all.responses <= 0)
        return {};
    QString largest;
    qint64 most = 0;
    qint64 stated = 0;
    const auto consider = [&](const QString &name, qint64 count) {
        stated += name.isEmpty() ? 0 : count;
        if (!name.isEmpty() && count > most) {
            largest = name;
            most = count;
        }
    };
    for (qsizetype i = 0; i < std::min(counts.splitWords.size(), all.scores.size()); ++i)
        consider(counts.splitWords[i], all.scores[i]);
    if (!counts.breakdown.split) {
        for (const GroupCounts &group : counts.groups)
            consider(group.key.value, group.responses);
    }
    const auto percentOf = [](qint64 part, qint64 whole) {
        return 100 * static_cast<double>(part) / static_cast<double>(whole);
    };
    // The largest of a few would pass for the largest of all.
    if (stated > 0 && 2 * stated < all.responses)
        return {VerdictId::Responses,
                {all.responses, largest, percentOf(most, stated),
                 percentOf(all.responses - stated, all.responses)},
                Tone::Plain};
    return {VerdictId::Responses,
            {all.responses, largest, percentOf(most, all.responses)},
            Tone::Plain};
}

/// No two groups can be compared: why not.
Verdict withoutPair(Metric metric, const Counts &counts, const std::vector<NamedSample> &groups)
{
    if (groups.size() == 1)
        return {VerdictId::OneGroup, groupsBeside(groups.front().name, metric, counts),
                Tone::Plain};
    qint64 most = 0;
    for (const GroupCounts &group : counts.groups) {
        if (!group.key.value.isEmpty())
            most = std::max(most, answersOf(metric, counts.scoreValues, group));
    }
    if (most == 0)
        return {};
    const GroupCounts all = sumOfGroups(counts);
    const bool areMany = answersOf(metric, counts.scoreValues, all) >= smallestShown;
    return {
        areMany ? VerdictId::SmallGroups : VerdictId::TooFew, {most, smallestShown}, Tone::Unsure};
}

/// The widest of a card's pairs that differ for certain: beyond chance alone, and among so many.
/// holds: of all pairs on screen, from this card's first pair on. nullptr: none.
const GroupPair *widestCertain(const QList<GroupPair> &pairs, const std::vector<bool> &holds,
                               size_t first)
{
    const GroupPair *widest = nullptr;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (holds[first + static_cast<size_t>(i)] && pairs[i].isReal &&
            (!widest || pairs[i].distance > widest->distance))
            widest = &pairs[i];
    }
    return widest;
}

/// How many more answers the two groups that lie widest apart need together, when so many
/// comparisons stand on screen: each of them must then be surer of itself, by Bonferroni's rule.
qint64 moreToTell(const GroupComparisons &card, size_t comparisons)
{
    const double needed = answersAmongMany(card.neededAlone, comparisons);
    const auto lacking = [needed](qint64 answers) {
        return std::max(0.0, std::ceil(needed) - static_cast<double>(answers));
    };
    const double more = lacking(card.betterAnswers) + lacking(card.worseAnswers);
    return worthWaitingFor(more, card.betterAnswers + card.worseAnswers);
}

Verdict verdictOf(const GroupComparisons &card, const GroupPair *certain, size_t comparisons)
{
    if (card.pairs.isEmpty())
        return card.without;
    const GroupPair &told = certain ? *certain : card.pairs.first();
    // Their figures stand beside it, and an owner subtracts.
    const double apart = std::abs(card.figures[told.better] - card.figures[told.worse]);
    QVariantList arguments{card.names[told.better], card.names[told.worse], apart};
    if (certain)
        return {card.holding, arguments, Tone::Plain};
    arguments.prepend(static_cast<qint64>(card.names.size()));
    arguments.append(moreToTell(card, comparisons));
    return {card.alike, arguments, Tone::Unsure};
}

} // namespace

Reach reachOf(const Filter &filter)
{
    return filter.isEmpty() ? Reach::All : Reach::Filtered;
}

GroupComparisons compareGroups(Metric metric, const Counts &counts, Reach reach)
{
    GroupComparisons card;
    card.reach = reach;
    if (metric == Metric::Volume) {
        card.without = whereFrom(counts);
        return card;
    }
    const std::vector<NamedSample> groups = comparableGroups(metric, counts);
    card.without = withoutPair(metric, counts, groups);
    if (card.without.id == VerdictId::OneGroup && reach != Reach::All)
        card.without.id = VerdictId::OneGroupLeft;
    card.pairs = allPairs(groups, info(metric).isHigherBetter);
    for (const NamedSample &group : groups) {
        card.names << group.name;
        card.figures << asShown(group.sample.value(), info(metric).unit);
    }
    if (card.pairs.isEmpty())
        return card;
    std::iter_swap(card.pairs.begin(),
                   std::ranges::max_element(card.pairs, {}, &GroupPair::distance));
    const Sample &better = groups[card.pairs.first().better].sample;
    const Sample &worse = groups[card.pairs.first().worse].sample;
    card.betterAnswers = better.n;
    card.worseAnswers = worse.n;
    card.neededAlone = answersNeeded(better, worse, card.pairs.first().distance);
    return card;
}

QVariantList groupsBeside(const QString &compared, Metric metric, const Counts &counts,
                          qint64 needed)
{
    QString largest;
    qint64 most = 0;
    qint64 groups = 0;
    for (const GroupCounts &group : counts.groups) {
        const qint64 answers = answersOf(metric, counts.scoreValues, group);
        if (group.key.value.isEmpty() || group.key.value == compared || answers == 0)
            continue;
        ++groups;
        if (answers > most) {
            largest = group.key.value;
            most = answers;
        }
    }
    return groups == 0 ? QVariantList() : QVariantList{largest, most, groups, needed};
}

GroupComparisons compareChosen(Metric metric, const Counts &chosen, const Counts &shown)
{
    GroupComparisons card = compareGroups(metric, chosen, Reach::Chosen);
    const GroupCounts *only = chosen.groups.size() == 1 ? &chosen.groups.constFirst() : nullptr;
    const bool isUnnamed = only && only->key.value.isEmpty() && only->scored() > 0;
    if (metric == Metric::Volume) {
        const qint64 n = sumOfGroups(chosen).responses;
        const qint64 all = sumOfGroups(shown).responses;
        if (n > 0)
            card.without = {VerdictId::PartChosen,
                            {n, all, 100 * static_cast<double>(n) / static_cast<double>(all)},
                            Tone::Plain};
    } else if (only && (card.without.id == VerdictId::OneGroupLeft || isUnnamed)) {
        card.without = {VerdictId::OnlyChosen, {only->key.value}, Tone::Plain};
    }
    return card;
}

QList<Verdict> verdictsTogether(std::span<const GroupComparisons *const> cards)
{
    std::vector<double> pValues;
    for (const GroupComparisons *card : cards) {
        for (const GroupPair &pair : card->pairs)
            pValues.push_back(pair.p);
    }
    const std::vector<bool> holds = holdAmongMany(pValues, familyFindings);
    QList<Verdict> verdicts;
    size_t first = 0;
    for (const GroupComparisons *card : cards) {
        verdicts << verdictOf(*card, widestCertain(card->pairs, holds, first), pValues.size());
        first += static_cast<size_t>(card->pairs.size());
    }
    return verdicts;
}

QList<Verdict> groupsVerdicts(std::span<const CardCut> cuts)
{
    QList<GroupComparisons> cards;
    for (const CardCut &cut : cuts)
        cards << compareGroups(cut.metric, *cut.counts);
    std::vector<const GroupComparisons *> together;
    for (const GroupComparisons &card : std::as_const(cards))
        together.push_back(&card);
    return verdictsTogether(together);
}

} // namespace patron
