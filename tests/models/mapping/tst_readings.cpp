// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/readings.h"

#include "models/files/headerlayout.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "models/mapping/wishes.h"
#include "tests/models/mapping/tablefrom.h"

#include <QTest>

#include <algorithm>

using namespace patron;
using test::MemoryTable;

namespace {

const MemoryTable::Rows rows{
    {"03/04/2024", "1,234", "5", "2", "Radio/Press", "4"},
    {"05/06/2024", "2,345", "1", "3", "Radio", "5"},
    {"07/08/2024", "3,456", "2", "1", "Press", "1"},
};
const QStringList headers{"Date",       "Spent",       "Would you recommend us (1-10)?",
                          "Reply time", "Heard of us", "Satisfaction (1 = very good, 5 = bad)"};

Result<Mapping> propose(const QList<ReadingWish> &wishes)
{
    MemoryTable table(headers, rows);
    const auto profile = profileTable(table, Progress());
    return proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
}

RecordDraft firstDraft(const Mapping &mapping)
{
    MemoryTable table(headers, rows);
    static RecordBatch drafts;
    static RowBatch batch;
    Mapper mapper(mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
    (void)table.read(batch, Progress());
    mapper.map(batch, drafts);
    RecordDraft draft = drafts.view()[0];
    draft.answers.clear();
    return draft;
}

/// What a decision made of the mapping, in one word.
QString seen(const Mapping &mapping, int column)
{
    const ColumnMapping &read = mapping.columns[column];
    switch (column) {
    case 0:
        return read.format.dateOrder == DateOrder::MonthDayYear ? QStringLiteral("mdy")
                                                                : QStringLiteral("dmy");
    case 1:
        return QString(QLatin1Char(read.format.decimal));
    case 3:
        return QString::number(firstDraft(mapping).replySeconds);
    case 4:
        return questionKindId(read.kind) + read.format.separator +
               (read.change.missing.isEmpty() ? QString() : u',' + read.change.missing.join(u','));
    default:
        return fieldId(read.field);
    }
}

} // namespace

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisions_data()
    {
        QTest::addColumn<ReadingWish>("wish");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *header, const char *decision,
                            const char *value, int column, const char *before, const char *after) {
            QTest::newRow(name) << ReadingWish{QString::fromUtf8(header),
                                               QString::fromLatin1(decision),
                                               QString::fromLatin1(value)}
                                << column << QString::fromLatin1(before)
                                << QString::fromLatin1(after);
        };
        row("day and month of one column", "Date", "date-order", "mdy", 0, "dmy", "mdy");
        row("day and month of all", "", "date-order", "mdy", 0, "dmy", "mdy");
        row("decimal comma", "Spent", "decimal", ",", 1, ".", ",");
        row("decimal comma everywhere", "", "decimal", ",", 1, ".", ",");
        row("it is no 0 to 10 unless the owner says so", "recommend", "scale", "0-10", 2,
            "question", "recommend");
        row("hours", "Reply time", "time-unit", "hours", 3, "120", "7200");
        row("a slash between answers", "Heard of us", "separator", "/", 4, "choice", "choices/");
        row("a kind", "Heard of us", "kind", "text", 4, "choice", "text");
        row("a kind in capitals", "Heard of us", "kind", "Text", 4, "choice", "text");
        row("several answers, and the sign that parts them", "Heard of us", "kind", "choices", 4,
            "choice", "choices/");
        row("blanks between answers", "Heard of us", "separator", "space", 4, "choice", "choices ");
        row("a number that says nothing", "Heard of us", "missing", "Press", 4, "choice",
            "choice,Press");
        row("one is best", "Satisfaction", "scale", "5-1", 5, "question", "satisfaction");
    }
    void decisions()
    {
        QFETCH(ReadingWish, wish);
        QFETCH(int, column);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto left = propose({});
        const auto wished = propose({wish});
        QVERIFY(left && wished);
        QCOMPARE(seen(*left, column), before);
        QCOMPARE(seen(*wished, column), after);
    }

    /// A comment, a name, a box: whatever a column was taken for, its kind can be wished.
    void anyColumnTakesAKind_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("a comment") << u"Comment"_qs << u"comment"_qs;
        QTest::newRow("a name") << u"Customer name"_qs << u"customer_name"_qs;
        QTest::newRow("one box of several") << u"Seen in [Radio]"_qs << u"question"_qs;
        QTest::newRow("the second column of one name") << u"Other#2"_qs << u"question"_qs;
    }
    void anyColumnTakesAKind()
    {
        QFETCH(QString, header);
        QFETCH(QString, proposed);
        const QStringList names{u"Comment"_qs,         u"Customer name"_qs, u"Seen in [Radio]"_qs,
                                u"Seen in [Press]"_qs, u"Other"_qs,         u"Other"_qs};
        QList<HeaderDetail> details;
        groupColumns(names, details);
        const auto mappingWith = [&](const QList<ReadingWish> &wishes) {
            MemoryTable table(names,
                              {{"All was fine, thank you", "Ana Pop", "1", "", "tea", "rain"},
                               {"It took far too long", "Ion Rusu", "", "1", "tea", "snow"},
                               {"Never again with them", "Eva Lup", "1", "1", "milk", "rain"}},
                              1000, details);
            const auto profile = profileTable(table, Progress());
            return proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
        };
        const int column = findHeader(names, header);
        QVERIFY(column >= 0 && (!header.contains(u'#') || column == 5));
        QCOMPARE(fieldId(mappingWith({})->columns[column].field), proposed);
        const auto mapping = mappingWith({{header, u"kind"_qs, u"choice"_qs}});
        QVERIFY(mapping.has_value());
        QCOMPARE(mapping->columns[column].field, Field::Question);
        QCOMPARE(mapping->columns[column].kind, QuestionKind::Choice);
        QVERIFY(!mapping->columns[column].isBox());
    }

    void oneIsBestTurnsTheScoreRound()
    {
        const auto mapping = propose({{"Satisfaction", "scale", "5-1"}});
        QCOMPARE(firstDraft(*mapping).satisfaction, 2);
    }

    void aCustomerMayCountOnce_data()
    {
        QTest::addColumn<QString>("repeats");
        QTest::addColumn<QString>("scores"); // recommend, rating question, comment of each row
        QTest::newRow("each row") << u"each"_qs
                                  << u"9 4 a; 9 4 b; 9 4 c; 3 4 d; 9 4 e; 9 4 f; 9 4 g"_qs;
        QTest::newRow("once for each customer and day")
            << u"once"_qs << u"9 4 a; - - b; 9 4 c; 3 - d; 9 4 e; 9 4 f; 9 4 g"_qs;
    }
    void aCustomerMayCountOnce()
    {
        QFETCH(QString, repeats);
        QFETCH(QString, scores);
        const QStringList names{u"Customer ID"_qs, u"Date"_qs, u"Would you recommend us (0-10)?"_qs,
                                u"Clean (1-5)"_qs, u"Comment"_qs};
        MemoryTable table(names, {{"A", "2026-05-31 09:15", "9", "4", "a"},
                                  {"A", "2026-05-31 18:40", "9", "4", "b"},
                                  {"B", "2026-05-31", "9", "4", "c"},
                                  {"A", "2026-05-31", "3", "4", "d"},
                                  {"A", "2026-06-30", "9", "4", "e"},
                                  {"A", "", "9", "4", "f"},
                                  {"A", "", "9", "4", "g"}});
        const auto profile = profileTable(table, Progress());
        const auto mapping =
            proposeMapping(table.shape(), *profile, {},
                           {{u"Customer ID"_qs, u"repeats"_qs, repeats}}, QDate(2026, 7, 1));
        QVERIFY(mapping.has_value());
        QCOMPARE(mapping->columns[3].kind, QuestionKind::Scale);
        Mapper mapper(*mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
        RowBatch batch;
        RecordBatch drafts;
        (void)table.read(batch, Progress());
        mapper.map(batch, drafts);
        QStringList rows;
        for (const RecordDraft &draft : drafts.view()) {
            const auto answer = std::ranges::find(draft.answers, 3, &AnswerDraft::column);
            const QString rating = answer == draft.answers.end()
                                       ? u"-"_qs
                                       : QString::fromStdString(std::string(answer->text));
            const QString recommend =
                draft.recommend < 0 ? u"-"_qs : QString::number(draft.recommend);
            rows << recommend + u' ' + rating + u' ' +
                        QString::fromStdString(std::string(draft.comment));
        }
        QCOMPARE(rows.join(u"; "_qs), scores);
    }

    void aWishForOneColumnIsStronger()
    {
        const auto mapping = propose({{"Date", "date-order", "dmy"}, {"", "date-order", "mdy"}});
        QCOMPARE(mapping->columns[0].format.dateOrder, DateOrder::DayMonthYear);
    }

    /// An order that some of the dates cannot have is taken for the others and said.
    void datesAgainstTheWishedOrderAreTold()
    {
        MemoryTable table({QStringLiteral("Date"), QStringLiteral("Rating")},
                          {{"15.06.2025", "5"}, {"12.07.2025", "4"}, {"28.07.2025", "5"}});
        const auto profile = profileTable(table, Progress());
        const auto notes = [&](const QString &order) {
            return proposeMapping(table.shape(), *profile, {}, {{"Date", "date-order", order}},
                                  QDate(2026, 1, 1))
                ->notes;
        };
        QVERIFY(notes(QStringLiteral("dmy")).isEmpty());
        const QList<Problem> told = notes(QStringLiteral("mdy"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].code, ProblemCode::DateOrderAgainst); // two against, none for it
        QCOMPARE(told[0].arguments.value(0).toInt(), 2);
        QCOMPARE(told[0].arguments.value(1).toString(), QStringLiteral("mdy"));
    }

    /// "-99" among marks from 0 to 10 may mean no answer: it counts, and that is said, until the
    /// owner speaks.
    void standIns_data()
    {
        QTest::addColumn<QString>("wish"); // "" = none
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("told");
        QTest::newRow("nobody has spoken")
            << QString() << u"question"_qs << u"missing-assumed 2 -99; 99"_qs;
        QTest::newRow("they are numbers") << u"none"_qs << u"question"_qs << QString();
        QTest::newRow("they say nothing")
            << u"-99; 99"_qs << u"recommend"_qs << u"missing-wished 2 -99; 99"_qs;
    }
    void standIns()
    {
        QFETCH(const QString, wish);
        QFETCH(const QString, field);
        QFETCH(const QString, told);
        MemoryTable table({u"Would you recommend us? (0-10)"_qs},
                          {{"9"}, {"10"}, {"-99"}, {"8"}, {"99"}, {"0"}, {"7"}});
        const auto profile = profileTable(table, Progress());
        QList<ReadingWish> wishes;
        if (!wish.isEmpty())
            wishes << ReadingWish{u"recommend"_qs, u"missing"_qs, wish};
        const auto mapping = proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
        QVERIFY(mapping.has_value());
        QCOMPARE(fieldId(mapping->columns[0].field), field);
        QStringList notes;
        for (const Problem &each : mapping->notes) {
            if (each.code == ProblemCode::MissingAssumed || each.code == ProblemCode::MissingWished)
                notes << problemId(each.code) + u' ' + each.arguments.value(0).toString() + u' ' +
                             each.arguments.value(1).toString();
        }
        QCOMPARE(notes.join(u','), told);
    }

    void wordsThatSayNothing_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("wish"); // "" = none
        QTest::addColumn<QString>("told");
        QTest::addColumn<QStringList>("leftOut");
        const QStringList english{u"Red"_qs, u"Blue"_qs, u"N/A"_qs, u"Red"_qs, u"Green"_qs};
        QTest::newRow("among answers")
            << english << QString() << u"missing-found 1 N/A"_qs << QStringList{u"N/A"_qs};
        QTest::newRow("it is an answer")
            << english << u"none"_qs << u"missing-kept 1 N/A"_qs << QStringList();
        QTest::newRow("another one is none")
            << english << u"Green"_qs << u"missing-wished 1 Green"_qs << QStringList{u"Green"_qs};
        QTest::newRow("Romanian") << QStringList{u"Da"_qs, u"Nu"_qs, u"nu se aplică"_qs, u"Da"_qs}
                                  << QString() << u"missing-found 1 nu se aplică"_qs
                                  << QStringList{u"nu se aplică"_qs};
        QTest::newRow("Russian, two words")
            << QStringList{u"Да"_qs, u"Нет"_qs, u"нет данных"_qs, u"Да"_qs, u"н/д"_qs} << QString()
            << u"missing-found 2 н/д; нет данных"_qs << QStringList{u"н/д"_qs, u"нет данных"_qs};
        QTest::newRow("most of the column")
            << QStringList{u"NA"_qs, u"NA"_qs, u"NA"_qs, u"Red"_qs, u"Blue"_qs} << QString()
            << QString() << QStringList();
        QTest::newRow("a box that is ticked or not")
            << QStringList{u"Not selected"_qs, u"Radio"_qs, u"Radio"_qs} << QString() << QString()
            << QStringList();
    }
    void wordsThatSayNothing()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, wish);
        QFETCH(const QString, told);
        QFETCH(const QStringList, leftOut);
        MemoryTable::Rows rows;
        for (const QString &cell : cells)
            rows.push_back({cell.toStdString()});
        MemoryTable table({u"Which one do you like?"_qs}, rows);
        const auto profile = profileTable(table, Progress());
        QList<ReadingWish> wishes;
        if (!wish.isEmpty())
            wishes << ReadingWish{u"Which one do you like?"_qs, u"missing"_qs, wish};
        const auto mapping = proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
        QVERIFY(mapping.has_value());
        QCOMPARE(mapping->columns[0].change.missing, leftOut);
        QStringList notes;
        for (const Problem &each : mapping->notes) {
            const QString id = problemId(each.code);
            if (id.startsWith(u"missing-"))
                notes << id + u' ' + each.arguments.value(0).toString() + u' ' +
                             each.arguments.value(1).toString();
        }
        QCOMPARE(notes.join(u','), told);
    }

    /// All who did not say who they are would be one customer, or the column a question.
    void whoNamesNobody_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("wish"); // "" = none
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("told");
        const QStringList mails{u"anonymous"_qs, u"ana@x.ro"_qs, u"Anonymous"_qs, u"anonymous"_qs};
        QTest::newRow("most of the addresses")
            << u"E-mail"_qs << mails << QString() << u"customer_email"_qs << u"3 Anonymous"_qs;
        QTest::newRow("addresses below any name")
            << u"Adresse"_qs << mails << QString() << u"question"_qs << QString();
        QTest::newRow("none of the addresses is one")
            << u"Adresă de e-mail"_qs << QStringList{u"anonim"_qs, u"anonim"_qs} << QString()
            << u"customer_email"_qs << u"2 anonim"_qs;
        QTest::newRow("phones") << u"Телефон"_qs
                                << QStringList{u"аноним"_qs, u"+7 900 123 45 67"_qs, u"Аноним"_qs}
                                << QString() << u"customer_phone"_qs << u"2 Аноним"_qs;
        QTest::newRow("numbers of customers")
            << u"Cod client"_qs << QStringList{u"K1"_qs, u"ANONIM"_qs, u"K2"_qs, u"ANONIM"_qs}
            << QString() << u"customer"_qs << u"2 ANONIM"_qs;
        QTest::newRow("somebody is called so")
            << u"Cod client"_qs << QStringList{u"K1"_qs, u"ANONIM"_qs, u"K2"_qs, u"ANONIM"_qs}
            << u"none"_qs << u"customer"_qs << u"2 ANONIM kept"_qs;
        QTest::newRow("names") << u"Nume"_qs
                               << QStringList{u"Ana Pop"_qs, u"Client anonim"_qs, u"Ion Rusu"_qs}
                               << QString() << u"customer_name"_qs << u"1 Client anonim"_qs;
        const QString phone = u"Телефон"_qs;
        QTest::newRow("most gave no phone")
            << phone << QStringList{u"нет"_qs, u"+7 900 123 45 67"_qs, u"нет"_qs, u"не дал"_qs}
            << QString() << u"customer_phone"_qs << QString();
        QTest::newRow("nobody gave one") << phone << QStringList{u"нет"_qs, u"есть"_qs, u"нет"_qs}
                                         << QString() << u"question"_qs << QString();
        QTest::newRow("most gave no address")
            << u"E-mail"_qs
            << QStringList{u"nu are"_qs, u"ana@x.ro"_qs, u"nu are"_qs, u"nu vrea"_qs} << QString()
            << u"customer_email"_qs << QString();
        QTest::newRow("phones where an address was asked for")
            << u"E-mail"_qs
            << QStringList{u"ana@x.ro"_qs, u"069123456"_qs, u"079 44 55 66"_qs, u"nu are"_qs}
            << QString() << u"question"_qs << QString();
        QTest::newRow("names where an address was asked for")
            << u"E-mail"_qs
            << QStringList{u"ana@x.ro"_qs, u"ion"_qs, u"maria pop"_qs, u"vasea"_qs, u"olea"_qs}
            << QString() << u"question"_qs << QString();
        QTest::newRow("addresses are never anybody's that are none")
            << u"E-mail"_qs << mails << u"none"_qs << u"customer_email"_qs << u"3 Anonymous"_qs;
        QTest::newRow("an answer like others")
            << u"How do you pay?"_qs << QStringList{u"anonymous"_qs, u"by card"_qs, u"by card"_qs}
            << QString() << u"question"_qs << QString();
    }
    void whoNamesNobody()
    {
        QFETCH(const QString, header);
        QFETCH(const QStringList, cells);
        QFETCH(const QString, wish);
        QFETCH(const QString, field);
        QFETCH(const QString, told);
        MemoryTable::Rows rows;
        for (const QString &cell : cells)
            rows.push_back({cell.toStdString()});
        MemoryTable table({header}, std::move(rows));
        const auto profile = profileTable(table, Progress());
        QList<ReadingWish> wishes;
        if (!wish.isEmpty())
            wishes << ReadingWish{header, u"missing"_qs, wish};
        const auto mapping = proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
        QVERIFY(mapping.has_value());
        QCOMPARE(fieldId(mapping->columns[0].field), field);
        QString found;
        for (const Problem &each : mapping->notes) {
            if (each.code == ProblemCode::CustomerUnnamed)
                found += each.arguments.value(0).toString() + u' ' +
                         each.arguments.value(1).toString() +
                         (each.arguments.value(2).toBool() ? u" kept"_qs : QString());
        }
        QCOMPARE(found, told);
        if (!told.isEmpty())
            QCOMPARE(mapping->columns[0].change.missing.isEmpty(), told.endsWith(u"kept"));
    }

    /// Somebody made it a question, where the word is an answer.
    void nobodyWhereTheOwnerSaysOtherwise()
    {
        MemoryTable table({u"Nume"_qs}, {{"Ana Pop"}, {"Client anonim"}, {"Ion Rusu"}});
        const auto profile = profileTable(table, Progress());
        const auto asQuestion = proposeMapping(
            table.shape(), *profile, {{u"question"_qs, u"Nume"_qs}}, {}, QDate(2026, 1, 1));
        QVERIFY(asQuestion.has_value());
        QCOMPARE(asQuestion->columns[0].field, Field::Question);
        QVERIFY(asQuestion->columns[0].change.missing.isEmpty());
    }

    /// Of two times of an answer the day is that of the later; the other is the tool's own
    /// business.
    void whenAnAnswerWasBegun_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const QStringList &headers,
                            const QStringList &fields) {
            QTest::newRow(name) << headers << fields;
        };
        const QStringList startEnd{u"skip"_qs, u"date"_qs};
        row("Microsoft Forms", {u"Start time"_qs, u"Completion time"_qs}, startEnd);
        row("in Romanian", {u"Ora de începere"_qs, u"Ora finalizării"_qs}, startEnd);
        row("in Romanian, other words", {u"Ora începerii"_qs, u"Ora de finalizare"_qs}, startEnd);
        row("in Russian", {u"Время начала"_qs, u"Время завершения"_qs}, startEnd);
        row("in Russian, other words", {u"Дата начала"_qs, u"Дата окончания"_qs}, startEnd);
        row("in one word", {u"StartDate"_qs, u"EndDate"_qs}, startEnd);
        row("sent, then begun", {u"Submit Date (UTC)"_qs, u"Start Date (UTC)"_qs},
            {u"date"_qs, u"skip"_qs});
        row("only begun", {u"Время начала"_qs, u"Adresa"_qs}, {u"date"_qs, u"question"_qs});
        row("of something else", {u"Date"_qs, u"Start date"_qs}, {u"date"_qs, u"question"_qs});
    }
    void whenAnAnswerWasBegun()
    {
        QFETCH(const QStringList, headers);
        QFETCH(const QStringList, fields);
        MemoryTable table(headers + QStringList{u"Would you recommend us?"_qs},
                          {{"2026-05-01 10:00", "2026-05-01 10:04", "9"},
                           {"2026-05-02 11:00", "2026-05-02 11:04", "8"},
                           {"2026-05-03 12:00", "2026-05-03 12:04", "7"}});
        const auto profile = profileTable(table, Progress());
        const auto mapping = proposeMapping(table.shape(), *profile, {}, {}, QDate(2026, 6, 1));
        QVERIFY(mapping.has_value());
        QStringList found;
        for (int i = 0; i < 2; ++i)
            found << fieldId(mapping->columns[i].field);
        QCOMPARE(found, fields);
        const auto isBegun = [](const Problem &each) {
            return each.code == ProblemCode::ColumnBegun;
        };
        QCOMPARE(std::ranges::count_if(mapping->notes, isBegun), fields.contains(u"skip"_qs));
        if (!fields.contains(u"skip"_qs))
            return;
        // The owner may have it all the same, and the rows of the file stay the same rows.
        const QString begun = headers[fields.indexOf(u"skip"_qs)];
        const auto kept = proposeMapping(table.shape(), *profile, {{u"question"_qs, begun}}, {},
                                         QDate(2026, 6, 1));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->columns[fields.indexOf(u"skip"_qs)].field, Field::Question);
        const auto keyBy = [&table](const Mapping &by) {
            RowBatch rows;
            RecordBatch drafts;
            if (!table.rewind(Progress()) || !table.read(rows, Progress()))
                return quint64(0);
            Mapper mapper(by, QTimeZone::utc(), {});
            mapper.map(rows, drafts);
            return drafts.view().front().contentKey;
        };
        QCOMPARE(keyBy(*kept), keyBy(*mapping));
    }

    void numbersThatMayBeAnswers_data()
    {
        QTest::addColumn<MemoryTable::Rows>("rows");
        QTest::newRow("years of age") << MemoryTable::Rows{{"34"}, {"99"}, {"41"}, {"27"}};
        QTest::newRow("degrees") << MemoryTable::Rows{{"-9"}, {"-3"}, {"4"}, {"7"}};
        QTest::newRow("mostly 99") << MemoryTable::Rows{{"99"}, {"99"}, {"4"}};
        QTest::newRow("9 is a mark") << MemoryTable::Rows{{"9"}, {"8"}, {"7"}, {"10"}};
    }
    void numbersThatMayBeAnswers()
    {
        QFETCH(const MemoryTable::Rows, rows);
        MemoryTable table({u"How many?"_qs}, rows);
        const auto profile = profileTable(table, Progress());
        QVERIFY(proposeMapping(table.shape(), *profile)->notes.isEmpty());
    }

    void aUnitThatNobodyNames_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<std::string>("cell");
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("assumed"); // "" = nothing is assumed
        QTest::newRow("minutes, as most write")
            << u"Reply time"_qs << std::string("120") << QString() << u"minutes"_qs;
        QTest::newRow("the header says it")
            << u"Reply time (hours)"_qs << std::string("2") << QString() << QString();
        QTest::newRow("the cells say it")
            << u"Reply time"_qs << std::string("1:30") << QString() << QString();
        QTest::newRow("the owner says it")
            << u"Reply time"_qs << std::string("2") << u"hours"_qs << QString();
    }
    void aUnitThatNobodyNames()
    {
        QFETCH(const QString, header);
        QFETCH(const std::string, cell);
        QFETCH(const QString, wish);
        QFETCH(const QString, assumed);
        MemoryTable table({u"Rating"_qs, header}, {{"5", cell}, {"4", cell}});
        const auto profile = profileTable(table, Progress());
        QList<ReadingWish> wishes;
        if (!wish.isEmpty())
            wishes << ReadingWish{header, u"time-unit"_qs, wish};
        const auto mapping = proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
        QCOMPARE(mapping->columns[1].field, Field::ReplyTime);
        QString told;
        for (const Problem &each : mapping->notes) {
            if (each.code == ProblemCode::TimeUnitAssumed)
                told = each.arguments.value(0).toString();
        }
        QCOMPARE(told, assumed);
    }

    void whatIsWishedIsNotNoted()
    {
        const auto codes = [](const Mapping &mapping) {
            QStringList list;
            for (const Problem &each : mapping.notes)
                list << problemId(each.code);
            return list;
        };
        QVERIFY(codes(*propose({})).contains(u"date-order-assumed"_qs));
        QVERIFY(codes(*propose({})).contains(u"decimal-assumed"_qs));
        const auto wished = codes(*propose({{"", "date-order", "dmy"}, {"", "decimal", "."}}));
        QVERIFY(!wished.contains(u"date-order-assumed"_qs));
        QVERIFY(!wished.contains(u"decimal-assumed"_qs));
    }

    void refusals_data()
    {
        QTest::addColumn<ReadingWish>("wish");
        QTest::addColumn<int>("code");
        QTest::newRow("no such decision")
            << ReadingWish{"Date", "colour", "red"} << int(ProblemCode::ReadingUnknown);
        QTest::newRow("no such value")
            << ReadingWish{"Date", "date-order", "dym"} << int(ProblemCode::ReadingValueUnknown);
        QTest::newRow("no scale") << ReadingWish{"Date", "scale", "5"}
                                  << int(ProblemCode::ReadingValueUnknown);
        QTest::newRow("no such kind")
            << ReadingWish{"Date", "kind", "poem"} << int(ProblemCode::ReadingValueUnknown);
        QTest::newRow("no such column")
            << ReadingWish{"Colour", "date-order", "dmy"} << int(ProblemCode::MapHeaderMissing);
        QTest::newRow("a kind for every column")
            << ReadingWish{"", "kind", "text"} << int(ProblemCode::ReadingNeedsColumn);
    }
    void refusals()
    {
        QFETCH(ReadingWish, wish);
        QFETCH(int, code);
        const auto mapping = propose({wish});
        QVERIFY(!mapping);
        QCOMPARE(int(mapping.error().code), code);
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
