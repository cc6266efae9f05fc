// SPDX-License-Identifier: GPL-3.0-or-later
// Questions whose answers were put in order: a column for each answer, with the place it got. Pure
// function of values.
#pragma once

#include "models/mapping/columnlook.h"
#include "models/mapping/ordertally.h"

#include <QList>

#include <vector>

namespace patron {

struct Ranking
{
    qsizetype first = 0; ///< column
    qsizetype columns = 0;
    bool isRefused = false; ///< the owner says that they are marks on a scale
};

/// Of enough rows, each of which holds every place once, and not all the same ones. Columns of
/// another wished kind are none.
[[nodiscard]] QList<Ranking> findRankings(const QList<RowOrders> &orders,
                                          const std::vector<ColumnLook> &columns);

} // namespace patron
