// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about a file, in lines: only what matters, in the order of the file, each changed
// back and forth.
#include "models/session/decisions.h"

#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patron;

class TestDecisions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepareDatabase(m_folder.filePath(u"shop.db"_qs))); }
    void whatMatters_data();
    void whatMatters();
    void aQuestionHasACell();
    void aColumnOfBothOrders();
    void theHeaderIsARowOfTheFile();
    void zonesOfTheSameClockComeLast();
    void theOnlyDatesAreTheDayUnlessTheOwnerSaysNo();
    void anOrderIsShownOnADateThatItChanges();
    void anOrderThatMostDatesCannotHave();
    void daysThatCannotBeReadAreAQuestion();
    void goodAndBadCountAsSatisfaction();
    void anIdOfMostRowsIsAQuestion();
    void answersWithoutADay();
    void zones_data();
    void zones();
    void aDecisionIsTakenAtItsWord_data();
    void aDecisionIsTakenAtItsWord();
    void aZoneThatTheFileDoesNotName();
    void aZoneIsAskedOnAClockOfUtcToo();
    void aScaleThatWasTurnedIsNotDoubted();
    void anOrderCanBeMarks();
    void theHeaderNamesTheZone();
    void needsNoAnswerOnceAnswered();

private:
    [[nodiscard]] Result<Review> look(const QByteArray &bytes, const ImportOptions &options = {})
    {
        QFile file(m_folder.filePath(u"file.csv"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be written");
        file.close();
        return reviewFile(m_folder.filePath(u"shop.db"_qs), file.fileName(), options, Progress());
    }

    /// The only one.
    [[nodiscard]] static ReadingDecision questionOf(const Review &review,
                                                    const ImportOptions &options)
    {
        QList<ReadingDecision> found = decisionsOf(review, options);
        found.removeIf([](const ReadingDecision &each) { return !each.isAssumed; });
        return found.size() == 1 ? found.first() : ReadingDecision();
    }

    QTemporaryDir m_folder;
};

void TestDecisions::whatMatters_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("lines"); // reading, column, value, ? where it is open
    QTest::newRow("days that tell their order")
        << QByteArray("Date,Recommend\n25/04/2024,9\n03/04/2024,8\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ,"_qs,         u"4 0+1"_qs,
                       u"6"_qs,       u"5 responses"_qs, u"8 Date dmy"_qs};
    QTest::newRow("days that do not")
        << QByteArray("Date;Recommend\n03/04/2024;9\n05/06/2024;8\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ;"_qs,         u"4 0+1"_qs,
                       u"6"_qs,       u"5 responses"_qs, u"8 Date dmy ?"_qs};
    QTest::newRow("customers, for how many months")
        << QByteArray("Customer ID,Tenure (months),Churn\nC-1,12,Yes\nC-2,3,No\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ,"_qs,         u"4 0+1"_qs,
                       u"6"_qs,       u"5 customers"_qs, u"10 Tenure (months) months"_qs};
    QTest::newRow("customers, for how long")
        << QByteArray("Customer ID,Tenure,Churn\nC-1,12,Yes\nC-2,3,No\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ,"_qs,         u"4 0+1"_qs,
                       u"6"_qs,       u"5 customers"_qs, u"10 Tenure months ?"_qs};
    QTest::newRow("a thousand or one and a bit")
        << QByteArray("Recommend;Spent\n9;1,234\n8;2,345\n")
        << QStringList{u"2 UTF-8"_qs,     u"3 ;"_qs, u"4 0+1"_qs,      u"6"_qs,
                       u"5 responses"_qs, u"17"_qs,  u"9 Spent . ?"_qs};
    QTest::newRow("a wait without a unit") << QByteArray("Recommend,Reply time\n9,120\n8,45\n")
                                           << QStringList{u"2 UTF-8"_qs,
                                                          u"3 ,"_qs,
                                                          u"4 0+1"_qs,
                                                          u"6"_qs,
                                                          u"5 responses"_qs,
                                                          u"17"_qs,
                                                          u"10 Reply time minutes ?"_qs};
    QTest::newRow("numbers far from all others")
        << QByteArray("Date,Visits\n2024-04-25,3\n2024-04-26,99\n2024-04-27,4\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ,"_qs,         u"4 0+1"_qs,
                       u"6"_qs,       u"5 responses"_qs, u"15 Visits none ?"_qs};
    QTest::newRow("texts in apostrophes")
        << QByteArray("'Date','Recommend'\n'2024-04-25','9'\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ,"_qs, u"16 '"_qs,
                       u"4 0+1"_qs,   u"6"_qs,   u"5 responses"_qs};
    QTest::newRow("days that need no order")
        << QByteArray("Date,Recommend\n2024-04-25,9\n")
        << QStringList{u"2 UTF-8"_qs, u"3 ,"_qs, u"4 0+1"_qs, u"6"_qs, u"5 responses"_qs};
}

