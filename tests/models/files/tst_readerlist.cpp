// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/readerlist.h"

#include "tablefile.h"
#include "xlsxmaker.h"
#include "zipmaker.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patron;
using namespace patron::test;

class TestReaderList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAsASpreadsheetCounts_data();
    void rowsAsASpreadsheetCounts();
    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<QString>("format");

        const auto empty = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << ProblemCode::FileEmpty << QString();
        };
        empty("no byte at all", {});
        empty("only the mark of UTF-8", "\xEF\xBB\xBF");
        empty("only the mark of UTF-16", "\xFF\xFE");
        empty("only blank lines", "\r\n  \n\t\n\n");
        empty("only zeros", QByteArray(500, '\0'));
        empty("a sep line and nothing more", "sep=;\r\n");

        const auto headerOnly = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << ProblemCode::HeaderOnly << QString();
        };
        headerOnly("a header", "name;score\n");
        headerOnly("a header without line end", "name;score");
        headerOnly("a header and blank lines", "name;score\n\n\r\n");

        QTest::newRow("header that never ends")
            << QByteArray("\"name,score\n1,2\n") << ProblemCode::FileTruncated << QString();
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0\1\0\0\0",
                                               24)
                                 << ProblemCode::FileBinary << QString();

        const auto other = [](const char *name, const QByteArray &bytes, const QString &format) {
            QTest::newRow(name) << bytes << ProblemCode::FileOtherFormat << format;
        };
        const auto broken = [](const char *name, const QByteArray &bytes, const QString &format) {
            QTest::newRow(name) << bytes << ProblemCode::FileBroken << format;
        };
        other("PDF", "%PDF-1.7\n", u"PDF"_qs);
        broken("Excel workbook without its parts",
               zip({{"[Content_Types].xml", "x"}, {"xl/styles.xml", "x"}}), u"XLSX"_qs);
        broken("OpenDocument sheet without content",
               zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true}}),
               u"ODS"_qs);
        broken("Word document",
               QByteArray("PK\3\4\x14\0\6\0", 8) + "[Content_Types].xml...word/document.xml",
               u"ZIP"_qs);
        broken("archive", QByteArray("PK\3\4\x14\0\0\0", 8) + "results.csv", u"ZIP"_qs);
        broken("SPSS", "$FL2@(#) SPSS DATA FILE", u"SPSS"_qs);
        broken("compressed SPSS", "$FL3@(#) SPSS DATA FILE", u"SPSS"_qs);
        other("SQLite", QByteArray("SQLite format 3\0\x10\0", 18), u"SQLite"_qs);
        other("PNG", "\x89PNG\r\n\x1A\n", u"image"_qs);
        other("JPEG", "\xFF\xD8\xFF\xE0", u"image"_qs);
        other("GIF", "GIF89a", u"image"_qs);
        other("office file of the nineties without a workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
              u"OLE"_qs);
        broken("gzip", "\x1F\x8B\x08", u"gzip"_qs);
        other("rich text", "{\\rtf1\\ansi", u"RTF"_qs);
        QTest::newRow("JSON without a table") << QByteArray("\xEF\xBB\xBF{\n \"reviews\": []}")
                                              << ProblemCode::TableMissing << u"JSON"_qs;
        other("web page called a table", "<html><table><tr><td>1</td></tr></table></html>",
              u"HTML"_qs);
        other("XML", "<?xml version=\"1.0\"?><rows/>", u"XML"_qs);
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ProblemCode, code);
        QFETCH(QString, format);
        const TableFile file(bytes); // called .csv, every one
        const auto reader = openTable(file.path());
        QVERIFY(!reader);
        const QVariantList arguments = format.isEmpty() ? QVariantList() : QVariantList{format};
        QCOMPARE(reader.error(),
                 stop(code, arguments, {file.path(), {}, 0, reader.error().place.column}));
    }

    void damagedJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ProblemCode>("code");
        const ProblemCode broken = ProblemCode::FileBroken;
        QTest::newRow("a list whose first element is none") << QByteArray("[<null>]") << broken;
        QTest::newRow("a number that never begins") << QByteArray("[-foo, 1]") << broken;
        QTest::newRow("lines of a list that never ends") << QByteArray("[1,\n1\n,1") << broken;
        QTest::newRow("a value that is no word of JSON") << QByteArray("[tru]\n") << broken;
        QTest::newRow("no list at all") << QByteArray("<.>") << broken;
        QTest::newRow("an object with names in no quotation marks")
            << QByteArray("{stars: 5,\nname: \"Ana\"}") << broken;
        QTest::newRow("numbers alone") << QByteArray("[1, 2]") << ProblemCode::TableMissing;
        QTest::newRow("nothing in it") << QByteArray("  \n") << ProblemCode::FileEmpty;
    }

    /// And not a table of column names without rows.
    void damagedJson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ProblemCode, code);
        const auto reader = openTable(TableFile(bytes, u"reviews.json"_qs).path());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
    }

    void tableThatIsCalledJson()
    {
        const TableFile file("stars;name\n5;Ana\n", u"reviews.json"_qs);
        const auto reader = openTable(file.path());
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->shape().headers, (QStringList{u"stars"_qs, u"name"_qs}));
    }

    void accepted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JSON list") << QByteArray(" [ {\"stars\": 5} ]");
        QTest::newRow("header in brackets") << QByteArray("[1] How was it?,[2] Why?\n5,good\n");
        QTest::newRow("header in braces") << QByteArray("{question},{answer}\n5,good\n");
        QTest::newRow("header that begins with less") << QByteArray("<18,18-65\n5,7\n");
        QTest::newRow("header that begins like a picture") << QByteArray("GIF,MM\n5,7\n");
    }

    void accepted()
    {
        QFETCH(QByteArray, bytes);
        const auto reader = openTable(TableFile(bytes, u"table.pdf"_qs).path());
        QVERIFY(reader.has_value());
    }

    void missing()
    {
        const QString path = QDir::tempPath() + u"/patron-no-such-file.csv"_qs;
        QCOMPARE(openTable(path).error(), stop(ProblemCode::FileMissing, {}, {path, {}, 0, {}}));
    }

    void directory()
    {
        const QTemporaryDir dir;
        QCOMPARE(openTable(dir.path()).error().code, ProblemCode::FileIsDirectory);
    }

    void noRightToRead()
    {
        const TableFile file("a,b\n1,2\n");
        QVERIFY(QFile::setPermissions(file.path(), {}));
        if (QFile probe(file.path()); probe.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        QCOMPARE(openTable(file.path()).error().code, ProblemCode::FileUnreadable);
    }

    void diskFails()
    {
        // Opens like a file, but its first page cannot be read.
        const QString path = u"/proc/self/mem"_qs;
        if (!QFile::exists(path))
            QSKIP("no such file on this system");
        QCOMPARE(openTable(path).error().code, ProblemCode::FileUnreadable);
    }

    void device()
    {
        if (!QFile::exists(u"/dev/zero"_qs))
            QSKIP("no such device on this system");
        QCOMPARE(openTable(u"/dev/zero"_qs).error().code, ProblemCode::FileUnreadable);
    }

    void unknownEncoding()
    {
        const TableFile file("a,b\n1,2\n");
        TableOptions options;
        options.encoding = u"klingon-7"_qs;
        const auto reader = openTable(file.path(), options);
        QCOMPARE(reader.error(),
                 stop(ProblemCode::EncodingUnknown, {u"klingon-7"_qs}, {file.path(), {}, 0, {}}));
    }

    void fieldData_data();
    void fieldData();
    void csvSpectrum_data();
    void csvSpectrum();
};

