// SPDX-License-Identifier: GPL-3.0-or-later
// The one question everything on screen is made of. Two implementations that must agree on every
// filter: SnapshotCounter (columns and bitmaps in memory) and SqlCounter (one GROUP BY; the oracle
// of the tests, and the way to a shared database larger than memory).
#pragma once

#include "models/base/result.h"
#include "models/counting/counts.h"
#include "models/counting/filter.h"

#include <QList>

#include <span>

namespace patron {

class Counter
{
public:
    Counter() = default;
    virtual ~Counter() = default;
    Q_DISABLE_COPY_MOVE(Counter)

    /// One Counts per breakdown, in their order. The filter applies as it is: cross-filtering (a
    /// chart not filtered by its own dimension) is asked for with crossCounts. Unknown values match
    /// nothing.
    [[nodiscard]] virtual Result<QList<Counts>>
    counts(const Filter &filter, std::span<const Breakdown> breakdowns) const = 0;

    [[nodiscard]] Result<Counts> count(const Filter &filter, const Breakdown &breakdown) const;
    /// Each breakdown without the filter on its own dimension, question, split or, of one total of
    /// a score, that score.
    [[nodiscard]] virtual Result<QList<Counts>>
    crossCounts(const Filter &filter, std::span<const Breakdown> breakdowns) const;
};

} // namespace patron
