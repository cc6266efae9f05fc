// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who have gone quiet against their own rhythm: a weekly guest missing for a month is
// one, a yearly one is not (metrics M18). Plain values, pure function.
#pragma once

#include "models/base/progress.h"
#include "models/metrics/retention.h"

namespace patron {

struct QuietCustomer
{
    qint64 customer = 0;
    QDate lastDay;        ///< of the last purchase
    double usualGap = 0;  ///< own median days between visits
    qint64 quietDays = 0; ///< since the last purchase
    [[nodiscard]] double timesUsual() const { return static_cast<double>(quietDays) / usualGap; }

    friend bool operator==(const QuietCustomer &, const QuietCustomer &) = default;
};

/// A customer is quiet whose silence is longer than three times the own median gap between days of
/// purchase and longer than any gap before. It takes three different days, so two gaps.
inline constexpr int quietTimesUsual = 3;
inline constexpr qsizetype fewestVisits = 3;

/// The longest silence against the own rhythm first. today: the day to count from; later purchases
/// are left out. Cancelled: nobody.
[[nodiscard]] QList<QuietCustomer> quietCustomers(std::span<const Purchase> purchases, QDate today,
                                                  const Progress &progress = {});

} // namespace patron
