// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/openinghours.h"

#include <QTest>

#include <random>

using namespace patron;

namespace {

constexpr int hour = 60; // minutes

QDateTime at(const char *stamp, const QTimeZone &zone = QTimeZone::utc())
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(stamp), Qt::ISODate);
    return {wall.date(), wall.time(), zone};
}

OpeningHours nineToFive()
{
    return OpeningHours::workdays(9 * hour, 17 * hour, QTimeZone::utc());
}

} // namespace

class TestOpeningHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretches_data();
    void stretches();
    void lunchBreakAndOverlaps();
    void nightClub();
    void holidays();
    void clocksArePutForward();
    void stampsOfAnotherZone();
    void alwaysOpen();
    void minuteByMinute();
};

void TestOpeningHours::stretches_data()
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

void TestOpeningHours::stretches()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, minutes);
    const QDateTime start = at(qPrintable(from));
    const QDateTime end = at(qPrintable(to));
    QCOMPARE(openSeconds(start, end, nineToFive()), 60 * minutes);
    QVERIFY(openSeconds(start, end, nineToFive()) <= calendarSeconds(start, end));
}

void TestOpeningHours::lunchBreakAndOverlaps()
{
    OpeningHours hours;
    hours.week = {{Qt::Monday, 9 * hour, 13 * hour}, {Qt::Monday, 14 * hour, 18 * hour}};
    QCOMPARE(openSeconds(at("2026-06-01T12:00"), at("2026-06-01T15:00"), hours), 2 * 3600);
    hours.week << OpenSpan{Qt::Monday, 12 * hour, 15 * hour}; // overlaps both
    QCOMPARE(openSeconds(at("2026-06-01T00:00"), at("2026-06-02T00:00"), hours), 9 * 3600);
}

void TestOpeningHours::nightClub()
{
    OpeningHours hours;
    hours.week = {{Qt::Friday, 22 * hour, 4 * hour}};
    // From Saturday one in the morning: three hours are left of Friday's night.
    QCOMPARE(openSeconds(at("2026-06-06T01:00"), at("2026-06-06T12:00"), hours), 3 * 3600);
    QCOMPARE(openSeconds(at("2026-06-05T12:00"), at("2026-06-08T12:00"), hours), 6 * 3600);
    hours.week = {{Qt::Friday, 0, 24 * hour}};
    QCOMPARE(openSeconds(at("2026-06-01T00:00"), at("2026-06-08T00:00"), hours), 24 * 3600);
}

void TestOpeningHours::holidays()
{
    OpeningHours hours = nineToFive();
    hours.holidays << QDate(2026, 6, 1);
    QCOMPARE(openSeconds(at("2026-06-01T10:00"), at("2026-06-02T10:00"), hours), 3600);
}

void TestOpeningHours::clocksArePutForward()
{
    // Bucharest, 29 March 2026: after 02:59 comes 04:00. Open that Sunday from 2 to 6.
    const QTimeZone bucharest("Europe/Bucharest");
    QVERIFY(bucharest.isValid());
    OpeningHours hours;
    hours.zone = bucharest;
    hours.week = {{Qt::Sunday, 2 * hour, 6 * hour}};
    const QDateTime from = at("2026-03-28T12:00", bucharest);
    QCOMPARE(openSeconds(from, at("2026-03-30T12:00", bucharest), hours), 3 * 3600);
    QCOMPARE(calendarSeconds(from, at("2026-03-30T12:00", bucharest)), 47 * 3600);
    // In October the hour comes twice.
    QCOMPARE(
        openSeconds(at("2026-10-24T12:00", bucharest), at("2026-10-26T12:00", bucharest), hours),
        5 * 3600);
}

void TestOpeningHours::stampsOfAnotherZone()
{
    // Nine to five in Chisinau (UTC+3 in June); stamps in UTC.
    OpeningHours hours = OpeningHours::workdays(9 * hour, 17 * hour, QTimeZone("Europe/Chisinau"));
    QCOMPARE(openSeconds(at("2026-06-01T05:00"), at("2026-06-01T07:00"), hours), 3600);
    QCOMPARE(openSeconds(at("2026-06-01T13:00"), at("2026-06-01T20:00"), hours), 3600);
}

void TestOpeningHours::alwaysOpen()
{
    const QDateTime from = at("2026-06-05T16:30");
    const QDateTime to = at("2026-06-08T09:30");
    QCOMPARE(openSeconds(from, to, {}), calendarSeconds(from, to));
    QCOMPARE(openSeconds({}, to, nineToFive()), 0);
    QCOMPARE(openSeconds(from, {}, nineToFive()), 0);
}

void TestOpeningHours::minuteByMinute()
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
        const QDateTime from =
            at("2026-06-01T00:00").addSecs(60 * static_cast<qint64>(random() % 10'000));
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
        QCOMPARE(openSeconds(from, from.addSecs(60 * length), hours), 60 * open);
    }
}

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
