// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/interval.h"

#include "models/metrics/quantile.h"
#include "tests/models/metrics/near.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace patron;

class TestInterval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardErrorOfNps_data();
    void standardErrorOfNps();
    void adjustedWald_data();
    void adjustedWald();
    void adjustedWaldHoldsThePlainScore();
    void adjustedWaldCovers_data();
    void adjustedWaldCovers();
    void differenceOfNps();
    void smallestChangeOfNps_data();
    void smallestChangeOfNps();
    void wilsonShares_data();
    void wilsonShares();
    void newcombe();
    void meanOfStars();
    void meanOfAlmostNothing();
    void welch();
    void welchWithoutSpread();
    void differenceOfMediansKeepsItsPromise();
    void nothingIsNeverNaN();
};

void TestInterval::standardErrorOfNps_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("expected");
    QTest::newRow("60, 30, 10") << QList<int>{60, 30, 10} << 6.7082;
    QTest::newRow("5, 2, 3") << QList<int>{5, 2, 3} << 27.5681;
    QTest::newRow("ten promoters: collapses") << QList<int>{10, 0, 0} << 0.0;
    QTest::newRow("nobody") << QList<int>{0, 0, 0} << 0.0;
}

void TestInterval::standardErrorOfNps()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, expected);
    COMPARE_DIGITS(npsStandardError(counts[0], counts[1], counts[2]), expected, 4);
    if (counts == QList<int>{60, 30, 10}) { // the plain Wald interval
        COMPARE_DIGITS(50 - z95 * npsStandardError(60, 30, 10), 36.85, 2);
        COMPARE_DIGITS(50 + z95 * npsStandardError(60, 30, 10), 63.15, 2);
    }
}

void TestInterval::adjustedWald_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("60, 30, 10") << QList<int>{60, 30, 10} << 35.4666 << 61.6208;
    QTest::newRow("5, 2, 3") << QList<int>{5, 2, 3} << -30.3260 << 61.0952;
    QTest::newRow("ten promoters: clipped at 100") << QList<int>{10, 0, 0} << 47.5036 << 100.0;
    QTest::newRow("ten detractors: the mirror") << QList<int>{0, 0, 10} << -100.0 << -47.5036;
    QTest::newRow("500, 300, 200") << QList<int>{500, 300, 200} << 25.0770 << 34.7435;
}

void TestInterval::adjustedWald()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = npsInterval(counts[0], counts[1], counts[2]);
    COMPARE_DIGITS(interval.low, low, 4);
    COMPARE_DIGITS(interval.high, high, 4);
}

void TestInterval::adjustedWaldHoldsThePlainScore()
{
    for (int n = 2; n <= 60; ++n) {
        for (int p = 0; p <= n; ++p) {
            for (int d = 0; p + d <= n; ++d) {
                const Interval interval = npsInterval(p, n - p - d, d);
                const double plain = 100.0 * (p - d) / n;
                QVERIFY2(interval.low <= plain && plain <= interval.high,
                         qPrintable(QStringLiteral("%1 %2 %3").arg(p).arg(n - p - d).arg(d)));
            }
        }
    }
}

void TestInterval::adjustedWaldCovers_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("promoters");
    QTest::addColumn<double>("detractors");
    for (const int n : {10, 30, 100}) {
        QTest::addRow("85/12/3, n %d", n) << n << 0.85 << 0.03;
        QTest::addRow("60/25/15, n %d", n) << n << 0.60 << 0.15;
    }
}

void TestInterval::adjustedWaldCovers()
{
    QFETCH(int, n);
    QFETCH(double, promoters);
    QFETCH(double, detractors);
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> chance(0, 1);
    constexpr int trials = 100'000;
    int held = 0;
    for (int trial = 0; trial < trials; ++trial) {
        int p = 0;
        int d = 0;
        for (int i = 0; i < n; ++i) {
            const double u = chance(random);
            p += u < promoters;
            d += u >= 1 - detractors;
        }
        const Interval interval = npsInterval(p, n - p - d, d);
        const double truth = 100 * (promoters - detractors);
        held += interval.low <= truth && truth <= interval.high;
    }
    // 95 % +- 1 in whole percents: summed over every possible outcome, the six are 94.9, 96.3, 95.7
    // and 95.6, 95.1, 94.9 %. 100,000 trials err by 0.28 % at four sigma.
    QVERIFY2(std::abs(static_cast<double>(held) / trials - 0.95) < 0.015 + 0.0028,
             qPrintable(QString::number(100.0 * held / trials)));
}

