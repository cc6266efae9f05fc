// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/readingtext.h"

#include <QTest>

using namespace patron;

class TestReadingText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        ImportOptions options;
        options.table = {u"KOI8-R"_qs, u"\t"_qs, u"Ответы"_qs, 2, 0, u"'"_qs};
        options.wishes << MappingWish{u"branch"_qs, u"Магазин \"Центр\""_qs};
        options.readings << ReadingWish{u"Data"_qs, u"date-order"_qs, u"mdy"_qs};
        options.include << ProblemCode::RowTest << ProblemCode::RowPartial;
        options.file = {RecordKind::Customers, u"none"_qs};
        options.zone = QTimeZone("Europe/Chisinau");
        const QByteArray text = readingText(options);
        ImportOptions base;
        base.zone = options.zone; // where the owner lives is nothing of the file's
        const ImportOptions back = readingFromText(text, base);
        QCOMPARE(back.table, options.table);
        QCOMPARE(back.wishes, options.wishes);
        QCOMPARE(back.file, options.file);
        QCOMPARE(back.readings, options.readings);
        QCOMPARE(QSet(back.include.begin(), back.include.end()),
                 QSet(options.include.begin(), options.include.end()));
        QCOMPARE(back.zone, options.zone);
    }

    void nothingIsEmpty()
    {
        QVERIFY(readingText({}).isEmpty());
        QCOMPARE(readingFromText({}, {}), ImportOptions());
    }

    void textOfAnotherProgramIsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("words for numbers") << QByteArray(R"({"headerRows":"two","columns":5})");
    }

    void textOfAnotherProgramIsNothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(readingFromText(text, {}), ImportOptions());
    }
};

QTEST_GUILESS_MAIN(TestReadingText)
#include "tst_readingtext.moc"