void TestDecisions::whatMatters()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, lines);
    const auto review = look(file);
    QVERIFY(review);
    QStringList found;
    for (const ReadingDecision &each : decisionsOf(*review, {})) {
        QStringList line{QString::number(int(each.reading)), each.header, each.value,
                         each.isAssumed ? u"?"_qs : QString()};
        line.removeAll(QString());
        found << line.join(u' ');
        QVERIFY(each.alternatives.isEmpty() || each.alternatives.contains(each.value));
    }
    QCOMPARE(found, lines);
}

void TestDecisions::aQuestionHasACell()
{
    // 5/5 is the same day either way: no example for anybody.
    const auto review = look("Date,Recommend\n05/05/2024,9\n03/04/2024,8\n");
    QVERIFY(review);
    const ReadingDecision asked = questionOf(*review, {});
    QCOMPARE(asked.reading, Reading::DateOrder);
    QCOMPARE(asked.example, u"03/04/2024"_qs);
}

/// Sheets put one below the other, the second of them American: as the rows around say, or one
/// order for all, and back.
void TestDecisions::aColumnOfBothOrders()
{
    const QByteArray bytes("Date,Recommend\n20/01/2022,9\n31/01/2022,9\n14/02/2022,8\n"
                           "28/02/2022,7\n30/03/2022,9\n29/04/2022,9\n31/05/2022,9\n"
                           "10/17/2021,9\n10/18/2021,9\n11/04/2021,8\n11/19/2021,8\n"
                           "11/30/2021,7\n12/14/2021,7\n");
    const auto orderOf = [](const Review &review, const ImportOptions &options) {
        for (const ReadingDecision &each : decisionsOf(review, options)) {
            if (each.reading == Reading::DateOrder)
                return each;
        }
        return ReadingDecision();
    };
    const auto noteOf = [](const Review &review, const ReadingDecision &decision) {
        for (const Problem &each : review.notes) {
            if (isMendedBy(each, decision))
                return each.code;
        }
        return ProblemCode::Internal;
    };
    const auto review = look(bytes);
    QVERIFY(review);
    const ReadingDecision around = orderOf(*review, {});
    QCOMPARE(around.value, QString());
    QVERIFY(!around.isAssumed);
    QCOMPARE(around.alternatives, (QStringList{QString(), u"dmy"_qs, u"mdy"_qs}));
    QCOMPARE(noteOf(*review, around), ProblemCode::DateOrderMixed);
    QCOMPARE(review->shown[9].cells[0].value.toDateTime().date(), QDate(2021, 11, 4));

    const ImportOptions american = withDecision({}, around, u"mdy"_qs);
    const auto wrong = look(bytes, american);
    QVERIFY(wrong);
    QCOMPARE(orderOf(*wrong, american).value, u"mdy"_qs);
    QCOMPARE(orderOf(*wrong, american).alternatives, around.alternatives);
    QCOMPARE(noteOf(*wrong, around), ProblemCode::DateOrderAgainst);

    const ImportOptions days = withDecision({}, around, u"dmy"_qs);
    const auto right = look(bytes, days);
    QVERIFY(right);
    QCOMPARE(right->shown[9].cells[0].value.toDateTime().date(), QDate(2021, 4, 11));
    const ImportOptions back = withDecision(days, orderOf(*right, days), QString());
    QCOMPARE(back, ImportOptions());
}

