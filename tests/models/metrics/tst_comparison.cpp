// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/comparison.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace patron;

namespace {

const QList<qint64> zeroToTen{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const QList<qint64> oneToFive{1, 2, 3, 4, 5};

Sample npsSample(qint64 promoters, qint64 passives, qint64 detractors)
{
    return sampleOf(Metric::Nps, zeroToTen,
                    {{}, 0, {detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters}});
}

Sample csatSample(qint64 satisfied, qint64 other)
{
    return sampleOf(Metric::Csat, oneToFive, {{}, 0, {other, 0, 0, 0, satisfied}});
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFindings_data();
    void manyFindings();
    void differenceSpeaksTheUnitOfTheMetric();
    void detectableShrinksWithAnswers();
    void detectableIsNothingWhereItCannotBeTold();
    void detectableOfTimes();
    void answersThatWouldTell();
};

void TestComparison::manyFindings_data()
{
    QTest::addColumn<QList<double>>("pValues");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("first four of five")
        << QList<double>{.001, .012, .03, .04, .2} << QList<int>{1, 1, 1, 1, 0};
    QTest::newRow("in any order") << QList<double>{.2, .04, .001, .03, .012}
                                  << QList<int>{0, 1, 1, 1, 1};
    QTest::newRow("none") << QList<double>{.3, .5, .9} << QList<int>{0, 0, 0};
    QTest::newRow("carried by a later one") << QList<double>{.04, .06, .07} << QList<int>{1, 1, 1};
    QTest::newRow("one alone") << QList<double>{.1} << QList<int>{1};
    QTest::newRow("no finding") << QList<double>{} << QList<int>{};
}

void TestComparison::manyFindings()
{
    QFETCH(QList<double>, pValues);
    QFETCH(QList<int>, expected);
    const std::vector<bool> holds = holdAmongMany(pValues, 0.10);
    QCOMPARE(QList<int>(holds.begin(), holds.end()), expected);
}

void TestComparison::differenceSpeaksTheUnitOfTheMetric()
{
    const Difference share =
        difference(csatSample(56, 14), csatSample(48, 32)); // Newcombe's example, in percent
    QVERIFY(std::abs(share.value - 20) < 1e-9);
    QVERIFY(std::abs(share.interval.low - 5.24) < 0.005);
    QVERIFY(std::abs(share.interval.high - 33.39) < 0.005);

    const Difference nps = difference(npsSample(60, 30, 10), npsSample(40, 35, 25));
    QVERIFY(std::abs(nps.value - 33.9806) < 0.00005);

    const QList<qint64> seconds{600, 1200, 1800};
    const Sample slow = sampleOf(Metric::ReplyTime, seconds, {{}, 0, {0, 0, 50}});
    const Sample fast = sampleOf(Metric::ReplyTime, seconds, {{}, 0, {50, 0, 0}});
    QCOMPARE(difference(slow, fast).value, 20.0); // minutes
    QVERIFY(difference(slow, fast).isReal());
}

void TestComparison::detectableShrinksWithAnswers()
{
    // M5: variance 0.65 and 100 answers show 32 points; the smaller group decides.
    QCOMPARE(std::round(detectable(npsSample(325, 350, 325), npsSample(3250, 3500, 3250))), 10.0);
    QCOMPARE(std::round(detectable(npsSample(13, 14, 13), npsSample(325, 350, 325))), 50.0);
    // 2.80 * sqrt(2 * 0.8 * 0.2 / 100) = 15.8 points of percent
    QVERIFY(std::abs(detectable(csatSample(80, 20), csatSample(80, 20)) - 15.84) < 0.005);
    const QList<qint64> halves{2, 10};
    const Sample stars =
        sampleOf(Metric::Rating, halves, {{}, 0, {50, 50}}); // 1 and 5 stars, s = 2.0101
    QVERIFY(std::abs(detectable(stars, stars) - 2.80 * 2.0100756 * std::sqrt(0.02)) < 1e-5);
}

void TestComparison::detectableIsNothingWhereItCannotBeTold()
{
    QCOMPARE(detectable(npsSample(10, 0, 0), npsSample(10, 0, 0)), 0.0);
    QCOMPARE(detectable(npsSample(0, 0, 0), npsSample(10, 0, 0)), 0.0);
    const Sample alike = sampleOf(Metric::ReplyTime, {60, 120}, {{}, 0, {10, 0}});
    QCOMPARE(detectable(alike, alike), 0.0);
}

void TestComparison::detectableOfTimes()
{
    // The median of normal answers errs by sqrt(pi / 2) times what their mean does: of 400 with a
    // deviation of 60 minutes in each group 2.80 * 1.2533 * 60 * sqrt(2 / 400) = 14.9 minutes;
    // here of 40,000.
    QList<qint64> seconds;
    QList<qint64> counts;
    for (qint64 second = 5; second < 36'000; second += 5) {
        const double z = (static_cast<double>(second) - 18'000) / 3600;
        seconds << second;
        counts << std::llround(40'000 * 0.39894228 * std::exp(-z * z / 2) * 5 / 3600);
    }
    const Sample times = sampleOf(Metric::ReplyTime, seconds, {{}, 0, counts});
    QVERIFY(times.n > 39'000 && times.n < 41'000);
    const double expected = 2.80 * 1.2533 * 60 * std::sqrt(2 / static_cast<double>(times.n));
    QVERIFY2(std::abs(detectable(times, times) - expected) < 0.1 * expected,
             qPrintable(QString::number(detectable(times, times))));
    // Middle answers that are all alike have no standard error, but an interval.
    const Sample tied = sampleOf(Metric::ReplyTime, {60, 3600, 7200}, {{}, 0, {4, 12, 4}});
    QCOMPARE(tied.median.error, 0.0);
    QVERIFY(detectable(tied, tied) > 0);
}

void TestComparison::answersThatWouldTell()
{
    // M5: variance 0.65, so 10 points take 2 * 0.65 * 28^2 = 1019.2 answers in each group.
    const Sample few = npsSample(13, 14, 13);
    QCOMPARE(std::ceil(answersNeeded(few, few, 10)), 1020.0);
    QCOMPARE(std::ceil(answersNeeded(few, few, -10)), 1020.0);
    // So many indeed tell it.
    const Sample enough = npsSample(332, 356, 332);
    QVERIFY(detectable(enough, enough) < 10.02);
    QCOMPARE(answersNeeded(few, few, 0), 0.0);
    QCOMPARE(answersNeeded(npsSample(10, 0, 0), npsSample(10, 0, 0), 5), 0.0);
    // What is out of reach is not asked for.
    QCOMPARE(worthWaitingFor(980.5, 40), 980);
    QCOMPARE(worthWaitingFor(4000, 40), 0);
    QCOMPARE(worthWaitingFor(answersNeeded(few, few, 1e-9), 40), 0);
    // One of ten comparisons has to reach z 2.807 and not 1.96.
    QCOMPARE(answersAmongMany(100, 1), 100.0);
    QVERIFY(std::abs(answersAmongMany(100, 10) - 100 * std::pow((2.80703 + 0.84004) / 2.80, 2)) <
            0.01);
    QCOMPARE(answersAmongMany(0, 10), 0.0);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
