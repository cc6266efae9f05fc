// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions in one line, with both readings of a real value where the file does not tell.
#include "views/text/decisiontext.h"

#include "views/text/decisionparts.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace patron;

class TestDecisionText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDatesAreAskedWithBothDays()
    {
        ReadingDecision order;
        order.reading = Reading::DateOrder;
        order.header = u"Date"_qs;
        order.value = u"dmy"_qs;
        order.alternatives = {u"dmy"_qs, u"mdy"_qs};
        order.example = u"3/4/2024"_qs;
        order.isAssumed = true;
        const QLocale english(QLocale::English);
        const QString asked = decisionText(order, english);
        QVERIFY2(asked.contains(u"3 April 2024") && asked.contains(u"4 March 2024"),
                 qPrintable(asked));
        QVERIFY(choiceText(order, u"mdy"_qs, english).contains(u"4 March 2024"));
        order.isAssumed = false;
        QVERIFY(!decisionText(order, english).contains(u"March"));
        QVERIFY(decisionText(order, QLocale(u"ru"_qs)).contains(u"3 апреля 2024"));
    }

    /// Whole rows are one or the other: no date shows what is meant.
    void anOrderForAllRows()
    {
        ReadingDecision order{
            Reading::DateOrder, u"Date"_qs, QString(), {QString(), u"dmy"_qs, u"mdy"_qs}};
        const QLocale english(QLocale::English);
        QVERIFY(decisionText(order, english).endsWith(u"read as the rows around it say."));
        QSet<QString> choices;
        for (const QString &value : std::as_const(order.alternatives))
            choices << choiceText(order, value, english);
        QCOMPARE(choices.size(), 3);
        QVERIFY(choices.contains(u"The month first everywhere"_qs));
        order.value = u"mdy"_qs;
        QCOMPARE(decisionText(order, english), u"“Date”: the month comes first everywhere."_qs);
    }

    /// A header of several lines does not tear the sentence.
    void aLongHeaderIsOneLine()
    {
        ReadingDecision order{Reading::TimeUnit, u"How long\ndid you\n\nwait?"_qs, u"hours"_qs};
        const QLocale english(QLocale::English);
        QCOMPARE(decisionText(order, english),
                 u"“How long did you wait?”: the numbers are hours."_qs);
        order.header = u"again and "_qs.repeated(40);
        const QString line = decisionText(order, english);
        QVERIFY2(line.size() < 150 && line.contains(u'…'), qPrintable(line));
    }

    /// Its name stands beside the sentence already.
    void aRefusedFileIsNotNamedTwice()
    {
        OpenedFile file;
        file.path = u"/shop/may.json"_qs;
        file.state = FileState::Refused;
        file.problem =
            stop(ProblemCode::RowShort, {3}, {.file = u"/shop/may.json"_qs, .row = 5185});
        const QString line = fileStateText(file, QLocale(QLocale::English));
        QVERIFY2(!line.contains(u"may.json") && line.startsWith(u"row 5,185: "), qPrintable(line));
    }

    void decimalsAreShownAsNumbers()
    {
        ReadingDecision decimal;
        decimal.reading = Reading::Decimal;
        decimal.header = u"Score"_qs;
        decimal.value = u","_qs;
        decimal.alternatives = {u"."_qs, u","_qs};
        decimal.example = u"1,234"_qs;
        const QLocale english(QLocale::English);
        QVERIFY(decisionText(decimal, english).contains(u"1.234"));
        QVERIFY(choiceText(decimal, u"."_qs, english).contains(u"1,234 is 1,234"));
    }

    /// No line is empty, none shows an id or a sign that nobody sees.
    void everyDecisionHasItsLine_data()
    {
        QTest::addColumn<int>("reading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("remembered") << int(Reading::Remembered) << u"Shop"_qs << u"Shop"_qs;
        QTest::newRow("sheet") << int(Reading::Sheet) << u"Answers"_qs << u"Answers"_qs;
        QTest::newRow("encoding") << int(Reading::Encoding) << u"KOI8-R"_qs << u"KOI8-R"_qs;
        QTest::newRow("tab") << int(Reading::Separator) << u"\t"_qs << u"tab"_qs;
        QTest::newRow("apostrophes") << int(Reading::Quote) << u"'"_qs << u"single quotes"_qs;
        QTest::newRow("no quotes") << int(Reading::Quote) << u"none"_qs << u"no quotes"_qs;
        QTest::newRow("first row") << int(Reading::Header) << u"0+1"_qs << u"first row"_qs;
        QTest::newRow("third row") << int(Reading::Header) << u"2+1"_qs << u"Row 3"_qs;
        QTest::newRow("two rows") << int(Reading::Header) << u"1+2"_qs << u"Rows 2 to 3"_qs;
        QTest::newRow("no row") << int(Reading::Header) << u"0+0"_qs << u"A, B, C"_qs;
        QTest::newRow("minutes") << int(Reading::TimeUnit) << u"minutes"_qs << u"minutes"_qs;
        QTest::newRow("lines in a cell") << int(Reading::Parts) << u"\n"_qs << u"new line"_qs;
        QTest::newRow("the same file") << int(Reading::SameFile) << u"twice"_qs << u"twice"_qs;
        QTest::newRow("stars of ten")
            << int(Reading::Scale) << u"rating:1-10"_qs << u"10 counts as five stars"_qs;
        QTest::newRow("each row counts") << int(Reading::Repeats) << u"each"_qs << u"each row"_qs;
        QTest::newRow("a customer counts once")
            << int(Reading::Repeats) << u"once"_qs << u"counts once"_qs;
        QTest::newRow("in its place") << int(Reading::SameFile) << u"7"_qs << u"takes the place"_qs;
        QTest::newRow("no dates") << int(Reading::NoDate) << u"-"_qs << u"over time"_qs;
        QTest::newRow("an earlier import stays")
            << int(Reading::Earlier) << u"stay"_qs << u"stay as they were read"_qs;
        QTest::newRow("an earlier import, too")
            << int(Reading::Earlier) << u"too"_qs << u"the same way too"_qs;
        QTest::newRow("an order") << int(Reading::Places) << u"places"_qs << u"1 is the first"_qs;
        QTest::newRow("marks") << int(Reading::Places) << u"marks"_qs << u"marks on a scale"_qs;
        QTest::newRow("one answer") << int(Reading::Parts) << u"none"_qs << u"one answer"_qs;
    }

    void everyDecisionHasItsLine()
    {
        QFETCH(int, reading);
        QFETCH(QString, value);
        QFETCH(QString, says);
        ReadingDecision decision;
        decision.reading = Reading(reading);
        decision.value = value;
        decision.header = u"Column"_qs;
        const QLocale english(QLocale::English);
        const QString line = decisionText(decision, english);
        QVERIFY2(line.contains(says), qPrintable(line));
        QVERIFY(!choiceText(decision, value, english).trimmed().isEmpty());
    }

    /// "From 10 to 10" is no scale.
    void aScaleOfOneNumber()
    {
        QCOMPARE(onlyValueOf(u"10-10"_qs), u"10"_qs);
        QCOMPARE(onlyValueOf(u"1-10"_qs), QString());
        QCOMPARE(onlyValueOf(QString()), QString());
        ReadingDecision scale{Reading::Scale, u"Score"_qs, fieldId(Field::Question)};
        scale.alternatives = {fieldId(Field::Question), fieldId(Field::Recommend)};
        scale.reason = ProblemCode::ScaleOther;
        const QLocale english(QLocale::English);
        scale.example = u"1-5"_qs;
        QVERIFY(decisionText(scale, english).contains(u"its scale is 1 to 5"));
        scale.example = u"5-5"_qs;
        QVERIFY(decisionText(scale, english).contains(u"every answer is 5,"));
        QVERIFY(!decisionText(scale, english).contains(u"5-5"));
        // Booking's scores of a good month.
        scale.example = u"8-9"_qs;
        scale.isSeen = true;
        const QString line = decisionText(scale, english);
        QVERIFY2(line.contains(u"its answers run from 8 to 9") && !line.contains(u"scale is"),
                 qPrintable(line));
    }

    void timesOfAZone()
    {
        ReadingDecision zone{Reading::Zone, u"Sent"_qs, u"cell"_qs};
        zone.example = u"2026-05-01T10:00:00Z"_qs;
        zone.zone = u"Europe/Chisinau"_qs;
        const QLocale english(QLocale::English);
        QCOMPARE(decisionText(zone, english),
                 u"“Sent”: the times are written with a time zone (2026-05-01T10:00:00Z). They are "
                 "kept as the clock of this computer shows them (Chisinau)."_qs);
        zone.value = u"UTC"_qs;
        QVERIFY(decisionText(zone, english).startsWith(u"“Sent”: the times are those of UTC."));
        zone.zone = u"Etc/UTC"_qs; // nobody says so
        QVERIFY(decisionText(zone, english).endsWith(u"(UTC)."));
        zone.zone = u"America/Los_Angeles"_qs;
        QVERIFY(decisionText(zone, english).endsWith(u"(Los Angeles)."));
    }

    /// Both readings of a real time, in the question and in its menu.
    void aZoneThatIsAsked()
    {
        ReadingDecision zone{Reading::Zone, u"Sent"_qs, u"local"_qs, {u"local"_qs, u"UTC"_qs}};
        zone.isAssumed = true;
        zone.example = u"05/01/2026 23:30"_qs;
        zone.zone = u"Europe/Chisinau"_qs;
        const qint64 night = QDateTime({2026, 5, 1}, {23, 30}, QTimeZone::utc()).toSecsSinceEpoch();
        zone.moments = {night, night + 3 * 3600};
        const QLocale russian(u"ru"_qs);
        const QString line = decisionText(zone, russian);
        QVERIFY2(line.contains(u"1 мая 2026 23:30") && line.contains(u"2 мая 2026 02:30") &&
                     line.contains(zone.example),
                 qPrintable(line));
        QVERIFY(choiceText(zone, u"UTC"_qs, russian).contains(u"2 мая 2026 02:30"));
        QVERIFY(choiceText(zone, u"local"_qs, russian).contains(u"Chisinau"));
        zone.isAssumed = false;
        QVERIFY(!decisionText(zone, russian).contains(u"2 мая"));
    }

    /// Where both are the same it would be no question.
    void aZoneThatIsAskedOnAClockOfUtc()
    {
        ReadingDecision zone{Reading::Zone, u"Sent"_qs, u"local"_qs, {u"local"_qs, u"UTC"_qs}};
        zone.isAssumed = true;
        zone.example = u"05/01/2026 23:30"_qs;
        zone.zone = u"UTC"_qs;
        const qint64 night = QDateTime({2026, 5, 1}, {23, 30}, QTimeZone::utc()).toSecsSinceEpoch();
        zone.moments = {night, night};
        const QString line = decisionText(zone, QLocale(QLocale::English));
        QCOMPARE(line.count(u"1 May 2026"_qs), 1);
        QVERIFY2(line.endsWith(u"have another time zone?"), qPrintable(line));
    }

    void filesThatWillBeAskedFor()
    {
        ReadingDecision earlier{Reading::Earlier, {}, u"stay"_qs, {u"too"_qs, u"stay"_qs}, true};
        earlier.example = u"april.csv"_qs;
        earlier.count = 20;
        earlier.imports = 1;
        earlier.columns = QStringList{u"Service"_qs};
        const QLocale english(QLocale::English);
        const auto asks = [&] { return decisionText(earlier, english).contains(u"will ask"); };
        QVERIFY(!asks());
        earlier.away = 1;
        QVERIFY(asks());
        earlier.isAssumed = false; // left as they are
        QVERIFY(!asks());
        earlier.value = u"too"_qs;
        QVERIFY(asks());
    }

    void aUnitThatIsAsked()
    {
        ReadingDecision unit{
            Reading::TimeUnit, u"Reply"_qs, u"minutes"_qs, {u"minutes"_qs, u"hours"_qs}};
        unit.isAssumed = true;
        unit.example = u"120"_qs;
        const QLocale english(QLocale::English);
        const QString line = decisionText(unit, english);
        QVERIFY2(line.contains(u"120") && line.endsWith(u"taken as minutes: is that right?"),
                 qPrintable(line));
        QCOMPARE(choiceText(unit, u"minutes"_qs, english), u"minutes: 120 is 2\u00a0h"_qs);
        unit.alternatives = {u"days"_qs, u"months"_qs};
        QCOMPARE(choiceText(unit, u"days"_qs, english), u"days"_qs);
        // Nobody has been a customer for seconds.
        unit.value = u"months"_qs;
        const QString stay = decisionText(unit, english);
        QVERIFY2(stay.contains(u"days, months or years") && !stay.contains(u"seconds") &&
                     stay.endsWith(u"taken as months: is that right?"),
                 qPrintable(stay));
    }

    void aDecimalThatIsAsked()
    {
        ReadingDecision decimal{Reading::Decimal,   u"Spent"_qs, u"."_qs,
                                {u"."_qs, u","_qs}, true,        u"1,234"_qs};
        QCOMPARE(decisionText(decimal, QLocale(QLocale::English)),
                 u"“Spent”: is 1,234 the number 1,234, or 1.234? It is read as 1,234."_qs);
    }

    void wordsThatSayNothing()
    {
        ReadingDecision nothing{Reading::Missing,       u"Visits"_qs, u"none"_qs,
                                {u"none"_qs, u"99"_qs}, true,         u"99"_qs};
        nothing.count = 12;
        const QLocale english(QLocale::English);
        const QString line = decisionText(nothing, english);
        QVERIFY2(line.startsWith(u"“Visits”: does 99 mean") && line.contains(u"12"),
                 qPrintable(line));
        QCOMPARE(choiceText(nothing, u"99"_qs, english), u"99 means “no answer”"_qs);
        nothing.isAssumed = false;
        nothing.value = u"99"_qs;
        QCOMPARE(decisionText(nothing, english), u"“Visits”: 99 counts as no answer."_qs);
    }

    void wordsThatSayNothingAmongAnswers()
    {
        ReadingDecision nothing{Reading::Missing,        u"Colour"_qs, u"N/A"_qs,
                                {u"none"_qs, u"N/A"_qs}, false,        u"N/A"_qs};
        nothing.reason = ProblemCode::MissingFound;
        const QLocale english(QLocale::English);
        QCOMPARE(decisionText(nothing, english), u"“Colour”: N/A counts as no answer."_qs);
        QCOMPARE(choiceText(nothing, u"none"_qs, english), u"N/A counts as an answer"_qs);
        nothing.value = u"none"_qs;
        nothing.reason = ProblemCode::MissingKept;
        QCOMPARE(decisionText(nothing, english), u"“Colour”: N/A counts as an answer."_qs);
    }

    void wordsThatNameNobody()
    {
        ReadingDecision nobody{
            Reading::Missing, u"Client"_qs, u"anonymous"_qs, {u"none"_qs, u"anonymous"_qs}, false,
            u"anonymous"_qs};
        nobody.reason = ProblemCode::CustomerUnnamed;
        nobody.count = 12;
        const QLocale english(QLocale::English);
        QVERIFY(decisionText(nobody, english).contains(u"counts as no customer"));
        QCOMPARE(choiceText(nobody, u"none"_qs, english), u"anonymous is one customer"_qs);
        nobody.value = u"none"_qs;
        QVERIFY(decisionText(nobody, english).contains(u"one customer"));
    }

    /// Blank rows above the names of the columns count, as in a spreadsheet.
    void namesBelowABlankRow()
    {
        ReadingDecision header{Reading::Header, {}, u"1+1"_qs, {u"1+1"_qs, u"2+1"_qs}};
        header.rows = {1, 3, 4, 6};
        const QLocale english(QLocale::English);
        QVERIFY(decisionText(header, english).startsWith(u"Row 3 holds"));
        QCOMPARE(choiceText(header, u"2+2"_qs, english), u"Rows 4 to 6"_qs);
    }

    void everyFileSaysWhatItBrought()
    {
        OpenedFile file;
        file.state = FileState::Imported;
        file.added = 1204;
        file.changed = 3;
        file.duplicates = 2;
        file.rejected = 7;
        QCOMPARE(fileStateText(file, QLocale(QLocale::English)),
                 u"imported; new: 1,204, changed: 3, already there: 2, left out: 7"_qs);
    }

    void cellsInTheLanguage()
    {
        const QLocale russian(u"ru"_qs);
        const QDateTime day({2024, 4, 3}, {}, QTimeZone::utc());
        QVERIFY(shownCellText({CellForm::Moment, day}, russian).startsWith(u"3 апр"));
        QVERIFY(shownCellText({CellForm::Moment, day.addSecs(3600)}, russian).contains(u"1:00"));
        QCOMPARE(shownCellText({CellForm::Number, 4.5}, russian), u"4,5"_qs);
        QCOMPARE(shownCellText({CellForm::Unreadable, u"soon"_qs}, russian), u"soon"_qs);
        QCOMPARE(shownCellText({CellForm::Empty, {}}, russian), QString());
    }
};

QTEST_GUILESS_MAIN(TestDecisionText)
#include "tst_decisiontext.moc"
