// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/figure.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace patron;

namespace {

using NamedCounts = QList<QPair<QString, qint64>>;

const QList<qint64> zeroToTen{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const QList<qint64> oneToFive{1, 2, 3, 4, 5};
const QList<qint64> oneToSeven{1, 2, 3, 4, 5, 6, 7};
const QList<qint64> halfStars{2, 3, 4, 5, 6, 7, 8, 9, 10};

GroupCounts group(const QList<qint64> &scores, qint64 responses = 0)
{
    return {{}, responses, scores};
}

const QList<qint64> &scaleOf(Metric metric)
{
    static const QList<qint64> seconds{0, 59, 60, 61, 3600, 86'400, 5'000'000};
    static const QList<qint64> hereOrGone{0, 1};
    static const QList<qint64> none;
    switch (metric) {
    case Metric::Nps:
    case Metric::Promoters:
        return zeroToTen;
    case Metric::Csat:
        return oneToFive;
    case Metric::Ces:
        return oneToSeven;
    case Metric::Rating:
        return halfStars;
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        return seconds;
    case Metric::Retention:
        return hereOrGone;
    case Metric::Volume:
        return none;
    }
    Q_UNREACHABLE();
}

bool near(const std::optional<double> &value, double expected, double error = 0.00005)
{
    return value && std::abs(*value - expected) <= error;
}

} // namespace

class TestFigure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void npsOfPublishedCounts();
    void npsClassesByScore();
    void csatIsTheTopTwoOfFive();
    void cesIsTheShareThatAgrees();
    void ratingIsTheMeanOfStars();
    void ratingStaysOnTheScale();
    void replyTimeIsTheMedianInMinutes();
    void hundredWaits();
    void oneSlowTicketMovesNothing();
    void slowestTenthOfFew();
    void volumeIsAlwaysShown();
    void fewAnswersGiveNoScore_data();
    void fewAnswersGiveNoScore();
    void noFigureHoldsWhatIsNoNumber();
    void partsMakeTheWhole();
    void scoresShorterThanTheScale();
};

void TestFigure::npsOfPublishedCounts()
{
    const Figure nps =
        figure(Metric::Nps, zeroToTen, group({0, 0, 0, 0, 0, 4, 6, 20, 10, 25, 35}, 120));
    QCOMPARE(nps.n, 100);
    QVERIFY(near(nps.value, 50));
    QVERIFY(near(nps.low, 35.4666));
    QVERIFY(near(nps.high, 61.6208));
    QVERIFY(!nps.mean && !nps.p90);
    QCOMPARE(nps.counts,
             (NamedCounts{{u"promoters"_qs, 60}, {u"passives"_qs, 30}, {u"detractors"_qs, 10}}));
    QVERIFY(nps.isFirm());
    QVERIFY(near(figure(Metric::Nps, zeroToTen, group({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10})).high,
                 100, 0));
}

void TestFigure::npsClassesByScore()
{
    for (qsizetype score = 0; score <= 10; ++score) {
        QList<qint64> scores(11, 0);
        scores[score] = 5;
        const double expected = score >= 9 ? 100 : score >= 7 ? 0 : -100;
        QCOMPARE(figure(Metric::Nps, zeroToTen, group(scores)).value, std::optional(expected));
    }
}

void TestFigure::csatIsTheTopTwoOfFive()
{
    const Figure csat = figure(Metric::Csat, oneToFive, group({5, 4, 10, 30, 51}));
    QVERIFY(near(csat.value, 81));
    QVERIFY(near(csat.low, 72.2212));
    QVERIFY(near(csat.high, 87.4852));
    QVERIFY(!csat.mean);
    QCOMPARE(
        csat.counts,
        (NamedCounts{{u"1"_qs, 5}, {u"2"_qs, 4}, {u"3"_qs, 10}, {u"4"_qs, 30}, {u"5"_qs, 51}}));
    QCOMPARE(figure(Metric::Csat, oneToFive, group({10, 0, 0, 0, 0})).low, std::optional(0.0));
    QVERIFY(near(figure(Metric::Csat, oneToFive, group({10, 0, 0, 0, 0})).high, 27.7533));
    QVERIFY(near(figure(Metric::Csat, oneToFive, group({0, 0, 0, 0, 10})).low, 72.2467));
}

void TestFigure::cesIsTheShareThatAgrees()
{
    const Figure ces = figure(Metric::Ces, oneToSeven, group({1, 0, 2, 2, 10, 15, 20}));
    QVERIFY(near(ces.value, 90)); // 45 of 50
    QVERIFY(near(ces.low, 78.6398));
    QVERIFY(near(ces.high, 95.6524));
    QVERIFY(near(ces.mean, (1 + 6 + 8 + 50 + 90 + 140) / 50.0));
    QCOMPARE(ces.counts.size(), 7);
    QCOMPARE(ces.counts.first().first, u"1"_qs);
    QCOMPARE(ces.counts.last(), (QPair<QString, qint64>{u"7"_qs, 20}));
}

void TestFigure::ratingIsTheMeanOfStars()
{
    // 5,5,4,3,5,1,4,5,2,4 as half stars
    const Figure stars = figure(Metric::Rating, halfStars, group({1, 0, 1, 0, 1, 0, 3, 0, 4}));
    QVERIFY(near(stars.value, 3.8));
    QCOMPARE(stars.mean, stars.value);
    QVERIFY(near(stars.low, 2.7996));
    QVERIFY(near(stars.high, 4.8004));
    QCOMPARE(stars.counts,
             (NamedCounts{{u"1"_qs, 1}, {u"2"_qs, 1}, {u"3"_qs, 1}, {u"4"_qs, 3}, {u"5"_qs, 4}}));

    const Figure halves = figure(Metric::Rating, halfStars, group({0, 0, 0, 0, 0, 0, 4, 2, 0}));
    QVERIFY(near(halves.value, 25.0 / 6));
    QCOMPARE(
        halves.counts,
        (NamedCounts{
            {u"1"_qs, 0}, {u"2"_qs, 0}, {u"3"_qs, 0}, {u"4"_qs, 4}, {u"4.5"_qs, 2}, {u"5"_qs, 0}}));
}

void TestFigure::ratingStaysOnTheScale()
{
    const Figure high = figure(Metric::Rating, halfStars, group({1, 0, 0, 0, 0, 0, 0, 0, 5}));
    QCOMPARE(high.high, std::optional(5.0));
    const Figure low = figure(Metric::Rating, halfStars, group({5, 0, 0, 0, 0, 0, 0, 0, 1}));
    QCOMPARE(low.low, std::optional(1.0));
}

void TestFigure::replyTimeIsTheMedianInMinutes()
{
    QList<qint64> seconds;
    for (int i = 1; i <= 10; ++i)
        seconds << i * 600;
    const Figure time = figure(Metric::ReplyTime, seconds, group(QList<qint64>(10, 1)));
    QVERIFY(near(time.value, 55));
    QVERIFY(near(time.low, 20));
    QVERIFY(near(time.high, 90));
    QVERIFY(near(time.p90, 91));
    QVERIFY(time.counts.isEmpty() && !time.mean);

    const Figure five = figure(Metric::ReplyTime, seconds, group({1, 1, 1, 1, 1}));
    QVERIFY(near(five.value, 30));
    QVERIFY(!five.low && !five.high); // five answers cannot give a 95 % interval of a median
}

void TestFigure::hundredWaits()
{
    QList<qint64> seconds;
    for (int i = 1; i <= 100; ++i)
        seconds << i * 60;
    const Figure time = figure(Metric::ReplyTime, seconds, group(QList<qint64>(100, 1)));
    QCOMPARE(time.n, 100);
    QVERIFY(near(time.value, 50.5));
    QVERIFY(near(time.low, 40));
    QVERIFY(near(time.high, 61));
    QVERIFY(near(time.p90, 90.1));
    QVERIFY(near(time.p90Low, 84));
    QVERIFY(near(time.p90High, 96));
}

void TestFigure::oneSlowTicketMovesNothing()
{
    const Figure time = figure(Metric::ResolutionTime, {600, 100LL * 24 * 3600}, group({99, 1}));
    QVERIFY(near(time.value, 10));
    QVERIFY(near(time.p90, 10));
    QVERIFY(near(time.p90High, 10));
}

/// How many answers the range of the slowest tenth takes.
void TestFigure::slowestTenthOfFew()
{
    QVERIFY(!figure(Metric::ReplyTime, {60}, group({35})).p90Low);
    QVERIFY(figure(Metric::ReplyTime, {60}, group({36})).p90High.has_value());
    QVERIFY(figure(Metric::ReplyTime, {60}, group({6})).low.has_value());
}

void TestFigure::volumeIsAlwaysShown()
{
    const Figure one = figure(Metric::Volume, {}, group({}, 1));
    QCOMPARE(one.n, 1);
    QCOMPARE(one.value, std::optional(1.0));
    QVERIFY(!one.low && !one.high && one.counts.isEmpty());
    QCOMPARE(figure(Metric::Volume, {}, group({}, 0)).value, std::optional(0.0));
}

void TestFigure::fewAnswersGiveNoScore_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<bool>("isFirm");
    QTest::newRow("none") << 0 << false << false;
    QTest::newRow("one") << 1 << false << false;
    QTest::newRow("four") << 4 << false << false;
    QTest::newRow("five") << 5 << true << false;
    QTest::newRow("29") << 29 << true << false;
    QTest::newRow("30") << 30 << true << true;
}

