// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/ownrhythm.h"

#include "tests/models/metrics/near.h"

using namespace patron;

namespace {

const QDate today(2026, 6, 30);

/// Visits every so many days, the last one so many days ago.
QList<Purchase> guest(qint64 customer, int visits, int every, int lastAgo)
{
    QList<Purchase> purchases;
    for (int i = 0; i < visits; ++i)
        purchases << Purchase{customer, today.addDays(-lastAgo - i * every)};
    return purchases;
}

} // namespace

class TestOwnRhythm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeklyGuestMissingForAMonth();
    void yearlyGuestIsNotMissed();
    void exactlyThreeTimesIsNotYetQuiet();
    void hadLongerPausesBefore();
    void tooFewVisits();
    void twoOrdersOnOneDayAreOneVisit();
    void mostUnusualFirst();
};

void TestOwnRhythm::weeklyGuestMissingForAMonth()
{
    const QList<QuietCustomer> quiet = quietCustomers(guest(7, 10, 7, 30), today);
    QCOMPARE(quiet, (QList<QuietCustomer>{{7, today.addDays(-30), 7.0, 30}}));
    COMPARE_DIGITS(quiet[0].timesUsual(), 30.0 / 7, 9);
}

void TestOwnRhythm::yearlyGuestIsNotMissed()
{
    QVERIFY(quietCustomers(guest(7, 4, 365, 300), today).isEmpty());
}

void TestOwnRhythm::exactlyThreeTimesIsNotYetQuiet()
{
    QVERIFY(quietCustomers(guest(7, 5, 10, 30), today).isEmpty());
    QCOMPARE(quietCustomers(guest(7, 5, 10, 31), today).size(), 1);
}

void TestOwnRhythm::hadLongerPausesBefore()
{
    // Weekly, but away for two months once: a month is nothing new.
    QList<Purchase> purchases = guest(7, 10, 7, 30);
    purchases << Purchase{7, today.addDays(-30 - 63 - 60)};
    QVERIFY(quietCustomers(purchases, today).isEmpty());
}

void TestOwnRhythm::tooFewVisits()
{
    QVERIFY(quietCustomers(guest(7, 2, 7, 300), today).isEmpty());
    QVERIFY(quietCustomers({}, today).isEmpty());
    // Purchases after today and without a day do not count.
    QList<Purchase> purchases = guest(7, 2, 7, 300);
    purchases << Purchase{7, today.addDays(1)} << Purchase{7, QDate()};
    QVERIFY(quietCustomers(purchases, today).isEmpty());
}

void TestOwnRhythm::twoOrdersOnOneDayAreOneVisit()
{
    QVERIFY(quietCustomers(guest(7, 2, 7, 300) + guest(7, 2, 7, 300), today).isEmpty());
}

void TestOwnRhythm::mostUnusualFirst()
{
    const QList<QuietCustomer> quiet =
        quietCustomers(guest(1, 5, 10, 40) + guest(2, 5, 2, 40) + guest(3, 5, 30, 20), today);
    QCOMPARE(quiet.size(), 2);
    QCOMPARE(quiet[0].customer, 2);
    QCOMPARE(quiet[1].customer, 1);
}

QTEST_GUILESS_MAIN(TestOwnRhythm)
#include "tst_ownrhythm.moc"
