// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/steadymean.h"

#include "tests/models/metrics/near.h"

using namespace patron;

class TestSteadyMean final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewFivesDoNotBeatMany();
    void nearsThePlainMean();
};

void TestSteadyMean::fewFivesDoNotBeatMany()
{
    COMPARE_DIGITS(steadyMean(15, 3), 3.95, 2); // metrics M11
    COMPARE_DIGITS(steadyMean(150, 30), 4.7162, 4);
    QVERIFY(steadyMean(150, 30) > steadyMean(15, 3));
}

void TestSteadyMean::nearsThePlainMean()
{
    QCOMPARE(steadyMean(0, 0), 3.5);
    COMPARE_DIGITS(steadyMean(4.2e6, 1'000'000), 4.2, 4);
    for (qint64 n = 1; n < 100; ++n) {
        QVERIFY(steadyMean(5.0 * static_cast<double>(n), n) < 5);
        QVERIFY(steadyMean(static_cast<double>(n), n) > 1);
    }
}

QTEST_GUILESS_MAIN(TestSteadyMean)
#include "tst_steadymean.moc"
