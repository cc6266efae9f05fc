// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvdialect.h"

#include <QTest>

using namespace patron;

class TestCsvDialect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delimiter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");

        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("semicolon and decimal comma")
            << QByteArray("date;score\n1;9,5\n2;7,0\n") << ';';
        QTest::newRow("semicolon, comments full of commas")
            << QByteArray("name;comment\nAnna;good, fast, cheap\nIon;no, thanks\nOlga;fine\n")
            << ';';
        QTest::newRow("tab, with all the others inside")
            << QByteArray("a\tb\tc\n1,1\t2;2\t3|3\n1,1\t2;2\t3|3\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
        QTest::newRow("commas inside quotes")
            << QByteArray("a;b\n\"1,2,3\";x\n\"4,5,6\";y\n") << ';';
        QTest::newRow("delimiters and line ends inside quotes")
            << QByteArray("a,b\n\"x;y\nz;w\",1\n\"p;q\",2\n") << ',';
        QTest::newRow("several answers joined by semicolons")
            << QByteArray("id,app\n1,Map;Mail;\n2,Mail;\n3,\n") << ',';
        QTest::newRow("one column") << QByteArray("comment\ngood\nbad\n") << '\0';
        QTest::newRow("one column of sentences")
            << QByteArray("comment\nfast, cheap\nnever again\nwell, well, well\n") << '\0';
        QTest::newRow("header alone") << QByteArray("a;b;c\n") << ';';
        QTest::newRow("title above the table")
            << QByteArray("Report\na;b;c\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n") << ';';
        QTest::newRow("note under the table")
            << QByteArray("a,b,c\n1,2,3\n1,2,3\n1,2,3\nend of report\n") << ',';
        QTest::newRow("empty cells left out at the end of rows")
            << QByteArray("a,b,c,d,e\n1,2\n1,2,3\n1,2,3,4\n1,2,3,4,5\n") << ',';
        QTest::newRow("nothing") << QByteArray() << '\0';
    }

    void delimiter()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        const CsvDialect dialect =
            findDialect({text.constData(), size_t(text.size())}, Piece::Last, 0);
        QCOMPARE(dialect, (CsvDialect{delimiter, 0}));
    }

    /// A quote of another kind: only where no record speaks against it.
    void quote_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<CsvDialect>("dialect");
        const CsvDialect comma{',', 0, '\''};
        QTest::newRow("round everything")
            << QByteArray("'id','comment'\n'1','good, fast'\n'2','fine'\n") << comma;
        QTest::newRow("round everything, semicolons")
            << QByteArray("'id';'comment'\n'1';'good, fast, cheap'\n'2';'a; b'\n")
            << CsvDialect{';', 0, '\''};
        QTest::newRow("round texts, not numbers")
            << QByteArray("'id','day','comment'\n1,2026-05-01,'good'\n-2.5,NULL,'fine'\n") << comma;
        QTest::newRow("where it is needed")
            << QByteArray("id,comment\n1,'good, but slow'\n2,fine\n3,'don''t, know'\n4,'a, b'\n")
            << comma;
        QTest::newRow("where it is needed, but too rarely to be sure")
            << QByteArray("id,comment\n1,'good, but slow'\n2,fine\n3,'don''t, know'\n")
            << CsvDialect{',', 0, '"'};
        QTest::newRow("line ends within")
            << QByteArray("'id','comment'\n'1','good\nfast'\n'2','a\n\nb'\n") << comma;
        QTest::newRow("one column")
            << QByteArray("'comment'\n'good, bad'\n'fine; fine'\n") << CsvDialect{0, 0, '\''};
        QTest::newRow("the usual quote within")
            << QByteArray("'id','comment'\n'1','\"good\", he said'\n") << comma;
        QTest::newRow("below a sep= line")
            << QByteArray("sep=;\n'id';'comment'\n'1';'a; b'\n") << CsvDialect{';', 5, '\''};

        const CsvDialect plain{',', 0, '"'};
        QTest::newRow("an apostrophe that protects a phone number")
            << QByteArray("id,phone\n1,'+40712345678\n2,'+40712345679\n") << plain;
        QTest::newRow("protected in every cell")
            << QByteArray("'id,'phone\n'1,'+40712345678\n'2,'+40712345679\n") << plain;
        QTest::newRow("words with an apostrophe")
            << QByteArray("id,comment\n1,don't know\n2,Cote d'Ivoire\n3,the girls'\n") << plain;
        QTest::newRow("words that begin with one")
            << QByteArray("id,comment\n1,'tis fine\n2,the girls'\n3,'90s music\n") << plain;
        QTest::newRow("from one word to the next record")
            << QByteArray("id,who,x\n1,'tis,a\n2,the Smiths',b\n") << plain;
        QTest::newRow("values that somebody quoted")
            << QByteArray("id,word\n1,'good'\n2,'bad'\n") << plain;
        QTest::newRow("a column that somebody quoted, its name too")
            << QByteArray("id,'word'\n1,'good'\n2,'bad'\n") << plain;
        QTest::newRow("a sentence within usual quotes")
            << QByteArray("id,comment\n1,\"'good, fast'\"\n2,\"'fine'\"\n") << plain;
        QTest::newRow("usual quotes elsewhere")
            << QByteArray("id,a,b\n1,'good, fast',\"x\"\n2,'a, b',z\n3,'c, d',z\n4,'e, f',z\n")
            << plain;
        QTest::newRow("a comment with commas that nobody quoted")
            << QByteArray("id,comment\n1,'good, fast'\n2,'a, b'\n3,'c, d'\n4,fine, I think\n")
            << plain;
        QTest::newRow("rows as long as the header already")
            << QByteArray("id,a,b\n1,'good, fast'\n2,'a, b'\n3,'c, d'\n4,x,y\n") << plain;
        QTest::newRow("an apostrophe bare beside quoted cells")
            << QByteArray("id,comment\n1,'good, fast'\n2,'a, b'\n3,'c, d'\n4,don't know\n")
            << plain;
        QTest::newRow("one that is not doubled")
            << QByteArray("'id','comment'\n'1','don't know'\n") << plain;
        QTest::newRow("one that never closes")
            << QByteArray("'id','comment'\n'1','good'\n'2','bad\n") << plain;
        QTest::newRow("header alone") << QByteArray("'id','comment'\n") << plain;
    }

    void quote()
    {
        QFETCH(QByteArray, text);
        QFETCH(CsvDialect, dialect);
        const CsvDialect found =
            findDialect({text.constData(), size_t(text.size())}, Piece::Last, 0);
        QCOMPARE(found.delimiter, dialect.delimiter);
        QCOMPARE(found.quote, dialect.quote);
        QCOMPARE(found.sepLine, dialect.sepLine);
    }

    /// What the sample cuts off says nothing, unless it is too long to be a cell.
    void quoteInASampleOfMore()
    {
        const QByteArray head("'id','comment'\n'1','good, fast'\n");
        const auto quoteOf = [](const QByteArray &text) {
            return findDialect({text.constData(), size_t(text.size())}, Piece::More, 0).quote;
        };
        QCOMPARE(quoteOf(head + "'2','cut in the mid"), '\'');
        QCOMPARE(quoteOf(head + "'2','cut behind'"), '\'');
        QCOMPARE(quoteOf(head + "'2'"), '\'');
        QCOMPARE(quoteOf(head + "'2','" + QByteArray("a,b\n").repeated(20'000)), '"');
    }

    void sepLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<int>("length");

        QTest::newRow("semicolon") << QByteArray("sep=;\r\na;b\r\n") << ';' << 5;
        QTest::newRow("quoted") << QByteArray("\"sep=,\"\na,b\n") << ',' << 7;
        QTest::newRow("tab, capitals") << QByteArray("SEP=\t\na\tb\n") << '\t' << 5;
        QTest::newRow("unusual delimiter") << QByteArray("sep=^\na^b\n") << '^' << 5;
        QTest::newRow("against the look of the rows")
            << QByteArray("sep=|\na,b|c\n1,2|3\n") << '|' << 5;
        QTest::newRow("a header that only looks like it")
            << QByteArray("sep=;;x\n1;2;3\n") << ';' << 0;
    }

    void sepLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QFETCH(int, length);
        const CsvDialect dialect =
            findDialect({text.constData(), size_t(text.size())}, Piece::Last, 0);
        QCOMPARE(dialect, (CsvDialect{delimiter, size_t(length)}));
    }

    void theOwnerDecides()
    {
        QCOMPARE(findDialect("a,b\n1,2\n", Piece::Last, ';'), (CsvDialect{';', 0}));
        QCOMPARE(findDialect("sep=,\na;b\n", Piece::Last, ';'), (CsvDialect{';', 5}));
        const std::string_view quoted = "'a','b'\n'1','2, 3'\n";
        QCOMPARE(findDialect(quoted, Piece::Last, ','), (CsvDialect{',', 0, '\''}));
        QCOMPARE(findDialect(quoted, Piece::Last, 0, '"'), (CsvDialect{',', 0, '"'}));
        QCOMPARE(findDialect("a,b\n'1;2',3\n", Piece::Last, 0, '\''), (CsvDialect{',', 0, '\''}));
        QCOMPARE(findDialect("a;b\n\"1;2\n", Piece::Last, 0, '\0'), (CsvDialect{';', 0, '\0'}));
    }
};

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