/// A file of three rows has no fourth to hold the names; the last is an answer.
void TestDecisions::theHeaderIsARowOfTheFile()
{
    const auto placesOf = [this](const QByteArray &bytes) {
        const auto review = look(bytes);
        for (const ReadingDecision &each : decisionsOf(*review, {})) {
            if (each.reading == Reading::Header)
                return each.alternatives;
        }
        return QStringList();
    };
    QCOMPARE(placesOf("Date,Recommend\n2024-04-25,9\n2024-04-26,8\n"),
             (QStringList{u"0+0"_qs, u"0+1"_qs, u"0+2"_qs, u"1+1"_qs}));
    QVERIFY(placesOf("Date,Recommend\n" + QByteArray("2024-04-25,9\n").repeated(9))
                .contains(u"6+1"_qs));
}

void TestDecisions::zonesOfTheSameClockComeLast()
{
    ImportOptions options;
    options.zone = QTimeZone("Europe/Moscow");
    const auto review = look("Date,Recommend\n2026-05-01 10:00:00,9\n", options);
    QVERIFY(review);
    for (const ReadingDecision &each : decisionsOf(*review, options)) {
        if (each.reading != Reading::Zone)
            continue;
        QCOMPARE(each.alternatives.first(), u"local"_qs);
        QVERIFY(each.alternatives.contains(u"Asia/Vladivostok"_qs));
        // Minsk has the clock of Moscow, and Kyiv, Chișinău and Bucharest do in summer.
        const qsizetype moscow = each.alternatives.indexOf(u"Europe/Moscow"_qs);
        QVERIFY(moscow > each.alternatives.indexOf(u"America/Los_Angeles"_qs));
        QVERIFY(each.alternatives.indexOf(u"Europe/Minsk"_qs) >
                each.alternatives.indexOf(u"America/Los_Angeles"_qs));
        QCOMPARE(each.moments.size(), each.alternatives.size());
        QCOMPARE(each.moments[moscow], each.moments.first());
        return;
    }
    QFAIL("no zone is told");
}

void TestDecisions::theOnlyDatesAreTheDayUnlessTheOwnerSaysNo()
{
    const QByteArray file("Filled in,Recommend\n2024-04-25,9\n2024-04-26,8\n");
    const auto review = look(file);
    QVERIFY(review);
    const QList<ReadingDecision> decisions = decisionsOf(*review, {});
    const auto day = std::ranges::find(decisions, Reading::Day, &ReadingDecision::reading);
    QVERIFY(day != decisions.end());
    QCOMPARE(day->header, u"Filled in"_qs);
    QVERIFY(!day->isAssumed); // it is shown, not asked
    const ImportOptions no = withDecision({}, *day, u"question"_qs);
    const auto again = look(file, no);
    QVERIFY(again);
    QCOMPARE(again->mapping.columns[0].field, Field::Question);
}

/// The date may stand far behind the rows that are shown.
void TestDecisions::anOrderIsShownOnADateThatItChanges()
{
    QByteArray bytes("Date,Recommend\n");
    for (int i = 0; i < 300; ++i)
        bytes += "30/09/2021,9\n";
    const auto orderOf = [this](const QByteArray &file) {
        const auto review = look(file);
        if (review) {
            for (const ReadingDecision &each : decisionsOf(*review, {})) {
                if (each.reading == Reading::DateOrder)
                    return each;
            }
        }
        return ReadingDecision{};
    };
    const ReadingDecision nothingToChoose = orderOf(bytes);
    QCOMPARE(nothingToChoose.example, u"30/09/2021"_qs);
    QCOMPARE(nothingToChoose.alternatives, QStringList());
    const ReadingDecision order = orderOf(bytes + "04/10/2021,8\n");
    QCOMPARE(order.example, u"04/10/2021"_qs);
    QCOMPARE(order.alternatives, (QStringList{u"dmy"_qs, u"mdy"_qs}));
}

