// SPDX-License-Identifier: GPL-3.0-or-later
// Which channels, branches, groups of customers and products changed, where the tiles only tell of
// all answers together. Pure functions, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/counter.h"
#include "models/metrics/figure.h"
#include "models/metrics/verdict.h"

#include <QList>
#include <QString>

namespace patron {

/// A group whose score changed by more than chance.
struct GroupChange
{
    Dimension dimension = Dimension::Channel;
    QString group;
    Figure figure;   ///< of the group in the later period
    Verdict verdict; ///< Up or Down, with the figures compared

    friend bool operator==(const GroupChange &, const GroupChange &) = default;
};

/// Each score of a story, by the dimensions of a story, in the periods whose change its tile tells;
/// all tests are one family (metrics M22). Those that got worse first, then those that got better;
/// of each the first score of a story first, and of that the largest change. A group is told once.
/// Nothing of a dimension or a score that the filter chooses itself.
[[nodiscard]] Result<QList<GroupChange>>
findGroupChanges(const Counter &counter, const Filter &filter, const Progress &progress);

} // namespace patron
