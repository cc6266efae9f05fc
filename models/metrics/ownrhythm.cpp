// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/ownrhythm.h"

#include "models/metrics/quantile.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace patron {

namespace {

constexpr size_t ordersBetweenLooks = 65'536;

std::vector<qint64> gapsOf(const std::set<QDate> &days)
{
    std::vector<qint64> gaps;
    for (auto day = std::next(days.begin()); day != days.end(); ++day)
        gaps.push_back(std::prev(day)->daysTo(*day));
    std::ranges::sort(gaps);
    return gaps;
}

} // namespace

QList<QuietCustomer> quietCustomers(std::span<const Purchase> purchases, QDate today,
                                    const Progress &progress)
{
    std::map<qint64, std::set<QDate>> daysOf; // two orders on one day are one visit
    for (size_t i = 0; i < purchases.size(); ++i) {
        if (i % ordersBetweenLooks == 0 && !progress.isWanted())
            return {};
        const Purchase &purchase = purchases[i];
        if (purchase.day.isValid() && purchase.day <= today)
            daysOf[purchase.customer].insert(purchase.day);
    }
    QList<QuietCustomer> quiet;
    for (const auto &[customer, days] : daysOf) {
        if (static_cast<qsizetype>(days.size()) < fewestVisits)
            continue;
        const std::vector<qint64> gaps = gapsOf(days);
        const std::vector<qint64> once(gaps.size(), 1);
        const double usual = quantile({gaps, once}, 0.5);
        const qint64 silence = days.rbegin()->daysTo(today);
        if (static_cast<double>(silence) > quietTimesUsual * usual && silence > gaps.back())
            quiet << QuietCustomer{customer, *days.rbegin(), usual, silence};
    }
    std::ranges::stable_sort(quiet, [](const QuietCustomer &a, const QuietCustomer &b) {
        return a.timesUsual() > b.timesUsual();
    });
    return quiet;
}

} // namespace patron