void TestDecisions::anOrderThatMostDatesCannotHave()
{
    const QByteArray bytes("Date,Recommend\n30/09/2021,9\n29/09/2021,9\n04/10/2021,8\n");
    QVERIFY(needsNoAnswer(*look(bytes), {}));
    ImportOptions options;
    options.readings = {{u"Date"_qs, u"date-order"_qs, u"mdy"_qs}};
    const auto review = look(bytes, options);
    QVERIFY(review);
    QCOMPARE(review->notes.last().code, ProblemCode::DateOrderAgainst);
    QVERIFY(!needsNoAnswer(*review, options));
}

void TestDecisions::daysThatCannotBeReadAreAQuestion()
{
    const auto hasQuestion = [this](const QByteArray &file, const ImportOptions &options) {
        const auto review = look(file, options);
        return review && !needsNoAnswer(*review, options) &&
               review->notes.first().code == ProblemCode::DatesUnread &&
               review->notes.first().arguments == QVariantList{3, 3};
    };
    const QByteArray quarters("Date,Recommend\nspring of 21,9\nsummer of 21,4\nautumn,5\n");
    QVERIFY(hasQuestion(quarters, {}));
    ImportOptions options;
    options.wishes = {{u"date"_qs, u"Date"_qs}};
    QVERIFY(hasQuestion(quarters, options));
    // One slip among days is a note as ever.
    const auto slip = look("Date,Recommend\n2024-05-01,9\n2024-05-02,4\n2024-05-03,4\n"
                           "2024-05-04,4\n2024-05-05,4\nsoon,5\n");
    QVERIFY(slip);
    QCOMPARE(slip->notes.first().code, ProblemCode::DateUnreadable);
    QVERIFY(needsNoAnswer(*slip, {}));
}

void TestDecisions::goodAndBadCountAsSatisfaction()
{
    QByteArray tickets("Ticket,Created at,Satisfaction score\n");
    for (int i = 0; i < 40; ++i)
        tickets += QByteArray::number(i) + ",2026-07-01," + (i % 4 ? "Good\n" : "Bad\n");
    ImportOptions options;
    options.wishes = {{u"satisfaction"_qs, u"Satisfaction score"_qs}};
    const auto review = look(tickets, options);
    QVERIFY(review);
    for (const Problem &each : review->notes)
        QVERIFY2(each.code != ProblemCode::ValueUnreadable &&
                     each.code != ProblemCode::ValueOutOfScale &&
                     each.code != ProblemCode::ScaleOther,
                 qPrintable(problemId(each.code)));
    QCOMPARE(review->shown.at(0).cells.at(2).value.toDouble(), 2.0); // not satisfied
    QCOMPARE(review->shown.at(1).cells.at(2).value.toDouble(), 4.0); // satisfied
}

void TestDecisions::anIdOfMostRowsIsAQuestion()
{
    const QByteArray head("Response ID,Date,Recommend\nNorth,2024-05-01,9\nNorth,2024-05-02,8\n"
                          "North,2024-05-03,9\n");
    ImportOptions options;
    options.wishes = {{u"source_id"_qs, u"Response ID"_qs}};
    const auto noted = [](const Review &review) {
        return std::ranges::find(review.notes, ProblemCode::IdShared, &Problem::code);
    };
    const auto half = look(head + "South,2024-05-03,7\n", options);
    QVERIFY(half);
    QCOMPARE(half->changed, 2);
    QVERIFY(noted(*half) == half->notes.end()); // two of four
    const auto most = look(head, options);
    QVERIFY(most);
    QVERIFY(noted(*most) != most->notes.end());
    QCOMPARE(noted(*most)->arguments, (QVariantList{2, 3}));
    QCOMPARE(noted(*most)->place.column, u"Response ID"_qs); // the owner is asked to change it
    QCOMPARE(noted(*most)->rows, (QList<qint64>{3, 4}));
    QVERIFY(!needsNoAnswer(*most, options));
}

