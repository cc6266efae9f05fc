// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daywatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace patron;

class TestDayWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void midnightIsToldByItself();
    void aComputerThatSleptIsTold();
    void theSameDayIsToldOnce();
};

void TestDayWatch::midnightIsToldByItself()
{
    QDateTime now(QDate(2026, 5, 31), QTime(23, 59, 59, 900));
    DayWatch watch([&now] { return now; });
    QCOMPARE(watch.today(), QDate(2026, 5, 31));
    QSignalSpy changed(&watch, &DayWatch::changed);
    now = QDateTime(QDate(2026, 6, 1), QTime(0, 0, 1));
    QVERIFY(changed.wait());
    QCOMPARE(changed.first().first().toDate(), QDate(2026, 6, 1));
    QCOMPARE(watch.today(), QDate(2026, 6, 1));
}

void TestDayWatch::aComputerThatSleptIsTold()
{
    QDateTime now(QDate(2026, 5, 31), QTime(19, 0));
    DayWatch watch([&now] { return now; });
    const QSignalSpy changed(&watch, &DayWatch::changed);
    now = QDateTime(QDate(2026, 6, 8), QTime(8, 30)); // a week's holiday with the lid closed
    watch.look();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(watch.today(), QDate(2026, 6, 8));
}

void TestDayWatch::theSameDayIsToldOnce()
{
    QDateTime now(QDate(2026, 5, 31), QTime(9, 0));
    DayWatch watch([&now] { return now; });
    const QSignalSpy changed(&watch, &DayWatch::changed);
    now = now.addSecs(3600);
    watch.look();
    QCOMPARE(changed.count(), 0);
    now = now.addDays(1);
    watch.look();
    watch.look();
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestDayWatch)
#include "tst_daywatch.moc"
