// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/wordsearch.h"

#include <QTest>

using namespace patron;

class TestWordSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreMarked_data();
    void placesAreMarked();
    void everyPlaceIsOfAMatch_data() { placesAreMarked_data(); }
    void everyPlaceIsOfAMatch();
};

void TestWordSearch::placesAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("marked");
    const auto none = QStringList();
    QTest::newRow("nothing is looked for") << u"Kind staff"_qs << u" "_qs << none;
    QTest::newRow("inside another word") << u"A birthday party"_qs << u"art"_qs << none;
    QTest::newRow("as it is written, not as it is compared")
        << u"ART for all, artists!"_qs << u"art"_qs << QStringList{u"ART"_qs, u"art"_qs};
    QTest::newRow("two words") << u"Slow staff, slow till"_qs << u"till slow"_qs
                               << QStringList{u"Slow"_qs, u"slow"_qs, u"till"_qs};
    QTest::newRow("comma below, asked without")
        << u"Lungă așteptare aici"_qs << u"astept"_qs << QStringList{u"aștept"_qs};
    QTest::newRow("accents that are signs of their own")
        << u"Cafe\u0301 bun"_qs << u"café"_qs << QStringList{u"Cafe\u0301"_qs};
    QTest::newRow("a sign that folds to two letters")
        << u"A \uFB01ne day"_qs << u"fine"_qs << QStringList{u"\uFB01ne"_qs};
    QTest::newRow("behind what folds to two")
        << u"\uFB01ne day"_qs << u"day"_qs << QStringList{u"day"_qs};
    QTest::newRow("ё asked with е") << u"Всё хорошо"_qs << u"все"_qs << QStringList{u"Всё"_qs};
    QTest::newRow("over blank lines")
        << u"Slow\n\nstaff"_qs << u"staff"_qs << QStringList{u"staff"_qs};
    QTest::newRow("behind a picture") << u"👍 good"_qs << u"good"_qs << QStringList{u"good"_qs};
    QTest::newRow("one within the other is one place")
        << u"delivery"_qs << u"deliv delivery"_qs << QStringList{u"delivery"_qs};
    QTest::newRow("a sign, anywhere") << u"100% fine"_qs << u"%"_qs << QStringList{u"%"_qs};
}

void TestWordSearch::placesAreMarked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    QStringList marked;
    for (const WordSearch::Place &place : WordSearch(wanted).placesIn(text))
        marked << text.mid(place.start, place.length);
    QTEST(marked, "marked");
}

/// What is found has something to mark, and what is not found has nothing.
void TestWordSearch::everyPlaceIsOfAMatch()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, marked);
    const QByteArray bytes = text.toUtf8();
    const bool isFound =
        WordSearch(wanted).holdsAll({bytes.data(), static_cast<size_t>(bytes.size())});
    QCOMPARE(isFound, !marked.isEmpty() || wanted.trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
