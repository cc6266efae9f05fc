// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/effort.h"

#include "models/metrics/metric.h"
#include "tests/models/metrics/near.h"

#include <array>

using namespace patron;

class TestEffort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeSummariesOfTheSameAnswers();
    void floorHolds();
    void endsOfTheScale();
};

void TestEffort::threeSummariesOfTheSameAnswers()
{
    const std::array<qint64, 7> counts{5, 5, 10, 10, 20, 30, 20};
    const EffortSummaries effort = effortSummaries(counts);
    QCOMPARE(effort.n, 100);
    QCOMPARE(*effort.share, 70.0); // 5, 6, 7
    COMPARE_DIGITS(effort.shareRange->low, 60.42, 2);
    COMPARE_DIGITS(effort.shareRange->high, 78.11, 2);
    COMPARE_DIGITS(*effort.mean, 5.05, 9);
    QVERIFY(effort.meanRange->low < 5.05 && 5.05 < effort.meanRange->high);
    QCOMPARE(*effort.index, 30.0); // 50 % minus 20 %
    COMPARE_DIGITS(effort.indexRange->low, npsInterval(50, 30, 20).low, 9);
}

void TestEffort::floorHolds()
{
    const EffortSummaries few = effortSummaries(std::array<qint64, 7>{0, 0, 0, 0, 0, 0, 4});
    QCOMPARE(few.n, 4);
    QVERIFY(!few.share && !few.mean && !few.index && !few.indexRange);
}

void TestEffort::endsOfTheScale()
{
    for (size_t at = 0; at < 7; ++at) {
        std::array<qint64, 7> counts{};
        counts[at] = smallestShown;
        const EffortSummaries all = effortSummaries(counts);
        QCOMPARE(*all.mean, static_cast<double>(at + 1));
        VERIFY_SHOWABLE(*all.share);
        VERIFY_SHOWABLE(*all.index);
        QVERIFY(all.indexRange->low <= *all.index && *all.index <= all.indexRange->high);
        QVERIFY(!all.meanRange); // all alike
        counts[at == 0 ? 1 : at - 1] = 1;
        const EffortSummaries apart = effortSummaries(counts);
        QVERIFY(apart.meanRange->low >= 1 && apart.meanRange->high <= 7);
    }
}

QTEST_GUILESS_MAIN(TestEffort)
#include "tst_effort.moc"
