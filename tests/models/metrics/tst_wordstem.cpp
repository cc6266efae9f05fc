// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/wordstem.h"

#include <QSet>
#include <QTest>

using namespace patron;

class TestWordStem final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfOneWord_data();
    void formsOfOneWord();
    void differentWordsStayApart_data();
    void differentWordsStayApart();
    void otherScripts();
    void languagesHaveIds();
};

void TestWordStem::formsOfOneWord_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("English verb") << u"en"_qs
                                  << QStringList{u"deliver"_qs, u"delivered"_qs, u"delivers"_qs,
                                                 u"delivering"_qs};
    QTest::newRow("English plural, capitals")
        << u"en"_qs << QStringList{u"Price"_qs, u"prices"_qs, u"PRICES"_qs};
    QTest::newRow("comma, cedilla, none, taken apart")
        << u"ro"_qs
        << QStringList{u"reclamație"_qs, u"reclamaţie"_qs, u"reclamatie"_qs, u"reclamat\u0326ie"_qs,
                       u"RECLAMAȚIE"_qs};
    QTest::newRow("Romanian noun, all cases")
        << u"ro"_qs
        << QStringList{u"situație"_qs, u"situația"_qs, u"situații"_qs, u"situatiei"_qs,
                       u"situaţiilor"_qs};
    QTest::newRow("Romanian a with breve")
        << u"ro"_qs << QStringList{u"caldă"_qs, u"calda"_qs, u"cald"_qs, u"calde"_qs};
    QTest::newRow("Romanian waiting, i or â")
        << u"ro"_qs << QStringList{u"așteptând"_qs, u"aşteptînd"_qs, u"asteptand"_qs};
    QTest::newRow("Romanian noun of doing")
        << u"ro"_qs << QStringList{u"livrare"_qs, u"livrarea"_qs, u"livrări"_qs, u"livrarile"_qs};
    QTest::newRow("Romanian plural")
        << u"ro"_qs
        << QStringList{u"produse"_qs, u"produsele"_qs, u"produsul"_qs, u"produsului"_qs};
    QTest::newRow("Romanian plural in -uri")
        << u"ro"_qs << QStringList{u"preț"_qs, u"prețul"_qs, u"prețuri"_qs, u"preturilor"_qs};
    QTest::newRow("Romanian o and oa")
        << u"ro"_qs << QStringList{u"frumos"_qs, u"frumoasă"_qs, u"frumoase"_qs, u"frumoși"_qs};
    QTest::newRow("Romanian service")
        << u"ro"_qs << QStringList{u"serviciu"_qs, u"serviciul"_qs, u"servicii"_qs};
    QTest::newRow("Russian yo and ye")
        << u"ru"_qs << QStringList{u"тёплый"_qs, u"теплый"_qs, u"ТЁПЛЫЙ"_qs, u"тёплая"_qs};
    QTest::newRow("short i taken apart")
        << u"ru"_qs << QStringList{u"вежливый"_qs, u"вежливы\u0438\u0306"_qs, u"вежливые"_qs};
    QTest::newRow("Russian noun") << u"ru"_qs
                                  << QStringList{u"доставка"_qs, u"доставку"_qs, u"доставки"_qs,
                                                 u"доставкой"_qs};
    QTest::newRow("stress mark") << u"ru"_qs
                                 << QStringList{u"цена\u0301"_qs, u"цена"_qs, u"цены"_qs};
}

void TestWordStem::formsOfOneWord()
{
    QFETCH(QString, language);
    QFETCH(QStringList, forms);
    const WordStem stem(*languageFromId(language));
    QSet<QString> stems;
    for (const QString &form : forms)
        stems << stem(foldedWord(form));
    QVERIFY2(stems.size() == 1, qPrintable(QStringList(stems.begin(), stems.end()).join(u' ')));
}

void TestWordStem::differentWordsStayApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("slow, slot") << u"en"_qs << u"slow"_qs << u"slot"_qs;
    QTest::newRow("product, produce of bread") << u"ro"_qs << u"produs"_qs << u"preț"_qs;
    QTest::newRow("price, valuable") << u"ru"_qs << u"цена"_qs << u"доставка"_qs;
}

void TestWordStem::differentWordsStayApart()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const WordStem stem(*languageFromId(language));
    QVERIFY(stem(foldedWord(one)) != stem(foldedWord(other)));
    QVERIFY(!stem(foldedWord(one)).isEmpty());
}

void TestWordStem::otherScripts()
{
    const WordStem english(WordLanguage::English);
    const WordStem russian(WordLanguage::Russian);
    QCOMPARE(english(u"доставки"_qs), u"доставки"_qs);
    QCOMPARE(russian(u"delivered"_qs), u"delivered"_qs);
    QCOMPARE(english(QString()), QString());
}

void TestWordStem::languagesHaveIds()
{
    for (const WordLanguage language :
         {WordLanguage::English, WordLanguage::Romanian, WordLanguage::Russian})
        QCOMPARE(languageFromId(languageId(language)), language);
    QVERIFY(!languageFromId(u"de"));
    QVERIFY(!languageFromId(u""));
}

QTEST_GUILESS_MAIN(TestWordStem)
#include "tst_wordstem.moc"
