// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"

#include "models/files/headedtable.h"
#include "tablefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

/// The file with its first row as header, whatever that looks like.
std::unique_ptr<TableReader> opened(const QString &path, qint64 piece = CsvReader::usualPiece,
                                    TableOptions options = {})
{
    options.titleRows = 0;
    options.headerRows = 1;
    auto rows = CsvReader::open(path, options, {}, piece);
    if (!rows)
        return nullptr;
    auto reader = HeadedTable::open(std::move(*rows), RowWidth::AsWritten, options, {});
    return reader ? std::move(*reader) : nullptr;
}

TableOptions textOptions(const QString &encoding, const QString &delimiter)
{
    TableOptions options;
    options.encoding = encoding;
    options.delimiter = delimiter;
    return options;
}

/// The codes of the notes with their counts and rows, as one can read them.
QStringList noteTexts(const TableReader &reader)
{
    QStringList texts;
    for (const Problem &note : reader.notes()) {
        QString text = problemId(note.code);
        for (const QVariant &argument : note.arguments)
            text += u' ' + argument.toString();
        if (note.place.row > 0)
            text += u" from row %1"_qs.arg(note.place.row);
        texts << text;
    }
    return texts;
}

QByteArray awkwardTable()
{
    return "sep=;\r\n"
           "\r\n"
           "id;\"comment, long\";<b>score</b>\r\n"
           "1;\"He said \"\"ok\"\"\r\nand left\";9,5\r\n"
           "2;plain \"quote\" inside;\r\n"
           "\r\n"
           "3;\"\";\"x\"y\r\r\n"
           "4;Отлично, спасибо 😀;7\n"
           "5\n"
           "6;a;b;c\n"
           "7;да\xFF;\r"
           "8;zero";
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape()
    {
        const QByteArray bytes("\xEF\xBB\xBF\" Name <br>of shop \";Date;;Date \r\n\"A\";1;;2\r\n");
        const TableFile file(bytes);
        const auto reader = opened(file.path());
        QVERIFY(reader);
        TableShape expected;
        expected.path = file.path();
        expected.encoding = u"UTF-8"_qs;
        expected.delimiter = u";"_qs;
        expected.headers = {u"Name of shop"_qs, u"Date"_qs, QString(), u"Date"_qs};
        expected.headerCells = {expected.headers};
        expected.firstRows = {1, 2};
        expected.bytes = bytes.size();
        expected.quote = u"\""_qs;
        QCOMPARE(reader->shape(), expected);
        QCOMPARE(*readAll(*reader), (Rows{{u"A"_qs, u"1"_qs, QString(), u"2"_qs}}));
        QCOMPARE(noteTexts(*reader), QStringList{});
    }

    void sameRowsWhateverThePieces()
    {
        QByteArray bytes = awkwardTable();
        bytes += QByteArray("\0byte;1", 7);
        const TableFile file(bytes);
        const Rows expected{
            {u"1"_qs, u"He said \"ok\"\r\nand left"_qs, u"9,5"_qs},
            {u"2"_qs, u"plain \"quote\" inside"_qs, QString()},
            {u"3"_qs, u""_qs, u"xy"_qs},
            {u"4"_qs, u"Отлично, спасибо 😀"_qs, u"7"_qs},
            {u"5"_qs},
            {u"6"_qs, u"a"_qs, u"b"_qs, u"c"_qs},
            {u"7"_qs, u"да\uFFFD"_qs, QString()},
            {u"8"_qs, u"zerobyte"_qs, u"1"_qs},
        };
        const QStringList notes{u"sep-line-used"_qs, u"bytes-replaced 2 from row 11"_qs,
                                u"row-short 1 from row 9"_qs, u"row-long 1 from row 10"_qs};
        for (qint64 piece = 1; piece <= bytes.size() + 1; ++piece) {
            const auto reader = opened(file.path(), piece);
            QVERIFY(reader);
            QCOMPARE(reader->shape().headers,
                     (QStringList{u"id"_qs, u"comment, long"_qs, u"score"_qs}));
            QCOMPARE(reader->shape().delimiter, u";"_qs);
            QCOMPARE(*readAll(*reader), expected);
            QCOMPARE(noteTexts(*reader), notes);
            QVERIFY(reader->rewind(Progress()));
            QCOMPARE(*readAll(*reader), expected);
            QCOMPARE(noteTexts(*reader), notes);
        }
    }

    void sameRowsInUtf16WhateverThePieces()
    {
        const QString text = u"имя,текст\r\nАнна,\"да, \"\"ок\"\" 😀\r\nнет\"\r\nИон,\r\n"_qs;
        const TableFile file(
            QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(text));
        for (qint64 piece = 1; piece < 100; ++piece) {
            const auto reader = opened(file.path(), piece);
            QVERIFY(reader);
            QCOMPARE(reader->shape().encoding, u"UTF-16BE"_qs);
            QCOMPARE(*readAll(*reader),
                     (Rows{{u"Анна"_qs, u"да, \"ок\" 😀\r\nнет"_qs}, {u"Ион"_qs, QString()}}));
        }
    }

    void options()
    {
        const TableFile file("a,b;c\n1,\xE4\xE0;3\n");
        const auto reader =
            opened(file.path(), CsvReader::usualPiece, textOptions(u"cp1251"_qs, u";"_qs));
        QVERIFY(reader);
        QCOMPARE(reader->shape().headers, (QStringList{u"a,b"_qs, u"c"_qs}));
        QCOMPARE(*readAll(*reader), (Rows{{u"1,да"_qs, u"3"_qs}}));
        QCOMPARE(noteTexts(*reader), QStringList{});
        const TableFile kept("a\tb,c,d\n1\t2,3,4\n");
        QCOMPARE(opened(kept.path(), CsvReader::usualPiece, textOptions({}, u"tab"_qs))
                     ->shape()
                     .delimiter,
                 u"\t"_qs);
    }

    void quote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<Rows>("expected");
        QTest::addColumn<QStringList>("notes");
        const QByteArray single("'id','text'\r\n'1','good, ''fast''\r\nwell'\r\n'2',''\r\n");
        const QByteArray phones("id,phone\n1,'+40712345678\n2,'+40712345679\n");
        QTest::newRow("apostrophes")
            << single << QString() << u"'"_qs
            << Rows{{u"1"_qs, u"good, 'fast'\r\nwell"_qs}, {u"2"_qs, u""_qs}}
            << QStringList{u"quote-found '"_qs};
        QTest::newRow("apostrophes, asked for")
            << single << u"'"_qs << u"'"_qs
            << Rows{{u"1"_qs, u"good, 'fast'\r\nwell"_qs}, {u"2"_qs, u""_qs}} << QStringList();
        QTest::newRow("protected phone numbers")
            << phones << QString() << u"\""_qs
            << Rows{{u"1"_qs, u"'+40712345678"_qs}, {u"2"_qs, u"'+40712345679"_qs}}
            << QStringList();
        QTest::newRow("none, asked for")
            << QByteArray("id,text\n1,\"a\n2,\"b\n") << u"none"_qs << u"none"_qs
            << Rows{{u"1"_qs, u"\"a"_qs}, {u"2"_qs, u"\"b"_qs}} << QStringList();
        QTest::newRow("nothing that could be one")
            << QByteArray("id,text\n1,don't\n") << QString() << QString()
            << Rows{{u"1"_qs, u"don't"_qs}} << QStringList();
        QTest::newRow("a word is no quote")
            << QByteArray("id,text\n1,\"a,b\"\n") << u"words"_qs << u"\""_qs
            << Rows{{u"1"_qs, u"a,b"_qs}} << QStringList();
    }

    void quote()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, asked);
        QFETCH(QString, quote);
        QFETCH(Rows, expected);
        QFETCH(QStringList, notes);
        const TableFile file(bytes);
        TableOptions options;
        options.quote = asked;
        for (qint64 piece = 1; piece <= bytes.size() + 1; ++piece) {
            const auto reader = opened(file.path(), piece, options);
            QVERIFY(reader);
            QCOMPARE(reader->shape().quote, quote);
            QCOMPARE(*readAll(*reader), expected);
            QCOMPARE(noteTexts(*reader), notes);
        }
    }

    void guessIsSaid()
    {
        const TableFile file("id;text\n1;\xD1\xEF\xE0\xF1\xE8\xE1\xEE\n");
        const auto reader = opened(file.path());
        QVERIFY(reader);
        QCOMPARE(noteTexts(*reader), QStringList{u"encoding-guessed windows-1251"_qs});
        QCOMPARE(*readAll(*reader), (Rows{{u"1"_qs, u"Спасибо"_qs}}));
    }

    void zerosAtTheEnd()
    {
        const TableFile file(QByteArray("a,b\n1,2\n") + QByteArray(5000, '\0'));
        const auto reader = opened(file.path());
        QVERIFY(reader);
        QCOMPARE(*readAll(*reader), (Rows{{u"1"_qs, u"2"_qs}}));
        QCOMPARE(noteTexts(*reader), QStringList{u"bytes-replaced 5000"_qs});
    }

    void unclosedQuote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("good");
        QTest::addColumn<QString>("column");
        const QByteArray filler = QByteArray("5,fine\n").repeated(300000);
        QTest::newRow("in the last row")
            << QByteArray("id,text\n1,a\n2,b\n3,\"never closed\n4,d\n") << 2 << u"text"_qs;
        QTest::newRow("in the first row") << QByteArray("id,text\n\"1,a\n2,b\n") << 0 << u"id"_qs;
        QTest::newRow("with megabytes behind it")
            << "id,text\n1,a\n2,\"oops\n" + filler << 1 << u"text"_qs;
        QTest::newRow("behind megabytes") << "id,text\n" + filler + "2,\"oops\n"
                                          << 300000 << u"text"_qs;
    }

    void unclosedQuote()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, good);
        QFETCH(QString, column);
        const TableFile file(bytes);
        const auto reader = opened(file.path());
        QVERIFY(reader);
        RowBatch batch;
        qint64 rows = 0;
        Result<bool> more = true;
        while ((more = reader->read(batch, {})) && *more)
            rows += qint64(batch.rows());
        QVERIFY(!more);
        QCOMPARE(more.error(),
                 stop(ProblemCode::FileTruncated, {}, {file.path(), {}, good + 2, column}));
        QCOMPARE(rows, good);
    }

    /// A quotation mark that closes after all is not what is wrong.
    void cellTooLong_data()
    {
        QTest::addColumn<QByteArray>("cell");
        const QByteArray much = QByteArray("many words ").repeated(150000);
        QTest::newRow("in quotes") << "\"" + much + "\"";
        QTest::newRow("in quotes, with quotes in it")
            << "\"" + QByteArray("she said \"\"no\"\", ").repeated(100000) + "\"";
        QTest::newRow("without quotes") << much;
        QTest::newRow("in quotes, pages long") << "\"" + much.repeated(4) + "\"";
    }

    void cellTooLong()
    {
        QFETCH(QByteArray, cell);
        const TableFile file("id,text\n1,a\n2," + cell + "\n3,b\n");
        const auto reader = opened(file.path());
        QVERIFY(reader);
        RowBatch batch;
        Result<bool> more = true;
        qint64 rows = 0;
        while ((more = reader->read(batch, {})) && *more)
            rows += qint64(batch.rows());
        QVERIFY(!more);
        QCOMPARE(more.error(),
                 stop(ProblemCode::CellTooLong, {1024 * 1024}, {file.path(), {}, 3, u"text"_qs}));
        QCOMPARE(rows, 1);
    }

    void batchesAreBounded()
    {
        const TableFile file("id,text\n" +
                             QByteArray("12345,some words of a comment\n").repeated(200000));
        const auto reader = opened(file.path());
        QVERIFY(reader);
        RowBatch batch;
        size_t rows = 0;
        while (*reader->read(batch, {})) {
            QVERIFY(batch.text().size() <= 2 * CsvReader::usualPiece);
            rows += batch.rows();
        }
        QCOMPARE(rows, size_t(200000));
    }

    void rowLongerThanManyPieces()
    {
        const QByteArray huge(700000, 'x');
        const TableFile file("a,b,c,d\n" + huge + ',' + huge + ',' + huge + ',' + huge +
                             "\n1,2,3,4\n");
        const auto reader = opened(file.path(), 4096);
        QVERIFY(reader);
        const Rows rows = *readAll(*reader);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().last().size(), huge.size());
    }

    void progressAndCancel()
    {
        const TableFile file("id,text\n" +
                             QByteArray("12345,some words of a comment\n").repeated(100000));
        const auto reader = opened(file.path());
        QVERIFY(reader);
        const Progress progress;
        RowBatch batch;
        QVERIFY(*reader->read(batch, progress));
        QVERIFY(progress.done() >= CsvReader::usualPiece && progress.done() < progress.total());
        QCOMPARE(progress.total(), reader->shape().bytes);
        while (*reader->read(batch, progress)) {
        }
        QCOMPARE(progress.done(), progress.total());
        QVERIFY(reader->rewind(Progress()));
        progress.cancel();
        const auto stopped = reader->read(batch, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ProblemCode::Cancelled);
    }

    void rowsAreThoseOfPython();
};

