// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerkeys.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/responsewriter.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

#include <cstdlib>

using namespace patron;

namespace {

constexpr int dieRows = 20'000;

std::vector<ShopRow> manyRows(int count)
{
    std::vector<ShopRow> rows(static_cast<size_t>(count));
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i] = {std::to_string(i + 1),
                   static_cast<int>(i % 11),
                   i % 2 ? "Shop" : "Web",
                   std::string(100, 'c'),
                   "c" + std::to_string(i % 500) + "@example.com",
                   {},
                   i % 3 ? "Cash" : "Card",
                   {"Price", "Staff"},
                   {}};
    }
    return rows;
}

/// What the killed process does: an import of which much is on the disk already, and then the power
/// goes.
[[noreturn]] void writeAndDie(const QString &path)
{
    auto database = Database::open(path, Access::Write);
    if (!database)
        std::_Exit(2);
    QSqlQuery((*database)->sql()).exec(QStringLiteral("PRAGMA cache_size = 20"));
    auto writer =
        ResponseWriter::begin(**database, shopRecord(QStringLiteral("dies.csv")), SurveyId());
    if (!writer)
        std::_Exit(3);
    const std::vector<ShopRow> rows = manyRows(dieRows);
    for (size_t i = 0; i < rows.size(); ++i) {
        const RecordDraft draft = shopDraft(rows[i], static_cast<qint64>(i) + 1);
        if (!(*writer)->write(draft, {Fate::New, (*writer)->nextId(), draft.contentKey}))
            std::_Exit(4);
    }
    std::_Exit(9);
}

} // namespace

class TestResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsStored();
    void nothingGivenIsNothingStored();
    void columnsThatFillLate();
    void countsAddUp();
    void severalAnswersInOneCell();
    void numbersOfChoices_data();
    void numbersOfChoices();
    void repeatedHeadersAreTwoQuestions();
    void boxesShareOneQuestion();
    void wordsWithNumbers();
    void laterFileKeepsTheQuestions();
    void emptyColumnKeepsItsKind();
    void aMonthDoesNotTurnAQuestion();
    void changedIsReplaced();
    void changedTwiceInOneFile();
    void changedRightAfterItWasAdded();
    void customers_data();
    void customers();
    void customerLearns();
    void wordsOfTwoDimensionsAreTwo();
    void idsAreConsecutiveAndGrow();
    void notesComeBack();
    void droppedWriterLeavesNothing();
    void cancelledLeavesNothing();
    void cancelledWhileWriting();
    void fullDiskLeavesNothing();
    void killedProcessLeavesNothing();

private:
    qint64 count(const char *table) const
    {
        return rowCount(m_database->sql(), QLatin1String(table));
    }
    QVariant value(const char *sql) const { return ask(m_database->sql(), QLatin1String(sql)); }

    FreshDatabase m_database;
};

void TestResponseWriter::init()
{
    QVERIFY(m_database.make());
}

void TestResponseWriter::cleanup()
{
    if (m_database)
        QCOMPARE(complaints(m_database->sql()), QStringList());
    m_database.close();
}