void TestDecisions::answersWithoutADay()
{
    const auto isTold = [this](const QByteArray &file) {
        const auto review = look(file);
        return std::ranges::any_of(decisionsOf(*review, {}), [](const ReadingDecision &each) {
            return each.reading == Reading::NoDate && each.alternatives.isEmpty();
        });
    };
    QVERIFY(isTold("Recommend,Why\n9,fine\n3,late\n"));
    QVERIFY(!isTold("Date,Recommend\n25/04/2024,9\n03/04/2024,8\n"));
    QVERIFY(!isTold("Customer ID,Tenure (months),Churn\nC-1,12,Yes\nC-2,3,No\n"));
}

void TestDecisions::zones_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("value");   // "" = nothing is said
    QTest::addColumn<QString>("example"); // a cell
    QTest::addColumn<QDateTime>("shown"); // the first time, as the owner will see it
    const QDateTime one({2026, 5, 1}, {13, 0}, Qt::UTC);
    QTest::newRow("each cell says Z") << QByteArray("Date,Recommend\n2026-05-01T10:00:00Z,9\n")
                                      << u"cell"_qs << u"2026-05-01T10:00:00Z"_qs << one;
    QTest::newRow("each cell says how far from UTC")
        << QByteArray("Date,Recommend\n2026-05-01T12:00:00+02:00,9\n") << u"cell"_qs
        << u"2026-05-01T12:00:00+02:00"_qs << one;
    QTest::newRow("the header says it")
        << QByteArray("Date (UTC),Recommend\n2026-05-01 10:00:00,9\n") << u"UTC"_qs
        << u"2026-05-01 10:00:00"_qs << one;
    QTest::newRow("seconds are counted in UTC")
        << QByteArray("Date,Recommend\n1777629600,9\n") << u"UTC"_qs << u"1777629600"_qs << one;
    QTest::newRow("thousandths of seconds are, too")
        << QByteArray("Date,Recommend\n1777629600000,9\n") << u"UTC"_qs << u"1777629600000"_qs
        << one;
    QTest::newRow("nobody says it")
        << QByteArray("Date,Recommend\n2026-05-01 10:00:00,9\n") << u"local"_qs
        << u"2026-05-01 10:00:00"_qs << QDateTime({2026, 5, 1}, {10, 0}, Qt::UTC);
    QTest::newRow("Moscow's clock wrote UTC beside it")
        << QByteArray("Date,Recommend\n2026-05-01T10:00:00Z,9\n") << u"written"_qs
        << u"2026-05-01T10:00:00Z"_qs << QDateTime({2026, 5, 1}, {10, 0}, Qt::UTC);
    QTest::newRow("seconds of the clock here")
        << QByteArray("Date,Recommend\n1777629600,9\n") << u"local"_qs << u"1777629600"_qs
        << QDateTime({2026, 5, 1}, {10, 0}, Qt::UTC);
    QTest::newRow("a day is a day everywhere")
        << QByteArray("Date (UTC),Recommend\n2026-05-01,9\n") << QString() << QString()
        << QDateTime({2026, 5, 1}, {0, 0}, Qt::UTC);
}

/// What is said of the zone is what is done: the first time as it will be stored.
void TestDecisions::zones()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, value);
    QFETCH(const QString, example);
    QFETCH(const QDateTime, shown);
    ImportOptions options;
    options.zone = QTimeZone("Europe/Chisinau");
    const bool isWished = value == u"written" || example == u"1777629600";
    if (isWished)
        options.readings << ReadingWish{u"Date"_qs, u"zone"_qs, value};
    const auto review = look(file, options);
    QVERIFY(review);
    ReadingDecision found;
    found.value.clear();
    for (const ReadingDecision &each : decisionsOf(*review, options)) {
        if (each.reading == Reading::Zone)
            found = each;
    }
    QCOMPARE(found.value, value);
    QCOMPARE(found.example, example);
    QCOMPARE(found.zone, value.isEmpty() ? QString() : u"Europe/Chisinau"_qs);
    QCOMPARE(review->shown[0].cells[0].value.toDateTime(), shown);
}

