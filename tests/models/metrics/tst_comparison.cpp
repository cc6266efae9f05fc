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
    const Sample times = sampleOf(Metric::ReplyTime, {60, 120}, {{}, 0, {10, 10}});
    QCOMPARE(detectable(times, times), 0.0);
}

void TestComparison::answersThatWouldTell()
{
    // M5: variance 0.65, so 10 points take 2 * 0.65 * 28^2 = 1019.2 answers in each group.
    const Sample few = npsSample(13, 14, 13);
    QCOMPARE(answersToTell(few, few, 10), 1020);
    QCOMPARE(answersToTell(few, few, -10), 1020);
    // So many indeed tell it.
    const Sample enough = npsSample(332, 356, 332);
    QVERIFY(detectable(enough, enough) < 10.02);
    QCOMPARE(answersToTell(few, few, 0), 0);
    QCOMPARE(answersToTell(npsSample(10, 0, 0), npsSample(10, 0, 0), 5), 0);
    QCOMPARE(answersToTell(few, few, 1e-9), 0);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