void TestResponseWriter::everythingIsStored()
{
    RecordDraft draft;
    draft.row = 17;
    draft.answeredAt = -5;
    draft.recommend = 0;
    draft.satisfaction = 1;
    draft.rating = 9;
    draft.effort = 7;
    draft.replySeconds = 0;
    draft.resolutionSeconds = 2'000'000'000;
    draft.values = {"Web", "Chișinău", "VIP", "Ana", "Tea"};
    draft.sourceId = "A-1";
    draft.customerName = "Ștefan";
    draft.comment = "Отлично, спасибо!";
    draft.sourceKey = ~quint64{0};
    auto writer =
        ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("one.csv")), SurveyId());
    QVERIFY(writer);
    const ResponseId id = (*writer)->nextId();
    QVERIFY((*writer)->write(draft, {Fate::New, id, 42}));
    const auto record = (*writer)->commit({}, {});
    QVERIFY(record);
    QCOMPARE(record->added, 1);
    const QStringList rows = dump(m_database->sql());
    const QString words =
        QStringLiteral("SELECT group_concat(dimension || '=' || value, ' ') FROM (SELECT * FROM "
                       "dimension_value v JOIN response r "
                       "ON v.value_id = CASE dimension WHEN 'channel' THEN channel_id WHEN "
                       "'branch' THEN branch_id "
                       "WHEN 'segment' THEN segment_id WHEN 'staff' THEN staff_id WHEN 'product' "
                       "THEN product_id END ORDER BY dimension)");
    QCOMPARE(ask(m_database->sql(), words).toString(),
             QStringLiteral("branch=Chișinău channel=Web product=Tea segment=VIP staff=Ana"));
    QCOMPARE(value("SELECT response_id || '|' || source_row || '|' || answered_at || '|' || "
                   "recommend || '|' || satisfaction "
                   "|| '|' || rating || '|' || effort || '|' || reply_seconds || '|' || "
                   "resolution_seconds || '|' || "
                   "source_id || '|' || comment FROM response")
                 .toString(),
             QString::number(id.value) +
                 QStringLiteral("|17|-5|0|1|9|7|0|2000000000|A-1|Отлично, спасибо!"));
    QCOMPARE(value("SELECT source_key || '|' || content_key FROM response_key").toString(),
             QStringLiteral("-1|42"));
    QCOMPARE(value("SELECT name FROM customer").toString(), QStringLiteral("Ștefan"));
}

void TestResponseWriter::nothingGivenIsNothingStored()
{
    auto writer =
        ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("bare.csv")), SurveyId());
    QVERIFY(writer);
    QVERIFY((*writer)->write(RecordDraft(), {Fate::New, (*writer)->nextId(), 1}));
    QVERIFY((*writer)->commit({}, {}));
    for (const char *column :
         {"answered_at", "recommend", "satisfaction", "rating", "effort", "reply_seconds",
          "resolution_seconds", "channel_id", "branch_id", "segment_id", "product_id", "staff_id",
          "customer_id", "source_id", "comment"}) {
        const QString sql =
            QStringLiteral("SELECT %1 IS NULL FROM response").arg(QLatin1String(column));
        QVERIFY2(ask(m_database->sql(), sql).toBool(), column);
    }
    QCOMPARE(count("customer"), 0);
    QCOMPARE(count("dimension_value"), 0);
}

void TestResponseWriter::columnsThatFillLate()
{
    auto writer =
        ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("late.csv")), SurveyId());
    QVERIFY(writer);
    for (int i = 0; i < 230; ++i) {
        RecordDraft draft;
        draft.row = i;
        if (i >= 120)
            draft.rating = 8;
        if (i >= 170)
            draft.comment = "late";
        if (i == 225)
            draft.effort = 7;
        QVERIFY((*writer)->write(draft, {Fate::New, (*writer)->nextId(), quint64(i) + 1}));
    }
    QVERIFY((*writer)->commit({}, {}));
    const auto first = [this](const char *column) {
        return ask(m_database->sql(), QStringLiteral("SELECT min(source_row) || ' ' || count(%1) "
                                                     "FROM response WHERE %1 IS NOT NULL")
                                          .arg(QLatin1String(column)))
            .toString();
    };
    QCOMPARE(first("import_id"), QStringLiteral("0 230"));
    QCOMPARE(first("rating"), QStringLiteral("120 110"));
    QCOMPARE(first("comment"), QStringLiteral("170 60"));
    QCOMPARE(first("effort"), QStringLiteral("225 1"));
}