void TestDecisions::aDecisionIsTakenAtItsWord_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("reading");
    QTest::addColumn<QString>("value");
    QTest::newRow("month first") << QByteArray("Date,Recommend\n03/04/2024,9\n")
                                 << int(Reading::DateOrder) << u"mdy"_qs;
    QTest::newRow("another encoding")
        << QByteArray("Date,Recommend\n2024-04-25,9\n") << int(Reading::Encoding) << u"KOI8-R"_qs;
    QTest::newRow("another sign") << QByteArray("Date;Recommend,x\n2024-04-25;9,1\n")
                                  << int(Reading::Separator) << u","_qs;
    QTest::newRow("apostrophes are quotes")
        << QByteArray("Date,Word\n2024-04-25,'good'\n2024-04-26,'bad'\n") << int(Reading::Quote)
        << u"'"_qs;
    QTest::newRow("quotes are text")
        << QByteArray("Date,\"Recommend\"\n2024-04-25,9\n") << int(Reading::Quote) << u"none"_qs;
    QTest::newRow("no header") << QByteArray("Date,Recommend\n2024-04-25,9\n")
                               << int(Reading::Header) << u"0+0"_qs;
    QTest::newRow("customers") << QByteArray("Date,Recommend\n2024-04-25,9\n") << int(Reading::Kind)
                               << u"customers"_qs;
    QTest::newRow("a known export that was not recognised")
        << QByteArray("Date,Recommend\n2024-04-25,9\n") << int(Reading::Recipe) << u"tally"_qs;
    QTest::newRow("no known export")
        << QByteArray("Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,"
                      "Contact Phone Number,Link to the conversation,Recorded date\n"
                      "Ana,5,Good,Ion,i@x.md,,https://x.md,2024-04-25\n")
        << int(Reading::Recipe) << u"none"_qs;
    QTest::newRow("decimal comma")
        << QByteArray("Recommend;Spent\n9;1,234\n8;2,345\n") << int(Reading::Decimal) << u","_qs;
    QTest::newRow("hours") << QByteArray("Recommend,Reply time\n9,120\n8,45\n")
                           << int(Reading::TimeUnit) << u"hours"_qs;
    QTest::newRow("a zone") << QByteArray("Date,Recommend\n2026-05-01 10:00:00,9\n")
                            << int(Reading::Zone) << u"America/New_York"_qs;
    QTest::newRow("99 says nothing")
        << QByteArray("Date,Visits\n2024-04-25,3\n2024-04-26,99\n2024-04-27,4\n")
        << int(Reading::Missing) << u"99"_qs;
    QTest::newRow("99 is a number")
        << QByteArray("Date,Visits\n2024-04-25,3\n2024-04-26,99\n2024-04-27,4\n")
        << int(Reading::Missing) << u"none"_qs;
    const QByteArray colours("Date,Colour\n2024-04-25,Red\n2024-04-26,N/A\n2024-04-27,Blue\n");
    QTest::newRow("N/A is an answer") << colours << int(Reading::Missing) << u"none"_qs;
    QTest::newRow("N/A says nothing") << colours << int(Reading::Missing) << u"N/A"_qs;
    const QByteArray clients("Date,Client ID,Recommend\n2024-04-25,K1,9\n2024-04-26,anonymous,8\n"
                             "2024-04-27,K2,9\n2024-04-28,K3,9\n2024-04-29,anonymous,7\n"
                             "2024-04-30,K4,7\n");
    QTest::newRow("anonymous is a customer") << clients << int(Reading::Missing) << u"none"_qs;
    QTest::newRow("anonymous is no customer")
        << clients << int(Reading::Missing) << u"anonymous"_qs;
    const QByteArray begun("Start time,Completion time,Recommend\n"
                           "2026-05-01 10:00,2026-05-01 10:04,9\n"
                           "2026-05-02 11:00,2026-05-02 11:05,8\n");
    QTest::newRow("when it was begun is a question")
        << begun << int(Reading::Begun) << u"question"_qs;
    QTest::newRow("when it was begun is left out") << begun << int(Reading::Begun) << u"skip"_qs;
    const QByteArray footer("Date,Recommend,Channel,Comment\n2024-04-25,9,Web,a\n"
                            "2024-04-26,8,Web,b\nprinted by Ana,,,\n");
    QTest::newRow("a footer is a row") << footer << int(Reading::LeftOut) << u"yes"_qs;
    QTest::newRow("a footer is none") << footer << int(Reading::LeftOut) << u"no"_qs;
    const QByteArray zoned("Date,Recommend\n2026-05-01T10:00:00Z,9\n");
    QTest::newRow("times as they are written") << zoned << int(Reading::Zone) << u"written"_qs;
    QTest::newRow("times as each says") << zoned << int(Reading::Zone) << u"cell"_qs;
    QTest::newRow("seconds of another clock") << QByteArray("Date,Recommend\n1777629600,9\n")
                                              << int(Reading::Zone) << u"Europe/Moscow"_qs;
    QTest::newRow("a title above") << QByteArray("Shop,May\nDate,Recommend\n2024-04-25,9\n")
                                   << int(Reading::Header) << u"1+1"_qs;
}

