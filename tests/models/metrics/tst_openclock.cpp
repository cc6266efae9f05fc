// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/openclock.h"

#include <QTest>

#include <random>

using namespace patron;

namespace {

constexpr int hour = 60;

OpeningHours lunchBreakAndSaturday()
{
    OpeningHours hours = OpeningHours::workdays(9 * hour, 13 * hour, QTimeZone::utc());
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
    void sameAsWithDates_data();
    void sameAsWithDates();
    void code_data();
    void code();
    void noCode_data();
    void noCode();
};

void TestOpenClock::sameAsWithDates_data()
{
    QTest::addColumn<OpeningHours>("hours");
    QTest::newRow("nine to six") << OpeningHours::usual();
    QTest::newRow("lunch break, Saturday") << lunchBreakAndSaturday();
    QTest::newRow("night club, Sunday to Monday") << nightClub();
    QTest::newRow("always open") << OpeningHours();
    QTest::newRow("shop on holidays") << withHolidays(lunchBreakAndSaturday());
    QTest::newRow("night club on holidays") << withHolidays(nightClub());
}

void TestOpenClock::sameAsWithDates()
{
    QFETCH(OpeningHours, hours);
    const OpenClock clock(hours);
    constexpr unsigned seed = 20261129;
    std::mt19937 random(seed);
    const qint64 start = QDateTime(QDate(2025, 12, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    for (int i = 0; i < 2000; ++i) {
        const qint64 from = start + static_cast<qint64>(random() % (400U * 86'400));
        const qint64 to = from - 5'000 + static_cast<qint64>(random() % (20U * 86'400));
        const qint64 expected =
            openSeconds(QDateTime::fromSecsSinceEpoch(from, QTimeZone::utc()),
                        QDateTime::fromSecsSinceEpoch(to, QTimeZone::utc()), hours);
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
    sameAsWithDates_data();
}

void TestOpenClock::code()
{
    QFETCH(OpeningHours, hours);
    const auto read = openingHoursFromCode(openingHoursCode(hours));
    QVERIFY(read.has_value());
    QCOMPARE(openingHoursCode(*read), openingHoursCode(hours));
    QCOMPARE(read->holidays, hours.holidays);
    QCOMPARE(read->week.size(), hours.week.size());
}

void TestOpenClock::noCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("Monday nine to five");
    QTest::newRow("an eighth day") << QStringLiteral("8 540-1080");
    QTest::newRow("a day without an end") << QStringLiteral("1 540");
    QTest::newRow("25 o'clock") << QStringLiteral("1 540-1500");
}

void TestOpenClock::noCode()
{
    QFETCH(QString, code);
    QVERIFY(!openingHoursFromCode(code));
}

QTEST_GUILESS_MAIN(TestOpenClock)
#include "tst_openclock.moc"
