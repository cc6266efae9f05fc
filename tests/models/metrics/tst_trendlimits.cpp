// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/trendlimits.h"

#include "tests/models/metrics/near.h"

using namespace patron;

class TestTrendLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightMonths();
    void oneMonthStandsOut();
    void tooFewValues();
    void withoutAnyMove();
};

void TestTrendLimits::eightMonths()
{
    const QList<double> values{46, 39, 44, 50, 41, 47, 38, 45}; // metrics M21
    const auto limits = trendLimits(values);
    QVERIFY(limits.has_value());
    COMPARE_DIGITS(limits->mean, 43.75, 2);
    COMPARE_DIGITS(limits->movingRange, 7.0, 1);
    COMPARE_DIGITS(limits->low, 25.13, 2);
    COMPARE_DIGITS(limits->high, 62.37, 2);
    QVERIFY(limits->outside.isEmpty());
}

void TestTrendLimits::oneMonthStandsOut()
{
    QList<double> values{46, 44, 45, 46, 44, 45, 46, 44, 45, 46, 44, 45, 46, 44, 20, 45};
    const auto limits = trendLimits(values);
    QCOMPARE(limits->outside, QList<int>{14});
}

void TestTrendLimits::tooFewValues()
{
    QVERIFY(!trendLimits({}));
    QVERIFY(!trendLimits(QList<double>{1, 2, 3, 4, 5}));
    QVERIFY(trendLimits(QList<double>{1, 2, 3, 4, 5, 6}).has_value());
}

void TestTrendLimits::withoutAnyMove()
{
    const auto flat = trendLimits(QList<double>(8, 0.0));
    VERIFY_SHOWABLE(flat->mean);
    VERIFY_SHOWABLE(flat->low);
    VERIFY_SHOWABLE(flat->high);
    QVERIFY(flat->outside.isEmpty());
}

QTEST_GUILESS_MAIN(TestTrendLimits)
#include "tst_trendlimits.moc"