void TestDecisions::aDecisionIsTakenAtItsWord()
{
    QFETCH(QByteArray, file);
    QFETCH(int, reading);
    QFETCH(QString, value);
    const auto find = [reading](const Review &review, const ImportOptions &options) {
        for (const ReadingDecision &each : decisionsOf(review, options)) {
            if (int(each.reading) == reading)
                return each;
        }
        return ReadingDecision();
    };
    const auto before = look(file);
    QVERIFY(before);
    const ImportOptions options = withDecision({}, find(*before, {}), value);
    const auto after = look(file, options);
    QVERIFY2(after, after ? "" : qPrintable(problemId(after.error().code)));
    QCOMPARE(find(*after, options).value, value);
    QVERIFY(!find(*after, options).isAssumed);
}

/// A tool that writes its times in somebody's zone without naming it: asked, both readings shown,
/// and answered either way.
void TestDecisions::aZoneThatTheFileDoesNotName()
{
    const QByteArray file("Submission Date,Submission ID,How was it?\n"
                          "2026-05-01 23:30:00,61,5\n2026-05-02 10:00:00,62,4\n");
    ImportOptions options;
    options.zone = QTimeZone("Europe/Chisinau");
    const auto review = look(file, options);
    QVERIFY(review);
    QCOMPARE(review->mapping.recipe, u"jotform"_qs);
    const ReadingDecision asked = questionOf(*review, options);
    QCOMPARE(asked.reading, Reading::Zone);
    QCOMPARE(asked.value, u"local"_qs);
    const auto hours = [&](const QString &zone) {
        const qint64 here = asked.moments[asked.alternatives.indexOf(u"local"_qs)];
        return (asked.moments[asked.alternatives.indexOf(zone)] - here) / 3600;
    };
    QCOMPARE(hours(u"UTC"_qs), 3);
    QCOMPARE(hours(u"America/New_York"_qs), 7);
    const ImportOptions utc = withDecision(options, asked, u"UTC"_qs);
    const auto again = look(file, utc);
    QVERIFY(again && needsNoAnswer(*again, utc));
    QCOMPARE(again->shown[0].cells[0].value.toDateTime(),
             QDateTime({2026, 5, 2}, {2, 30}, Qt::UTC));
    const ImportOptions here = withDecision(options, asked, u"local"_qs);
    QVERIFY(needsNoAnswer(*look(file, here), here));
}

/// The clock here shows UTC, but the account of the tool may be in Bucharest.
void TestDecisions::aZoneIsAskedOnAClockOfUtcToo()
{
    const QByteArray file("Submission Date,Submission ID,How was it?\n"
                          "2026-05-01 23:30:00,61,5\n2026-05-02 10:00:00,62,4\n");
    for (const char *zone : {"UTC", "Europe/London", "Europe/Chisinau"}) {
        ImportOptions options;
        options.zone = QTimeZone(zone);
        const auto review = look(file, options);
        QVERIFY(review);
        QVERIFY(!needsNoAnswer(*review, options));
        options.readings = {{u"Submission Date"_qs, u"zone"_qs, u"Europe/Bucharest"_qs}};
        const auto answered = look(file, options);
        QVERIFY(answered);
        QVERIFY(needsNoAnswer(*answered, options));
    }
}

