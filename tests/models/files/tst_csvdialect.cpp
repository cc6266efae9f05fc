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
    }
};

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
