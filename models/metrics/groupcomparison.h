// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of a card's groups compared, and what is said of them once it is known among how many
// comparisons of a screen they stand (metrics M22). Plain values, pure functions.
#pragma once

#include "models/counting/filter.h"
#include "models/metrics/verdict.h"

#include <QList>
#include <QStringList>

#include <span>

namespace patron {

/// Two groups of a card; places in GroupComparisons::names.
struct GroupPair
{
    quint16 better = 0;
    quint16 worse = 0;
    bool isReal = false; ///< alone: its 95 % interval leaves 0 out
    double p = 1;
    double distance = 0; ///< exact: which lie widest apart

    friend bool operator==(const GroupPair &, const GroupPair &) = default;
};

/// Of more groups than this only the largest are compared: every pair is a test.
inline constexpr qsizetype mostCompared = 50;

/// Whether groups may be missing because of a filter.
enum class Reach : quint8
{
    All,
    Filtered,
    Chosen ///< among these very groups
};

[[nodiscard]] Reach reachOf(const Filter &filter);

struct GroupComparisons
{
    QStringList names;
    QList<double> figures;  ///< of each, as it is shown
    QList<GroupPair> pairs; ///< all that were compared; each is a test
    /// Of the pair that lies widest apart (the first of pairs where there are any): its answers,
    /// and how many each needs to be told apart where nothing else is compared; 0 = cannot be told.
    qint64 betterAnswers = 0;
    qint64 worseAnswers = 0;
    double neededAlone = 0;
    VerdictId holding = VerdictId::BestAndWorst; ///< or WaitMatters
    VerdictId alike = VerdictId::GroupsAlike;    ///< or WaitsAlike
    Verdict without;                             ///< what is said where there is no pair
    Reach reach = Reach::All;

    friend bool operator==(const GroupComparisons &, const GroupComparisons &) = default;
};

/// Compares the groups that reach smallestShown, the mostCompared largest of them; the "" group is
/// left out. Volume: no pair.
[[nodiscard]] GroupComparisons compareGroups(Metric metric, const Counts &counts,
                                             Reach reach = Reach::All);
/// The largest of a card's other groups with answers, how many answers it has, how many such groups
/// there are, how many answers it takes: what VerdictId::OneGroup tells. Empty: there is none.
[[nodiscard]] QVariantList groupsBeside(const QString &compared, Metric metric,
                                        const Counts &counts, qint64 needed = smallestShown);
/// Of a card by whose groups the filter chooses. chosen: what the filter leaves; shown: what the
/// chart shows, which its own choice does not filter.
[[nodiscard]] GroupComparisons compareChosen(Metric metric, const Counts &chosen,
                                             const Counts &shown);

/// What is said of each card when all of them stand on one screen. Never null pointers.
[[nodiscard]] QList<Verdict> verdictsTogether(std::span<const GroupComparisons *const> cards);

/// One card of a screen: what is cut, and of which figure.
struct CardCut
{
    Metric metric = Metric::Volume;
    const Counts *counts = nullptr; ///< never null
};

/// Both at once, of each card of a screen: do its groups differ? Volume: how many, and where most
/// of them come from (the largest group, or word of the split). All their pairs together are the
/// many comparisons, so that a screen of many cards finds no more by chance than one card (metrics
/// M22).
[[nodiscard]] QList<Verdict> groupsVerdicts(std::span<const CardCut> cuts);

} // namespace patron
