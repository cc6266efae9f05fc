// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/preferences.h"

#include <QTest>

using namespace patron;

class TestPreferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asMade();
    void everythingComesBack();
    void whatIsWrongIsAsMade_data();
    void whatIsWrongIsAsMade();
};

void TestPreferences::asMade()
{
    const Preferences made;
    QCOMPARE(made.calls, CallBackRule());
    QCOMPARE(made.hours.size(), 5);
    QCOMPARE(made.hours.first(), (OpenSpan{Qt::Monday, 540, 1080}));
    QCOMPARE(made.hours.last(), (OpenSpan{Qt::Friday, 540, 1080}));
    // What is as made lies within what can be chosen, or the dialog would change it by showing it.
    for (const RuleLimits &each : ruleLimits()) {
        QVERIFY(made.calls.*each.number >= each.least);
        QVERIFY(made.calls.*each.number <= each.most);
    }
}

void TestPreferences::everythingComesBack()
{
    Preferences mine;
    int number = 0;
    for (const RuleLimits &each : ruleLimits())
        mine.calls.*each.number = each.most - (number++ % 2);
    mine.hours = {{Qt::Saturday, 10 * 60, 14 * 60}, {Qt::Sunday, 18 * 60, 2 * 60}};
    QCOMPARE(preferencesFromJson(preferencesJson(mine)), mine);
    mine.letters = LetterSize::Largest;
    mine.hours.clear(); // never closed
    QCOMPARE(preferencesFromJson(preferencesJson(mine)), mine);
}

void TestPreferences::whatIsWrongIsAsMade_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing kept yet") << QByteArray();
    QTest::newRow("cut in the middle") << QByteArray("{\"calls\":{\"recommend\":3");
    QTest::newRow("eleven of ten") << QByteArray("{\"calls\":{\"recommend\":11}}");
    QTest::newRow("a word for a number") << QByteArray("{\"calls\":{\"freshDays\":\"many\"}}");
    QTest::newRow("an eighth day") << QByteArray("{\"hours\":[{\"day\":8,\"from\":60,\"to\":90}]}");
    QTest::newRow("an hour past midnight")
        << QByteArray("{\"hours\":[{\"day\":1,\"from\":60,\"to\":1500}]}");
    QTest::newRow("letters of nobody's size") << QByteArray("{\"letters\":\"huge\"}");
    QTest::newRow("hours without times") << QByteArray("{\"hours\":[{\"day\":1}]}");
}

void TestPreferences::whatIsWrongIsAsMade()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(preferencesFromJson(json), Preferences());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