void TestFigure::fewAnswersGiveNoScore()
{
    QFETCH(int, n);
    QFETCH(bool, isShown);
    QFETCH(bool, isFirm);
    for (const MetricInfo &row : allMetrics()) {
        if (row.metric == Metric::Volume)
            continue;
        QList<qint64> scores(scaleOf(row.metric).size(), 0);
        scores.last() = n;
        const Figure few = figure(row.metric, scaleOf(row.metric), group(scores, 100));
        QCOMPARE(few.n, n);
        QCOMPARE(few.value.has_value(), isShown);
        QVERIFY(isShown || (!few.low && !few.high && !few.mean && !few.p90));
        QCOMPARE(few.isFirm(), isFirm);
    }
}

void TestFigure::noFigureHoldsWhatIsNoNumber()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int trial = 0; trial < 5000; ++trial) {
        for (const MetricInfo &row : allMetrics()) {
            QList<qint64> scores;
            for (qsizetype i = 0; i < scaleOf(row.metric).size(); ++i)
                scores << (random() % 3
                               ? 0
                               : static_cast<qint64>(random() % (trial % 7 ? 6 : 4'000'000)));
            const Figure any = figure(row.metric, scaleOf(row.metric), group(scores, 10));
            for (const auto &number : {any.value, any.low, any.high, any.mean, any.p90}) {
                QVERIFY(!number || std::isfinite(*number));
                QVERIFY(!number || *number != 0 || !std::signbit(*number)); // no "-0"
            }
            if (any.low) {
                QVERIFY2(*any.low <= *any.value && *any.value <= *any.high, row.id);
                QVERIFY2(*any.low >= row.low && *any.high <= row.high, row.id);
            }
        }
    }
}

void TestFigure::partsMakeTheWhole()
{
    Counts counts;
    counts.scoreValues = oneToFive;
    counts.groups = {{{u"a"_qs, {}}, 10, {1, 2, 0, 3, 4}},
                     {{u"b"_qs, {}}, 7, {0, 0, 5, 0, 1}},
                     {{}, 3, {0, 0, 0, 0, 0}}};
    QCOMPARE(figureOfAll(Metric::Csat, counts),
             figure(Metric::Csat, oneToFive, group({1, 2, 5, 3, 5}, 20)));
    QCOMPARE(figureOfAll(Metric::Csat, Counts{}).n, 0);
    counts.scoreValues = {};
    QCOMPARE(figureOfAll(Metric::Volume, counts).n, 20);
}

void TestFigure::scoresShorterThanTheScale()
{
    QCOMPARE(figure(Metric::Csat, oneToFive, group({7})).n, 7);
    QCOMPARE(figure(Metric::Nps, {}, group({7})).n, 0);
}

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
