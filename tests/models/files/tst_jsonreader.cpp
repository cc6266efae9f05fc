// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/readerlist.h"

#include "tablefile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

QString encoded(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// The text in UTF-16, with its mark or without.
QByteArray wide(const QString &text, bool withMark)
{
    QByteArray bytes(withMark ? "\xFF\xFE" : "");
    for (const QChar letter : text) {
        bytes += char(letter.unicode() & 0xFF);
        bytes += char(letter.unicode() >> 8);
    }
    return bytes;
}

TableOptions withSheet(const QString &sheet)
{
    TableOptions options;
    options.sheet = sheet;
    return options;
}

} // namespace

class TestJsonReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void encodings_data();
    void encodings();
    void refuses_data();
    void refuses();
    void typeformAnswers();
    void severalLists();
    void listAskedFor();
    void listNotThere();
    void rewound();
    void manyBatches();
    void damagedBytesAreCounted();
    void endlessString();
    void deepNesting();
    void tooManyColumns();
    void tooManyValuesInOneRecord();
    void cancelled();
    void changedWhileRead();
};

void TestJsonReader::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<Rows>("rows");

    const auto row = [](const char *name, const QByteArray &json, const QStringList &headers,
                        const Rows &rows) { QTest::newRow(name) << json << headers << rows; };

    row("list at the top", R"([{"name":"Ana","stars":5},{"name":"Ion","stars":4}])",
        {u"name"_qs, u"stars"_qs}, {{u"Ana"_qs, u"5"_qs}, {u"Ion"_qs, u"4"_qs}});
    row("list within an object", R"({"total":2,"reviews":[{"stars":"5"},{"stars":"1"}]})",
        {u"stars"_qs}, {{u"5"_qs}, {u"1"_qs}});
    row("list within objects", R"({"data":{"page":{"items":[{"stars":5}]}}})", {u"stars"_qs},
        {{u"5"_qs}});
    row("object on every line", "{\"stars\":5}\n{\"stars\":4}\r\n\n{\"stars\":3}", {u"stars"_qs},
        {{u"5"_qs}, {u"4"_qs}, {u"3"_qs}});
    row("lists on every line are no tables", "{\"a\":[{\"b\":1}]}\n{\"a\":[{\"b\":2}]}\n",
        {u"a"_qs}, {{u"1"_qs}, {u"2"_qs}});
    row("a name that comes later", R"([{"a":1},{"b":2,"a":3}])", {u"a"_qs, u"b"_qs},
        {{u"1"_qs, QString()}, {u"3"_qs, u"2"_qs}});
    row("nested objects", R"([{"reviewer":{"name":{"first":"Ana"}},"n":1}])",
        {u"reviewer.name.first"_qs, u"n"_qs}, {{u"Ana"_qs, u"1"_qs}});
    row("null is empty, an empty text is not", R"([{"a":null,"b":""},{"a":0,"b":"x"}])",
        {u"a"_qs, u"b"_qs}, {{QString(), u""_qs}, {u"0"_qs, u"x"_qs}});
    row("null where others have an object", R"([{"reply":null},{"reply":{"text":"Thanks"}}])",
        {u"reply.text"_qs}, {{QString()}, {u"Thanks"_qs}});
    row("a name that is always null stays", R"([{"a":1,"b":null}])", {u"a"_qs, u"b"_qs},
        {{u"1"_qs, QString()}});
    row("numbers as written",
        R"([{"a":5.0,"b":-0.50,"c":1e2,"d":12345678901234567890123,"e":9007199254740993,"f":-7}])",
        {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs, u"f"_qs},
        {{u"5.0"_qs, u"-0.50"_qs, u"1e2"_qs, u"12345678901234567890123"_qs, u"9007199254740993"_qs,
          u"-7"_qs}});
    row("true and false", R"([{"a":true,"b":false}])", {u"a"_qs, u"b"_qs},
        {{u"true"_qs, u"false"_qs}});
    row("several answers", R"([{"heard":["shop","radio",3]},{"heard":[]}])", {u"heard"_qs},
        {{u"shop\nradio\n3"_qs}, {QString()}});
    row("objects that are no answers", R"([{"photos":[{"id":1,"u":"a"},{"id":2,"u":"b"}]}])",
        {u"photos"_qs}, {{u"1\na\n2\nb"_qs}});
    row("questions and answers",
        R"([{"id":7,"answers":[{"question":"How?","answer":5},{"question":"Why?","answer":"good"}]},)"
        R"({"id":8,"answers":[{"question":"Why?","answer":null},{"question":"Who?","answer":["a","b"]}]}])",
        {u"id"_qs, u"How?"_qs, u"Why?"_qs, u"Who?"_qs},
        {{u"7"_qs, u"5"_qs, u"good"_qs, QString()}, {u"8"_qs, QString(), QString(), u"a\nb"_qs}});
    row("labels and values",
        R"([{"parts":[{"label":"Staff","value":9.5},{"name":"Room","value":8}]}])",
        {u"Staff"_qs, u"Room"_qs}, {{u"9.5"_qs, u"8"_qs}});
    row("fields known by number",
        R"([{"custom_fields":[{"id":360,"value":"x"},{"id":361,"value":null}]}])",
        {u"360"_qs, u"361"_qs}, {{u"x"_qs, QString()}});
    row("a question asked twice", R"([{"a":[{"name":"Q","value":1},{"name":"Q","value":2}]}])",
        {u"Q"_qs}, {{u"1\n2"_qs}});
    row("no answers at all",
        R"([{"id":1,"answers":null},{"id":2,"answers":[]},)"
        R"({"id":3,"answers":[{"name":"Q","value":1}]}])",
        {u"id"_qs, u"Q"_qs}, {{u"1"_qs, QString()}, {u"2"_qs, QString()}, {u"3"_qs, u"1"_qs}});
    row("a question called as another column",
        R"([{"name":"Ana","a":[{"name":"name","value":1}]}])", {u"name"_qs, u"name"_qs},
        {{u"Ana"_qs, u"1"_qs}});
    row("what is no object is an empty row", R"([{"a":2},1,null,["x"],-3.5,{"a":4}])", {u"a"_qs},
        {{u"2"_qs}, {QString()}, {QString()}, {QString()}, {QString()}, {u"4"_qs}});
    row("line breaks and quotes within", R"([{"a":"one\ntwo \"three\" \\ \/ \u0421"}])", {u"a"_qs},
        {{encoded("one\ntwo \"three\" \\ / \xD0\xA1")}});
    row("zeros are dropped", R"([{"a":"one\u0000two"}])", {u"a"_qs}, {{u"onetwo"_qs}});
    row("Facebook's doubled encoding",
        R"([{"a":"\u00d0\u009f\u00d1\u0080\u00d0\u00b8\u00d0\u00b2\u00d0\u00b5\u00d1\u0082!"}])",
        {u"a"_qs}, {{encoded("\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82!")}});
    row("accents that are meant", R"([{"a":"caf\u00e9 \u00c3"},{"a":"\u041f\u00d0\u009f"}])",
        {u"a"_qs}, {{encoded("caf\xC3\xA9 \xC3\x83")}, {encoded("\xD0\x9F\xC3\x90\xC2\x9F")}});
    row("HTML in a name", R"([{"How <b>was</b> it?":5}])", {u"How  was  it?"_qs}, {{u"5"_qs}});
    row("type is only a word", R"({"type":"reviews","reviews":[{"a":1}]})", {u"a"_qs}, {{u"1"_qs}});
}