void TestResponseWriter::countsAddUp()
{
    const auto first = importRows(*m_database, manyRows(1234));
    QVERIFY(first);
    QCOMPARE(first->rows, 1234);
    QCOMPARE(first->added, 1234);
    std::vector<ShopRow> rows = manyRows(1300);
    rows[5].comment = "other";
    const auto second = importRows(*m_database, rows);
    QVERIFY(second);
    QCOMPARE(second->rows, 1300);
    QCOMPARE(second->added, 66);
    QCOMPARE(second->changed, 1);
    QCOMPARE(second->duplicates, 1233);
    QCOMPARE(second->survey, first->survey);
    QCOMPARE(count("response"), 1300);
    QCOMPARE(count("response_key"), 1300);
    QCOMPARE(count("answer"), 1300 * 3);
    QCOMPARE(count("customer"), 500);
    QCOMPARE(count("response_before"), 1);
    QCOMPARE(count("import"), 2);

    auto writer =
        ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("bad.csv")), first->survey);
    QVERIFY(writer);
    (*writer)->countRejected(3);
    const auto third = (*writer)->commit({}, {});
    QVERIFY(third);
    QCOMPARE(third->rows, 3);
    QCOMPARE(third->rejected, 3);
}

void TestResponseWriter::severalAnswersInOneCell()
{
    QVERIFY(importRows(*m_database, {{"1", 9, {}, {}, {}, {}, {}, {"Price", "Staff", "Price"}, {}},
                                     {"2", 9, {}, {}, {}, {}, "Cash", {"Staff"}, "More tea"}}));
    QCOMPARE(count("choice"), 3);
    QCOMPARE(count("answer"), 4);
    QCOMPARE(value("SELECT text FROM answer_text").toString(), QStringLiteral("More tea"));
}

void TestResponseWriter::numbersOfChoices_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QVariant>("number");
    QTest::newRow("whole") << QByteArray("7") << QVariant(7.0);
    QTest::newRow("with a point") << QByteArray("-4.5") << QVariant(-4.5);
    QTest::newRow("word") << QByteArray("Cash") << QVariant();
    QTest::newRow("number and word") << QByteArray("7 days") << QVariant();
    QTest::newRow("word that C takes for a number") << QByteArray("inf") << QVariant();
    QTest::newRow("larger than any number") << QByteArray("1e999") << QVariant();
}

void TestResponseWriter::numbersOfChoices()
{
    QFETCH(QByteArray, answer);
    QFETCH(QVariant, number);
    QVERIFY(importRows(*m_database, {{"1", 9, {}, {}, {}, {}, answer.toStdString(), {}, {}}}));
    const QVariant stored = value("SELECT number FROM choice");
    QCOMPARE(stored.isNull(), number.isNull());
    QCOMPARE(stored.toDouble(), number.toDouble());
}

void TestResponseWriter::repeatedHeadersAreTwoQuestions()
{
    ImportRecord record = shopRecord(QStringLiteral("other.csv"));
    record.columns.append({QStringLiteral("Other"), Field::Question, QuestionKind::Choice});
    record.columns.append({QStringLiteral("Other"), Field::Question, QuestionKind::Choice});
    for (int round = 0; round < 2; ++round) {
        QVERIFY(importRows(*m_database, record, {ShopRow{}}));
        QCOMPARE(value("SELECT count(*) FROM question WHERE header = 'Other'").toInt(), 2);
    }
}

