// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/interval.h"

#include "models/metrics/distribution.h"
#include "models/metrics/quantile.h"
#include "tests/models/metrics/near.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using namespace patron;

namespace {

/// How often the interval holds the truth: every possible outcome of n answers, with its chance.
double exactCoverage(int n, double promoters, double detractors)
{
    const double truth = 100 * (promoters - detractors);
    double covered = 0;
    for (int p = 0; p <= n; ++p) {
        for (int d = 0; p + d <= n; ++d) {
            const int a = n - p - d;
            const Interval interval = npsInterval(p, a, d);
            if (interval.low > truth || truth > interval.high)
                continue;
            covered +=
                std::exp(logGamma(n + 1) - logGamma(p + 1) - logGamma(a + 1) - logGamma(d + 1) +
                         p * std::log(promoters) + d * std::log(detractors) +
                         a * std::log(1 - promoters - detractors));
        }
    }
    return covered;
}

} // namespace

class TestInterval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardErrorOfNps_data();
    void standardErrorOfNps();
    void adjustedWald_data();
    void adjustedWald();
    void centreAndErrorOfAdjustedWald_data();
    void centreAndErrorOfAdjustedWald();
    void adjustedWaldHoldsThePlainScore();
    void adjustedWaldCovers_data();
    void adjustedWaldCovers();
    void differenceOfNps();
    void smallestChangeOfNps_data();
    void smallestChangeOfNps();
    void marginOfNps_data();
    void marginOfNps();
    void wilsonShares_data();
    void wilsonShares();
    void newcombe();
    void meanOfStars();
    void meanOfAlmostNothing();
    void welch();
    void welchWithoutSpread();
    void differenceOfMediansKeepsItsPromise();
    void tiedMedians();
    void tiedMediansKeepTheirPromise();
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
    // M2 as M5 takes it: a change has two such errors and the power, 2.80 * sqrt(2) of them.
    const NpsCounts nps{counts[0], counts[1], counts[2]};
    const double error = npsDetectable(nps, nps.n()) / (powerFactor * std::sqrt(2));
    COMPARE_DIGITS(error, expected, 4);
    if (counts == QList<int>{60, 30, 10}) { // the plain Wald interval
        COMPARE_DIGITS(50 - z95 * error, 36.85, 2);
        COMPARE_DIGITS(50 + z95 * error, 63.15, 2);
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

void TestInterval::centreAndErrorOfAdjustedWald_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("centre");
    QTest::addColumn<double>("error");
    QTest::newRow("60, 30, 10") << QList<int>{60, 30, 10} << 48.5437 << 6.6721;
    QTest::newRow("5, 2, 3") << QList<int>{5, 2, 3} << 15.3846 << 23.3222;
    QTest::newRow("ten promoters") << QList<int>{10, 0, 0} << 76.9231 << 15.0102;
}

void TestInterval::centreAndErrorOfAdjustedWald()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, centre);
    QFETCH(double, error);
    // Against its own mirror a score differs by twice its centre, with errors of one size; nothing
    // is clipped there.
    const Difference mirrored =
        npsDifference({counts[0], counts[1], counts[2]}, {counts[2], counts[1], counts[0]});
    const double half = (mirrored.interval.high - mirrored.interval.low) / 2;
    COMPARE_DIGITS(mirrored.value / 2, centre, 4);
    COMPARE_DIGITS(half / (z95 * std::sqrt(2)), error, 4);
    if (counts == QList<int>{10, 0, 0}) // what is shown ends at 100
        COMPARE_DIGITS(mirrored.value / 2 + half / std::sqrt(2), 106.3426, 4);
}

void TestInterval::adjustedWaldHoldsThePlainScore()
{
    const auto holds = [](int p, int a, int d) {
        const Interval interval = npsInterval(p, a, d);
        const double plain = 100.0 * (p - d) / (p + a + d);
        return interval.low <= plain && plain <= interval.high;
    };
    for (int n = 2; n <= 300; ++n) {
        for (int p = 0; p <= n; ++p) {
            for (int d = 0; p + d <= n; ++d) {
                if (!holds(p, n - p - d, d))
                    QFAIL(qPrintable(QStringLiteral("%1 %2 %3").arg(p).arg(n - p - d).arg(d)));
            }
        }
    }
    QVERIFY(!holds(1, 0, 0)); // of one answer it does not, and no figure is shown
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
    const double simulated = static_cast<double>(held) / trials;
    const double exact = exactCoverage(n, promoters, detractors);
    qInfo("covered %.2f %%, exactly %.2f %%", 100 * simulated, 100 * exact);
    // 100,000 trials err by 0.28 % at four sigma.
    QVERIFY2(std::abs(simulated - exact) < 0.0028, qPrintable(QString::number(simulated)));
    // 95 % +- 1, but for 85/12/3 of thirty answers, which the method covers by 96.3 %: with about
    // one detractor among them the possible scores are so few that no interval covers just 95.
    const bool isCoarse = n == 30 && promoters > 0.8;
    QVERIFY2(std::abs(exact - (isCoarse ? 0.963 : 0.95)) < (isCoarse ? 0.0005 : 0.01),
             qPrintable(QString::number(exact)));
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

void TestInterval::marginOfNps_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("expected");
    QTest::newRow("50 answers") << 50 << 22.0;
    QTest::newRow("100 answers") << 100 << 16.0;
    QTest::newRow("400 answers") << 400 << 8.0;
    QTest::newRow("1,000 answers: the rule of plus minus five") << 1000 << 5.0;
}

