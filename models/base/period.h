// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar values: a period of days (both ends included, either may be open) and the buckets it is
// cut into.
#pragma once

#include <QDate>

namespace patron {

struct Period
{
    QDate from; ///< invalid = open
    QDate to;   ///< last day included; invalid = open

    [[nodiscard]] bool isOpen() const { return !from.isValid() && !to.isValid(); }
    [[nodiscard]] bool holds(QDate day) const;
    /// Of whole months as many months, else as many days, up to the day before this one starts:
    /// the half-year before a half-year. Open when this one has no start and end.
    [[nodiscard]] Period before() const;
    friend bool operator==(const Period &, const Period &) = default;
};

enum class TimeBucket : quint8
{
    Day,
    Week,
    Month,
    Quarter,
    Year
};

/// First day of the bucket that holds the day. Weeks start on Monday (ISO 8601).
[[nodiscard]] QDate bucketStart(QDate day, TimeBucket bucket);
/// First day of the following bucket.
[[nodiscard]] QDate bucketNext(QDate start, TimeBucket bucket);

} // namespace patron
