// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/quantile.h"

#include "models/metrics/distribution.h"
#include "tests/models/metrics/near.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace patron;

class TestQuantile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantilesAsInR_data();
    void quantilesAsInR();
    void medianByOrderStatistics_data();
    void medianByOrderStatistics();
    void medianIntervalCovers();
    void percentileByOrderStatistics();
    void percentileRanksAreTheTails();
    void percentileIntervalCovers();
};

void TestQuantile::quantilesAsInR_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<double>("q");
    QTest::addColumn<double>("expected");
    const QList<qint64> oneToTen{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const QList<qint64> once(10, 1);
    QTest::newRow("median of ten") << oneToTen << once << 0.5 << 5.5;
    QTest::newRow("90th percentile of ten") << oneToTen << once << 0.9 << 9.1;
    QTest::newRow("lowest") << oneToTen << once << 0.0 << 1.0;
    QTest::newRow("highest") << oneToTen << once << 1.0 << 10.0;
    QTest::newRow("one answer") << QList<qint64>{7} << QList<qint64>{1} << 0.9 << 7.0;
    QTest::newRow("counted values")
        << QList<qint64>{10, 20, 60} << QList<qint64>{3, 0, 2} << 0.5 << 10.0;
    QTest::newRow("between two counted values")
        << QList<qint64>{10, 20, 60} << QList<qint64>{2, 0, 2} << 0.5 << 35.0;
}

void TestQuantile::quantilesAsInR()
{
    QFETCH(QList<qint64>, values);
    QFETCH(QList<qint64>, counts);
    QFETCH(double, q);
    QFETCH(double, expected);
    COMPARE_DIGITS(quantile({values, counts}, q), expected, 10);
}

void TestQuantile::medianByOrderStatistics_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("rank"); // of the lower end, as in the tables of nonparametric statistics
    QTest::newRow("6") << 6 << 1;
    QTest::newRow("8") << 8 << 1;
    QTest::newRow("9") << 9 << 2;
    QTest::newRow("10") << 10 << 2;
    QTest::newRow("12") << 12 << 3;
    QTest::newRow("20") << 20 << 6;
    QTest::newRow("25") << 25 << 8;
    QTest::newRow("30") << 30 << 10;
    QTest::newRow("50") << 50 << 18;
    QTest::newRow("100") << 100 << 40;
}

void TestQuantile::medianByOrderStatistics()
{
    QFETCH(int, n);
    QFETCH(int, rank);
    QList<qint64> values;
    for (int i = 1; i <= n; ++i)
        values << i;
    const auto interval = medianInterval({values, QList<qint64>(n, 1)});
    QVERIFY(interval.has_value());
    QCOMPARE(interval->low, static_cast<double>(rank));
    QCOMPARE(interval->high, static_cast<double>(n + 1 - rank));
    QVERIFY(!medianInterval({values.first(5), QList<qint64>(5, 1)}));
}

void TestQuantile::medianIntervalCovers()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::lognormal_distribution<double> minutes(3, 1); // median e^3, skewed like waiting times
    for (const int n : {10, 30, 100}) {
        constexpr int trials = 4000;
        int held = 0;
        for (int trial = 0; trial < trials; ++trial) {
            QList<qint64> values;
            for (int i = 0; i < n; ++i)
                values << std::llround(1e6 * minutes(random));
            std::ranges::sort(values);
            const auto interval = medianInterval({values, QList<qint64>(n, 1)});
            held += interval->low <= 1e6 * std::exp(3) && 1e6 * std::exp(3) <= interval->high;
        }
        QVERIFY2(held > (0.95 - 0.014) * trials,
                 qPrintable(QStringLiteral("n %1: %2").arg(n).arg(held)));
    }
}

void TestQuantile::percentileByOrderStatistics()
{
    // Of 100 answers 1..100 about the 90th percentile: from the 84th to the 96th, by the binomial's
    // own tables: P(X <= 83) = 0.0206, P(X <= 84) = 0.0399, P(X <= 94) = 0.9424, P(X <= 95) =
    // 0.9763.
    QList<qint64> values;
    for (int i = 1; i <= 100; ++i)
        values << i;
    const QList<qint64> once(100, 1);
    const auto p90 = quantileInterval({values, once}, 0.9);
    QVERIFY(p90.has_value());
    QCOMPARE(p90->low, 84.0);
    QCOMPARE(p90->high, 96.0);
    // The median's is the same as by the symmetrical rule.
    QCOMPARE(quantileInterval({values, once}, 0.5)->low, 40.0);
    QCOMPARE(quantileInterval({values, once}, 0.5)->high, 61.0);
    // 0.9^35 = 0.0250 is over the tail, 0.9^36 = 0.0225 is not.
    QVERIFY(!quantileInterval({values, QList<qint64>(35, 1)}, 0.9));
    QVERIFY(quantileInterval({values, QList<qint64>(36, 1)}, 0.9).has_value());
    QVERIFY(!quantileInterval({{}, {}}, 0.9));
}

void TestQuantile::percentileRanksAreTheTails()
{
    // Of the answers 1..n the ends are the ranks themselves: the outermost whose tails keep 2.5 %.
    for (const double q : {0.1, 0.25, 0.5, 0.9, 0.95}) {
        for (const int n : {36, 37, 50, 99, 100, 101, 400, 1000, 5000}) {
            QList<qint64> values(n);
            std::iota(values.begin(), values.end(), 1);
            const auto range = quantileInterval({values, QList<qint64>(n, 1)}, q);
            if (!range) {
                QVERIFY(std::pow(std::max(q, 1 - q), n) > 0.025);
                continue;
            }
            const auto low = static_cast<qint64>(range->low);
            const auto high = static_cast<qint64>(range->high);
            QVERIFY(binomialAtMost(low - 1, n, q) <= 0.025 && binomialAtMost(low, n, q) > 0.025);
            QVERIFY(binomialAtMost(high - 1, n, q) >= 0.975 &&
                    binomialAtMost(high - 2, n, q) < 0.975);
        }
    }
}

void TestQuantile::percentileIntervalCovers()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    constexpr qint64 top = 1'000'000;
    std::uniform_int_distribution<qint64> seconds(1, top);
    constexpr int trials = 4000;
    int held = 0;
    const QList<qint64> once(60, 1);
    for (int trial = 0; trial < trials; ++trial) {
        QList<qint64> values;
        for (int i = 0; i < 60; ++i)
            values << seconds(random);
        std::ranges::sort(values);
        const auto range = quantileInterval({values, once}, 0.9);
        held += range->low <= 0.9 * top && 0.9 * top <= range->high;
    }
    // At least what it promises (four sigma of 4,000 trials: 1.4 %), and not a great deal more.
    QVERIFY2(held > 0.936 * trials && held < 0.99 * trials, qPrintable(QString::number(held)));
}

QTEST_GUILESS_MAIN(TestQuantile)
#include "tst_quantile.moc"
