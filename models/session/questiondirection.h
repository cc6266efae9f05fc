// SPDX-License-Identifier: GPL-3.0-or-later
// Which rating questions may be called good or bad. A number alone does not say whether it is
// praise: "The staff were slow: 5" is none. Pure function of a Snapshot, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/session/scalequestions.h"

#include <QStringList>

namespace patron {

struct SortedQuestions
{
    QList<ScaleQuestion> ratings;
    /// Headers of those that go against the others: whoever is pleased gives a low number; and of
    /// those that speak of something bad and do not go with the others. The lowest may be the best
    /// of them; as long as nobody says so, they are neither praise nor blame.
    QStringList unclear;
    /// Headers of those that ask how important or how often something is.
    QStringList noRatings;
};

/// What goes against the others is told from responses of all kinds (some thousand, evenly chosen),
/// so that it does not change with the filter: by Pearson's correlation with the score of the same
/// responses that is given most; where there is none, with the questions whose direction is said;
/// where there are none, with the mean of the other questions of the survey (the item-rest
/// correlation of test theory). It has to be beyond 0.1 and, by its t, no chance (beyond 3).
/// Cancelled: those sorted so far.
[[nodiscard]] SortedQuestions sortQuestions(const Snapshot &snapshot, const Progress &progress);

} // namespace patron
