// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure says, as id + arguments: the words are in views/text/verdicttext. Pure functions.
#pragma once

#include "models/base/tone.h"
#include "models/metrics/figure.h"

#include <QVariantList>

namespace patron {

enum class VerdictId : quint8 {
    NoAnswers,     ///< nothing to say yet
    TooFew,        ///< n, smallestShown: no score of so few
    Range,         ///< low, high: only one period; the true value lies between
    Up,            ///< change (in the unit), a real one, against the period before
    Down,          ///< change (positive number)
    NoChangeSeen,  ///< change (signed), n, smallest change that so many answers could show (none: 0)
    BestAndWorst,  ///< best group, worst group, difference: differ for certain (metrics M4, M10 over all pairs, M22)
    GroupsAlike,   ///< number of groups compared: no certain difference
    OneGroup,      ///< only one group has enough answers
    Responses,     ///< Volume: number of responses, of them the largest group and its share (percent), "" without groups
};

struct Verdict
{
    VerdictId id = VerdictId::NoAnswers;
    QVariantList arguments; ///< raw numbers and words, in the order of the comments above
    Tone tone = Tone::Plain;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// All ids, for tests that walk them.
[[nodiscard]] QList<VerdictId> allVerdictIds();

/// One group against the same group of the period before. before: nullptr or without answers = nothing to compare with.
[[nodiscard]] Verdict changeVerdict(Metric metric, const QList<qint64> &scoreValues, const GroupCounts &now,
                                    const GroupCounts *before, const QList<qint64> &scoreValuesBefore = {});
/// Do the groups differ? Compares the groups that reach smallestShown; the "" group is left out.
[[nodiscard]] Verdict groupsVerdict(Metric metric, const Counts &counts);

} // namespace patron
