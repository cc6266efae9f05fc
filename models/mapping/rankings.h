// SPDX-License-Identifier: GPL-3.0-or-later
// Questions whose answers were put in order: a column for each answer, with the place it got. Pure
// function of values.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/columnlook.h"

#include <QList>

#include <vector>

namespace patron {

struct Ranking
{
    qsizetype first = 0; ///< column
    qsizetype columns = 0;
};

/// Known by the counts alone: every place is given as often as any other. Columns of a wished kind
/// are none.
[[nodiscard]] QList<Ranking> findRankings(const QList<HeaderDetail> &details,
                                          const std::vector<ColumnLook> &columns);

} // namespace patron
