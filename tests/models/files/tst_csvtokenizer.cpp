// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvtokenizer.h"

#include "tablefile.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

using Outcome = CsvTokenizer::Outcome;

/// All records of the text, and how it ended: Record when all was cut.
Outcome cutAll(const QByteArray &bytes, char delimiter, Rows &rows,
               size_t limit = CsvTokenizer::usualFieldLimit, char quote = '"')
{
    const CsvTokenizer tokenizer(delimiter, quote, limit);
    RowBatch batch;
    batch.text() = bytes.toStdString();
    std::string_view text = batch.text();
    Outcome end = Outcome::Record;
    while (!text.empty()) {
        const Outcome outcome = tokenizer.next(text, Piece::Last, batch);
        if (outcome == Outcome::Record) {
            batch.endRow();
        } else if (outcome != Outcome::Blank) {
            end = outcome;
            break;
        }
    }
    for (size_t i = 0; i < batch.rows(); ++i)
        rows << rowTexts(batch, i);
    return end;
}

} // namespace

class TestCsvTokenizer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("expected");

        QTest::newRow("two lines")
            << QByteArray("a,b\n1,2\n") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("last line without end")
            << QByteArray("a,b\n1,2") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("Windows line ends")
            << QByteArray("a,b\r\n1,2\r\n") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("old Mac line ends")
            << QByteArray("a,b\r1,2\r") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("line ends written twice")
            << QByteArray("a,b\r\r\n1,2\r\r\n") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("all line ends mixed")
            << QByteArray("a\nb\r\nc\rd\r\r\ne")
            << Rows{{u"a"_qs}, {u"b"_qs}, {u"c"_qs}, {u"d"_qs}, {u"e"_qs}};
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n \t\n1,2\n\n")
                                     << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("delimiter in quotes")
            << QByteArray("\"a,b\",c\n") << Rows{{u"a,b"_qs, u"c"_qs}};
        QTest::newRow("line end in quotes")
            << QByteArray("\"a\r\nb\",c\n") << Rows{{u"a\r\nb"_qs, u"c"_qs}};
        QTest::newRow("blank line in quotes") << QByteArray("\"a\n\nb\"\n") << Rows{{u"a\n\nb"_qs}};
        QTest::newRow("doubled quotes")
            << QByteArray("\"he said \"\"ok\"\"\",2\n") << Rows{{u"he said \"ok\""_qs, u"2"_qs}};
        QTest::newRow("nothing but doubled quotes") << QByteArray("\"\"\"\"\n") << Rows{{u"\""_qs}};
        QTest::newRow("quote inside a plain cell")
            << QByteArray("12\" screen,say \"hi\" now\n")
            << Rows{{u"12\" screen"_qs, u"say \"hi\" now"_qs}};
        QTest::newRow("letters after the closing quote")
            << QByteArray("\"aa\"a,b\n") << Rows{{u"aaa"_qs, u"b"_qs}};
        QTest::newRow("more quotes after the closing quote")
            << QByteArray("\"a\"b\"c\",d\n") << Rows{{u"ab\"c\""_qs, u"d"_qs}};
        QTest::newRow("space before a quote is text")
            << QByteArray("a, \"b\"\n") << Rows{{u"a"_qs, u" \"b\""_qs}};
        QTest::newRow("spaces stay") << QByteArray(" a , b \n") << Rows{{u" a "_qs, u" b "_qs}};
        QTest::newRow("nothing and empty quotes differ")
            << QByteArray(",\"\",\n") << Rows{{QString(), u""_qs, QString()}};
        QTest::newRow("empty quotes alone are a row") << QByteArray("\"\"\n") << Rows{{u""_qs}};
        QTest::newRow("delimiter as the last byte")
            << QByteArray("a,") << Rows{{u"a"_qs, QString()}};
        QTest::newRow("long cells") << QByteArray("0123456789abcdef0,éîșț€😀яяяяяяяя\n")
                                    << Rows{{u"0123456789abcdef0"_qs, u"éîșț€😀яяяяяяяя"_qs}};
        QTest::newRow("short and long rows")
            << QByteArray("a,b\n1\n1,2,3\n")
            << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs}, {u"1"_qs, u"2"_qs, u"3"_qs}};
    }

    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(Rows, expected);
        Rows rows;
        QCOMPARE(cutAll(text, ',', rows), Outcome::Record);
        QCOMPARE(rows, expected);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype i = 0; i < rows.at(row).size(); ++i)
                QCOMPARE(rows.at(row).at(i).isNull(), expected.at(row).at(i).isNull());
        }
    }

    void anotherQuote_data()
    {
        QTest::addColumn<char>("quote");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("apostrophes")
            << '\'' << QByteArray("'a,b',c\n'd\ne','it''s'\n'',\n")
            << Rows{{u"a,b"_qs, u"c"_qs}, {u"d\ne"_qs, u"it's"_qs}, {u""_qs, QString()}};
        QTest::newRow("the usual one is text")
            << '\'' << QByteArray("\"a,'\"b\"'\n") << Rows{{u"\"a"_qs, u"\"b\""_qs}};
        QTest::newRow("in long lines") << '\'' << QByteArray("12345678,'123,5678',12345678\n")
                                       << Rows{{u"12345678"_qs, u"123,5678"_qs, u"12345678"_qs}};
        QTest::newRow("none") << '\0' << QByteArray("\"a,\"b\"\n'c,d\n")
                              << Rows{{u"\"a"_qs, u"\"b\""_qs}, {u"'c"_qs, u"d"_qs}};
        QTest::newRow("none, with empty cells and blank lines")
            << '\0' << QByteArray("12345678,,\n\n,12345678\n12345678,\n")
            << Rows{{u"12345678"_qs, QString(), QString()},
                    {QString(), u"12345678"_qs},
                    {u"12345678"_qs, QString()}};
    }

    void anotherQuote()
    {
        QFETCH(char, quote);
        QFETCH(QByteArray, text);
        QFETCH(Rows, expected);
        Rows rows;
        QCOMPARE(cutAll(text, ',', rows, CsvTokenizer::usualFieldLimit, quote), Outcome::Record);
        QCOMPARE(rows, expected);
    }

    void everyDelimiterAtEveryPlace()
    {
        // The delimiter must be seen wherever it stands in a word of eight bytes.
        for (const char delimiter : {',', ';', '\t', '|', '^'}) {
            for (int length = 0; length < 40; ++length) {
                Rows rows;
                const QByteArray letters(length, 'x');
                QCOMPARE(cutAll(letters + delimiter + letters + '\n' + letters + delimiter + '\r' +
                                    letters,
                                delimiter, rows),
                         Outcome::Record);
                QCOMPARE(rows.first().size(), 2);
                QCOMPARE(rows.first().last().size(), length);
                QCOMPARE(rows.size(), length == 0 ? 2 : 3);
            }
        }
    }

    void oneColumn()
    {
        Rows rows;
        QCOMPARE(cutAll("good, cheap; fast\n\"a\"\n", 0, rows), Outcome::Record);
        QCOMPARE(rows, (Rows{{u"good, cheap; fast"_qs}, {u"a"_qs}}));
    }

    void unclosedQuote()
    {
        Rows rows;
        QCOMPARE(cutAll("a,b\n1,\"never\nclosed", ',', rows), Outcome::Unclosed);
        QCOMPARE(rows, (Rows{{u"a"_qs, u"b"_qs}}));
        QCOMPARE(cutAll("\"x\"\"", ',', rows), Outcome::Unclosed);
    }

    void fieldLimit_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("plain, just fits") << QByteArray("12345678,b\n") << Outcome::Record;
        QTest::newRow("plain, too long") << QByteArray("123456789,b\n") << Outcome::TooLong;
        QTest::newRow("quoted, just fits") << QByteArray("\"12345678\",b\n") << Outcome::Record;
        QTest::newRow("quoted, too long") << QByteArray("\"123456789\",b\n") << Outcome::TooLong;
        QTest::newRow("unclosed, too long") << QByteArray("\"1234\n5678\n") << Outcome::Endless;
        QTest::newRow("unclosed with doubled quotes, too long")
            << QByteArray("\"12\"\"34\n5678\n") << Outcome::Endless;
    }

    void fieldLimit()
    {
        QFETCH(QByteArray, text);
        QFETCH(Outcome, outcome);
        Rows rows;
        QCOMPARE(cutAll(text, ',', rows, 8), outcome);
    }

    void waitsForMore_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("in a plain cell") << QByteArray("a,b");
        QTest::newRow("behind a delimiter") << QByteArray("a,");
        QTest::newRow("in quotes") << QByteArray("a,\"b");
        QTest::newRow("at a quote that may be doubled") << QByteArray("a,\"b\"");
    }

    void waitsForMore()
    {
        QFETCH(QByteArray, text);
        RowBatch batch;
        std::string_view view(text.constData(), size_t(text.size()));
        QCOMPARE(CsvTokenizer(',').next(view, Piece::More, batch), Outcome::More);
        QCOMPARE(qsizetype(view.size()), text.size());
        QCOMPARE(batch.openCells(), size_t(0));
        QCOMPARE(CsvTokenizer(',').next(view, Piece::More, batch), Outcome::More);
    }

    void plainCellsAreNotCopied()
    {
        RowBatch batch;
        batch.text() = "abc,\"def\"\n";
        std::string_view text = batch.text();
        QCOMPARE(CsvTokenizer(',').next(text, Piece::Last, batch), Outcome::Record);
        batch.endRow();
        QCOMPARE(static_cast<const void *>(batch.row(0)[0].data()),
                 static_cast<const void *>(batch.text().data()));
        QCOMPARE(static_cast<const void *>(batch.row(0)[1].data()),
                 static_cast<const void *>(batch.text().data() + 5));
        const RowBatch moved = std::move(batch);
        QCOMPARE(cellText(moved.row(0)[1]), u"def"_qs);
    }
};

QTEST_GUILESS_MAIN(TestCsvTokenizer)
#include "tst_csvtokenizer.moc"
