// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure says, as id + arguments: the words are in views/text/verdicttext. Pure functions.
#pragma once

#include "models/base/period.h"
#include "models/base/tone.h"
#include "models/metrics/figure.h"

#include <QDate>
#include <QList>
#include <QVariantList>

#include <optional>
#include <span>

namespace patron {

enum class VerdictId : quint8
{
    NoAnswers, ///< nothing to say yet
    TooFew,    ///< n, how many it takes: smallestShown for a score, 6 for the interval of a median
    Range,     ///< low, high: only one period; the true value lies between
    Up,        ///< change (in the unit, of the figures as they are shown), a real one, against the
               ///< period before
    Down,      ///< change (positive number)
    NoChangeSeen, ///< change (signed, of the figures as shown), n of the smaller period, smallest
                  ///< change that so many answers could show (none: 0), how many more answers the
                  ///< smaller period would need to tell the change seen (none, or out of reach: 0)
    BestAndWorst, ///< best group, worst group, difference of the figures as shown: differ for
                  ///< certain (metrics M4, M10 over all pairs, M22); where a still better or worse
                  ///< one has too few answers to be sure of, the widest certain pair
    GroupsAlike,  ///< number of groups compared: no certain difference. The two that lie widest
                  ///< apart, how far, how many more answers the two would need together to be told
                  ///< apart (none, or out of reach: 0)
    OneGroup, ///< only one group has enough answers; of those that have some too: the largest ("" =
              ///< has no name), its answers, how many they are, how many it takes (none: no
              ///< arguments)
    Responses, ///< Volume: number of responses, of them the largest group and its share (percent),
               ///< "" without groups; where most are in no group, their share (percent), and that
               ///< of the largest group is of the others
    WorkOnFirst,   ///< driver, its share of what is explained (percent), its own figure (percent of
                   ///< its scale), the outcome (Measure as int): the most to gain, for certain
                   ///< (metrics M19)
    KeepUp,        ///< as WorkOnFirst, but it is good already, and better than the others
    FewDrivers,    ///< driver that has the most to gain of the one or two that there are, the other
                   ///< ("" = none), the outcome (Measure as int): too few to say what matters most
    WorkOnOneOf,   ///< two drivers: one of them has the most to gain, which one is not certain
    StayAfter,     ///< percent, after how many periods, which (TimeBucket as int): of all customers
                   ///< who were watched for so long, how many were still there
    StayOfHundred, ///< of 100 customers, how many stay one year, two, three (as many as are known)
    BestOfQuestions, ///< the best rated question, the worst, how many; then of the best its mean,
                     ///< its worst and its best possible answer, and the same of the worst; last,
                     ///< how many questions are not among them, as nobody said which end is good
    WaitMatters,     ///< wait of the most satisfied ("0-60" minutes), of the least, difference: as
                     ///< BestAndWorst
    PlaceMatters,    ///< the better place (counting/channelplace.h), the worse one, difference: as
                     ///< BestAndWorst
    NothingDrives,   ///< outcome (Measure as int): none of the questions asked goes with it
    OutcomeAlike,    ///< outcome (Measure as int), of how many: all gave it the same score
    FewMatter,       ///< number of the best customers, of all, percent of the money (of the orders
                     ///< where the next is false) they bring, is that of the money, how many of
                     ///< those who came often or for much have long not been seen
    GoneQuiet,       ///< number of customers silent for longer than they ever were, of so many who
                     ///< came three times or more
    NobodyQuiet,     ///< 0, of so many
    OpenWait,        ///< median wait while the shop was open, the same by the calendar (minutes)
    NoTimeOfDay,     ///< number of answers of which only the day is known
    WaitsAlike,      ///< as GroupsAlike, of waits
    AnswersAlike,    ///< n: all gave the same, so a mean has no range
    FilterChooses,   ///< the filter chooses the score that the figure is made of: it says nothing
    OnlyChosen,      ///< group: the only one that the filter chooses of this card's own
    OneGroupLeft,    ///< the same, because of the filter
    PartChosen,      ///< Volume: how many the filter chooses of this card's own, of how many that
                     ///< the chart shows, percent
    BoughtAfter,     ///< as StayAfter: how many bought again in the period so much later
    SmallGroups,     ///< how many answers the largest group has, how many it takes: all too small
    NoDates,         ///< none of the answers has a day, so no change can be told
};

/// How long the later of two periods is where the owner chose none.
enum class Stretch : quint8
{
    Year,
    HalfYear,
    Quarter, ///< three months
    Month
};

/// What a change is counted of where that is less than the figure it stands beside: "all time" has
/// no period before it, so the latest stretch of it is compared with the one before.
struct ComparedFigures
{
    QDate lastDay;  ///< of the later stretch
    double now = 0; ///< the figure of the later stretch
    double before = 0;
    Period chosen{}; ///< that the owner chose, and that stands beside the days before it; open: a
                     ///< stretch
    Stretch stretch = Stretch::Year; ///< where none was chosen

    friend bool operator==(const ComparedFigures &, const ComparedFigures &) = default;
};

struct Verdict
{
    VerdictId id = VerdictId::NoAnswers;
    QVariantList arguments; ///< raw numbers and words, in the order of the comments above
    Tone tone = Tone::Plain;
    std::optional<ComparedFigures> compared{}; ///< Up, Down, NoChangeSeen only

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// All ids, for tests that walk them.
[[nodiscard]] QList<VerdictId> allVerdictIds();

/// One group against the same group of the period before. before: nullptr or without answers =
/// nothing to compare with.
[[nodiscard]] Verdict changeVerdict(Metric metric, const QList<qint64> &scoreValues,
                                    const GroupCounts &now, const GroupCounts *before,
                                    const QList<qint64> &scoreValuesBefore = {});
/// The figures of whose changes a screen tells: those made of answers. Who stays is told of other
/// records, and is a family of its own.
[[nodiscard]] const QList<Metric> &changingMetrics();

/// The same figure of two periods: totals, of all responses in each.
struct ChangeCut
{
    Metric metric = Metric::Volume;
    const Counts *now = nullptr; ///< never null
    const Counts *before = nullptr;
};

/// changeVerdict() of each figure of a screen. They are one family: a screen of many figures finds
/// no more changes by chance than a screen of one (metrics M22).
[[nodiscard]] QList<Verdict> changeVerdicts(std::span<const ChangeCut> cuts);

} // namespace patron
