// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the dates of one column and counts what it could not read or did not believe. Part of
// ColumnReader, one thread.
#pragma once

#include "models/mapping/leftvalues.h"
#include "models/mapping/mapping.h"
#include "models/mapping/wallclock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

/// What dates go by that do not say everything, and which of them nobody believes.
struct ReadingDays
{
    ReadingDays(QDate written, QDate latest);

    QDate asOf;
    qint64 first; ///< seconds since 1970
    qint64 last;
};

/// The zone of times that name none themselves: as the owner says, the one that the header names,
/// or else the one that the tool is known for. Invalid = the owner's own.
[[nodiscard]] QTimeZone sourceZone(const ColumnMapping &column);

class StampReader final
{
public:
    StampReader(const ColumnMapping &column, const QTimeZone &owner, const ReadingDays &days);

    /// Seconds since 1970 of the owner's wall clock.
    [[nodiscard]] std::optional<qint64> read(std::string_view text, qint64 row);
    /// Seconds since 1970 of the clock the cell was written by, whatever the zones. Nothing where
    /// the day depends on when the file was written. Notes nothing.
    [[nodiscard]] std::optional<qint64> moment(std::string_view text, qint64 row);
    /// Fewer of the cells were read than not.
    [[nodiscard]] bool isHardlyRead() const { return m_unreadable.count > m_read; }
    [[nodiscard]] qint64 cells() const { return m_unreadable.count + m_read; }
    /// Adds rows that something is told of and that were not told before.
    void tellRows(std::vector<qint64> &rows);
    /// Of dates read in the rarer order of day and month.
    [[nodiscard]] const QList<qint64> &rowsInOtherOrder() const { return m_other.rows(); }
    /// Without a file name.
    [[nodiscard]] QList<Problem> notes() const;

private:
    [[nodiscard]] const std::optional<ReadDate> &dateOf(std::string_view text, qint64 row);
    [[nodiscard]] DateOrder orderAt(qint64 row) const;
    [[nodiscard]] std::optional<ReadDate> numbered(std::string_view text) const;

    QString m_header;
    ValueFormat m_format;
    QList<RowStretch> m_otherOrder;
    ReadingDays m_days;
    WallClock m_clock;
    /// A cell is read for its value and for its key, and days come in runs: the last one is kept.
    std::string m_lastText;
    DateOrder m_lastOrder = DateOrder::YearMonthDay;
    std::optional<ReadDate> m_lastDate;
    qint64 m_read = 0;
    LeftValues m_unreadable, m_implausible, m_relative;
    RowSample m_other;
};

} // namespace patron
