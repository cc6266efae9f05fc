// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/timesteps.h"

#include <QTest>

using namespace patron;

namespace {

GroupCounts on(QDate start, qint64 responses, qint64 answers)
{
    return {{{}, start}, responses, {answers}};
}

Counts overTime(TimeBucket bucket, const QList<GroupCounts> &groups)
{
    return {Breakdown::over(bucket, Measure::Recommend), {9}, {}, groups};
}

} // namespace

class TestTimeSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrowerOnlyWhereItMayHelp();
    void daysAddUp();
    void undatedStayUndated();
};

void TestTimeSteps::narrowerOnlyWhereItMayHelp()
{
    const QDate year(2020, 1, 1);
    QVERIFY(mayWantNarrower(overTime(TimeBucket::Year, {on(year, 5, 5)})));
    // Answers of ten years have years at most quarters.
    QVERIFY(!mayWantNarrower(
        overTime(TimeBucket::Quarter, {on(year, 5, 5), on(year.addYears(9), 5, 5)})));
    // Responses that do not answer do not count.
    QVERIFY(mayWantNarrower(
        overTime(TimeBucket::Quarter, {on(year, 5, 5), on(year.addYears(9), 5, 0)})));
    QVERIFY(!mayWantNarrower(overTime(TimeBucket::Year, {on(year, 5, 0), on({}, 5, 5)})));
    QVERIFY(!mayWantNarrower(overTime(TimeBucket::Day, {on(year, 5, 5)})));
}

void TestTimeSteps::daysAddUp()
{
    const QDate first(2026, 1, 30);
    QList<GroupCounts> days;
    for (int day = 0; day < 200; ++day)
        days << on(first.addDays(day), 2, 1);
    const Counts months = inStepsOfItsOwn(overTime(TimeBucket::Day, days));
    QCOMPARE(months.breakdown.bucket, TimeBucket::Month);
    QCOMPARE(months.groups.first(), on({2026, 1, 1}, 4, 2));
    QCOMPARE(months.groups[1], on({2026, 2, 1}, 56, 28));
    qint64 responses = 0;
    for (const GroupCounts &month : months.groups)
        responses += month.responses;
    QCOMPARE(responses, 400);
}

void TestTimeSteps::undatedStayUndated()
{
    const Counts counts =
        inStepsOfItsOwn(overTime(TimeBucket::Day, {on({2026, 1, 30}, 1, 1), on({}, 7, 3)}));
    QCOMPARE(counts.breakdown.bucket, TimeBucket::Day);
    QCOMPARE(counts.groups.last(), on({}, 7, 3));
}

QTEST_GUILESS_MAIN(TestTimeSteps)
#include "tst_timesteps.moc"