/// Random tables, neat and broken ones, must come out as Python's csv module reads them.
void TestCsvReader::rowsAreThoseOfPython()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArrayList pieces{"a",    "bc", "длинный текст", "😀",  " ", "'", "12,5", "\"",
                                "\"\"", "\n", "\r\n",          "\r", ",", ";"};
    const QByteArrayList ends{"\n", "\r\n", "\r"};
    QByteArrayList tables;
    for (int i = 0; i < 400; ++i) {
        const bool neat = i % 2 == 0;
        QByteArray table = "h1,h2,h3\n";
        for (int row = random.bounded(1, 12); row > 0; --row) {
            for (int column = 0; column < 3; ++column) {
                QByteArray cell;
                const int kinds = neat ? int(pieces.size()) : 9;
                for (int part = random.bounded(4); part > 0; --part)
                    cell += pieces.at(random.bounded(kinds));
                if (neat && (cell.contains('"') || cell.contains(',') || cell.contains('\n') ||
                             cell.contains('\r') || random.bounded(3) == 0))
                    cell = '"' + cell.replace('"', "\"\"") + '"';
                table += cell + (column < 2 ? "," : "");
            }
            table += ends.at(random.bounded(3));
        }
        tables << table;
    }

    QTemporaryDir dir;
    QJsonArray list;
    for (const QByteArray &table : tables)
        list << QString::fromUtf8(table);
    QFile input(dir.filePath(u"tables.json"_qs));
    QVERIFY(input.open(QIODevice::WriteOnly));
    input.write(QJsonDocument(list).toJson());
    input.close();
    QProcess python;
    python.start(
        u"python3"_qs,
        {u"-c"_qs,
         u"import csv, io, json, sys\n"
         "for t in json.load(open(sys.argv[1], encoding='utf-8')):\n"
         "    rows = list(csv.reader(io.StringIO(t, newline='')))\n"
         "    print(json.dumps([r for r in rows if r and not (len(r) == 1 and not r[0].strip())]))\n"_qs,
         input.fileName()});
    if (!python.waitForStarted())
        QSKIP("no python3");
    QVERIFY(python.waitForFinished(60000));
    QCOMPARE(python.exitCode(), 0);

    const QByteArrayList answers = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(answers.size(), tables.size());
    int compared = 0;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        Rows expected;
        for (const QJsonValue row : QJsonDocument::fromJson(answers.at(i)).array()) {
            expected << QStringList();
            for (const QJsonValue cell : row.toArray())
                expected.last() << cell.toString();
        }
        expected.removeFirst();
        const TableFile file(tables.at(i));
        const auto reader = opened(file.path(), random.bounded(1, 200), textOptions({}, u","_qs));
        if (!reader)
            continue; // nothing but blank lines below the header
        const auto rows = readAll(*reader);
        if (!rows) {
            QVERIFY2(i % 2 == 1,
                     tables.at(i)
                         .constData()); // a quote left open: Python takes it as closed by the end
            QCOMPARE(rows.error().code, ProblemCode::FileTruncated);
            continue;
        }
        ++compared;
        QVERIFY2(*rows == expected, tables.at(i).constData());
    }
    QVERIFY2(compared > 250, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
