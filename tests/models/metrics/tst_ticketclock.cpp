// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/ticketclock.h"

#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

using Author = TicketAuthor;
using Kind = TicketEventKind;

/// minutes after Friday 5 June 2026, 16:00
TicketEvent happened(int minutes, Kind kind, Author author, bool isPublic = true)
{
    const QDateTime start(QDate(2026, 6, 5), QTime(16, 0), QTimeZone::utc());
    return {start.addSecs(60 * minutes), kind, author, isPublic};
}

Waited minutes(qint64 calendar, qint64 open)
{
    return {60 * calendar, 60 * open};
}

const OpeningHours nineToFive = OpeningHours::workdays(9 * 60, 17 * 60, QTimeZone::utc());
constexpr int toMonday = (3 * 24 - 7) * 60; // from Friday 16:00 to Monday 09:00

} // namespace

class TestTicketClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void botsAndNotesAreNoReply();
    void openedByStaff();
    void overTheWeekend();
    void solvedTwice();
    void openAgain();
    void nothingYet();
    void orderDoesNotMatter();
};

void TestTicketClock::botsAndNotesAreNoReply()
{
    const QList<TicketEvent> events{happened(0, Kind::Comment, Author::Customer),
                                    happened(1, Kind::Comment, Author::Machine),
                                    happened(5, Kind::Comment, Author::Staff, false),
                                    happened(20, Kind::Comment, Author::Customer),
                                    happened(30, Kind::Comment, Author::Staff),
                                    happened(40, Kind::Comment, Author::Staff)};
    const TicketTimes times = ticketTimes(events, nineToFive);
    QCOMPARE(*times.firstReply, minutes(30, 30));
    QVERIFY(!times.firstResolution && !times.fullResolution);
}

void TestTicketClock::openedByStaff()
{
    const QList<TicketEvent> events{happened(0, Kind::Comment, Author::Staff),
                                    happened(10, Kind::Comment, Author::Customer)};
    QVERIFY(!ticketTimes(events, nineToFive).firstReply);
    const TicketTimes times =
        ticketTimes(events + QList{happened(25, Kind::Comment, Author::Staff)}, nineToFive);
    QCOMPARE(*times.firstReply, minutes(25, 25));
}

void TestTicketClock::overTheWeekend()
{
    const QList<TicketEvent> events{happened(30, Kind::Comment, Author::Customer),
                                    happened(toMonday + 15, Kind::Comment, Author::Staff)};
    QCOMPARE(*ticketTimes(events, nineToFive).firstReply, minutes(toMonday - 15, 45));
    QCOMPARE(*ticketTimes(events, {}).firstReply, minutes(toMonday - 15, toMonday - 15));
}

void TestTicketClock::solvedTwice()
{
    const QList<TicketEvent> events{
        happened(0, Kind::Comment, Author::Customer), happened(20, Kind::Solved, Author::Staff),
        happened(30, Kind::Reopened, Author::Customer), happened(45, Kind::Solved, Author::Staff),
        happened(50, Kind::Solved, Author::Machine)};
    const TicketTimes times = ticketTimes(events, nineToFive);
    QCOMPARE(*times.firstResolution, minutes(20, 20));
    QCOMPARE(*times.fullResolution, minutes(50, 50));
}

void TestTicketClock::openAgain()
{
    const QList<TicketEvent> events{happened(0, Kind::Comment, Author::Customer),
                                    happened(20, Kind::Solved, Author::Staff),
                                    happened(30, Kind::Reopened, Author::Customer)};
    const TicketTimes times = ticketTimes(events, nineToFive);
    QVERIFY(times.firstResolution.has_value());
    QVERIFY(!times.fullResolution);
}

void TestTicketClock::nothingYet()
{
    for (const QList<TicketEvent> &events :
         {QList<TicketEvent>{}, QList<TicketEvent>{happened(0, Kind::Comment, Author::Customer)},
          QList<TicketEvent>{{QDateTime(), Kind::Comment, Author::Staff, true}}}) {
        const TicketTimes times = ticketTimes(events, nineToFive);
        QVERIFY(!times.firstReply && !times.firstResolution && !times.fullResolution);
    }
}

void TestTicketClock::orderDoesNotMatter()
{
    QList<TicketEvent> events{
        happened(0, Kind::Comment, Author::Customer), happened(7, Kind::Comment, Author::Staff),
        happened(20, Kind::Solved, Author::Staff), happened(30, Kind::Reopened, Author::Customer),
        happened(45, Kind::Solved, Author::Staff)};
    const TicketTimes expected = ticketTimes(events, nineToFive);
    std::ranges::reverse(events);
    const TicketTimes times = ticketTimes(events, nineToFive);
    QCOMPARE(times.firstReply, expected.firstReply);
    QCOMPARE(times.firstResolution, expected.firstResolution);
    QCOMPARE(times.fullResolution, expected.fullResolution);
}

QTEST_GUILESS_MAIN(TestTicketClock)
#include "tst_ticketclock.moc"
