// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/survival.h"

#include "tests/models/metrics/near.h"

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

using namespace patron;

namespace {

const QList<Tenure> eightCustomers{{2, true},  {3, false}, {4, true},  {4, true},
                                   {5, false}, {6, true},  {8, false}, {8, false}};

} // namespace

class TestSurvival final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightCustomersByHand();
    void orderDoesNotMatter();
    void beyondWhatWasSeenIsUnknown();
    void everybodyLeft();
    void nobodyLeft();
    void withoutSilentCustomersItIsTheShare();
    void intervalCovers();
    void nothingIsNeverNaN();
};

void TestSurvival::eightCustomersByHand()
{
    const SurvivalCurve curve = survivalCurve(eightCustomers); // metrics M16
    QCOMPARE(curve.customers, 8);
    QCOMPARE(curve.left, 4);
    QCOMPARE(curve.steps.size(), 3);
    COMPARE_DIGITS(curve.steps[0].share, .875000, 6);
    COMPARE_DIGITS(curve.steps[1].share, .583333, 6);
    COMPARE_DIGITS(curve.steps[2].share, .388889, 6);
    COMPARE_DIGITS(curve.steps[0].error, .116927, 6);
    COMPARE_DIGITS(curve.steps[1].error, .185561, 6);
    COMPARE_DIGITS(curve.steps[2].error, .201269, 6);
    QCOMPARE(curve.steps[1].atRisk, 6);
    QCOMPARE(curve.steps[1].left, 2);
    // log(-log), computed apart from this program
    COMPARE_DIGITS(curve.steps[0].interval.low, .387000, 6);
    COMPARE_DIGITS(curve.steps[0].interval.high, .981393, 6);
    COMPARE_DIGITS(curve.steps[2].interval.low, .063003, 6);
    COMPARE_DIGITS(curve.steps[2].interval.high, .724223, 6);
}

void TestSurvival::orderDoesNotMatter()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const SurvivalCurve expected = survivalCurve(eightCustomers);
    QList<Tenure> mixed = eightCustomers;
    for (int i = 0; i < 50; ++i) {
        std::ranges::shuffle(mixed, random);
        QCOMPARE(survivalCurve(mixed).steps, expected.steps);
    }
}

void TestSurvival::beyondWhatWasSeenIsUnknown()
{
    const SurvivalCurve curve = survivalCurve(eightCustomers);
    QCOMPARE(survivalAt(curve, 0)->share, 1.0);
    QCOMPARE(survivalAt(curve, 1.9)->share, 1.0);
    QCOMPARE(survivalAt(curve, 2)->share, 0.875); // after the first has left
    COMPARE_DIGITS(survivalAt(curve, 5.5)->share, .583333, 6);
    COMPARE_DIGITS(survivalAt(curve, 8)->share, .388889, 6);
    QVERIFY(!survivalAt(curve, 8.1));
    QVERIFY(!survivalAt(curve, -1));
    QVERIFY(!survivalAt({}, 1));
}

void TestSurvival::everybodyLeft()
{
    const SurvivalCurve curve = survivalCurve(QList<Tenure>{{1, true}, {2, true}, {2, true}});
    QCOMPARE(curve.steps.constLast().share, 0.0);
    QCOMPARE(curve.steps.constLast().interval.high, 0.0);
    QCOMPARE(survivalAt(curve, 99)->share, 0.0); // nobody comes back from there
}

void TestSurvival::nobodyLeft()
{
    const SurvivalCurve curve = survivalCurve(QList<Tenure>{{1, false}, {5, false}});
    QVERIFY(curve.steps.isEmpty());
    QCOMPARE(survivalAt(curve, 5)->share, 1.0);
    QVERIFY(!survivalAt(curve, 6));
}

void TestSurvival::withoutSilentCustomersItIsTheShare()
{
    QList<Tenure> tenures;
    for (int i = 1; i <= 40; ++i)
        tenures << Tenure{static_cast<double>(i), true};
    const SurvivalCurve curve = survivalCurve(tenures);
    for (int i = 1; i < 40; ++i) {
        const SurvivalStep step = *survivalAt(curve, i);
        const double share = (40.0 - i) / 40;
        COMPARE_DIGITS(step.share, share, 12);
        COMPARE_DIGITS(step.error, std::sqrt(share * (1 - share) / 40),
                       12); // Greenwood's is binomial
    }
}

void TestSurvival::intervalCovers()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::exponential_distribution<double> life(1);
    std::exponential_distribution<double> lostSight(0.4);
    constexpr int trials = 4000;
    int held = 0;
    for (int trial = 0; trial < trials; ++trial) {
        QList<Tenure> tenures;
        for (int i = 0; i < 80; ++i) {
            const double stays = life(random);
            const double seen = lostSight(random);
            tenures << Tenure{std::min(stays, seen), stays <= seen};
        }
        const auto step = survivalAt(survivalCurve(tenures), 0.7);
        const double truth = std::exp(-0.7);
        held += step && step->interval.low <= truth && truth <= step->interval.high;
    }
    QVERIFY2(std::abs(held - 0.95 * trials) < 0.02 * trials, qPrintable(QString::number(held)));
}

void TestSurvival::nothingIsNeverNaN()
{
    QCOMPARE(survivalCurve({}).customers, 0);
    const double none = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(survivalCurve(QList<Tenure>{{none, true}, {-1, true}, {3, true}}).customers, 1);
    for (const QList<Tenure> &few : {QList<Tenure>{{0, true}}, QList<Tenure>{{0, false}},
                                     QList<Tenure>{{0, true}, {0, false}}}) {
        const SurvivalCurve curve = survivalCurve(few);
        for (const SurvivalStep &step : curve.steps) {
            VERIFY_SHOWABLE(step.share);
            VERIFY_SHOWABLE(step.error);
            VERIFY_SHOWABLE(step.interval.low);
            VERIFY_SHOWABLE(step.interval.high);
            QVERIFY(step.interval.low <= step.share && step.share <= step.interval.high);
        }
    }
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
