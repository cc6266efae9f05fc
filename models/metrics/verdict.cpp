// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/verdict.h"

#include "models/metrics/comparison.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patron {

namespace {

/// A distribution-free 95 % interval of a median takes six answers.
constexpr qint64 smallestMedianRange = 6;

Verdict responsesVerdict(qint64 responses, const QString &largest = QString(), double share = 0)
{
    if (responses <= 0)
        return {};
    return {VerdictId::Responses, {responses, largest, share}, Tone::Plain};
}

Verdict rangeVerdict(const Sample &now)
{
    if (const auto range = now.interval())
        return {VerdictId::Range, {range->low, range->high}, Tone::Plain};
    return {VerdictId::TooFew, {now.n, smallestMedianRange}, Tone::Unsure};
}

struct NamedSample
{
    QString name;
    Sample sample;
};

/// Groups with a name and enough answers, largest first.
std::vector<NamedSample> comparable(Metric metric, const Counts &counts)
{
    std::vector<NamedSample> groups;
    for (const GroupCounts &group : counts.groups) {
        if (group.key.value.isEmpty())
            continue;
        NamedSample named{group.key.value, sampleOf(metric, counts.scoreValues, group)};
        if (named.sample.n >= smallestShown)
            groups.push_back(std::move(named));
    }
    std::ranges::stable_sort(groups, std::ranges::greater{},
                             [](const NamedSample &g) { return g.sample.n; });
    if (groups.size() > static_cast<size_t>(mostCompared))
        groups.resize(static_cast<size_t>(mostCompared));
    return groups;
}

struct Pair
{
    const NamedSample *better = nullptr;
    const NamedSample *worse = nullptr;
    Difference difference; ///< higher minus lower
};

std::vector<Pair> allPairs(const std::vector<NamedSample> &groups, bool isHigherBetter)
{
    std::vector<Pair> pairs;
    for (size_t i = 0; i < groups.size(); ++i) {
        for (size_t j = i + 1; j < groups.size(); ++j) {
            const NamedSample *high = &groups[i];
            const NamedSample *low = &groups[j];
            if (high->sample.value() < low->sample.value())
                std::swap(high, low);
            const Difference apart = difference(high->sample, low->sample);
            pairs.push_back(isHigherBetter ? Pair{high, low, apart} : Pair{low, high, apart});
        }
    }
    return pairs;
}

double distance(const Pair &pair)
{
    return std::abs(pair.better->sample.value() - pair.worse->sample.value());
}

/// The groups of one card and all their pairs.
struct Compared
{
    std::vector<NamedSample> groups;
    std::vector<Pair> pairs; ///< point into groups
};

/// Of all pairs on screen, those that hold among so many; in the order of the cards.
std::vector<bool> holding(const std::vector<Compared> &cards)
{
    std::vector<double> pValues;
    for (const Compared &card : cards) {
        for (const Pair &pair : card.pairs)
            pValues.push_back(pair.difference.p);
    }
    return holdAmongMany(pValues, falseFindings);
}

/// The widest of a card's pairs that differ for certain: beyond chance alone, and among so many.
/// holds: as in holding(), from this card's first pair on. nullptr: none.
const Pair *widestCertain(const std::vector<Pair> &pairs, const std::vector<bool> &holds,
                          size_t first)
{
    const Pair *widest = nullptr;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (holds[first + i] && pairs[i].difference.interval.low > 0 &&
            (!widest || distance(pairs[i]) > distance(*widest)))
            widest = &pairs[i];
    }
    return widest;
}