void TestInterval::differenceOfNps()
{
    const Difference unsure = npsDifference({55, 17, 15}, {56, 19, 19});
    COMPARE_DIGITS(unsure.value, 6.3001, 4);
    COMPARE_DIGITS(unsure.p, 0.5843, 4);
    COMPARE_DIGITS((unsure.interval.high - unsure.interval.low) / (2 * z95), 11.5165, 4);
    QVERIFY(!unsure.isReal());

    const Difference real = npsDifference({60, 30, 10}, {40, 35, 25});
    COMPARE_DIGITS(real.value, 33.9806, 4);
    COMPARE_DIGITS(real.p, 0.0009, 4);
    COMPARE_DIGITS(real.value / ((real.interval.high - real.interval.low) / (2 * z95)), 3.3139, 4);
    QVERIFY(real.isReal());

    const Difference back = npsDifference({40, 35, 25}, {60, 30, 10});
    QCOMPARE(back.value, -real.value);
    QVERIFY(back.isReal());
}

void TestInterval::smallestChangeOfNps_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("expected");
    QTest::newRow("50 answers") << 50 << 45.0;
    QTest::newRow("100 answers") << 100 << 32.0;
    QTest::newRow("200 answers") << 200 << 23.0;
    QTest::newRow("400 answers") << 400 << 16.0;
    QTest::newRow("1,000 answers") << 1000 << 10.0;
}

void TestInterval::smallestChangeOfNps()
{
    QFETCH(int, n);
    QFETCH(double, expected);
    COMPARE_DIGITS(npsDetectable({325, 350, 325}, n), expected, 0); // variance 0.65
}

void TestInterval::wilsonShares_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("0 of 10") << 0 << 10 << 0.0 << 0.277533;
    QTest::newRow("9 of 10") << 9 << 10 << 0.595850 << 0.982124;
    QTest::newRow("10 of 10") << 10 << 10 << 0.722467 << 1.0;
    QTest::newRow("45 of 50") << 45 << 50 << 0.786398 << 0.956524;
    QTest::newRow("81 of 100") << 81 << 100 << 0.722212 << 0.874852;
    QTest::newRow("3 of 4") << 3 << 4 << 0.300642 << 0.954413;
}

void TestInterval::wilsonShares()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(hits, n);
    COMPARE_DIGITS(interval.low, low, 6);
    COMPARE_DIGITS(interval.high, high, 6);
    QVERIFY(interval.low >= 0 && interval.high <= 1);
}

void TestInterval::newcombe()
{
    const Difference published = shareDifference(56, 70, 48, 80);
    COMPARE_DIGITS(published.value, 0.2000, 4);
    COMPARE_DIGITS(published.interval.low, 0.0524, 4);
    COMPARE_DIGITS(published.interval.high, 0.3339, 4);
    QVERIFY(published.isReal());
    QVERIFY(published.p < 0.05);

    const Difference small = shareDifference(9, 10, 3, 10);
    COMPARE_DIGITS(small.value, 0.6000, 4);
    COMPARE_DIGITS(small.interval.low, 0.1705, 4);
    COMPARE_DIGITS(small.interval.high, 0.8090, 4);

    QCOMPARE(shareDifference(10, 10, 20, 20).p, 1.0); // all alike: no variance, no difference
    QVERIFY(!shareDifference(10, 10, 20, 20).isReal());
}

void TestInterval::meanOfStars()
{
    // 5,5,4,3,5,1,4,5,2,4
    const std::array<double, 5> stars{1, 2, 3, 4, 5};
    const std::array<qint64, 5> counts{1, 1, 1, 3, 4};
    const MeanAndInterval mean = meanInterval(stars, counts);
    COMPARE_DIGITS(mean.mean, 3.8, 12);
    COMPARE_DIGITS(mean.deviation, 1.398412, 6);
    QVERIFY(mean.interval.has_value());
    COMPARE_DIGITS(mean.interval->low, 2.7996, 4);
    COMPARE_DIGITS(mean.interval->high, 4.8004, 4);
}

void TestInterval::meanOfAlmostNothing()
{
    const std::array<double, 2> values{1, 5};
    QVERIFY(!meanInterval(values, std::array<qint64, 2>{0, 1}).interval);
    QCOMPARE(meanInterval(values, std::array<qint64, 2>{0, 1}).mean, 5.0);
    QVERIFY(!meanInterval(values, std::array<qint64, 2>{0, 0}).interval);
    QVERIFY(!meanInterval({}, {}).interval);
}