void TestJsonReader::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, headers);
    QFETCH(Rows, rows);
    const TableFile file(json, u"answers.json"_qs);
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
    const TableShape &shape = (*reader)->shape();
    if (QTest::currentDataTag() == QByteArray("HTML in a name"))
        QCOMPARE(shape.headers.value(0).simplified(), headers.value(0).simplified());
    else
        QCOMPARE(shape.headers, headers);
    QCOMPARE(shape.format, u"JSON"_qs);
    QCOMPARE(shape.path, file.path());
    QCOMPARE(shape.bytes, qint64(json.size()));
    QVERIFY(shape.sheets.isEmpty());
    const auto read = readAll(**reader);
    QVERIFY(read.has_value());
    QCOMPARE(*read, rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows[i].size(); ++j)
            QCOMPARE(read->at(i)[j].isNull(), rows[i][j].isNull());
    }
    for (const Problem &told : (*reader)->notes())
        QCOMPARE(told.code, ProblemCode::LettersRepaired);
    QCOMPARE((*reader)->notes().size(), qsizetype(json.contains("\\u00d0\\u009f\\u00d1")));
}

void TestJsonReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = encoded("[{\"\xD0\xB8\xD0\xBC\xD1\x8F\":\"\xD0\xAF\xD0\xBD\xD0\xB0\"}]");
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_qs;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_qs;
    QTest::newRow("UTF-16 with a mark") << wide(text, true) << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16 without") << wide(text, false) << u"UTF-16LE"_qs;
}

void TestJsonReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const TableFile file(bytes);
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
    QCOMPARE((*reader)->shape().encoding, encoding);
    QCOMPARE((*reader)->shape().headers, QStringList{encoded("\xD0\xB8\xD0\xBC\xD1\x8F")});
    QCOMPARE(*readAll(**reader), Rows{{encoded("\xD0\xAF\xD0\xBD\xD0\xB0")}});
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &json, ProblemCode code, int line = 0) {
        QTest::newRow(name) << json << code << line;
    };
    const ProblemCode none = ProblemCode::TableMissing;
    row("an object without a list", R"({"stars":5,"text":"good"})", none);
    row("an empty object", "{}", none);
    row("an empty list", "[]", none);
    row("a list of texts", R"(["a","b"])", none);
    row("a list of lists", R"([["a","b"],["c"]])", none);
    row("a list of empty objects", "[{},{}]", none);
    row("an empty list within", R"({"reviews":[]})", none);
    row("places on a map",
        R"({"type":"FeatureCollection","features":[{"properties":{"stars":5}}]})", none);

    const ProblemCode broken = ProblemCode::FileBroken;
    row("cut in a text", "[{\"a\":1},\n{\"a\":\"un", broken, 2);
    row("cut between records", "[\n{\"a\":1},\n{\"a\":2}\n", broken, 4);
    row("cut in a name", "{\"reviews\":[{\"a\":1,\"b", broken, 1);
    row("a comma too many", "[\n{\"a\":1},\n]", broken, 3);
    row("two lists", "[{\"a\":1}]\n[{\"a\":2}]", broken, 2);
    row("rubbish behind", "{\"a\":[{\"b\":1}]}\n\nthanks", broken, 3);
    row("a line that is no object", "{\"a\":1}\n{\"a\":2}\n[3]\n", broken, 3);
    row("a line that is cut", "{\"a\":1}\n{\"a\":2}\n{\"a\"", broken, 3);
    row("single quotes", "[{\"a\":1},\n{'a':2}]", broken, 2);
    row("a zero byte", QByteArray("[{\"a\":1},\n\0{\"a\":2}]", 20), broken, 2);
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ProblemCode, code);
    QFETCH(int, line);
    const TableFile file(json);
    const auto reader = openTable(file.path());
    QVERIFY(!reader);
    const QString format = json.contains("FeatureCollection") ? u"GeoJSON"_qs : u"JSON"_qs;
    QCOMPARE(reader.error(), stop(code, {format}, {file.path(), {}, line, {}}));
}

void TestJsonReader::typeformAnswers()
{
    const TableFile file(R"({"total_items":2,"page_count":1,"items":[
      {"token":"t1","submitted_at":"2026-03-01T10:00:00Z","answers":[
        {"field":{"id":"f1","type":"opinion_scale","ref":"nps"},"type":"number","number":9},
        {"field":{"id":"f2","type":"multiple_choice"},"type":"choice","choice":{"id":"x","label":"Good"}},
        {"field":{"id":"f3","type":"multiple_choice","ref":"heard","title":"Where from?"},"type":"choices",
         "choices":{"ids":["1","2"],"labels":["Shop","Radio"],"other":"A friend"}},
        {"field":{"id":"f4","type":"yes_no","ref":"again"},"type":"boolean","boolean":true}],
       "hidden":{"branch":"Iasi"}},
      {"token":"t2","answers":null}]})");
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    const TableShape &shape = (*reader)->shape();
    QCOMPARE(shape.headers, (QStringList{u"token"_qs, u"submitted_at"_qs, u"nps"_qs, u"f2"_qs,
                                         u"Where from?"_qs, u"again"_qs, u"hidden.branch"_qs}));
    QCOMPARE(shape.details.value(4).code, u"heard"_qs);
    QCOMPARE(shape.details.size(), shape.headers.size());
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->at(0), (QStringList{u"t1"_qs, u"2026-03-01T10:00:00Z"_qs, u"9"_qs, u"Good"_qs,
                                       u"Shop\nRadio\nA friend"_qs, u"true"_qs, u"Iasi"_qs}));
    QCOMPARE(rows->at(1), (QStringList{u"t2"_qs, {}, {}, {}, {}, {}, {}}));
}

void TestJsonReader::severalLists()
{
    const TableFile file(
        R"({"tags":[{"t":1},{"t":2}],"data":{"reviews":[{"a":1},{"a":2},{"a":3}]},)"
        R"("more":[{"m":1},{"m":2},{"m":3}],"texts":["x"]})");
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    const TableShape &shape = (*reader)->shape();
    // As many objects in both: the one nearer to the top.
    QCOMPARE(shape.sheet, u"more"_qs);
    QCOMPARE(shape.sheets, (QStringList{u"tags"_qs, u"data.reviews"_qs, u"more"_qs}));
    QCOMPARE((*reader)->notes(),
             QList<Problem>{note(ProblemCode::SheetChosen, {u"more"_qs, u"tags, data.reviews"_qs},
                                 {file.path(), u"more"_qs, 0, {}})});
}

