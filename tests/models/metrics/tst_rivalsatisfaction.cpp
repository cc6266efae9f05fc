// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/rivalsatisfaction.h"

#include "tests/models/metrics/near.h"

#include <QSet>

using namespace patron;

namespace {

RivalScore of(const QList<RivalScore> &scores, const char *tool)
{
    for (const RivalScore &score : scores) {
        if (qstrcmp(score.tool, tool) == 0)
            return score;
    }
    return {};
}

} // namespace

class TestRivalSatisfaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameDataFourteenOrSixtyFive();
    void goodPointsOfEachScale_data();
    void goodPointsOfEachScale();
    void fivePoints();
    void threePoints();
    void faces();
    void floorHolds();
    void everyScoreCanBeShown();
};

void TestRivalSatisfaction::sameDataFourteenOrSixtyFive()
{
    // FreeScout 2064: great minus not good is 14 % wherever five, three and one stars give 65.6 %.
    const QList<qint64> counts{21, 44, 35}; // bad, okay, great
    const QList<RivalScore> scores = rivalSatisfaction(counts);
    COMPARE_DIGITS(*of(scores, "freescout").value, 14, 9);
    COMPARE_DIGITS(*of(scores, "average").value, 65.6, 9);
    COMPARE_DIGITS(*of(scores, "hubspot").value, 35, 9);
}

void TestRivalSatisfaction::goodPointsOfEachScale_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("good");
    QTest::newRow("thumbs") << 2 << 1;
    QTest::newRow("three faces") << 3 << 1;
    QTest::newRow("four points") << 4 << 2;
    QTest::newRow("five points") << 5 << 2;
    QTest::newRow("six points") << 6 << 2;
    QTest::newRow("seven points") << 7 << 2;
    QTest::newRow("ten points") << 10 << 3;
    QTest::newRow("eleven points") << 11 << 4;
}

void TestRivalSatisfaction::goodPointsOfEachScale()
{
    QFETCH(int, points);
    QFETCH(int, good);
    QCOMPARE(goodPoints(points), good);
}

void TestRivalSatisfaction::fivePoints()
{
    const QList<qint64> counts{10, 20, 30, 25, 15};
    const QList<RivalScore> scores = rivalSatisfaction(counts);
    for (const char *tool : {"patron", "formbricks", "intercom", "chatwoot"}) {
        QCOMPARE(*of(scores, tool).value, 40.0);
        QVERIFY(of(scores, tool).isOwnScale);
        COMPARE_DIGITS(of(scores, tool).interval->low, 30.94, 2); // Wilson of 40 in 100
    }
    QCOMPARE(of(scores, "zendesk").bad, 60); // 1 to 3 are bad
    QCOMPARE(*of(scores, "zendesk").value, 40.0);
    QCOMPARE(*of(scores, "freescout").value, 10.0); // 40 % good, 30 % bad
    QCOMPARE(*of(scores, "top-box").value, 15.0);   // the fives alone
    QVERIFY(!of(scores, "freescout").isOwnScale);
    COMPARE_DIGITS(*of(scores, "average").value, 100 * 3.15 / 5, 9);
}

void TestRivalSatisfaction::threePoints()
{
    const QList<RivalScore> scores = rivalSatisfaction(QList<qint64>{10, 30, 60});
    QCOMPARE(of(scores, "zendesk").bad, 40); // only 3 is good
    QCOMPARE(*of(scores, "zendesk").value, 60.0);
    QVERIFY(of(scores, "zendesk").isOwnScale && of(scores, "formbricks").isOwnScale);
    QVERIFY(!of(scores, "intercom").isOwnScale);
}

void TestRivalSatisfaction::faces()
{
    const QList<RivalScore> thumbs = rivalSatisfaction(QList<qint64>{5, 15});
    QCOMPARE(*of(thumbs, "zendesk").value, 75.0);
    QCOMPARE(*of(thumbs, "freescout").value, 50.0);
}

void TestRivalSatisfaction::floorHolds()
{
    for (const RivalScore &score : rivalSatisfaction(QList<qint64>{1, 0, 0, 1, 2})) {
        QCOMPARE(score.n, 4);
        QVERIFY(!score.value && !score.interval);
    }
}

void TestRivalSatisfaction::everyScoreCanBeShown()
{
    QSet<QString> ids;
    for (const SatisfactionTool &tool : satisfactionTools())
        ids << QString::fromLatin1(tool.id);
    QCOMPARE(ids.size(), static_cast<qsizetype>(satisfactionTools().size()));
    for (const int points : {2, 3, 4, 5, 6, 7, 10}) {
        for (int all = 0; all < points; ++all) {
            QList<qint64> counts(points, 0);
            counts[all] = 7;
            for (const RivalScore &score : rivalSatisfaction(counts)) {
                VERIFY_SHOWABLE(*score.value);
                QVERIFY(score.good + score.bad <= score.n);
                if (!score.interval) // a mean of answers that are all alike
                    continue;
                QVERIFY(score.interval->low <= *score.value + 1e-9);
                QVERIFY(*score.value <= score.interval->high + 1e-9);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRivalSatisfaction)
#include "tst_rivalsatisfaction.moc"
