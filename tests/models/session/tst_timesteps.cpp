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
    void othersOnlyWhereTheyMayHelp();
    void daysAddUp();
    void undatedStayUndated();
    void seldomAnswersHaveWiderSteps();
};

void TestTimeSteps::othersOnlyWhereTheyMayHelp()
{
    const QDate year(2020, 1, 1);
    QVERIFY(mayWantOthers(overTime(TimeBucket::Year, {on(year, 5, 5)})));
    // Answers of ten years have years at most quarters.
    QVERIFY(!mayWantOthers(
        overTime(TimeBucket::Quarter, {on(year, 5, 5), on(year.addYears(9), 5, 5)})));
    // Responses that do not answer do not count.
    QVERIFY(
        mayWantOthers(overTime(TimeBucket::Quarter, {on(year, 5, 5), on(year.addYears(9), 5, 0)})));
    QVERIFY(!mayWantOthers(overTime(TimeBucket::Year, {on(year, 5, 0), on({}, 5, 5)})));
    QVERIFY(!mayWantOthers(overTime(TimeBucket::Day, {on(year, 5, 5)})));
}

/// Two answers a week of a quarter of a year: no week has a figure, each month has.
void TestTimeSteps::seldomAnswersHaveWiderSteps()
{
    const QDate first(2026, 1, 5);
    QList<GroupCounts> weeks;
    QList<GroupCounts> days;
    for (int week = 0; week < 12; ++week) {
        weeks << on(first.addDays(7 * week), 2, 2);
        days << on(first.addDays(7 * week), 2, 2);
    }
    QVERIFY(mayWantOthers(overTime(TimeBucket::Week, weeks)));
    const Counts own = inStepsOfItsOwn(overTime(TimeBucket::Day, days));
    QCOMPARE(own.breakdown.bucket, TimeBucket::Month);
    QCOMPARE(own.groups.size(), 3);
    // One answer a day of one month: one point is more than none.
    days.clear();
    for (int day = 0; day < 20; ++day)
        days << on(QDate(2024, 3, 1).addDays(day), 1, 1);
    QCOMPARE(inStepsOfItsOwn(overTime(TimeBucket::Day, days)).breakdown.bucket, TimeBucket::Week);
    // Where nothing helps, nothing is widened.
    days = {on(first, 1, 1), on(first.addDays(1), 1, 1)};
    QCOMPARE(inStepsOfItsOwn(overTime(TimeBucket::Day, days)).groups.size(), 2);
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
