// SPDX-License-Identifier: GPL-3.0-or-later
// Questions whose answers were put in order: each answer is a column of its own and holds the place
// it got, 1 the first. Pure functions of a Snapshot.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/snapshot.h"

#include <QList>
#include <QString>

namespace patron {

struct RankedQuestion
{
    QString title;           ///< what the headers have in common, "" = nothing
    QList<Question> options; ///< the columns, in the file's order
    QStringList labels;      ///< what is left of each header

    friend bool operator==(const RankedQuestion &, const RankedQuestion &) = default;
};

/// Three or more columns side by side, where each place 1 to n was given as often as any other.
/// Known by all answers there are, whatever the filter, so once per reading is enough; survey by
/// survey, in the order of columns. Only columns of numbers: who says that they are marks on a
/// scale is believed.
[[nodiscard]] Result<QList<RankedQuestion>> rankedQuestions(const Snapshot &snapshot,
                                                            const Progress &progress);

} // namespace patron
