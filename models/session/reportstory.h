// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a report's cover and what is new on the Overview: at most five things worth saying,
// each only where the figures allow it. Ids and numbers; the words are in views/report/storytext.
// Pure functions, any thread.
#pragma once

#include "models/base/result.h"
#include "models/counting/counter.h"
#include "models/session/dashboard.h"
#include "models/session/groupchanges.h"
#include "models/session/oldanswers.h"

#include <array>

namespace patron {

enum class StoryId : quint8
{
    Score,          ///< figure with its change against the period before
    GroupChanged,   ///< figure of a group with its change; arguments: dimension (as int), group
    GroupsDiffer,   ///< verdict BestAndWorst; arguments: dimension (as int)
    RatedQuestions, ///< verdict BestOfQuestions: where there is no score of which to tell
    NothingDiffers, ///< arguments: how many groups were compared
    WorkFirst,      ///< verdict WorkOnFirst, KeepUp or WorkOnOneOf
    CallsOwed,      ///< arguments: calls due until today, all open ones
    Volume,         ///< verdict Responses
    OldAnswers,     ///< arguments: name of an import, percent of the score's answers that are its,
                    ///< its first and last day, first and last day of the last year
    NothingChanged  ///< arguments: how many figures were compared; none: too few answers for it;
                    ///< whether that is for want of dates; whether the period shown has too few
};

/// Of which a story is told, the first that there is first.
inline constexpr std::array storyMetrics{Metric::Nps, Metric::Csat, Metric::Rating};
/// By which a story tells groups apart. Not by staff: a cover is no place to rank people.
inline constexpr std::array storyDimensions{Dimension::Channel, Dimension::Branch,
                                            Dimension::Segment, Dimension::Product};

struct StorySentence
{
    StoryId id = StoryId::Score;
    Figure figure; ///< its metric is what the sentence is about
    Verdict verdict;
    QVariantList arguments;
    /// Good and Bad only of a change that is more than chance.
    Tone tone = Tone::Plain;

    friend bool operator==(const StorySentence &, const StorySentence &) = default;
};

/// All ids, for tests that walk them.
[[nodiscard]] QList<StoryId> allStoryIds();

/// How a score differs among the groups of a dimension.
struct GroupFinding
{
    Dimension dimension = Dimension::Channel;
    Metric metric = Metric::Nps;
    Verdict verdict;
};

/// Every score by channel, branch, segment and product, all compared together, so that many cuts
/// find no more by chance than one (metrics M22).
[[nodiscard]] Result<QList<GroupFinding>> findGroups(const Counter &counter, const Filter &filter);

struct StoryFindings
{
    QMap<CardId, CardData> cards; ///< of the Overview, the drivers, and the ratings where there
                                  ///< are no scores
    QList<GroupFinding> groups;
    qint64 callsDue = 0;
    qint64 callsOpen = 0;
    std::optional<OldAnswers> old{};
    QString oldName{};            ///< of old's import
    QList<GroupChange> changes{}; ///< for the news
};

[[nodiscard]] QList<StorySentence> makeStory(const StoryFindings &findings);
/// What is new, instead of how things stand, and stands below the tiles, which tell of all answers
/// together: groups that got worse; which groups differ for certain and what to work on first;
/// where none got worse, the group that got better; then the figures of the tiles whose change is
/// more than chance, the worse first, or that there is none. Without a score, how the questions are
/// rated; nothing without an answer.
[[nodiscard]] QList<StorySentence> makeNews(const StoryFindings &findings);

/// No longer story is told.
inline constexpr qsizetype mostSentences = 5;

} // namespace patron
