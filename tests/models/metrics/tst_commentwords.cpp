// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/commentwords.h"

#include <QTest>

using namespace patron;

namespace {

QStringList written(const QString &comment)
{
    QStringList words;
    for (const Word &word : wordsOf(comment))
        words << word.written;
    return words;
}

} // namespace

class TestCommentWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAComment_data();
    void wordsOfAComment();
    void languages_data();
    void languages();
    void marksDoNotDecide();
    void everyLanguageHasStopWords();
};

void TestCommentWords::wordsOfAComment_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("punctuation, numbers") << u"Slow delivery!!! 3 days, 24h..."_qs
                                          << QStringList{u"slow"_qs, u"delivery"_qs, u"days"_qs};
    QTest::newRow("apostrophes of both kinds")
        << u"Didn't, couldn’t 'quoted'"_qs
        << QStringList{u"didn't"_qs, u"couldn't"_qs, u"quoted"_qs};
    QTest::newRow("hyphens part") << u"n-am întrebat într-o zi"_qs
                                  << QStringList{u"am"_qs, u"întrebat"_qs, u"într"_qs, u"zi"_qs};
    QTest::newRow("addresses are no words")
        << u"see https://shop.example/a?b=c or write ann@shop.example now"_qs
        << QStringList{u"see"_qs, u"or"_qs, u"write"_qs, u"now"_qs};
    QTest::newRow("Russian") << u"Очень ДОЛГО ждал, ё-моё"_qs
                             << QStringList{u"очень"_qs, u"долго"_qs, u"ждал"_qs, u"моё"_qs};
    QTest::newRow("emoji") << u"👍 super 👍👍"_qs << QStringList{u"super"_qs};
    QTest::newRow("nothing") << u" ... 5/5 !"_qs << QStringList{};
}

void TestCommentWords::wordsOfAComment()
{
    QFETCH(QString, comment);
    QFETCH(QStringList, words);
    QCOMPARE(written(comment), words);
}

void TestCommentWords::languages_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("language"); // "" = nothing tells
    QTest::newRow("English") << u"The delivery was slow and nobody answered"_qs << u"en"_qs;
    QTest::newRow("Romanian with marks")
        << u"Livrarea a fost lentă și nimeni nu a răspuns"_qs << u"ro"_qs;
    QTest::newRow("Romanian without")
        << u"Livrarea a fost lenta si nimeni nu a raspuns"_qs << u"ro"_qs;
    QTest::newRow("Russian") << u"Доставка была долгой"_qs << u"ru"_qs;
    QTest::newRow("Russian with a Latin name") << u"Купил iPhone, всё хорошо"_qs << u"ru"_qs;
    QTest::newRow("Latin with a Russian name") << u"the shop of Иван is good"_qs << u"en"_qs;
    QTest::newRow("one word") << u"Super!"_qs << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCommentWords::languages()
{
    QFETCH(QString, comment);
    QFETCH(QString, language);
    const auto found = StopWords::own().languageOf(wordsOf(comment));
    QCOMPARE(found ? languageId(*found) : QString(), language);
}

void TestCommentWords::marksDoNotDecide()
{
    for (const QString &comment : {u"Nu știu de ce ați schimbat vânzătoarea"_qs,
                                   u"Foarte mulțumit, vă mulțumesc"_qs, u"E scump dar merită"_qs}) {
        const auto marked = StopWords::own().languageOf(wordsOf(comment));
        QString plain;
        for (const QChar c : comment.normalized(QString::NormalizationForm_D)) {
            if (c.category() != QChar::Mark_NonSpacing)
                plain += c;
        }
        QCOMPARE(StopWords::own().languageOf(wordsOf(plain)), marked);
        QCOMPARE(marked, WordLanguage::Romanian);
    }
}

void TestCommentWords::everyLanguageHasStopWords()
{
    const StopWords &words = StopWords::own();
    QVERIFY(words.holds(WordLanguage::English, u"the"_qs));
    QVERIFY(words.holds(WordLanguage::Romanian, u"si"_qs)); // folded
    QVERIFY(words.holds(WordLanguage::Russian, u"еще"_qs));
    QVERIFY(!words.holds(WordLanguage::English, u"care"_qs)); // says something in English
    QVERIFY(words.holds(WordLanguage::Romanian, u"care"_qs));
    QVERIFY(!StopWords(QByteArray()).holds(WordLanguage::English, u"the"_qs));
}

QTEST_GUILESS_MAIN(TestCommentWords)
#include "tst_commentwords.moc"
