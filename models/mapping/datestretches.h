// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of a column whose dates are in the other order of day and month than most: sheets that
// were put one below the other, one of them American. Dates in between that could be read either
// way are read like those around them. Pure functions of a table, worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/mapping/mapping.h"

#include <optional>
#include <string_view>

namespace patron {

class TableReader;
struct ScannedDate;
struct TableProfile;

/// Takes the dates of one column in the order of the rows. Constant memory but for what it finds.
class DateStretches final
{
public:
    /// order: of most of the column's dates.
    explicit DateStretches(DateOrder order)
        : m_order(order)
    {
    }

    void add(std::string_view cell, qint64 row);
    /// Nothing more comes.
    void finish();

    /// Rows from the first to the last date that belongs to a stretch, ascending.
    [[nodiscard]] const QList<RowStretch> &found() const { return m_found; }
    /// Dates in them that could be read either way and are another day then.
    [[nodiscard]] qint64 unclear() const { return m_unclear; }

private:
    /// Dates that can be read either way since the last that cannot. Their path through the days
    /// is kept short: `before` = its length where all are read as the one before the gap, `after` =
    /// where they are read so up to a row and from there as the one behind it. A step is as long as
    /// the logarithm of its days, so that one large step is shorter than two that make it up.
    struct Gap
    {
        qint64 first = 0; ///< rows
        qint64 last = 0;
        qint64 count = 0;
        double before = 0;
        double after = 0;
        qint64 beforeDay = 0;  ///< the last one's day, read as the one before
        qint64 afterDay = 0;   ///< the last one's day, read as the one behind
        qint64 turn = 0;       ///< the first row that is read as the one behind, and
        qint64 ahead = 0;      ///< how many are read otherwise ahead of it
        qint64 beforeTurn = 0; ///< the last row ahead of it
    };
    struct Run
    {
        RowStretch rows;
        qint64 clear = 0;
        qint64 unclear = 0;
    };

    [[nodiscard]] qint64 dayOf(const ScannedDate &date, bool isOther) const;
    void addUnclear(const ScannedDate &date, qint64 row);
    void addClear(qint64 day, bool isOther, qint64 row);
    void endRun();

    DateOrder m_order;
    bool m_isOther = false; ///< the last date that can be read one way only is of the other order
    std::optional<qint64> m_day; ///< its day
    Gap m_gap;
    Run m_run;
    QList<RowStretch> m_found;
    qint64 m_unclear = 0;
};

/// Reads the table once more where a column has dates of both orders, and notes in its profile
/// where the rarer ones stand together. The table is at its first row before and after. Fails as
/// TableReader does.
[[nodiscard]] Result<void> findDateStretches(TableReader &reader, TableProfile &profile,
                                             const Progress &progress);

} // namespace patron
