// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mapper.h"

#include "tests/models/mapping/tablefrom.h"

#include <QDateTime>
#include <QTest>

using namespace patron;
using test::MemoryTable;

namespace {

ColumnMapping column(const QString &header, Field field, QuestionKind kind = QuestionKind::Text,
                     ValueFormat format = {})
{
    return {header, field, kind, format};
}

/// Maps a table at once. The batches stay, as the drafts point into them.
struct Mapped
{
    Mapped(QList<ColumnMapping> columns, MemoryTable::Rows rows, const char *zone = "UTC")
    {
        Mapping mapping;
        QStringList headers;
        for (const ColumnMapping &c : columns)
            headers << c.header;
        mapping.columns = std::move(columns);
        MemoryTable table(headers, std::move(rows));
        Mapper mapper(mapping, QTimeZone(zone), QStringLiteral("table.csv"));
        cells = std::make_unique<RowBatch>();
        [[maybe_unused]] const bool some = *table.read(*cells, Progress());
        // The table goes, so the batch takes the text along.
        RowBatch own;
        for (size_t i = 0; i < cells->rows(); ++i) {
            for (const std::string_view cell : cells->row(i)) {
                std::string &text = own.made();
                text = cell;
                own.addCell(text);
            }
            own.endRow();
        }
        *cells = std::move(own);
        mapper.map(*cells, drafts);
        notes = mapper.notes();
    }

    const RecordDraft &at(size_t i) const { return drafts.records[i]; }
    QStringList answers(size_t i) const
    {
        QStringList list;
        for (const AnswerDraft &answer : at(i).answers)
            list << QStringLiteral("%1=%2")
                        .arg(answer.column)
                        .arg(QString::fromUtf8(answer.text.data(), qsizetype(answer.text.size())));
        return list;
    }

    std::unique_ptr<RowBatch> cells;
    RecordBatch drafts;
    QList<Problem> notes;
};

ValueFormat withSeparator(const QString &separator)
{
    ValueFormat format;
    format.separator = separator;
    return format;
}

ValueFormat withUnit(TimeUnit unit)
{
    ValueFormat format;
    format.timeUnit = unit;
    return format;
}

} // namespace

