// SPDX-License-Identifier: GPL-3.0-or-later
// The words that are typical of one group of comments against another: of detractors against
// promoters (metrics M20). Plain values, pure functions.
#pragma once

#include "models/metrics/wordtally.h"

#include <optional>

namespace patron {

struct WordOdds
{
    double delta = 0; ///< difference of the log odds; above 0: the first group has it more
    double z = 0;
};

/// Monroe, Colaresi and Quinn's log odds with an informative Dirichlet prior. first, second: how
/// often the word occurs in each group, of all words of the group; prior: how many words the belief
/// that both groups speak alike is worth.
[[nodiscard]] WordOdds wordOdds(qint64 first, qint64 allOfFirst, qint64 second, qint64 allOfSecond,
                                double prior);

struct TypicalWord
{
    WordCount count;
    WordOdds odds; ///< above 0 in either list: as seen from the list's own group
    bool isCertain =
        false; ///< holds among all the words compared (metrics M22); else a hint: alone
               ///< it would be more than chance, among so many words it may be none

    friend bool operator==(const TypicalWord &a, const TypicalWord &b)
    {
        return a.count == b.count && a.odds.delta == b.odds.delta && a.odds.z == b.odds.z &&
               a.isCertain == b.isCertain;
    }
};

struct TypicalWords
{
    bool isTooFew = false;    ///< a group has fewer comments than fewestComments: nothing is said
    QList<TypicalWord> first; ///< the most typical first
    QList<TypicalWord> second;
};

/// No words are told of fewer comments in a group (metrics M7).
inline constexpr qint64 fewestComments = 8;
/// A word in fewer comments says nothing of a group, and may name a person.
inline constexpr qint64 fewestWithWord = 5;

/// At most so many words for each group: those that are certain, then hints.
[[nodiscard]] TypicalWords typicalWords(const WordCounts &counts, qsizetype most = 12);

} // namespace patron