void TestResponseWriter::boxesShareOneQuestion()
{
    const qint64 nothing = count("question");
    ImportRecord record = shopRecord(QStringLiteral("boxes.csv"));
    const qsizetype own = record.columns.size();
    ImportColumn box = record.columns[7];
    box.question = 7;
    QStringList inFile;
    for (const ImportColumn &column : record.columns)
        inFile << column.header;
    constexpr int boxes = 6;
    for (int i = 0; i < boxes; ++i) {
        box.inFile = QStringLiteral("Box %1").arg(i);
        record.columns << box;
        inFile << box.inFile;
    }
    for (int round = 0; round < 2; ++round) {
        const auto stored =
            importRows(*m_database, record, {{"1", 9, {}, {}, {}, {}, {}, {"Price", "Staff"}, {}}});
        QVERIFY(stored);
        QCOMPARE(count("survey"), 1);
        QCOMPARE(count("question"), own);
        QCOMPARE(count("choice"), 2);
        QCOMPARE(count("import_column"), (own + boxes) * (round + 1));
    }
    const auto imports = listImports(*m_database);
    QVERIFY(imports);
    // Known by the headers of the file, should its cells make questions of the boxes next time.
    const auto known = findSurvey(*m_database, inFile.last(boxes) + inFile.first(own));
    QVERIFY(known && known->isValid());
    QVERIFY(!findSurvey(*m_database, {QStringLiteral("Box 1")})->isValid());
    QCOMPARE((*imports)[0].columns.size(), own + boxes);
    QCOMPARE((*imports)[0].columns.last().header, box.header);
    QCOMPARE((*imports)[0].columns.last().inFile, box.inFile);
    QVERIFY((*imports)[0].columns.first().inFile.isEmpty());
    for (const ImportRecord &each : *imports)
        QVERIFY(undoImport(*m_database, each.id, Progress()));
    QCOMPARE(count("question"), nothing);
    QCOMPARE(count("choice"), 0);
}

void TestResponseWriter::wordsWithNumbers()
{
    ImportRecord record = shopRecord(QStringLiteral("words.csv"));
    for (ImportColumn &column : record.columns)
        column.answers = {{QStringLiteral("Very good"), 4}};
    const ShopRow good{"1", 9, {}, {}, {}, {}, "Very good", {}, {}};
    const ShopRow other{"2", 9, {}, {}, {}, {}, "I do not know", {}, {}};
    QVERIFY(importRows(*m_database, record, {good, other}));
    QCOMPARE(value("SELECT number FROM choice WHERE value = 'Very good'").toDouble(), 4.0);
    QVERIFY(value("SELECT number FROM choice WHERE value LIKE 'I do%'").isNull());
}

void TestResponseWriter::laterFileKeepsTheQuestions()
{
    QVERIFY(importRows(*m_database, {{"1", 9, "Shop", {}, {}, {}, "Cash", {}, {}}}));
    const qint64 questions = count("question");
    const QVariant id = value("SELECT question_id FROM question WHERE header = 'How did you pay?'");
    ImportRecord record = shopRecord(QStringLiteral("later.csv"));
    record.columns.append(
        {QStringLiteral("New this month"), Field::Question, QuestionKind::Choice});
    QVERIFY(importRows(*m_database, record, {{"2", 9, "Shop", {}, {}, {}, "Cash", {}, {}}}));
    QCOMPARE(count("question"), questions + 1);
    QCOMPARE(count("choice"), 1);
    QCOMPARE(count("dimension_value"), 1);
    QCOMPARE(count("survey"), 1);
    QCOMPARE(value("SELECT question_id FROM question WHERE header = 'How did you pay?'"), id);
}

void TestResponseWriter::emptyColumnKeepsItsKind()
{
    QVERIFY(importRows(*m_database, {{"1", 9, {}, {}, {}, {}, "Cash", {}, {}}}));
    ImportRecord record = shopRecord(QStringLiteral("quiet month.csv"));
    record.columns[6].kind = QuestionKind::Empty;
    record.columns[7].kind = QuestionKind::Choice; // one answer each, for once
    QVERIFY(importRows(*m_database, record, {ShopRow{}}));
    QCOMPARE(value("SELECT kind FROM question WHERE header = 'How did you pay?'").toString(),
             QStringLiteral("choice"));
    QCOMPARE(value("SELECT kind FROM question WHERE header = 'Why us?'").toString(),
             QStringLiteral("choices"));
}

