// SPDX-License-Identifier: GPL-3.0-or-later
// Do customers come back? Cohorts by the period of their first purchase, churn, and how many buy a
// second time (metrics M16, M17). From plain lists of purchases and memberships. Plain values, pure
// functions.
#pragma once

#include "models/base/period.h"
#include "models/metrics/interval.h"
#include "models/metrics/share.h"

#include <QList>

#include <optional>
#include <span>

namespace patron {

/// One order. What counts as an order (or a visit) is for the caller to say; the same day twice is
/// twice.
struct Purchase
{
    qint64 customer = 0;
    QDate day;
    double money = 0; ///< in the currency of the file; 0 = not known
};

/// One customer of a list.
struct Membership
{
    QDate since;
    QDate left; ///< last day as a customer; invalid = still here
};

struct Cohort
{
    QDate start; ///< first day of the period in which they came
    qint64 size = 0;
    QList<std::optional<Share>> cells; ///< [k]: active k periods later, of size; none where that
                                       ///< period is not over by then

    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// What counts as being there later.
enum class CohortActive : quint8
{
    Stayed, ///< still a customer on the period's last day
    Bought  ///< in the period
};

struct CohortTable
{
    CohortActive active = CohortActive::Stayed;
    TimeBucket bucket = TimeBucket::Month;
    QList<Cohort> cohorts;               ///< ascending; periods in which nobody came are left out
    QList<std::optional<Share>> overall; ///< [k]: of all cohorts whose k-th period is over,
                                         ///< together: large cohorts weigh more

    friend bool operator==(const CohortTable &, const CohortTable &) = default;
};

/// Active = bought in the period. lastDay: the last day that the data cover; a period that ends
/// later is not over. Purchases after it are left out, as are those without a day.
[[nodiscard]] CohortTable cohortTable(std::span<const Purchase> purchases, TimeBucket bucket,
                                      QDate lastDay);
/// Active = still a customer on the period's last day.
[[nodiscard]] CohortTable cohortTable(std::span<const Membership> members, TimeBucket bucket,
                                      QDate lastDay);

/// Of those who were customers when the period began, how many left in it: 1 - retention of the
/// same period. Both ends of the period must be set.
[[nodiscard]] Share churn(std::span<const Membership> members, const Period &period);

struct RepeatBuying
{
    Share repeat;                       ///< customers with two or more orders, of all customers
    std::optional<double> daysToSecond; ///< median, of those with a second order; from five on
    std::optional<Interval> daysRange;  ///< by order statistics, from six on
};

[[nodiscard]] RepeatBuying repeatBuying(std::span<const Purchase> purchases);

} // namespace patron