void TestJsonReader::listAskedFor()
{
    const TableFile file(R"({"tags":[{"t":1}],"data":{"reviews":[{"a":1},{"a":2}]}})");
    const auto reader = openTable(file.path(), withSheet(u"tags"_qs));
    QVERIFY(reader.has_value());
    QCOMPARE(*readAll(**reader), Rows{{u"1"_qs}});
    QVERIFY((*reader)->notes().isEmpty());
}

void TestJsonReader::listNotThere()
{
    const TableFile file(R"({"tags":[{"t":1}],"data":{"reviews":[{"a":1},{"a":2}]}})");
    const auto reader = openTable(file.path(), withSheet(u"notes"_qs));
    QVERIFY(!reader);
    QCOMPARE(reader.error(),
             stop(ProblemCode::SheetMissing, {u"notes"_qs, u"tags, data.reviews"_qs},
                  {file.path(), {}, 0, {}}));
}

void TestJsonReader::rewound()
{
    const TableFile file(R"({"x":1,"reviews":[{"a":1},{"a":2}]})");
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    const auto first = readAll(**reader);
    QVERIFY((*reader)->rewind(Progress()).has_value());
    QCOMPARE(*readAll(**reader), *first);
    QCOMPARE(first->size(), 2);
}

void TestJsonReader::manyBatches()
{
    QByteArray json("[");
    for (int i = 0; i < 20'000; ++i)
        json += "{\"number\":" + QByteArray::number(i) + ",\"text\":\"a comment of some length\"},";
    json.back() = ']';
    const TableFile file(json);
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    RowBatch batch;
    qint64 rows = 0;
    int batches = 0;
    for (; *(*reader)->read(batch, {}); ++batches) {
        QVERIFY(batch.text().size() < 1024 * 1024);
        QCOMPARE(batch.number(0), rows + 1);
        for (size_t i = 0; i < batch.rows(); ++i, ++rows)
            QCOMPARE(cellText(batch.row(i)[0]), QString::number(rows));
    }
    QCOMPARE(rows, 20'000);
    QVERIFY(batches > 1);
}

void TestJsonReader::damagedBytesAreCounted()
{
    const TableFile file(
        "[{\"a\":\"\xD0\x9F\xD0\xBE\"},{\"a\":\"x\xFFy\"},{\"a\":\"\xD1\x8F\xD1\x8F\"}]");
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->at(1)[0], QStringLiteral("x\uFFFDy"));
    QCOMPARE((*reader)->notes(), QList<Problem>{note(ProblemCode::BytesReplaced, {qint64(1)},
                                                     {file.path(), {}, 2, {}})});
}

/// No more of it is kept in memory than anybody's answer could be long.
void TestJsonReader::endlessString()
{
    const TableFile file("[{\"a\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}]");
    const auto reader = openTable(file.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error(),
             stop(ProblemCode::FileTooLarge, {u"JSON"_qs}, {file.path(), {}, 0, {}}));
}

void TestJsonReader::deepNesting()
{
    for (const char *bracket : {"[", "{\"a\":", "[{\"a\":"}) {
        const TableFile file(QByteArray(bracket).repeated(100'000));
        QElapsedTimer timer;
        timer.start();
        const auto reader = openTable(file.path());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ProblemCode::FileBroken);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestJsonReader::tooManyColumns()
{
    QByteArray json("[{");
    for (int i = 0; i < 20'000; ++i)
        json += "\"c" + QByteArray::number(i) + "\":1,";
    json.chop(1);
    const TableFile file(json + "}]");
    QCOMPARE(openTable(file.path()).error().code, ProblemCode::FileTooLarge);
}

void TestJsonReader::tooManyValuesInOneRecord()
{
    const TableFile file("[{\"a\":[" + QByteArray("1,").repeated(250'000) + "1]}]");
    QCOMPARE(openTable(file.path()).error().code, ProblemCode::FileTooLarge);
}

void TestJsonReader::cancelled()
{
    const TableFile file("[" + QByteArray("{\"a\":1},").repeated(100'000) + "{\"a\":1}]");
    Progress progress;
    progress.cancel();
    QCOMPARE(openTable(file.path(), {}, progress).error().code, ProblemCode::Cancelled);
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    QCOMPARE(readAll(**reader, progress).error().code, ProblemCode::Cancelled);
}

void TestJsonReader::changedWhileRead()
{
    const TableFile file(R"([{"a":1},{"a":2}])");
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    QFile other(file.path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(R"([{"a":1},{"a":)");
    other.close();
    QVERIFY((*reader)->rewind(Progress()).has_value());
    QCOMPARE(readAll(**reader).error().code, ProblemCode::FileBroken);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
