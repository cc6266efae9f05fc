// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/beginning.h"

#include "models/files/readerlist.h"
#include "zipmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace patron;

class TestBeginning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutJson_data();
    void cutJson();
    void cutText_data();
    void cutText();
    void aLargeFileOpensByItsFirstRows_data();
    void aLargeFileOpensByItsFirstRows();
    void aFileWithoutAWholeRecordIsNotGuessedAt();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestBeginning::cutJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cut");
    const auto row = [](const char *name, const char *bytes, const char *cut) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(cut);
    };
    row("a list, cut in its third record", R"([{"a":1},{"a":2},{"a":)", R"([{"a":1},{"a":2}])");
    row("cut between records", R"([{"a":1},)", R"([{"a":1}])");
    row("within objects", R"({"data":{"n":7,"reviews":[{"a":1},{"a")",
        R"({"data":{"n":7,"reviews":[{"a":1}]}})");
    row("records that hold lists are cut behind the record, not in it",
        R"([{"t":[{"x":1},{"x":2}]},{"t":[{"x":3},{"x")", R"([{"t":[{"x":1},{"x":2}]}])");
    row("no record is whole: cut in the list within", R"([{"t":[{"x":3},{"x")",
        R"([{"t":[{"x":3}]}])");
    row("an object a line", "{\"a\":1}\n{\"a\":{\"b\":2}}\n{\"a\"", "{\"a\":1}\n{\"a\":{\"b\":2}}");
    row("brackets, quotes and backslashes within a text",
        R"([{"a":"}]\"\\"},{"a":"[{\\\"}"},{"a":"]}"})",
        R"([{"a":"}]\"\\"},{"a":"[{\\\"}"},{"a":"]}"}])");
    row("a list before the answers", R"({"tags":[{"t":1}],"rows":[{"a":1},{"a":2},{)",
        R"({"tags":[{"t":1}],"rows":[{"a":1},{"a":2}]})");
    row("nothing whole", R"({"a":[{"b":"c)", "");
}

void TestBeginning::cutJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cut);
    QCOMPARE(patron::cutJson(bytes), cut);
}

void TestBeginning::cutText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("behind the last line") << QByteArray("a,b\n1,2\n3,") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no line end, an odd number of bytes")
        << QByteArray("abcde") << QByteArray("abcd");
    QTest::newRow("UTF-16: whole letters") << QByteArray("a\0\n\0b", 5) << QByteArray("a\0\n\0", 4);
}

void TestBeginning::cutText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cut);
    QCOMPARE(patron::cutText(bytes), cut);
}

namespace {

QByteArray largeCsv()
{
    QByteArray csv = "Date,Recommend,Comment\n";
    for (int i = 0; csv.size() < 3 * quickBytes; ++i)
        csv += "2024-05-0" + QByteArray::number(1 + i % 9) + ',' + QByteArray::number(i % 11) +
               ",\"one, \"\"two\"\" and " + QByteArray::number(i) + "\"\n";
    return csv;
}

QByteArray largeJson()
{
    QByteArray json = "{\"responses\":[";
    for (int i = 0; json.size() < 3 * quickBytes; ++i)
        json += (i > 0 ? ",{" : "{") + QByteArray("\"Date\":\"2024-05-01\",\"Recommend\":") +
                QByteArray::number(i % 11) + ",\"Comment\":\"number " + QByteArray::number(i) +
                "\"}";
    return json + "]}";
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no zlib");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

void TestBeginning::aLargeFileOpensByItsFirstRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CSV") << largeCsv();
    QTest::newRow("JSON") << largeJson();
    QTest::newRow("CSV in gzip") << gzipped(largeCsv());
    QTest::newRow("JSON in gzip") << gzipped(largeJson());
    QTest::newRow("CSV in a ZIP file")
        << test::zip({{"notes.txt", "read me"}, {"answers.csv", largeCsv()}});
    QTest::newRow("JSON in a ZIP file") << test::zip({{"answers.json", largeJson()}});
}

void TestBeginning::aLargeFileOpensByItsFirstRows()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(bytes);
    const auto whole = openTable(path);
    const auto beginning = openTable(path, {}, {}, Extent::Beginning);
    QVERIFY(whole && beginning);
    QCOMPARE((*beginning)->shape().headers, (*whole)->shape().headers);
    QCOMPARE((*beginning)->shape().path, path);
    QCOMPARE((*beginning)->shape().bytes, qint64(bytes.size()));
    // Row by row the same, as far as it goes.
    RowBatch of;
    RowBatch first;
    QVERIFY((*whole)->read(of, {}).value_or(false));
    qint64 rows = 0;
    for (size_t at = 0; (*beginning)->read(first, {}).value_or(false); rows += qint64(first.rows()))
        for (size_t i = 0; i < first.rows(); ++i, ++at) {
            if (at == of.rows()) {
                QVERIFY((*whole)->read(of, {}).value_or(false));
                at = 0;
            }
            QVERIFY(std::ranges::equal(first.row(i), of.row(at)));
        }
    QVERIFY2(rows > 1000 && rows < 100'000, qPrintable(QString::number(rows)));
}

void TestBeginning::aFileWithoutAWholeRecordIsNotGuessedAt()
{
    const QString path = write("[{\"a\":\"" + QByteArray(2 * beginningBytes, 'x') + "\"}]");
    QCOMPARE(openTable(path, {}, {}, Extent::Beginning).error().code, ProblemCode::FileTruncated);
    QVERIFY(openTable(path));
}

QTEST_GUILESS_MAIN(TestBeginning)
#include "tst_beginning.moc"
