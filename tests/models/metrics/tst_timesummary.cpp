// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/timesummary.h"

#include "tests/models/metrics/near.h"

#include <QList>

#include <algorithm>

using namespace patron;

class TestTimeSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredWaits();
    void oneSlowTicketMovesNothing();
    void fewWaits();
};

void TestTimeSummary::hundredWaits()
{
    QList<qint64> seconds;
    for (int i = 100; i >= 1; --i)
        seconds << 60 * i;
    const TimeSummary summary = timeSummary(seconds);
    QCOMPARE(summary.n, 100);
    QCOMPARE(*summary.median, 50.5);
    QCOMPARE(summary.medianRange->low, 40.0);
    QCOMPARE(summary.medianRange->high, 61.0);
    COMPARE_DIGITS(*summary.p90, 90.1, 9);
    QCOMPARE(summary.p90Range->low, 84.0);
    QCOMPARE(summary.p90Range->high, 96.0);
}

void TestTimeSummary::oneSlowTicketMovesNothing()
{
    QList<qint64> seconds(99, 600);
    seconds << 100LL * 24 * 3600;
    const TimeSummary summary = timeSummary(seconds);
    QCOMPARE(*summary.median, 10.0);
    QCOMPARE(*summary.p90, 10.0);
    QCOMPARE(summary.p90Range->high, 10.0);
}

void TestTimeSummary::fewWaits()
{
    QVERIFY(!timeSummary({}).median);
    QVERIFY(!timeSummary(QList<qint64>{1, 2, 3, 4}).p90);
    const TimeSummary five = timeSummary(QList<qint64>(5, 0));
    VERIFY_SHOWABLE(*five.median);
    QVERIFY(!five.medianRange && !five.p90Range);
    QVERIFY(timeSummary(QList<qint64>(6, 60)).medianRange.has_value());
    QVERIFY(!timeSummary(QList<qint64>(35, 60)).p90Range);
    QVERIFY(timeSummary(QList<qint64>(36, 60)).p90Range.has_value());
}

QTEST_GUILESS_MAIN(TestTimeSummary)
#include "tst_timesummary.moc"