/// Real files: rows, columns, encoding and delimiter known for each.
void TestReaderList::fieldData_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");

    const QString utf8 = u"UTF-8"_qs;
    const QString comma = u","_qs;
    const QString semicolon = u";"_qs;
    QTest::newRow("survey of R users")
        << u"surveys/google-forms-r-2019-english.csv"_qs << 1838 << 52 << utf8 << comma;
    QTest::newRow("café") << u"surveys/google-forms-cafe.csv"_qs << 122 << -1 << utf8 << comma;
    QTest::newRow("NHS") << u"surveys/nhs-friends-and-family.csv"_qs << 7908 << -1 << utf8 << comma;
    QTest::newRow("phone company")
        << u"customers/telco-churn.csv"_qs << 7043 << 21 << utf8 << comma;
    QTest::newRow("car dealer") << u"reviews/ru-car-dealer-utf8.csv"_qs << 351 << -1 << utf8
                                << comma;
    QTest::newRow("car dealer from a Russian Excel")
        << u"reviews/ru-car-dealer-windows1251.csv"_qs << 321 << -1 << u"windows-1251"_qs
        << semicolon;
    QTest::newRow("Romanian posts") << u"reviews/ro-tweets-windows1250-cedilla.csv"_qs << 2732 << -1
                                    << u"windows-1250"_qs << semicolon;
    QTest::newRow("SurveyMonkey, below two header rows")
        << u"surveys/surveymonkey-steak.csv"_qs << 550 << -1 << utf8 << comma;
    QTest::newRow("ambassadors, below two header rows")
        << u"surveys/surveymonkey-cncf-ambassadors-2020.csv"_qs << 44 << -1 << utf8 << comma;
    QTest::newRow("Google Play") << u"lookalikes/google-play-reviews-utf16le.csv"_qs << -1 << -1
                                 << u"UTF-16LE"_qs << comma;
    QTest::newRow("sep line") << u"encodings/sep-line-semicolon-decimal-comma.csv"_qs << 2 << 3
                              << utf8 << semicolon;
}

void TestReaderList::rowsAsASpreadsheetCounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("header in the first row")
        << QByteArray("date,score\n2026-05-01,9\n2026-05-02,7\n") << QList<qint64>{2, 3};
    QTest::newRow("title, blank line, header, blank line between answers")
        << QByteArray("Survey of May\r\n\r\nDate,Recommend,Comment\r\n2026-05-01,9,good\r\n\r\n"
                      "2026-05-02,7,fine\r\n2026-05-03,3,bad\r\n")
        << QList<qint64>{4, 6, 7};
    QTest::newRow("a line break in a cell is no row")
        << QByteArray("date,said\n2026-05-01,\"two\nlines\"\n2026-05-02,one\n")
        << QList<qint64>{2, 3};
    QTest::newRow("a sep line is not shown")
        << QByteArray("sep=;\ndate;score\n2026-05-01;9\n") << QList<qint64>{2};
    QTest::newRow("no header") << QByteArray("2026-05-01,9\n2026-05-02,7\n") << QList<qint64>{1, 2};
    const auto cells = [](int row, const QByteArray &one, const QByteArray &two) {
        return textRow({one, two}).replace("<row>", "<row r=\"" + QByteArray::number(row) + "\">");
    };
    QTest::newRow("XLSX with rows left out")
        << xlsxOf(cells(2, "date", "score") + cells(4, "2026-05-01", "9") +
                  cells(9, "2026-05-02", "7"))
        << QList<qint64>{4, 9};
    QTest::newRow("XLSX without numbers")
        << xlsxOf(textRow({"date", "score"}) + "<row/>" + textRow({"2026-05-01", "9"}))
        << QList<qint64>{3};
    const QByteArray ods =
        "<office:document-content><office:body><office:spreadsheet><table:table "
        "table:name=\"A\"><table:table-row><table:table-cell><text:p>date</text:p>"
        "</table:table-cell><table:table-cell><text:p>score</text:p></table:table-cell>"
        "</table:table-row><table:table-row table:number-rows-repeated=\"4\"/>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell><text:p>2026-05-01"
        "</text:p></table:table-cell><table:table-cell><text:p>9</text:p></table:table-cell>"
        "</table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>";
    QTest::newRow("ODS with blank and equal rows")
        << zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
                {"content.xml", ods}})
        << QList<qint64>{6, 7};
    QTest::newRow("JSON by its records")
        << QByteArray(R"([{"date":"2026-05-01","score":9},{"date":"2026-05-02","score":7}])")
        << QList<qint64>{1, 2};
}

