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

/// Whether what is chosen in a breakdown's own dimension, question or split filters it too.
enum class OwnChoice : quint8
{
    Counts,
    IsLeftOut ///< cross-filtering
};

/// One of several questions under the same choices, each about a period of its own.
struct CountQuestion
{
    Breakdown breakdown;
    Period period; ///< in place of the filter's
    OwnChoice own = OwnChoice::Counts;

    friend bool operator==(const CountQuestion &, const CountQuestion &) = default;
};

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
    /// All that a pane asks for, in one round where the counter can. One Counts per question, in
    /// their order.
    [[nodiscard]] virtual Result<QList<Counts>>
    answers(const Filter &filter, std::span<const CountQuestion> questions) const;
    /// The first and the last day with a response that passes; both invalid where there is none.
    [[nodiscard]] virtual Result<Period> days(const Filter &filter) const;
};

} // namespace patron