Verdict whereFrom(const Counts &counts)
{
    const GroupCounts all = sumOfGroups(counts);
    QString largest;
    qint64 most = 0;
    const auto consider = [&](const QString &name, qint64 count) {
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
    const double share = all.responses > 0
                             ? 100 * static_cast<double>(most) / static_cast<double>(all.responses)
                             : 0;
    return responsesVerdict(all.responses, largest, share);
}

/// No two groups can be compared: why not.
Verdict withoutPair(Metric metric, const Counts &counts)
{
    qint64 most = 0;
    for (const GroupCounts &group : counts.groups) {
        if (!group.key.value.isEmpty())
            most = std::max(most, sampleOf(metric, counts.scoreValues, group).n);
    }
    if (most == 0)
        return {};
    return {VerdictId::TooFew, {most, smallestShown}, Tone::Unsure};
}

/// certain: the card's widest certain pair, nullptr for none.
Verdict verdictOf(const CardCut &cut, const Compared &card, const Pair *certain)
{
    if (cut.metric == Metric::Volume)
        return whereFrom(*cut.counts);
    if (card.groups.empty())
        return withoutPair(cut.metric, *cut.counts);
    if (card.groups.size() == 1)
        return {VerdictId::OneGroup, {}, Tone::Plain};
    if (certain)
        return {VerdictId::BestAndWorst,
                {certain->better->name, certain->worse->name, distance(*certain)},
                Tone::Plain};
    return {VerdictId::GroupsAlike, {static_cast<qint64>(card.groups.size())}, Tone::Unsure};
}

} // namespace

QList<VerdictId> allVerdictIds()
{
    return {VerdictId::NoAnswers,    VerdictId::TooFew,        VerdictId::Range,
            VerdictId::Up,           VerdictId::Down,          VerdictId::NoChangeSeen,
            VerdictId::BestAndWorst, VerdictId::GroupsAlike,   VerdictId::OneGroup,
            VerdictId::Responses,    VerdictId::WorkOnFirst,   VerdictId::WorkOnOneOf,
            VerdictId::StayAfter,    VerdictId::StayOfHundred, VerdictId::BestOfQuestions,
            VerdictId::WaitMatters,  VerdictId::PlaceMatters,  VerdictId::NothingDrives, VerdictId::FewMatter,
            VerdictId::GoneQuiet,    VerdictId::NobodyQuiet,   VerdictId::OpenWait,
            VerdictId::NoTimeOfDay};
}

Verdict changeVerdict(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &now,
                      const GroupCounts *before, const QList<qint64> &scoreValuesBefore)
{
    const Sample after = sampleOf(metric, scoreValues, now);
    if (metric == Metric::Volume)
        return responsesVerdict(after.n);
    if (after.n == 0)
        return {};
    if (after.n < smallestShown)
        return {VerdictId::TooFew, {after.n, smallestShown}, Tone::Unsure};
    if (!before)
        return rangeVerdict(after);
    const Sample earlier =
        sampleOf(metric, scoreValuesBefore.isEmpty() ? scoreValues : scoreValuesBefore, *before);
    if (earlier.n < smallestShown)
        return rangeVerdict(after);

    // The sentence speaks of the figures as shown; the test of M4 decides whether they differ.
    const double change = after.value() - earlier.value();
    const Difference test = difference(after, earlier);
    if (!test.isReal() || change == 0 || (change > 0) != (test.value > 0)) {
        const double needed = detectable(after, earlier);
        const double told = needed > std::abs(change) ? needed : 0;
        return {VerdictId::NoChangeSeen,
                {change, std::min(after.n, earlier.n), told, answersToTell(after, earlier, change)},
                Tone::Unsure};
    }
    const bool isBetter = (change > 0) == info(metric).isHigherBetter;
    return {change > 0 ? VerdictId::Up : VerdictId::Down,
            {std::abs(change)},
            isBetter ? Tone::Good : Tone::Bad};
}

Verdict groupsVerdict(Metric metric, const Counts &counts)
{
    const CardCut cut{metric, &counts};
    return groupsVerdicts({&cut, 1}).constFirst();
}

QList<Verdict> groupsVerdicts(std::span<const CardCut> cuts)
{
    std::vector<Compared> cards(cuts.size());
    for (size_t i = 0; i < cuts.size(); ++i) {
        if (cuts[i].metric == Metric::Volume)
            continue;
        cards[i].groups = comparable(cuts[i].metric, *cuts[i].counts);
        cards[i].pairs = allPairs(cards[i].groups, info(cuts[i].metric).isHigherBetter);
    }
    const std::vector<bool> holds = holding(cards);

    QList<Verdict> verdicts;
    size_t first = 0;
    for (size_t i = 0; i < cuts.size(); ++i) {
        verdicts << verdictOf(cuts[i], cards[i], widestCertain(cards[i].pairs, holds, first));
        first += cards[i].pairs.size();
    }
    return verdicts;
}

} // namespace patron
