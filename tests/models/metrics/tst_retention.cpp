// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/retention.h"

#include "tests/models/metrics/near.h"

#include <algorithm>
#include <random>

using namespace patron;

namespace {

QDate day(int month, int dayOfMonth)
{
    return {2026, month, dayOfMonth};
}

/// Ten customers of January: all buy, six again in February, three in March; five of February, of
/// whom two come back in March.
QList<Purchase> shop()
{
    QList<Purchase> purchases;
    for (int i = 0; i < 10; ++i) {
        purchases << Purchase{i, day(1, 1 + i)};
        if (i < 6)
            purchases << Purchase{i, day(2, 10)} << Purchase{i, day(2, 20)};
        if (i < 3)
            purchases << Purchase{i, day(3, 5)};
    }
    for (int i = 10; i < 15; ++i)
        purchases << Purchase{i, day(2, i)};
    purchases << Purchase{10, day(3, 1)} << Purchase{11, day(3, 31)};
    return purchases;
}

} // namespace

class TestRetention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cohortsOfAShop();
    void unfinishedMonthsAreBlank();
    void overallWeighsBySize();
    void orderDoesNotMatter();
    void purchasesOutside();
    void membersStayUntilTheyLeave();
    void churnOfAPeriod();
    void churnIsOneMinusRetention();
    void secondOrders();
    void nothing();
};

void TestRetention::cohortsOfAShop()
{
    const CohortTable table = cohortTable(shop(), TimeBucket::Month, day(3, 31));
    QCOMPARE(table.cohorts.size(), 2);
    const Cohort &january = table.cohorts[0];
    QCOMPARE(january.start, day(1, 1));
    QCOMPARE(january.size, 10);
    QCOMPARE(*january.cells[0]->value, 100.0);
    QCOMPARE(*january.cells[1]->value, 60.0); // twice in a month counts once
    QCOMPARE(*january.cells[2]->value, 30.0);
    COMPARE_DIGITS(*january.cells[1]->low, 31.27, 2); // Wilson of 6 in 10
    QCOMPARE(*table.cohorts[1].cells[1]->value, 40.0);
    QCOMPARE(table.cohorts[1].cells.size(), 3);
    QVERIFY(!table.cohorts[1].cells[2]); // April
}

void TestRetention::unfinishedMonthsAreBlank()
{
    const CohortTable table = cohortTable(shop(), TimeBucket::Month, day(3, 30));
    QCOMPARE(table.overall.size(), 2);
    QCOMPARE(table.cohorts[0].cells.size(), 2); // March is not over, so nothing says who came back
    QVERIFY(!table.cohorts[1].cells[1]);
    QCOMPARE(table.cohorts[1].size, 5);
    // A month without a single customer is 0, not blank.
    const CohortTable quiet = cohortTable(shop(), TimeBucket::Month, day(4, 30));
    QCOMPARE(*quiet.cohorts[0].cells[3]->value, 0.0);
}

void TestRetention::overallWeighsBySize()
{
    const CohortTable table = cohortTable(shop(), TimeBucket::Month, day(3, 31));
    QCOMPARE(table.overall[1]->hits, 8);
    QCOMPARE(table.overall[1]->n, 15);
    COMPARE_DIGITS(*table.overall[1]->value, 100.0 * 8 / 15, 9); // not (60 + 40) / 2
    QCOMPARE(*table.overall[2]->value, 30.0);                    // January alone is so old
}

void TestRetention::orderDoesNotMatter()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    QList<Purchase> mixed = shop();
    std::ranges::shuffle(mixed, random);
    const CohortTable a = cohortTable(shop(), TimeBucket::Month, day(3, 31));
    const CohortTable b = cohortTable(mixed, TimeBucket::Month, day(3, 31));
    QCOMPARE(a.overall, b.overall);
    for (qsizetype i = 0; i < a.cohorts.size(); ++i)
        QCOMPARE(a.cohorts[i].cells, b.cohorts[i].cells);
}