class TestMapper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Forms number the answers of each export from 1: March's 7 is not June's 7.
    void counterMeansNothingWithoutItsDate()
    {
        const QList<ColumnMapping> columns{column("ID", Field::SourceId),
                                           column("Date", Field::Date),
                                           column("NPS", Field::Recommend)};
        const Mapped m(columns, {{"7", "2026-03-05", "9"},
                                 {"7", "2026-06-05", "9"},
                                 {"7", "2026-03-05", "2"},
                                 {"4711001", "2026-03-05", "9"},
                                 {"4711001", "2026-06-05", "9"}});
        QVERIFY(m.at(0).sourceKey != m.at(1).sourceKey);
        QCOMPARE(m.at(0).sourceKey, m.at(2).sourceKey); // a changed answer of the same moment
        QCOMPARE(m.at(3).sourceKey, m.at(4).sourceKey); // a long number is an id of its own
    }

    void everyField()
    {
        const Mapped m({column("ID", Field::SourceId), column("Date", Field::Date),
                        column("NPS", Field::Recommend), column("CSAT", Field::Satisfaction),
                        column("Stars", Field::Rating), column("Effort", Field::Effort),
                        column("Channel", Field::Channel), column("Product", Field::Product),
                        column("Name", Field::CustomerName), column("Mail", Field::CustomerEmail),
                        column("Reply (hours)", Field::ReplyTime, QuestionKind::Number,
                               withUnit(TimeUnit::Hours)),
                        column("Solved", Field::ResolutionTime, QuestionKind::Number,
                               withUnit(TimeUnit::Minutes))},
                       {{"R-1", "2024-03-05 10:00", "0", "Very satisfied", "4,5", "7", " Web ",
                         "Aroma", "Ana", "a@example.com", "1.5", "90"}});
        QCOMPARE(m.drafts.size, size_t(1));
        const RecordDraft &d = m.at(0);
        QCOMPARE(d.row, 1);
        QVERIFY(d.sourceId == "R-1" && d.sourceKey != 0 && d.contentKey != 0);
        QCOMPARE(d.answeredAt, QDateTime({2024, 3, 5}, {10, 0}, Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(d.recommend, 0);
        QCOMPARE(d.satisfaction, 5);
        QCOMPARE(d.rating, 9);
        QCOMPARE(d.effort, 7);
        QVERIFY(d.values[size_t(Dimension::Channel)] == "Web" &&
                d.values[size_t(Dimension::Product)] == "Aroma");
        QVERIFY(d.customerName == "Ana" && d.customerEmail == "a@example.com");
        QCOMPARE(d.replySeconds, 5400);
        QCOMPARE(d.resolutionSeconds, 5400);
        QVERIFY(m.notes.isEmpty());
    }

    void nothingIsNotZero()
    {
        const Mapped m({column("NPS", Field::Recommend), column("x", Field::Channel)},
                       {{"", "Web"}, {"N/A", "-"}});
        QCOMPARE(m.at(0).recommend, RecordDraft::noScore);
        QCOMPARE(m.at(1).recommend, RecordDraft::noScore);
        QCOMPARE(m.at(0).answeredAt, RecordDraft::noTime);
        QCOMPARE(m.at(0).sourceKey, quint64(0));
        QVERIFY(m.at(1).values[0].empty());
        QVERIFY(m.notes.isEmpty());
    }

    void whatCannotBeReadIsCounted()
    {
        const Mapped m(
            {column("NPS", Field::Recommend), column("Date", Field::Date)},
            {{"11", "2024-01-01"}, {"-1", "soon"}, {"ten", "31.02.2024"}, {"9", "2024-01-02"}});
        QCOMPARE(m.drafts.size, size_t(4));
        QCOMPARE(m.at(0).recommend, RecordDraft::noScore);
        QCOMPARE(m.at(3).recommend, 9);
        QStringList notes;
        for (const Problem &n : m.notes)
            notes << QStringLiteral("%1 %2 %3 %4 row %5 %6")
                         .arg(problemId(n.code), n.arguments[0].toString(), n.place.column, n.value)
                         .arg(n.place.row)
                         .arg(n.place.file);
        QCOMPARE(notes, (QStringList{"value-unreadable 1 NPS ten row 3 table.csv",
                                     "value-out-of-scale 2 NPS 11 row 1 table.csv",
                                     "date-unreadable 2 Date soon row 2 table.csv"}));
    }

    void datesNobodyBelieves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day"); // empty = none
        QTest::addColumn<QString>("noted");
        const QString slip = QStringLiteral("date-implausible");
        QTest::newRow("mistyped year") << "2062-03-05"
                                       << "" << slip;
        QTest::newRow("before anybody asked") << "1985-03-05"
                                              << "" << slip;
        QTest::newRow("last century in two digits") << "05.03.85"
                                                    << "" << slip;
        QTest::newRow("last year that counts") << "1990-01-01"
                                               << "1990-01-01"
                                               << "";
        QTest::newRow("next month") << "2026-04-05"
                                    << "2026-04-05"
                                    << "";
        QTest::newRow("day after a year") << "2027-03-12"
                                          << "" << slip;
        QTest::newRow("yesterday") << u"вчера"_qs << "2026-03-09"
                                   << "date-relative";
        QTest::newRow("no year") << "5 mai"
                                 << "2025-05-05"
                                 << "date-relative";
        QTest::newRow("not a date") << "soon"
                                    << ""
                                    << "dates-unread";
    }
    void datesNobodyBelieves()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QFETCH(QString, noted);
        Mapping mapping;
        mapping.columns = {column("Date", Field::Date)};
        mapping.asOf = QDate(2026, 3, 10);
        mapping.latest = mapping.asOf.addYears(1);
        Mapper mapper(mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
        RowBatch rows;
        rows.clear(1);
        const std::string cell = text.toStdString();
        rows.addCell(cell);
        rows.endRow();
        RecordBatch drafts;
        mapper.map(rows, drafts);
        const qint64 at = drafts.view()[0].answeredAt;
        QCOMPARE(at == RecordDraft::noTime
                     ? QString()
                     : QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate),
                 day);
        QCOMPARE(mapper.notes().isEmpty() ? QString() : problemId(mapper.notes()[0].code), noted);
    }

    void numbersThatAreMoments_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << int(StampForm::UnixSeconds) << "1709647629";
        QTest::newRow("milliseconds") << int(StampForm::UnixMilliseconds) << "1709647629000";
        QTest::newRow("days of a spreadsheet") << int(StampForm::SheetDays) << "45356.588298611";
        QTest::newRow("text among them") << int(StampForm::SheetDays) << "2024-03-05 14:07:09";
    }
    void numbersThatAreMoments()
    {
        QFETCH(int, form);
        QFETCH(QString, text);
        ValueFormat format;
        format.stamp = StampForm(form);
        const Mapped m({column("Date", Field::Date, QuestionKind::Date, format)},
                       {{text.toStdString()}});
        QCOMPARE(m.at(0).answeredAt,
                 QDateTime({2024, 3, 5}, {14, 7, 9}, Qt::UTC).toSecsSinceEpoch());
    }

    void rowsThatAreNoResponses()
    {
        const Mapped m({column("Agent", Field::Staff), column("Rating", Field::Rating),
                        column("Comment", Field::Comment), column("Date", Field::Date)},
                       {{"", " ", "", ""},
                        {"Reporting period 2026-03-01 to 2026-03-31"},
                        {"", "5", "", ""},
                        {"", "", "Kind", ""},
                        {"Ana", "", "", "2024-01-01"},
                        {"", "", "Отчётный период с 1 по 31", ""}});
        QCOMPARE(m.drafts.size, size_t(3));
        QCOMPARE(m.drafts.rejected.size(), size_t(3));
        QCOMPARE(m.drafts.rejected[0].reason, ProblemCode::RowEmpty);
        QCOMPARE(m.drafts.rejected[1].reason, ProblemCode::RowFooter);
        QCOMPARE(m.drafts.rejected[1].row, 2);
        QCOMPARE(m.drafts.rejected[2].reason, ProblemCode::RowFooter);
        QCOMPARE(m.at(0).row, 3);
    }

    void rowsThatSumUp_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("kept");
        QTest::newRow("an average, Romanian") << QStringList{u""_qs, u"Media"_qs, u"4,67"_qs} << 0;
        QTest::newRow("a sum, Russian, with a colon")
            << QStringList{u"Итого:"_qs, u""_qs, u"24"_qs} << 0;
        QTest::newRow("shouted") << QStringList{u""_qs, u"TOTAL"_qs, u"280"_qs} << 0;
        QTest::newRow("a branch of that name on a day of its own")
            << QStringList{u"2024-01-01"_qs, u"Total"_qs, u"5"_qs} << 1;
        QTest::newRow("a bare sum below the table, Russian")
            << QStringList{u"Итого"_qs, u""_qs, u""_qs} << 0;
        QTest::newRow("a bare sum, Romanian")
            << QStringList{u"TOTAL general"_qs, u""_qs, u""_qs} << 0;
        QTest::newRow("an average that is an answer")
            << QStringList{u"Average"_qs, u""_qs, u""_qs} << 1;
        QTest::newRow("a sum with its unit")
            << QStringList{u"TOTAL"_qs, u""_qs, u"90 răspunsuri"_qs} << 0;
        QTest::newRow("a sum of the whole scale")
            << QStringList{u"Total"_qs, u""_qs, u"4,5/5"_qs} << 0;
        QTest::newRow("a sum and an average")
            << QStringList{u"TOTAL"_qs, u"medie generală"_qs, u"4,5"_qs} << 0;
        QTest::newRow("a formula that was never counted")
            << QStringList{u"Итого"_qs, u""_qs, u"=SUM(C2:C91)"_qs} << 0;
        QTest::newRow("lines where nothing is summed")
            << QStringList{u"TOTAL"_qs, u"-"_qs, u"-"_qs} << 0;
        QTest::newRow("all answers, Romanian")
            << QStringList{u"Total răspunsuri"_qs, u"90"_qs, u""_qs} << 0;
        QTest::newRow("a person wrote beside it")
            << QStringList{u"Total"_qs, u"2 ore am așteptat"_qs, u"5"_qs} << 1;
        QTest::newRow("words begin with it")
            << QStringList{u""_qs, u"Total Fitness"_qs, u"5"_qs} << 1;
    }

    void rowsThatSumUp()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, kept);
        const Mapped m({column("Date", Field::Date, QuestionKind::Date),
                        column("Branch", Field::Branch), column("Rating", Field::Rating)},
                       {{cells[0].toStdString(), cells[1].toStdString(), cells[2].toStdString()}});
        QCOMPARE(int(m.drafts.size), kept);
    }

    void firstColumnAlone()
    {
        const auto table = [](Field first, QuestionKind kind, const std::string &cell) {
            return Mapped({column("first", first, kind), column("b", Field::Question),
                           column("c", Field::Question), column("d", Field::Question)},
                          {{cell, "", "", ""}})
                .drafts.size;
        };
        QCOMPARE(table(Field::Date, QuestionKind::Date, "Sample Hostel"), size_t(0));
        QCOMPARE(table(Field::Date, QuestionKind::Date, "2024-01-01"), size_t(1));
        QCOMPARE(table(Field::Comment, QuestionKind::Text, "Kind people"), size_t(1));
        QCOMPARE(table(Field::Recommend, QuestionKind::Scale, "9"), size_t(1));
        QCOMPARE(table(Field::Question, QuestionKind::Text, "Total: 34"), size_t(0));
        QCOMPARE(table(Field::Question, QuestionKind::Scale, "4"), size_t(1));
    }

    void narrowTablesHaveNoFooter()
    {
        const Mapped m({column("a", Field::Staff), column("b", Field::Comment)}, {{"Ana"}});
        QCOMPARE(m.drafts.size, size_t(1));
    }

    void replyIsTheTimeBetween()
    {
        const QList<ColumnMapping> columns{column("Created (UTC)", Field::Date),
                                           column("Reply date (UTC)", Field::RepliedAt)};
        const Mapped m(columns,
                       {{"2024-01-01 10:00", "2024-01-01 10:45"},
                        {"2024-01-01 10:00", "2024-01-01 09:00"},
                        {"2024-01-01 10:00", ""}},
                       "Europe/Chisinau");
        QCOMPARE(m.at(0).replySeconds, 45 * 60);
        QCOMPARE(m.at(0).answeredAt, QDateTime({2024, 1, 1}, {12, 0}, Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(m.at(1).replySeconds, RecordDraft::noScore);
        QCOMPARE(m.at(2).replySeconds, RecordDraft::noScore);
    }

    void solutionIsTheTimeBetween()
    {
        const Mapped m(
            {column("Created (UTC)", Field::Date), column("Solved at (UTC)", Field::SolvedAt)},
            {{"2024-01-01 10:00", "2024-01-02 11:00"},
             {"2024-01-01 10:00", "2024-01-01 09:00"},
             {"2024-01-01 10:00", ""}},
            "Europe/Chisinau");
        QCOMPARE(m.at(0).resolutionSeconds, 25 * 60 * 60);
        QCOMPARE(m.at(0).replySeconds, RecordDraft::noScore);
        QCOMPARE(m.at(1).resolutionSeconds, RecordDraft::noScore);
        QCOMPARE(m.at(2).resolutionSeconds, RecordDraft::noScore);
    }

    /// Where the file tells both, the time it tells stands.
    void aToldSolutionTimeStands()
    {
        const Mapped m({column("Created (UTC)", Field::Date),
                        column("Resolution time in minutes", Field::ResolutionTime),
                        column("Solved at (UTC)", Field::SolvedAt)},
                       {{"2024-01-01 10:00", "30", "2024-01-02 11:00"}}, "Europe/Chisinau");
        QCOMPARE(m.at(0).resolutionSeconds, 30 * 60);
    }

    void titleAndComment_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("whole");
        QTest::newRow("nothing was said") << ""
                                          << "Did not answer."
                                          << "nu a răspuns"
                                          << "";
        QTest::newRow("title and comment") << "Great"
                                           << "Fast reply."
                                           << ""
                                           << "Great. Fast reply.";
        QTest::newRow("title ends itself") << "Great!"
                                           << "Fast reply."
                                           << ""
                                           << "Great! Fast reply.";
        QTest::newRow("title alone") << "Great"
                                     << ""
                                     << ""
                                     << "Great";
        QTest::newRow("comment alone") << ""
                                       << "Fast"
                                       << ""
                                       << "Fast";
        QTest::newRow("two sides") << ""
                                   << "Fast"
                                   << "Dear"
                                   << "Fast\nDear";
        QTest::newRow("none") << ""
                              << "-"
                              << ""
                              << "";
    }
    void titleAndComment()
    {
        QFETCH(QString, title);
        QFETCH(QString, good);
        QFETCH(QString, bad);
        QFETCH(QString, whole);
        const Mapped m({column("Title", Field::Title), column("Good", Field::Comment),
                        column("Bad", Field::Comment), column("x", Field::Channel)},
                       {{title.toStdString(), good.toStdString(), bad.toStdString(), "Web"}});
        QCOMPARE(QString::fromStdString(std::string(m.at(0).comment)), whole);
    }

    void answers()
    {
        ValueFormat outOf;
        outOf.isOutOf = true;
        const Mapped m(
            {column("scale", Field::Question, QuestionKind::Scale),
             column("number", Field::Question, QuestionKind::Number),
             column("several", Field::Question, QuestionKind::MultiChoice, withSeparator(";")),
             column("text", Field::Question),
             column("points", Field::Question, QuestionKind::Number, outOf),
             column("ip", Field::Skip)},
            {{"5.0", "9,50", "Web;E-mail (weekly; daily);;Web", "'=SUM", "4 / 5", "10.0.0.1"},
             {"don't know", "N/A", "", "N/A", "", ""}});
        QCOMPARE(m.answers(0), (QStringList{"0=5", "1=9.5", "2=Web", "2=E-mail (weekly; daily)",
                                            "3==SUM", "4=4"}));
        QCOMPARE(m.answers(1), (QStringList{"0=don't know", "3=N/A"}));
    }

    void nobodyIsNoCustomer()
    {
        const Mapped m({column("Name", Field::CustomerName), column("Mail", Field::CustomerEmail)},
                       {{"Anonymous", "anonymous"}, {"Аноним", ""}, {"Anatol", ""}});
        QVERIFY(m.at(0).customerName.empty());
        QVERIFY(m.at(0).customerEmail.empty());
        QVERIFY(m.at(1).customerName.empty());
        QVERIFY(m.at(2).customerName == "Anatol");
        QVERIFY(m.notes.isEmpty());
        ColumnMapping kept = column("Client", Field::CustomerKey);
        kept.keepsNobody = true;
        const Mapped other({kept, column("Phone", Field::CustomerPhone)}, {{"Anonim", "anonim"}});
        QVERIFY(other.at(0).customerKey == "Anonim");
        QVERIFY(other.at(0).customerPhone.empty());
    }

    void contentKeyIsWhatTheRowSays()
    {
        const auto key = [](QList<ColumnMapping> columns, std::vector<std::string> cells) {
            return Mapped(std::move(columns), {std::move(cells)}).at(0).contentKey;
        };
        const ColumnMapping a = column("A", Field::Question), b = column("B", Field::Question);
        const quint64 plain = key({a, b}, {"1", "x"});
        QCOMPARE(key({b, a}, {"x", "1"}), plain);     // order of the columns
        QCOMPARE(key({a, b}, {"1,0", " x "}), plain); // manner of writing
        QCOMPARE(key({column(" a ", Field::Rating), column("B", Field::Comment)}, {"1", "x"}),
                 plain); // another mapping
        QCOMPARE(key({a, b, column("C", Field::Question)}, {"1", "x", ""}),
                 plain); // a new, empty column
        QCOMPARE(key({a, b, column("IP", Field::Skip)}, {"1", "x", "10.0.0.1"}), plain);
        QVERIFY(key({a, b}, {"x", "1"}) != plain);
        QVERIFY(key({a, a}, {"1", "2"}) != key({a, a}, {"2", "1"})); // two columns of one name
        QVERIFY(key({a, b}, {"1", ""}) != plain);
    }

    /// The same answer from a workbook and from the CSV saved of it.
    void contentKeyIsWhatWasRead_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, Field field, QuestionKind kind, const QString &one,
                            const QString &other, bool same) {
            QTest::newRow(name) << int(field) << int(kind) << one << other << same;
        };
        using Kind = QuestionKind;
        row("a day as a workbook has it", Field::Date, Kind::Date, u"05.03.2024 14:07:00"_qs,
            u"2024-03-05 14:07:00"_qs, true);
        row("a day that a form wrote with its zone", Field::Date, Kind::Date,
            u"2024/03/05 2:07:09 PM GMT+3"_qs, u"2024-03-05 14:07:09"_qs, true);
        row("another minute", Field::Date, Kind::Date, u"05.03.2024 14:08"_qs,
            u"2024-03-05 14:07:00"_qs, false);
        row("a day of a question", Field::Question, Kind::Date, u"05.03.2024"_qs, u"2024-03-05"_qs,
            true);
        row("five", Field::Recommend, Kind::Scale, u"5.0"_qs, u"5"_qs, true);
        row("five and a half", Field::Rating, Kind::Scale, u"4,5"_qs, u"4.5"_qs, true);
        row("four is not five", Field::Recommend, Kind::Scale, u"4"_qs, u"5"_qs, false);
        row("money with its sign", Field::Question, Kind::Number, u"$1,234.50"_qs, u"1234.5"_qs,
            true);
        row("a thousand where the column knows it", Field::Question, Kind::Number, u"1,234"_qs,
            u"1234"_qs, true);
        row("a code that may be anything", Field::Question, Kind::Identifier, u"1,234"_qs,
            u"1234"_qs, false);
        row("a clock without seconds", Field::ReplyTime, Kind::Number, u"0:05"_qs, u"00:05:00"_qs,
            true);
        row("a channel in capitals", Field::Channel, Kind::Choice, u"WEB  Shop"_qs, u"Web shop"_qs,
            true);
        row("a branch with cedillas", Field::Branch, Kind::Choice, u"Târgu Mureş"_qs,
            u"TÂRGU MUREȘ"_qs, true);
        row("a Russian branch in capitals", Field::Branch, Kind::Choice, u"ЁЛКИ\u00A0и ЦЕНТР"_qs,
            u"ёлки и центр"_qs, true);
        row("two letters, two words", Field::Branch, Kind::Choice, u"все"_qs, u"всё"_qs, false);
        row("a comment of two lines", Field::Comment, Kind::Text, u"Good.\r\nFast."_qs,
            u"Good.\nFast."_qs, true);
        row("a long comment of two lines", Field::Comment, Kind::Text, u"Good.\r\n"_qs.repeated(30),
            u"Good.\n"_qs.repeated(30), true);
        row("another comment", Field::Comment, Kind::Text, u"Good"_qs, u"Good!"_qs, false);
    }
    void contentKeyIsWhatWasRead()
    {
        QFETCH(int, field);
        QFETCH(int, kind);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        ValueFormat format;
        format.dateOrder = DateOrder::DayMonthYear;
        const Mapped m({column("A", Field(field), QuestionKind(kind), format)},
                       {{one.toStdString()}, {other.toStdString()}});
        QCOMPARE(m.drafts.size, size_t(2));
        QCOMPARE(m.at(0).contentKey == m.at(1).contentKey, same);
    }

    void headerInTheMiddleIsNoAnswer()
    {
        Mapping mapping;
        mapping.columns = {column("Date", Field::Date), column("NPS", Field::Recommend),
                           column("Why?", Field::Comment)};
        mapping.headerCells = {{u"Date"_qs, u"NPS"_qs, u"Why?"_qs}};
        MemoryTable table({"Date", "NPS", "Why?"}, {{"2024-03-05", "9", "Fast"},
                                                    {" Date", "NPS", "Why? "},
                                                    {"Date", "3", "Why?"},
                                                    {"2024-03-06", "8", "NPS"}});
        Mapper mapper(mapping, QTimeZone::utc(), {});
        RowBatch rows;
        RecordBatch drafts;
        QVERIFY(*table.read(rows, Progress()));
        mapper.map(rows, drafts);
        QCOMPARE(drafts.size, size_t(3));
        QCOMPARE(drafts.rejected.size(), size_t(1));
        QCOMPARE(drafts.rejected[0].row, 2);
        QCOMPARE(drafts.rejected[0].reason, ProblemCode::RowHeader);
    }

    void valuesBeyondAForcedScaleStayAnswers()
    {
        ColumnMapping forced =
            column("Satisfied? (1-10)", Field::Satisfaction, QuestionKind::Scale);
        forced.keepsBeyond = true;
        const Mapped m({forced, column("x", Field::Channel)}, {{"4", "Web"}, {"9", "Web"}});
        QCOMPARE(m.at(0).satisfaction, 4);
        QVERIFY(m.answers(0).isEmpty());
        QCOMPARE(m.at(1).satisfaction, RecordDraft::noScore);
        QCOMPARE(m.answers(1), QStringList{u"0=9"_qs});
        QCOMPARE(m.notes.size(), 1);
        QCOMPARE(m.notes[0].code, ProblemCode::ValueOutOfScale);
    }

    void batchesAreReused()
    {
        Mapping mapping;
        mapping.columns = {column("NPS", Field::Recommend), column("q", Field::Question)};
        MemoryTable table({"NPS", "q"}, {{"9", "a"}, {"8", "b"}, {"", "c"}}, 2);
        Mapper mapper(mapping, QTimeZone::utc(), {});
        RowBatch rows;
        RecordBatch drafts;
        QVERIFY(*table.read(rows, Progress()));
        mapper.map(rows, drafts);
        QCOMPARE(drafts.size, size_t(2));
        QVERIFY(*table.read(rows, Progress()));
        mapper.map(rows, drafts);
        QCOMPARE(drafts.size, size_t(1));
        QCOMPARE(drafts.records[0].row, 3);
        QCOMPARE(drafts.records[0].recommend, RecordDraft::noScore);
        QCOMPARE(drafts.records[0].answers.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestMapper)
#include "tst_mapper.moc"
