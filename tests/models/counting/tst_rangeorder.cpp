// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/rangeorder.h"

#include <QTest>

using namespace patron;

class TestRangeOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void noRanges_data();
    void noRanges();
};

void TestRangeOrder::order_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("ages") << QStringList{u"under 18"_qs, u"18-24"_qs, u"25-34"_qs, u"65+"_qs};
    QTest::newRow("ages whose letters say otherwise")
        << QStringList{u"5-9"_qs, u"10-17"_qs, u"18 and older"_qs};
    QTest::newRow("Russian ages") << QStringList{u"до 18 лет"_qs, u"18–24 года"_qs,
                                                 u"25–34 года"_qs, u"старше 65"_qs};
    QTest::newRow("Romanian ages") << QStringList{u"sub 18 ani"_qs, u"18 - 24 de ani"_qs,
                                                  u"25 - 34 de ani"_qs, u"peste 65 de ani"_qs};
    QTest::newRow("Romanian, until and from")
        << QStringList{u"până la 18 ani"_qs, u"18-34"_qs, u"35 de ani și peste"_qs};
    QTest::newRow("firms") << QStringList{u"1-10 employees"_qs, u"11-50 employees"_qs,
                                          u"51-200 employees"_qs, u"200+ employees"_qs};
    QTest::newRow("thousands with blanks")
        << QStringList{u"0 - 1 000"_qs, u"1 000 - 5 000"_qs, u"5 000 - 10 000"_qs, u"10 000+"_qs};
    QTest::newRow("money") << QStringList{u"$0 - $24,999"_qs, u"$25,000 - $49,999"_qs,
                                          u"$100,000 - $149,999"_qs, u"$150,000+"_qs};
    QTest::newRow("thousands as a letter")
        << QStringList{u"less than 10k"_qs, u"10k-50k"_qs, u"more than 50k"_qs};
    QTest::newRow("a number among them") << QStringList{u"0"_qs, u"1-5"_qs, u"6-10"_qs, u"11+"_qs};
    QTest::newRow("who would rather not say")
        << QStringList{u"18-24"_qs, u"25-34"_qs, u"Prefer not to say"_qs};
    QTest::newRow("below, and from the same number")
        << QStringList{u"< 30"_qs, u"30-44"_qs, u"45-60"_qs, u"> 60"_qs};
}

/// Whatever order they come in.
void TestRangeOrder::order()
{
    QFETCH(const QStringList, ordered);
    QStringList words = ordered;
    std::ranges::sort(words);
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(sortRanges(words, [](const QString &word) -> const QString & { return word; }));
        QCOMPARE(words, ordered);
        std::ranges::reverse(words);
    }
}

void TestRangeOrder::noRanges_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("names") << QStringList{u"Fiber optic"_qs, u"DSL"_qs, u"No"_qs};
    QTest::newRow("numbers have an order of their own") << QStringList{u"1"_qs, u"10"_qs, u"2"_qs};
    QTest::newRow("shops in streets")
        << QStringList{u"Central"_qs, u"31 August 12"_qs, u"Botanica 5-7"_qs, u"Ciocana"_qs};
    QTest::newRow("one range among names") << QStringList{u"3-5 stars"_qs, u"Gold"_qs};
    QTest::newRow("one") << QStringList{u"18-24"_qs};
}

void TestRangeOrder::noRanges()
{
    QFETCH(const QStringList, words);
    QStringList sorted = words;
    QVERIFY(!sortRanges(sorted, [](const QString &word) -> const QString & { return word; }));
    QCOMPARE(sorted, words);
}

QTEST_GUILESS_MAIN(TestRangeOrder)
#include "tst_rangeorder.moc"