void TestReaderList::rowsAsASpreadsheetCounts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<qint64>, numbers);
    const TableFile file(bytes);
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    for (int pass = 0; pass < 2; ++pass) {
        QList<qint64> found;
        RowBatch batch;
        for (auto more = (*reader)->read(batch, {}); more && *more;
             more = (*reader)->read(batch, {})) {
            for (size_t i = 0; i < batch.rows(); ++i) {
                found << batch.number(i);
                QCOMPARE(batch.find(found.last()), i);
            }
            QCOMPARE(batch.find(found.last() + 1), batch.rows());
        }
        QCOMPARE(found, numbers);
        QVERIFY((*reader)->rewind({}).has_value());
    }
}

void TestReaderList::fieldData()
{
    const QString root = qEnvironmentVariable("PATRON_FIELD_DATA");
    if (root.isEmpty())
        QSKIP("PATRON_FIELD_DATA is not set");
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    const auto reader = openTable(root + u'/' + file);
    QVERIFY(reader.has_value());
    const TableShape &shape = (*reader)->shape();
    QCOMPARE(shape.encoding, encoding);
    QCOMPARE(shape.delimiter, delimiter);
    if (columns >= 0)
        QCOMPARE(int(shape.headers.size()), columns);
    const auto all = readAll(**reader);
    QVERIFY(all.has_value());
    if (rows >= 0)
        QCOMPARE(int(all->size()), rows);
    for (const Problem &note : (*reader)->notes())
        QVERIFY2(note.code == ProblemCode::EncodingGuessed ||
                     note.code == ProblemCode::SepLineUsed ||
                     note.code == ProblemCode::HeaderRowsJoined,
                 qPrintable(problemId(note.code)));
}

void TestReaderList::csvSpectrum_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    const QString root = qEnvironmentVariable("PATRON_FIELD_DATA") + u"/nasty/csv-spectrum"_qs;
    for (const QFileInfo &info : QDir(root + u"/csvs"_qs).entryInfoList({u"*.csv"_qs}))
        QTest::addRow("%s", qPrintable(info.baseName()))
            << info.filePath() << root + u"/json/"_qs + info.baseName() + u".json"_qs;
    if (qEnvironmentVariableIsEmpty("PATRON_FIELD_DATA"))
        QTest::newRow("no field data") << QString() << QString();
}

void TestReaderList::csvSpectrum()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    if (csv.isEmpty())
        QSKIP("PATRON_FIELD_DATA is not set");
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray wanted = file.readAll();
    // Copies of the collection may have lost their carriage returns on the way.
    QFile source(csv);
    QVERIFY(source.open(QIODevice::ReadOnly));
    if (!source.readAll().contains('\r'))
        wanted.replace("\\r\\n", "\\n");
    const QJsonArray expected = QJsonDocument::fromJson(wanted).array();
    const auto reader = openTable(csv);
    QVERIFY(reader.has_value());
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    QJsonArray read;
    for (const QStringList &row : *rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert((*reader)->shape().headers.value(i),
                          row.at(i).isNull() ? u""_qs : row.at(i));
        read << object;
    }
    QCOMPARE(read, expected);
}

QTEST_GUILESS_MAIN(TestReaderList)
#include "tst_readerlist.moc"
