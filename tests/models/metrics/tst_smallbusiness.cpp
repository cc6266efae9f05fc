// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/smallbusiness.h"

#include "tests/models/metrics/near.h"

using namespace patron;

class TestSmallBusiness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyOfEightyCustomers();
    void everybodyAnswered();
    void unknownNumberChangesNothing();
    void holdsTheValue();
};

void TestSmallBusiness::fiftyOfEightyCustomers()
{
    // metrics M6: 30/12/8, n = 50 of N = 80: 20.9 to either side shrinks to 12.9
    const double value = 44;
    const double half = z95 * 100 * std::sqrt((0.6 + 0.16 - 0.44 * 0.44) / 50); // M2
    COMPARE_DIGITS(half, 20.9, 1);
    const Interval drawn = amongKnownCustomers({value - half, value + half}, value, 50, 80);
    COMPARE_DIGITS(value - drawn.low, 12.9, 1);
    COMPARE_DIGITS(drawn.high - value, 12.9, 1);
}

void TestSmallBusiness::everybodyAnswered()
{
    const Interval drawn = amongKnownCustomers({10, 70}, 44, 50, 50);
    QCOMPARE(drawn.low, 44.0);
    QCOMPARE(drawn.high, 44.0);
    QCOMPARE(finiteFactor(1, 1), 0.0);
}

void TestSmallBusiness::unknownNumberChangesNothing()
{
    for (const qint64 customers : {qint64{0}, qint64{49}, qint64{-1}})
        QCOMPARE(finiteFactor(50, customers), 1.0);
    QCOMPARE(finiteFactor(0, 0), 1.0);
    QCOMPARE(finiteFactor(0, 80), 1.0);
    COMPARE_DIGITS(finiteFactor(50, 100'000'000), 1.0, 5);
}

void TestSmallBusiness::holdsTheValue()
{
    for (qint64 customers = 1; customers < 60; ++customers) {
        for (qint64 n = 1; n <= customers; ++n) {
            const Interval wide = wilson(n / 2, n);
            const double value = static_cast<double>(n / 2) / static_cast<double>(n);
            const Interval drawn = amongKnownCustomers(wide, value, n, customers);
            QVERIFY(wide.low <= drawn.low + 1e-12 && drawn.low <= value);
            QVERIFY(value <= drawn.high && drawn.high <= wide.high + 1e-12);
            VERIFY_SHOWABLE(drawn.low);
            VERIFY_SHOWABLE(drawn.high);
        }
    }
}

QTEST_GUILESS_MAIN(TestSmallBusiness)
#include "tst_smallbusiness.moc"
