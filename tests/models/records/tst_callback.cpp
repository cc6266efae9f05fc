// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/callback.h"

#include <QTest>

#include <algorithm>

using namespace patron;

class TestCallBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unhappy_data();
    void unhappy();
    void due_data();
    void due();
    void dayOfAMoment();
    void statusIds();
    void dayOfTheCallIsRemembered();
};

void TestCallBack::unhappy_data()
{
    QTest::addColumn<int>("recommend");
    QTest::addColumn<int>("satisfaction");
    QTest::addColumn<int>("halfStars");
    QTest::addColumn<int>("effort");
    QTest::addColumn<bool>("isUnhappy");
    QTest::newRow("nothing asked") << -1 << -1 << -1 << -1 << false;
    QTest::newRow("would not recommend at all") << 0 << -1 << -1 << -1 << true;
    QTest::newRow("detractor") << 6 << -1 << -1 << -1 << true;
    QTest::newRow("passive") << 7 << -1 << -1 << -1 << false;
    QTest::newRow("dissatisfied") << -1 << 2 << -1 << -1 << true;
    QTest::newRow("neither nor") << -1 << 3 << -1 << -1 << false;
    QTest::newRow("two stars") << -1 << -1 << 4 << -1 << true;
    QTest::newRow("two and a half stars") << -1 << -1 << 5 << -1 << false;
    QTest::newRow("hard") << -1 << -1 << -1 << 2 << true;
    QTest::newRow("rather hard") << -1 << -1 << -1 << 3 << false;
    QTest::newRow("recommends, but it was hard") << 9 << 5 << -1 << 1 << true;
    QTest::newRow("all good") << 10 << 5 << 10 << 7 << false;
}

void TestCallBack::unhappy()
{
    QFETCH(int, recommend);
    QFETCH(int, satisfaction);
    QFETCH(int, halfStars);
    QFETCH(int, effort);
    const AnswerScores scores{recommend, satisfaction, halfStars, effort};
    QTEST(CallBackRule().isUnhappy(scores), "isUnhappy");
    const int highest = std::max({recommend, satisfaction, halfStars, effort});
    QCOMPARE(scores.isAny(), highest >= 0);
}

void TestCallBack::due_data()
{
    QTest::addColumn<QDate>("answered");
    QTest::addColumn<QDate>("due");
    QTest::newRow("Monday") << QDate(2026, 11, 2) << QDate(2026, 11, 4);
    QTest::newRow("Thursday, over the weekend") << QDate(2026, 11, 5) << QDate(2026, 11, 9);
    QTest::newRow("Friday") << QDate(2026, 11, 6) << QDate(2026, 11, 10);
    QTest::newRow("Saturday") << QDate(2026, 11, 7) << QDate(2026, 11, 10);
    QTest::newRow("Sunday") << QDate(2026, 11, 8) << QDate(2026, 11, 10);
    QTest::newRow("over the year's end") << QDate(2026, 12, 31) << QDate(2027, 1, 4);
    QTest::newRow("no day") << QDate() << QDate();
}

void TestCallBack::due()
{
    QFETCH(QDate, answered);
    QTEST(CallBackRule().dueAfter(answered), "due");
}

void TestCallBack::dayOfAMoment()
{
    QCOMPARE(dayOf(0), QDate(1970, 1, 1));
    QCOMPARE(dayOf(86'399), QDate(1970, 1, 1));
    QCOMPARE(dayOf(86'400), QDate(1970, 1, 2));
    QCOMPARE(dayOf(-1), QDate(1969, 12, 31));
    QCOMPARE(dayOf(-86'400), QDate(1969, 12, 31));
    QVERIFY(!dayOf(std::nullopt).isValid());
}

void TestCallBack::statusIds()
{
    for (const CallBackStatus status : allCallBackStatuses)
        QVERIFY(callBackStatusFromId(QString::fromLatin1(callBackStatusId(status))) == status);
    QVERIFY(!callBackStatusFromId(u"done"));
}

void TestCallBack::dayOfTheCallIsRemembered()
{
    const QDate monday(2026, 11, 2);
    const QDate friday(2026, 11, 6);
    const CallBackRecord called = CallBackRecord().moved(CallBackStatus::Called, monday);
    QCOMPARE(called.calledOn, monday);
    QVERIFY(called.isOpen());
    const CallBackRecord solved = called.moved(CallBackStatus::Solved, friday);
    QCOMPARE(solved.calledOn, monday);
    QVERIFY(!solved.isOpen());
    // Solved at once is called too; lost without a call is not.
    QCOMPARE(CallBackRecord().moved(CallBackStatus::Solved, friday).calledOn, friday);
    QVERIFY(!CallBackRecord().moved(CallBackStatus::Lost, friday).calledOn.isValid());
    QCOMPARE(solved.moved(CallBackStatus::New, friday), CallBackRecord());
}

QTEST_GUILESS_MAIN(TestCallBack)
#include "tst_callback.moc"