void TestInterval::marginOfNps()
{
    QFETCH(int, n);
    QFETCH(double, expected);
    // Variance 0.65, as of 325, 350 and 325; the error goes with one over the root of n.
    const double error = 100 * std::sqrt(0.65 / n);
    COMPARE_DIGITS(z95 * error, expected, 0);
    // M5: a change takes two such errors and the power: 2.80 * sqrt(2) of them.
    COMPARE_DIGITS(npsDetectable({325, 350, 325}, n), powerFactor * std::sqrt(2) * error, 9);
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
    // Seven answers, all of them five stars: from 5.0 to 5.0 would be a promise nobody can keep.
    const MeanAndInterval alike = meanInterval(values, std::array<qint64, 2>{0, 7});
    QVERIFY(!alike.interval && alike.deviation == 0 && alike.mean == 5);
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
        const MedianAndInterval medianA = medianOf({a, once});
        alarms += medianDifference(medianA, 40, medianOf({b, once}), 40).isReal();
        seen += medianDifference(medianA, 40, medianOf({slower, once}), 40).isReal();
    }
    QVERIFY2(alarms < 0.07 * trials, qPrintable(QString::number(alarms)));
    QVERIFY2(seen > 0.9 * trials, qPrintable(QString::number(seen)));
}

void TestInterval::tiedMedians()
{
    // Ten waits each, eight of them alike: the middle ones have no standard error. What parts them
    // is no chance of 1 in 90,000, and no difference of exactly one minute either.
    const std::array<qint64, 4> minutes{59, 60, 61, 200};
    const MedianAndInterval hour = medianOf({minutes, std::array<qint64, 4>{1, 8, 0, 1}});
    const MedianAndInterval more = medianOf({minutes, std::array<qint64, 4>{1, 0, 8, 1}});
    QCOMPARE(hour.error, 0.0);
    QCOMPARE(hour.below, 1);
    QCOMPARE(hour.above, 1);
    QCOMPARE(hour.step, 1.0);
    const Difference close = medianDifference(more, 10, hour, 10);
    QCOMPARE(close.value, 1.0);
    // Fisher's test of 9 in 10 against 1 in 10 up to the hour: 2 * 101 / 184756.
    COMPARE_DIGITS(close.p, 0.001093, 6);
    // Half a minute here, a minute there (59 and 61 lie two apart): within that nothing is known.
    COMPARE_DIGITS(close.interval.high - 1, std::hypot(1.0, 0.5), 9);
    QVERIFY(close.interval.low < 0);
    QVERIFY(!close.isReal());

    // Nine in ten of thirty wait one hour here and two hours there: that is no chance.
    const std::array<qint64, 2> hours{60, 120};
    const MedianAndInterval one = medianOf({hours, std::array<qint64, 2>{27, 3}});
    const MedianAndInterval two = medianOf({hours, std::array<qint64, 2>{3, 27}});
    const Difference clear = medianDifference(two, 30, one, 30);
    QCOMPARE(clear.value, 60.0);
    QVERIFY(clear.isReal());
    QVERIFY(clear.interval.low > 10 && clear.interval.high < 110); // give or take half an hour
    QVERIFY(clear.p < 1e-6 && clear.p > 1e-12);
    QCOMPARE(medianDifference(one, 30, two, 30).p, clear.p);
    // All alike in both groups: nothing says how finely they were noted, but chance is known.
    const Difference all = medianDifference(medianOf({hours, std::array<qint64, 2>{10, 0}}), 10,
                                            medianOf({hours, std::array<qint64, 2>{0, 10}}), 10);
    COMPARE_DIGITS(all.p, 2.0 / 184'756, 10);
    QVERIFY(all.isReal());
    // Five alike are too few for an interval.
    QVERIFY(!medianDifference(medianOf({hours, std::array<qint64, 2>{5, 0}}), 5,
                              medianOf({hours, std::array<qint64, 2>{0, 5}}), 5)
                 .isReal());
    QCOMPARE(medianDifference(one, 30, one, 30).p, 1.0);
}

void TestInterval::tiedMediansKeepTheirPromise()
{
    // The same truth, noted in whole hours: whatever the ties, at most one in twenty is called
    // different, and a truth that is three times as long is seen.
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::lognormal_distribution<double> hours(0.6, 0.5);
    const auto draw = [&](int n, double longer) {
        std::vector<qint64> counts(40);
        for (int i = 0; i < n; ++i)
            ++counts[std::min<size_t>(39, static_cast<size_t>(longer * hours(random)))];
        return counts;
    };
    std::vector<qint64> values(40);
    std::iota(values.begin(), values.end(), 0);
    constexpr int trials = 3000;
    for (const int n : {6, 10, 40, 200}) {
        int alarms = 0;
        int tied = 0;
        int seen = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const MedianAndInterval a = medianOf({values, draw(n, 1)});
            const MedianAndInterval b = medianOf({values, draw(n, 1)});
            const Difference same = medianDifference(a, n, b, n);
            tied += a.error == 0 || b.error == 0;
            alarms += same.isReal();
            seen += medianDifference(a, n, medianOf({values, draw(n, 3)}), n).isReal();
        }
        qInfo("n %d: %d tied, %d alarms, %d seen", n, tied, alarms, seen);
        QVERIFY(n < 40 || tied > trials / 20);
        QVERIFY2(alarms < 0.07 * trials, qPrintable(QString::number(alarms)));
        QVERIFY(n < 40 || seen > 0.9 * trials);
    }
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
        quantile({{}, {}}, 0.5),
        medianError({{}, {}}),
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
