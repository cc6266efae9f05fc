// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of customer lists and of purchases as what retention and survival are computed from: one
// life per customer. Pure functions of a Snapshot, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/metrics/retention.h"
#include "models/metrics/survival.h"

#include <QStringList>

#include <vector>

namespace patron {

class Snapshot;

/// The part of a filter that records of another kind can obey: a period where they have days, a
/// dimension where they have words of it. The rest is told by its ids (Explanation::untouched). Of
/// customers nothing below obeys a period.
struct ObeyedFilter
{
    Filter filter;
    QStringList untouched;
};

[[nodiscard]] ObeyedFilter obeyedBy(const Snapshot &snapshot, const Filter &filter);

/// Days of an average month and year.
inline constexpr double monthDays = 365.25 / 12;
inline constexpr double yearDays = 365.25;

struct CustomerLives
{
    qint64 rows = 0;                 ///< of the lists, in the filter
    qint64 repeated = 0;             ///< of them older rows of the same customer
    qint64 withoutTime = 0;          ///< customers of whom nothing says for how long they are here
    std::vector<Tenure> tenures;     ///< days; of all others
    std::vector<Membership> members; ///< of those with a day on which they became customers; who
                                     ///< left without saying when is none of them
    qint64 kept = 0;                 ///< of those of whom it is known
    qint64 left = 0;
    QDate lastDay; ///< the latest day in the lists: nobody was seen after it
    QStringList untouched;

    [[nodiscard]] qint64 customers() const { return rows - repeated; }
};

/// A customer in several lists is taken from the latest import. Who has no length of time, but a
/// first day, was a customer until leaving or until lastDay. Cancelled: what is there so far.
[[nodiscard]] CustomerLives customerLives(const Snapshot &customers, const Filter &filter,
                                          const Progress &progress);

/// What became of a row's customer.
enum class CustomerFate : quint8
{
    Unknown, ///< or the row is not the customer's latest, or outside the filter
    Stayed,
    Left
};

/// By position. Cancelled: of those looked at so far.
[[nodiscard]] std::vector<CustomerFate>
customerFates(const Snapshot &customers, const Filter &filter, const Progress &progress);

/// Of all lists: who is said to have left. Ascending. Cancelled: what is there so far.
[[nodiscard]] std::vector<qint64> goneCustomers(const Snapshot &customers,
                                                const Progress &progress);

struct PurchaseHistory
{
    qint64 rows = 0;                 ///< in the filter, whatever their day
    qint64 undated = 0;              ///< of them without a day
    qint64 nobodys = 0;              ///< of them of nobody known
    qint64 outsidePeriod = 0;        ///< of them of customers whose first one is not in the period
    std::vector<Purchase> purchases; ///< the others
    QDate lastDay;
    QStringList untouched;
};

/// The period chooses customers by their first purchase; a cohort would lose its beginning else.
/// Cancelled: what is there so far.
[[nodiscard]] PurchaseHistory purchaseHistory(const Snapshot &purchases, const Filter &filter,
                                              const Progress &progress);

} // namespace patron