void TestInterval::welch()
{
    // Student's sleep data as published (1908), R: t.test(extra ~ group): t -1.8608, df 17.776, p
    // 0.07939, [-3.3654832, 0.2054832]
    const std::array<double, 10> first{-1.6, -1.2, -0.2, -0.1, 0.0, 0.7, 0.8, 2.0, 3.4, 3.7};
    const std::array<double, 10> second{-0.1, 0.1, 0.8, 1.1, 1.6, 1.9, 3.4, 4.4, 4.6, 5.5};
    std::array<qint64, 10> once;
    once.fill(1);
    const Difference sleep =
        meanDifference(meanInterval(first, once), 10, meanInterval(second, once), 10);
    COMPARE_DIGITS(sleep.value, -1.58, 10);
    COMPARE_DIGITS(sleep.p, 0.07939, 5);
    COMPARE_DIGITS(sleep.interval.low, -3.3654832, 6);
    COMPARE_DIGITS(sleep.interval.high, 0.2054832, 6);
}

void TestInterval::welchWithoutSpread()
{
    const MeanAndInterval fives{5, 0, Interval{5, 5}};
    const MeanAndInterval ones{1, 0, Interval{1, 1}};
    const Difference five = meanDifference(fives, 5, ones, 5);
    QVERIFY(five.isReal());
    COMPARE_DIGITS(five.p, 2.0 / 252, 10);
    QVERIFY(!meanDifference(fives, 2, ones, 2)
                 .isReal()); // one split in three is as clean as this by chance
    QVERIFY(!meanDifference(fives, 50, fives, 50).isReal());
    QVERIFY(!meanDifference(fives, 1, ones, 100).isReal());
}

void TestInterval::differenceOfMediansKeepsItsPromise()
{
    // Two groups with the same truth: a difference is called real about one time in twenty, not
    // more.
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::lognormal_distribution<double> minutes(3, 1);
    const auto draw = [&](int n) {
        QList<qint64> values;
        for (int i = 0; i < n; ++i)
            values << std::llround(1e6 * minutes(random));
        std::ranges::sort(values);
        return values;
    };
    constexpr int trials = 3000;
    int alarms = 0;
    int seen = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const QList<qint64> once(40, 1);
        const QList<qint64> a = draw(40);
        const QList<qint64> b = draw(40);
        QList<qint64> slower = b;
        for (qint64 &value : slower)
            value *= 4;
        const double medianA = quantile(a, once, 0.5);
        alarms += medianDifference(medianA, medianError(a, once), 40, quantile(b, once, 0.5),
                                   medianError(b, once), 40)
                      .isReal();
        seen += medianDifference(medianA, medianError(a, once), 40, quantile(slower, once, 0.5),
                                 medianError(slower, once), 40)
                    .isReal();
    }
    QVERIFY2(alarms < 0.07 * trials, qPrintable(QString::number(alarms)));
    QVERIFY2(seen > 0.9 * trials, qPrintable(QString::number(seen)));
}

void TestInterval::nothingIsNeverNaN()
{
    const std::array<double, 14> numbers{
        npsInterval(0, 0, 0).low,
        npsInterval(0, 0, 0).high,
        npsDifference({}, {}).p,
        npsDifference({}, {}).value,
        npsDetectable({}, 0),
        npsDetectable({1, 0, 0}, 0),
        wilson(0, 0).low,
        wilson(0, 0).high,
        shareDifference(0, 0, 3, 4).value,
        shareDetectable(1, 0),
        meanDetectable(0, 0),
        quantile({}, {}, 0.5),
        medianError({}, {}),
        meanDifference({}, 0, {}, 0).interval.low,
    };
    for (const double number : numbers)
        VERIFY_SHOWABLE(number);
    for (qint64 hits = 0; hits <= 1; ++hits) { // of nobody and of one
        for (qint64 n = hits; n <= 1; ++n) {
            for (const double number :
                 {wilson(hits, n).low, wilson(hits, n).high, shareDifference(hits, n, 1, 1).value,
                  shareDifference(hits, n, hits, n).value, shareDifference(hits, n, 0, 1).p,
                  npsInterval(hits, n - hits, 0).low, npsInterval(0, n - hits, hits).high,
                  npsDifference({hits, n - hits, 0}, {hits, n - hits, 0}).value})
                VERIFY_SHOWABLE(number);
        }
    }
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