/// Who says that the lowest number is the best is not asked what that may be.
void TestDecisions::aScaleThatWasTurnedIsNotDoubted()
{
    const QByteArray file("Date,How satisfied are you? (1 = very satisfied)\n2026-05-01,1\n"
                          "2026-05-02,2\n2026-05-03,1\n2026-05-04,5\n2026-05-05,3\n");
    const QString header = u"How satisfied are you? (1 = very satisfied)"_qs;
    const auto scaleOf = [](const Review &review, const ImportOptions &options) {
        for (const ReadingDecision &each : decisionsOf(review, options)) {
            if (each.reading == Reading::Scale)
                return each;
        }
        return ReadingDecision();
    };
    const auto before = look(file);
    QVERIFY(before);
    if (scaleOf(*before, {}).reading == Reading::Scale)
        QVERIFY(scaleOf(*before, {}).isAssumed);
    ImportOptions turned;
    turned.readings = {{header, u"scale"_qs, u"5-1"_qs}};
    const auto after = look(file, turned);
    QVERIFY(after);
    QVERIFY(!scaleOf(*after, turned).isAssumed);
}

/// Numbers that stand in each row once may be marks all the same, and the owner can say so.
void TestDecisions::anOrderCanBeMarks()
{
    QByteArray file("Date,Order [Price],Order [Taste],Order [Service]\n");
    for (int i = 0; i < 12; ++i)
        file += "2026-05-01," + QByteArray(i % 2 ? "1,2,3" : "2,3,1") + '\n';
    const auto before = look(file);
    QVERIFY(before);
    const auto orderOf = [](const Review &review, const ImportOptions &options) {
        for (const ReadingDecision &each : decisionsOf(review, options)) {
            if (each.reading == Reading::Places)
                return each;
        }
        return ReadingDecision();
    };
    const ReadingDecision places = orderOf(*before, {});
    QCOMPARE(places.value, u"places"_qs);
    QCOMPARE(places.count, 3);
    QCOMPARE(places.columns.size(), 3);
    const ImportOptions marks = withDecision({}, places, u"marks"_qs);
    const auto after = look(file, marks);
    QVERIFY(after);
    QCOMPARE(orderOf(*after, marks).value, u"marks"_qs);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(after->mapping.columns[i].kind, QuestionKind::Scale);
    const ImportOptions back = withDecision(marks, orderOf(*after, marks), u"places"_qs);
    QVERIFY(back.readings.isEmpty());
}

/// Qualtrics names the zone below the names of its dates.
void TestDecisions::theHeaderNamesTheZone()
{
    const QByteArray file(
        "StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1\n"
        "Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How was it?\n"
        "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\","
        "\"{\"\"ImportId\"\":\"\"endDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\","
        "\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\","
        "\"{\"\"ImportId\"\":\"\"recordedDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\","
        "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
        "2026-05-01 10:00:00,2026-05-01 10:05:00,0,1,2026-05-01 10:05:00,R_1,5\n"
        "2026-05-01 11:00:00,2026-05-01 11:05:00,0,1,2026-05-01 11:05:00,R_2,4\n");
    ImportOptions options;
    options.zone = QTimeZone("Europe/Chisinau");
    const auto review = look(file, options);
    QVERIFY(review);
    QCOMPARE(review->mapping.recipe, u"qualtrics"_qs);
    QVERIFY(needsNoAnswer(*review, options));
    QCOMPARE(review->shown[0].cells[4].value.toDateTime(),
             QDateTime({2026, 5, 1}, {19, 5}, Qt::UTC));
}

void TestDecisions::needsNoAnswerOnceAnswered()
{
    const QByteArray file("Date,Recommend\n03/04/2024,9\n");
    const auto review = look(file);
    QVERIFY(review);
    QVERIFY(!needsNoAnswer(*review, {}));
    // The same order as was assumed is an answer too.
    const ReadingDecision order = questionOf(*review, {});
    const ImportOptions answered = withDecision({}, order, order.value);
    QVERIFY(needsNoAnswer(*look(file, answered), answered));
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
