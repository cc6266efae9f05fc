// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/responserate.h"

#include "tests/models/metrics/near.h"

using namespace patron;

namespace {

Sample nps(qint64 promoters, qint64 passives, qint64 detractors)
{
    return sampleOf(Metric::Nps, {0, 8, 10}, {{}, 0, {detractors, passives, promoters}});
}

} // namespace

class TestResponseRate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bouncesAreNotDelivered();
    void fewOrNoInvitations();
    void silentCustomersOfANps();
    void silentCustomersOfOtherFigures();
    void noBounds();
    void moreSilenceIsWider();
};

void TestResponseRate::bouncesAreNotDelivered()
{
    const ResponseRate rate = responseRate({1000, 200, 700, 80});
    QCOMPARE(rate.delivered, 800);
    QCOMPARE(*rate.rate.value, 10.0);
    COMPARE_DIGITS(*rate.rate.low, 8.11, 2);
    QCOMPARE(*rate.bounces.value, 20.0);
    COMPARE_DIGITS(*rate.perPerson->value, 100.0 * 80 / 700, 9);
    QVERIFY(!responseRate({1000, 200, 0, 80}).perPerson);
}

void TestResponseRate::fewOrNoInvitations()
{
    QVERIFY(!responseRate({}).rate.value);
    QVERIFY(!responseRate({10, 10, 0, 0}).rate.value); // all came back
    QCOMPARE(responseRate({10, 12, 0, 3}).delivered, 0);
    // Answered by more than were asked: no rate, and not a hundred percent.
    const ResponseRate beyond = responseRate({10, 0, 0, 12});
    QVERIFY(beyond.isBeyond && !beyond.rate.value && !beyond.rate.low);
    QCOMPARE(beyond.rate.n, 10);
    QVERIFY(!responseRate({10, 0, 0, 10}).isBeyond);
    QCOMPARE(*responseRate({10, 0, 0, 10}).rate.value, 100.0);
}

void TestResponseRate::silentCustomersOfANps()
{
    // 60/30/10 of 100 and 100 silent: (60 - 110) / 200 and (160 - 10) / 200
    const auto bounds = silentBounds(nps(60, 30, 10), 100);
    QVERIFY(bounds.has_value());
    QCOMPARE(bounds->worst, -25.0);
    QCOMPARE(bounds->best, 75.0);
    QCOMPARE(bounds->answers, 100);
    QCOMPARE(bounds->silent, 100);
    // 92 % satisfied of 4 % who answered say next to nothing.
    const Sample pleased = sampleOf(Metric::Csat, {1, 5}, {{}, 0, {8, 92}});
    const auto wide = silentBounds(pleased, 2400);
    COMPARE_DIGITS(wide->worst, 3.68, 9);
    COMPARE_DIGITS(wide->best, 99.68, 9);
}

void TestResponseRate::silentCustomersOfOtherFigures()
{
    const auto stars = silentBounds(sampleOf(Metric::Rating, {2, 10}, {{}, 0, {0, 10}}), 10);
    QCOMPARE(stars->worst, 3.0); // ten fives and ten ones
    QCOMPARE(stars->best, 5.0);
}

void TestResponseRate::noBounds()
{
    QVERIFY(!silentBounds(nps(60, 30, 10), 0));
    QVERIFY(!silentBounds(nps(4, 0, 0), 10));
    QVERIFY(!silentBounds(sampleOf(Metric::ReplyTime, {60}, {{}, 0, {50}}), 10));
    QVERIFY(!silentBounds(sampleOf(Metric::Volume, {}, {{}, 50, {}}), 10));
}

void TestResponseRate::moreSilenceIsWider()
{
    double worst = 50;
    double best = 50;
    for (qint64 silent = 1; silent < 2000; silent *= 3) {
        const auto bounds = silentBounds(nps(60, 30, 10), silent);
        QVERIFY(bounds->worst < worst && bounds->best > best);
        VERIFY_SHOWABLE(bounds->worst);
        worst = bounds->worst;
        best = bounds->best;
    }
}

QTEST_GUILESS_MAIN(TestResponseRate)
#include "tst_responserate.moc"
