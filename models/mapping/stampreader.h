// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the dates of one column and counts what it could not read or did not believe. Part of
// ColumnReader, one thread.
#pragma once

#include "models/mapping/leftvalues.h"
#include "models/mapping/mapping.h"
#include "models/mapping/wallclock.h"

#include <optional>
#include <string_view>

namespace patron {

/// What dates go by that do not say everything, and which of them nobody believes.
struct ReadingDays
{
    ReadingDays(QDate written, QDate latest);

    QDate asOf;
    qint64 first; ///< seconds since 1970
    qint64 last;
};

class StampReader final
{
public:
    StampReader(const ColumnMapping &column, const QTimeZone &owner, const ReadingDays &days);

    /// Seconds since 1970 of the owner's wall clock.
    [[nodiscard]] std::optional<qint64> read(std::string_view text, qint64 row);
    /// Without a file name.
    [[nodiscard]] QList<Problem> notes() const;

private:
    [[nodiscard]] std::optional<ReadDate> numbered(std::string_view text) const;

    QString m_header;
    ValueFormat m_format;
    ReadingDays m_days;
    WallClock m_clock;
    LeftValues m_unreadable, m_implausible, m_relative;
};

} // namespace patron