void TestResponseWriter::aMonthDoesNotTurnAQuestion()
{
    const char *const kind = "SELECT kind FROM question WHERE header = 'How did you pay?'";
    QVERIFY(importRows(*m_database, {{"1", 9, {}, {}, {}, {}, "Cash", {}, {}}}));
    ImportRecord record = shopRecord(QStringLiteral("every answer another.csv"));
    record.columns[6].kind = QuestionKind::Text;
    QVERIFY(importRows(*m_database, record, {{"2", 9, {}, {}, {}, {}, "With a smile", {}, {}}}));
    QCOMPARE(value(kind).toString(), QStringLiteral("choice"));
    QCOMPARE(count("answer"), 2); // both can be counted
    QCOMPARE(value("SELECT count(*) FROM import_column WHERE kind = 'choice' AND question_id = "
                   "(SELECT question_id FROM question WHERE header = 'How did you pay?')"),
             QVariant(2)); // an undo goes by it
    record.file = QStringLiteral("as the owner says.csv");
    record.columns[6].isKindWished = true;
    QVERIFY(importRows(*m_database, record, {{"3", 9, {}, {}, {}, {}, "In coins", {}, {}}}));
    QCOMPARE(value(kind).toString(), QStringLiteral("text"));
}

void TestResponseWriter::changedIsReplaced()
{
    QVERIFY(importRows(
        *m_database,
        {{"1", 2, "Shop", "bad \"quoted\"\n", {}, {}, "Cash", {"Price", "Staff"}, "Tea"}}));
    const QVariant id = value("SELECT response_id FROM response");
    const auto second =
        importRows(*m_database, {{"1", 10, "Web", "good", {}, {}, "Card", {"Staff"}, {}}});
    QVERIFY(second);
    QCOMPARE(second->changed, 1);
    QCOMPARE(count("response"), 1);
    QCOMPARE(value("SELECT response_id FROM response"), id);
    QCOMPARE(value("SELECT recommend || comment FROM response").toString(),
             QStringLiteral("10good"));
    QCOMPARE(value("SELECT import_id FROM response").toLongLong(), second->id.value);
    QCOMPARE(count("answer"), 2);
    QCOMPARE(count("answer_text"), 0);
    QCOMPARE(value("SELECT content ->> '$.response.comment' FROM response_before").toString(),
             QStringLiteral("bad \"quoted\"\n"));
    QCOMPARE(value("SELECT json_array_length(content, '$.answers') FROM response_before").toInt(),
             3);
}

void TestResponseWriter::changedTwiceInOneFile()
{
    QVERIFY(importRows(*m_database, {{"1", 2, {}, "first", {}, {}, {}, {}, {}}}));
    const auto second = importRows(*m_database, {{"1", 5, {}, "second", {}, {}, {}, {}, {}},
                                                 {"1", 9, {}, "third", {}, {}, {}, {}, {}}});
    QVERIFY(second);
    QCOMPARE(second->changed, 2);
    QCOMPARE(value("SELECT comment FROM response").toString(), QStringLiteral("third"));
    QCOMPARE(count("response_before"), 1);
    QCOMPARE(value("SELECT content ->> '$.response.comment' FROM response_before").toString(),
             QStringLiteral("first"));
}

void TestResponseWriter::changedRightAfterItWasAdded()
{
    const auto record = importRows(*m_database, {{"1", 2, {}, "typo", {}, {}, "Cash", {}, {}},
                                                 {"1", 9, {}, "right", {}, {}, "Card", {}, {}},
                                                 {"2", 9, {}, "two", {}, {}, {}, {}, {}}});
    QVERIFY(record);
    QCOMPARE(record->added, 2);
    QCOMPARE(record->changed, 1);
    QCOMPARE(count("response"), 2);
    QCOMPARE(count("answer"), 1);
    QCOMPARE(count("response_before"), 0);
    QCOMPARE(value("SELECT comment FROM response WHERE source_id = '1'").toString(),
             QStringLiteral("right"));
    // The answer that was never meant is no choice.
    QCOMPARE(value("SELECT group_concat(value) FROM choice").toString(), QStringLiteral("Card"));
}

