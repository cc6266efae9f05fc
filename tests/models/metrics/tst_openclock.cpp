// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/openclock.h"

#include "tests/support/opendays.h"

#include <QTest>

#include <random>

using namespace patron;

namespace {

constexpr int hour = 60;

/// A stamp of the clock on the wall.
qint64 at(const char *stamp)
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(stamp), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), Qt::UTC).toSecsSinceEpoch();
}

qint64 openFor(const OpeningHours &hours, const char *from, const char *to)
{
    return OpenClock(hours).openSeconds(at(from), at(to));
}

OpeningHours lunchBreakAndSaturday()
{
    OpeningHours hours = OpeningHours::workdays(9 * hour, 13 * hour);
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        hours.week << OpenSpan{weekday, 14 * hour, 18 * hour};
    hours.week << OpenSpan{Qt::Saturday, 10 * hour, 14 * hour};
    return hours;
}

OpeningHours nightClub()
{
    OpeningHours hours;
    for (const int weekday : {Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday})
        hours.week << OpenSpan{weekday, 22 * hour, 5 * hour};
    return hours;
}

OpeningHours withHolidays(OpeningHours hours)
{
    for (const QDate &day : {QDate(2026, 1, 1), QDate(2026, 1, 2), QDate(2026, 4, 10),
                             QDate(2026, 4, 12), QDate(2026, 12, 25)})
        hours.holidays.insert(day);
    return hours;
}

} // namespace

class TestOpenClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretches_data();
    void stretches();
    void overlaps();
    void overMidnight();
    void onHolidays();
    void alwaysOpen();
    void minuteByMinute();
    void sameAsDayByDay_data();
    void sameAsDayByDay();
    void code_data();
    void code();
};

void TestOpenClock::stretches_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("minutes"); // Monday is 1 June 2026
    QTest::newRow("within a day") << "2026-06-01T10:00"
                                  << "2026-06-01T11:30" << qint64{90};
    QTest::newRow("before opening") << "2026-06-01T06:00"
                                    << "2026-06-01T09:10" << qint64{10};
    QTest::newRow("after closing") << "2026-06-01T16:50"
                                   << "2026-06-01T23:00" << qint64{10};
    QTest::newRow("over night") << "2026-06-01T16:00"
                                << "2026-06-02T10:00" << qint64{120};
    QTest::newRow("over the weekend") << "2026-06-05T16:30"
                                      << "2026-06-08T09:30" << qint64{60};
    QTest::newRow("on Sunday") << "2026-06-07T10:00"
                               << "2026-06-07T12:00" << qint64{0};
    QTest::newRow("a whole week") << "2026-06-01T00:00"
                                  << "2026-06-08T00:00" << qint64{5 * 480};
    QTest::newRow("backwards") << "2026-06-02T10:00"
                               << "2026-06-01T10:00" << qint64{0};
    QTest::newRow("at once") << "2026-06-02T10:00"
                             << "2026-06-02T10:00" << qint64{0};
}

void TestOpenClock::stretches()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, minutes);
    const OpeningHours nineToFive = OpeningHours::workdays(9 * hour, 17 * hour);
    QCOMPARE(openFor(nineToFive, qPrintable(from), qPrintable(to)), 60 * minutes);
}

void TestOpenClock::overlaps()
{
    OpeningHours hours;
    hours.week = {{Qt::Monday, 9 * hour, 13 * hour}, {Qt::Monday, 14 * hour, 18 * hour}};
    QCOMPARE(openFor(hours, "2026-06-01T12:00", "2026-06-01T15:00"), 2 * 3600);
    hours.week << OpenSpan{Qt::Monday, 12 * hour, 15 * hour}; // overlaps both
    QCOMPARE(openFor(hours, "2026-06-01T00:00", "2026-06-02T00:00"), 9 * 3600);
}

void TestOpenClock::overMidnight()
{
    OpeningHours hours;
    hours.week = {{Qt::Friday, 22 * hour, 4 * hour}};
    // From Saturday one in the morning: three hours are left of Friday's night.
    QCOMPARE(openFor(hours, "2026-06-06T01:00", "2026-06-06T12:00"), 3 * 3600);
    QCOMPARE(openFor(hours, "2026-06-05T12:00", "2026-06-08T12:00"), 6 * 3600);
    hours.week = {{Qt::Friday, 0, 24 * hour}};
    QCOMPARE(openFor(hours, "2026-06-01T00:00", "2026-06-08T00:00"), 24 * 3600);
}

