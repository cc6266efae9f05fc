// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/spellingbook.h"

#include <QTest>

using namespace patron;

class TestSpellingBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("capitals") << u"Web"_qs << u"WEB"_qs << true;
        QTest::newRow("small letters came first") << u"web"_qs << u"Web"_qs << true;
        QTest::newRow("Russian capitals") << u"Центр"_qs << u"ЦЕНТР"_qs << true;
        QTest::newRow("two blanks") << u"Main  street"_qs << u"Main street"_qs << true;
        QTest::newRow("a no-break space") << u"Main\u00A0street"_qs << u"Main street"_qs << true;
        QTest::newRow("blanks around") << u" Web"_qs << u"Web "_qs << true;
        QTest::newRow("cedilla and comma") << u"Iaşi"_qs << u"Iași"_qs << true;
        QTest::newRow("cedilla and comma, capitals")
            << u"TÂRGOVIŞTE"_qs << u"Târgoviște"_qs << true;
        QTest::newRow("a letter and its mark apart") << u"Ias\u0326i"_qs << u"Iași"_qs << true;
        QTest::newRow("yo is not ye") << u"Всё"_qs << u"Все"_qs << false;
        QTest::newRow("a with and without its sign") << u"fata"_qs << u"fată"_qs << false;
        QTest::newRow("another number") << u"5"_qs << u"5.0"_qs << false;
        QTest::newRow("another word") << u"Web"_qs << u"Webb"_qs << false;
    }
    void spellings()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, same);
        SpellingBook book;
        QVERIFY(!book.find(first.toStdString()));
        book.add(first.toStdString(), 7);
        QCOMPARE(book.find(first.toStdString()), std::optional<qint64>(7));
        // Asked twice: the second time it is known by itself.
        for (int i = 0; i < 2; ++i)
            QCOMPARE(book.find(second.toStdString()).has_value(), same);
    }

    void theFirstSpellingStays()
    {
        SpellingBook book;
        book.add("Web", 1);
        book.add("Shop", 2);
        book.add("WEB", 3); // of a file from before spellings were one
        QCOMPARE(book.find("wEb"), std::optional<qint64>(1));
        QCOMPARE(book.find("WEB"), std::optional<qint64>(3));
        QCOMPARE(book.find("shop"), std::optional<qint64>(2));
    }
};

QTEST_GUILESS_MAIN(TestSpellingBook)
#include "tst_spellingbook.moc"