void TestResponseWriter::customers_data()
{
    QTest::addColumn<QStringList>("first"); // number, e-mail, phone, name
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("isSame");
    const auto person = [](const char *key, const char *email, const char *phone,
                           const char *name) {
        return QStringList{QString::fromUtf8(key), QString::fromUtf8(email),
                           QString::fromUtf8(phone), QString::fromUtf8(name)};
    };
    QTest::newRow("same number") << person("7", "", "", "Ana") << person("7", "", "", "Ana Pop")
                                 << true;
    QTest::newRow("other number, same name")
        << person("7", "", "", "Ana") << person("8", "", "", "Ana") << false;
    QTest::newRow("e-mail in capitals")
        << person("", "ana@example.com", "", "") << person("", "Ana@Example.COM", "", "") << true;
    QTest::newRow("phone with spaces")
        << person("", "", "+40 (721) 000-111", "") << person("", "", "+40721000111", "") << true;
    QTest::newRow("phone says less than the name")
        << person("", "", "n/a", "Ana") << person("", "", "none", "Ion") << false;
    QTest::newRow("name with cedilla and comma")
        << person("", "", "", "Ştefan Ţepeş") << person("", "", "", "ștefan  țepeș") << true;
    QTest::newRow("number 12345 is not the phone 12345")
        << person("12345", "", "", "") << person("", "", "12345", "") << false;
}

void TestResponseWriter::customers()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(bool, isSame);
    const auto keyOf = [](const QStringList &person) {
        for (const KeyKind kind : allKeyKinds) {
            const std::string text = person.at(static_cast<int>(kind)).toStdString();
            if (const quint64 key = customerKey(kind, text); key != 0)
                return key;
        }
        return quint64{0};
    };
    QVERIFY(keyOf(first) != 0);
    QCOMPARE(keyOf(first) == keyOf(second), isSame);
}

void TestResponseWriter::customerLearns()
{
    QVERIFY(importRows(*m_database, {{"1", 9, {}, {}, "ana@example.com", {}, {}, {}, {}},
                                     {"2", 9, {}, {}, "ana@example.com", "Ana", {}, {}, {}},
                                     {"3", 9, {}, {}, "ANA@example.com", "Anna", {}, {}, {}}}));
    QCOMPARE(count("customer"), 1);
    QCOMPARE(value("SELECT name || email FROM customer").toString(),
             QStringLiteral("Anaana@example.com"));
}

void TestResponseWriter::wordsOfTwoDimensionsAreTwo()
{
    const std::string word = "Central";
    RecordDraft draft;
    draft.values[static_cast<size_t>(Dimension::Channel)] = word;
    draft.values[static_cast<size_t>(Dimension::Branch)] = word;
    auto writer =
        ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("a.csv")), SurveyId());
    QVERIFY(writer);
    QVERIFY((*writer)->write(draft, {Fate::New, (*writer)->nextId(), 1}));
    QVERIFY((*writer)->commit({}, {}));
    QCOMPARE(count("dimension_value"), 2);
}

void TestResponseWriter::idsAreConsecutiveAndGrow()
{
    for (int round = 0; round < 3; ++round)
        QVERIFY(importRows(*m_database, std::vector<ShopRow>(100)));
    QCOMPARE(
        value("SELECT count(*) FROM import WHERE last_response_id - first_response_id + 1 = added")
            .toInt(),
        3);
    QCOMPARE(value("SELECT count(*) FROM response r JOIN import i USING (import_id) "
                   "WHERE response_id BETWEEN first_response_id AND last_response_id")
                 .toInt(),
             100);
    QCOMPARE(value("SELECT sum(added) FROM import").toInt(),
             100); // the later files were the same rows
    QVERIFY(importRows(*m_database, {ShopRow{"x", 1, {}, {}, {}, {}, {}, {}, {}}}));
    QCOMPARE(value("SELECT max(response_id) = (SELECT last_response_id FROM import ORDER BY "
                   "import_id DESC LIMIT 1) "
                   "FROM response")
                 .toInt(),
             1);
}