void TestOpenClock::onHolidays()
{
    OpeningHours hours = OpeningHours::workdays(9 * hour, 17 * hour);
    hours.holidays << QDate(2026, 6, 1);
    QCOMPARE(openFor(hours, "2026-06-01T10:00", "2026-06-02T10:00"), 3600);
}

void TestOpenClock::alwaysOpen()
{
    QCOMPARE(openFor({}, "2026-06-05T16:30", "2026-06-08T09:30"), 65 * 3600);
    QCOMPARE(openFor({}, "2026-06-08T09:30", "2026-06-05T16:30"), 0);
}

void TestOpenClock::minuteByMinute()
{
    // Against counting the open minutes one by one.
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int trial = 0; trial < 40; ++trial) {
        OpeningHours hours;
        for (int i = 0; i < 6; ++i)
            hours.week << OpenSpan{1 + static_cast<int>(random() % 7),
                                   static_cast<int>(random() % 1440),
                                   static_cast<int>(random() % 1441)};
        const QDateTime from = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC)
                                   .addSecs(60 * static_cast<qint64>(random() % 10'000));
        const int length = static_cast<int>(random() % 15'000);
        qint64 open = 0;
        for (int i = 0; i < length; ++i) {
            const QDateTime now = from.addSecs(60 * i);
            const int minute = now.time().msecsSinceStartOfDay() / 60'000;
            for (const OpenSpan &span : hours.week) {
                const int end = span.to > span.from ? span.to : span.to + 1440;
                const bool isToday =
                    span.weekday == now.date().dayOfWeek() && minute >= span.from && minute < end;
                const bool isNight = span.weekday == now.date().addDays(-1).dayOfWeek() &&
                                     minute + 1440 >= span.from && minute + 1440 < end;
                if (isToday || isNight) {
                    ++open;
                    break;
                }
            }
        }
        const qint64 start = from.toSecsSinceEpoch();
        QCOMPARE(OpenClock(hours).openSeconds(start, start + 60 * length), 60 * open);
    }
}

void TestOpenClock::sameAsDayByDay_data()
{
    QTest::addColumn<OpeningHours>("hours");
    QTest::newRow("nine to six") << OpeningHours::usual();
    QTest::newRow("lunch break, Saturday") << lunchBreakAndSaturday();
    QTest::newRow("night club, Sunday to Monday") << nightClub();
    QTest::newRow("always open") << OpeningHours();
    QTest::newRow("shop on holidays") << withHolidays(lunchBreakAndSaturday());
    QTest::newRow("night club on holidays") << withHolidays(nightClub());
}

void TestOpenClock::sameAsDayByDay()
{
    QFETCH(OpeningHours, hours);
    const OpenClock clock(hours);
    constexpr unsigned seed = 20261129;
    std::mt19937 random(seed);
    const qint64 start = QDateTime(QDate(2025, 12, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    for (int i = 0; i < 2000; ++i) {
        const qint64 from = start + static_cast<qint64>(random() % (400U * 86'400));
        const qint64 to = from - 5'000 + static_cast<qint64>(random() % (20U * 86'400));
        const qint64 expected = test::openSeconds(from, to, hours);
        QVERIFY2(clock.openSeconds(from, to) == expected,
                 qPrintable(QStringLiteral("seed %1: %2 to %3: %4 for %5")
                                .arg(seed)
                                .arg(from)
                                .arg(to)
                                .arg(clock.openSeconds(from, to))
                                .arg(expected)));
    }
}

void TestOpenClock::code_data()
{
    QTest::addColumn<OpeningHours>("hours");
    QTest::addColumn<QString>("code");
    QTest::newRow("lunch break, Saturday")
        << lunchBreakAndSaturday()
        << QStringLiteral("1 540-780 840-1080;2 540-780 840-1080;3 540-780 840-1080;"
                          "4 540-780 840-1080;5 540-780 840-1080;6 600-840");
    QTest::newRow("night club on holidays")
        << withHolidays(nightClub())
        << QStringLiteral("4 1320-300;5 1320-300;6 1320-300;7 1320-300;"
                          "2026-01-01;2026-01-02;2026-04-10;2026-04-12;2026-12-25");
    QTest::newRow("always open") << OpeningHours() << QStringLiteral("always");
}

void TestOpenClock::code()
{
    QFETCH(OpeningHours, hours);
    QTEST(openingHoursCode(hours), "code");
}

QTEST_GUILESS_MAIN(TestOpenClock)
#include "tst_openclock.moc"