void TestRetention::purchasesOutside()
{
    QList<Purchase> purchases = shop();
    purchases << Purchase{99, QDate()} << Purchase{98, day(4, 2)};
    const CohortTable table = cohortTable(purchases, TimeBucket::Month, day(3, 31));
    QCOMPARE(table.cohorts.size(), 2);
    QCOMPARE(table.cohorts[0].size + table.cohorts[1].size, 15);
}

void TestRetention::membersStayUntilTheyLeave()
{
    QList<Membership> members;
    for (int i = 0; i < 10; ++i)
        members << Membership{day(1, 5), i < 2 ? day(1, 20)
                                         : i < 5
                                             ? day(2, 28) // the last day of February as a customer
                                             : QDate()};
    members << Membership{QDate(), {}} << Membership{day(5, 1), {}};
    const CohortTable table = cohortTable(members, TimeBucket::Month, day(4, 15));
    QCOMPARE(table.cohorts.size(), 1);
    QCOMPARE(table.cohorts[0].cells.size(), 3); // April is not over
    QCOMPARE(*table.cohorts[0].cells[0]->value, 80.0);
    QCOMPARE(*table.cohorts[0].cells[1]->value, 80.0);
    QCOMPARE(*table.cohorts[0].cells[2]->value, 50.0);
}

void TestRetention::churnOfAPeriod()
{
    QList<Membership> members;
    for (int i = 0; i < 20; ++i)
        members << Membership{day(1, 1), i < 5 ? day(3, 10) : QDate()};
    members << Membership{day(1, 1), day(2, 1)}    // had left before
            << Membership{day(3, 15), day(3, 20)}; // came during it
    const Share lost = churn(members, {day(3, 1), day(3, 31)});
    QCOMPARE(lost.n, 20);
    QCOMPARE(*lost.value, 25.0);
    QVERIFY(!churn(members, {day(1, 1), day(1, 31)}).value); // nobody was there before
}

void TestRetention::churnIsOneMinusRetention()
{
    QList<Membership> members;
    for (int i = 0; i < 30; ++i)
        members << Membership{day(1, 1 + i % 20), i % 3 == 0 ? day(2, 1 + i % 28) : QDate()};
    const Share kept = *cohortTable(members, TimeBucket::Month, day(2, 28)).cohorts[0].cells[1];
    const Share lost = churn(members, {day(2, 1), day(2, 27)}); // on the 28th still a customer
    COMPARE_DIGITS(*kept.value + *lost.value, 100, 9);
}

void TestRetention::secondOrders()
{
    QList<Purchase> purchases;
    for (int i = 0; i < 8; ++i) {
        purchases << Purchase{i, day(1, 1)} << Purchase{i, day(1, 1).addDays(10 * (i + 1))};
        purchases << Purchase{i, day(12, 1)}; // a third order changes nothing
    }
    purchases << Purchase{100, day(1, 1)} << Purchase{101, day(1, 1)};
    const RepeatBuying repeat = repeatBuying(purchases);
    QCOMPARE(*repeat.repeat.value, 80.0);
    QCOMPARE(*repeat.daysToSecond, 45.0); // 10, 20 .. 80
    QCOMPARE(repeat.daysRange->low, 10.0);
    QCOMPARE(repeat.daysRange->high, 80.0);
}

void TestRetention::nothing()
{
    QVERIFY(cohortTable(QList<Purchase>{}, TimeBucket::Month, day(3, 31)).cohorts.isEmpty());
    QVERIFY(cohortTable(shop(), TimeBucket::Month, QDate()).cohorts.isEmpty());
    QVERIFY(!churn({}, {day(1, 1), day(1, 31)}).value);
    const RepeatBuying none = repeatBuying({});
    QVERIFY(!none.repeat.value && !none.daysToSecond && !none.daysRange);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