void TestResponseWriter::notesComeBack()
{
    auto writer =
        ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("a.csv")), SurveyId());
    QVERIFY(writer);
    const QList<Problem> notes{
        note(ProblemCode::EncodingGuessed, {QStringLiteral("windows-1251")})};
    const auto record = (*writer)->commit(notes, {});
    QVERIFY(record);
    QCOMPARE(record->notes, notes);
    QCOMPARE(value("SELECT code || arguments FROM import_note").toString(),
             QStringLiteral("encoding-guessed[\"windows-1251\"]"));
}

void TestResponseWriter::droppedWriterLeavesNothing()
{
    QVERIFY(importRows(*m_database, manyRows(10)));
    const QStringList before = dump(m_database->sql());
    {
        auto writer =
            ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("a.csv")), SurveyId());
        QVERIFY(writer);
        for (int i = 0; i < 1000; ++i)
            QVERIFY((*writer)->write(RecordDraft(), {Fate::New, (*writer)->nextId(), 1}));
    }
    QCOMPARE(dump(m_database->sql()), before);
    QVERIFY(importRows(*m_database, manyRows(11)));
}

void TestResponseWriter::cancelledLeavesNothing()
{
    const QStringList before = dump(m_database->sql());
    Progress progress;
    progress.cancel();
    const auto record =
        importRows(*m_database, shopRecord(QStringLiteral("a.csv")), manyRows(500), progress);
    QVERIFY(!record);
    QCOMPARE(record.error().code, ProblemCode::Cancelled);
    QCOMPARE(dump(m_database->sql()), before);
}

void TestResponseWriter::cancelledWhileWriting()
{
    QVERIFY(importRows(*m_database, manyRows(200)));
    const QStringList before = dump(m_database->sql());
    const Progress progress;
    {
        const Watch watch(*m_database, progress);
        auto writer =
            ResponseWriter::begin(*m_database, shopRecord(QStringLiteral("a.csv")), SurveyId());
        QVERIFY(writer);
        Result<void> written;
        for (int i = 0; i < 100'000 && written; ++i) {
            if (i == 5000)
                progress.cancel();
            written = (*writer)->write(RecordDraft(), {Fate::New, (*writer)->nextId(), 1});
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ProblemCode::Cancelled);
        writer->reset();
    }
    QCOMPARE(dump(m_database->sql()), before);
}

void TestResponseWriter::fullDiskLeavesNothing()
{
    QVERIFY(importRows(*m_database, manyRows(200)));
    const QStringList before = dump(m_database->sql());
    const int pages = value("PRAGMA page_count").toInt();
    QSqlQuery limit(m_database->sql());
    QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 20)));
    limit.finish();
    std::vector<ShopRow> rows = manyRows(20'000);
    for (ShopRow &row : rows)
        row.id += "-new";
    const auto failed = importRows(*m_database, rows);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ProblemCode::DiskFull);
    QCOMPARE(dump(m_database->sql()), before);
    QCOMPARE(complaints(m_database->sql()), QStringList());
    // With room again it works.
    QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
    limit.finish();
    const auto record = importRows(*m_database, rows);
    QVERIFY(record);
    QCOMPARE(record->added, 20'000);
}

void TestResponseWriter::killedProcessLeavesNothing()
{
    QVERIFY(importRows(*m_database, manyRows(100)));
    const QStringList before = dump(m_database->sql());
    const QString path = m_database.path();
    m_database.close();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-and-die"), path});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitCode(), 9);
    // It had written: the log beside the file is what it left behind.
    QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() > 100'000);
    QVERIFY(prepareDatabase(path));
    QVERIFY(m_database.open());
    QCOMPARE(dump(m_database->sql()), before);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--write-and-die"))
        writeAndDie(arguments.at(2));
    TestResponseWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_responsewriter.moc"
