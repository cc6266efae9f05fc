// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/retention.h"

#include "models/metrics/quantile.h"

#include <algorithm>
#include <map>
#include <vector>

namespace patron {

namespace {

/// active[k] customers of a cohort, and how many of its periods are over.
struct CohortTally
{
    qint64 size = 0;
    std::vector<qint64> active;
};

using Tallies = std::map<QDate, CohortTally>; // by first day of the cohort's period

/// How many periods from start on are over when lastDay is.
qsizetype periodsOver(QDate start, TimeBucket bucket, QDate lastDay)
{
    qsizetype over = 0;
    for (QDate next = bucketNext(start, bucket); next <= lastDay.addDays(1);
         next = bucketNext(next, bucket))
        ++over;
    return over;
}

qsizetype periodsBetween(QDate start, QDate later, TimeBucket bucket)
{
    qsizetype periods = 0;
    for (; start < later; start = bucketNext(start, bucket))
        ++periods;
    return periods;
}

void addActive(CohortTally &tally, qsizetype period)
{
    const auto index = static_cast<size_t>(period);
    if (tally.active.size() <= index)
        tally.active.resize(index + 1);
    ++tally.active[index];
}

CohortTable tableOf(const Tallies &tallies, TimeBucket bucket, QDate lastDay)
{
    CohortTable table;
    table.bucket = bucket;
    std::vector<qint64> allActive;
    std::vector<qint64> allSizes;
    for (const auto &[start, tally] : tallies) {
        Cohort cohort{start, tally.size, {}};
        const auto over = static_cast<size_t>(periodsOver(start, bucket, lastDay));
        allActive.resize(std::max(allActive.size(), over));
        allSizes.resize(std::max(allSizes.size(), over));
        for (size_t k = 0; k < over; ++k) {
            const qint64 active = k < tally.active.size() ? tally.active[k] : 0;
            cohort.cells << shareOf(active, tally.size);
            allActive[k] += active;
            allSizes[k] += tally.size;
        }
        table.cohorts << cohort;
    }
    // Every row as wide as the oldest cohort; the rest of it is blank, never 0.
    for (Cohort &cohort : table.cohorts)
        cohort.cells.resize(static_cast<qsizetype>(allSizes.size()));
    for (size_t k = 0; k < allSizes.size(); ++k)
        table.overall << shareOf(allActive[k], allSizes[k]);
    return table;
}

/// By customer, then by day; only those with a day.
std::vector<Purchase> inOrder(std::span<const Purchase> purchases)
{
    std::vector<Purchase> sorted;
    sorted.reserve(purchases.size());
    std::ranges::copy_if(purchases, std::back_inserter(sorted),
                         [](const Purchase &p) { return p.day.isValid(); });
    std::ranges::sort(sorted, [](const Purchase &a, const Purchase &b) {
        return a.customer != b.customer ? a.customer < b.customer : a.day < b.day;
    });
    return sorted;
}

/// Calls use(all purchases of one customer, ascending) for each of them.
template <class Use>
void forEachCustomer(std::span<const Purchase> sorted, Use use)
{
    for (size_t i = 0; i < sorted.size();) {
        size_t end = i;
        while (end < sorted.size() && sorted[end].customer == sorted[i].customer)
            ++end;
        use(sorted.subspan(i, end - i));
        i = end;
    }
}

} // namespace

CohortTable cohortTable(std::span<const Purchase> purchases, TimeBucket bucket, QDate lastDay)
{
    std::vector<Purchase> sorted = inOrder(purchases);
    std::erase_if(sorted, [lastDay](const Purchase &p) { return p.day > lastDay; });
    Tallies tallies;
    forEachCustomer(sorted, [&](std::span<const Purchase> own) {
        const QDate start = bucketStart(own.front().day, bucket);
        CohortTally &tally = tallies[start];
        ++tally.size;
        QDate counted;
        for (const Purchase &purchase : own) {
            const QDate period = bucketStart(purchase.day, bucket);
            if (period == counted)
                continue;
            counted = period;
            addActive(tally, periodsBetween(start, period, bucket));
        }
    });
    CohortTable table = tableOf(tallies, bucket, lastDay);
    table.active = CohortActive::Bought;
    return table;
}

CohortTable cohortTable(std::span<const Membership> members, TimeBucket bucket, QDate lastDay)
{
    Tallies tallies;
    for (const Membership &member : members) {
        if (!member.since.isValid() || member.since > lastDay)
            continue;
        const QDate start = bucketStart(member.since, bucket);
        CohortTally &tally = tallies[start];
        ++tally.size;
        // Here on the last day of a period: the day after it does not come after the last day here.
        const QDate here = member.left.isValid() ? std::min(member.left, lastDay) : lastDay;
        const qsizetype periods = periodsOver(start, bucket, here);
        for (qsizetype k = 0; k < periods; ++k)
            addActive(tally, k);
    }
    return tableOf(tallies, bucket, lastDay);
}

Share churn(std::span<const Membership> members, const Period &period)
{
    qint64 here = 0;
    qint64 lost = 0;
    for (const Membership &member : members) {
        if (!member.since.isValid() || member.since >= period.from)
            continue;
        if (member.left.isValid() && member.left < period.from)
            continue;
        ++here;
        lost += member.left.isValid() && member.left <= period.to;
    }
    return shareOf(lost, here);
}

RepeatBuying repeatBuying(std::span<const Purchase> purchases)
{
    const std::vector<Purchase> sorted = inOrder(purchases);
    qint64 customers = 0;
    std::vector<qint64> days;
    forEachCustomer(sorted, [&](std::span<const Purchase> own) {
        ++customers;
        if (own.size() > 1)
            days.push_back(own[0].day.daysTo(own[1].day));
    });
    std::ranges::sort(days);

    RepeatBuying result;
    result.repeat = shareOf(static_cast<qint64>(days.size()), customers);
    if (static_cast<qint64>(days.size()) < smallestShown)
        return result;
    const std::vector<qint64> once(days.size(), 1);
    result.daysToSecond = quantile({days, once}, 0.5);
    result.daysRange = medianInterval({days, once});
    return result;
}

} // namespace patron
