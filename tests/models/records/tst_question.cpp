// SPDX-License-Identifier: GPL-3.0-or-later
// The kind of a question that two files see differently.
#include "models/records/question.h"

#include <QTest>

using namespace patron;

class TestQuestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsWiden_data();
    void kindsWiden();
};

void TestQuestion::kindsWiden_data()
{
    using Kind = QuestionKind;
    QTest::addColumn<Kind>("stored");
    QTest::addColumn<Kind>("now");
    QTest::addColumn<bool>("hasWords");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the same again") << Kind::Scale << Kind::Scale << false << Kind::Scale;
    QTest::newRow("nobody answered") << Kind::Scale << Kind::Empty << false << Kind::Scale;
    QTest::newRow("first month without answers")
        << Kind::Empty << Kind::Text << false << Kind::Text;
    QTest::newRow("a month of ones") << Kind::Scale << Kind::Choice << false << Kind::Scale;
    QTest::newRow("began with ones") << Kind::Choice << Kind::Scale << false << Kind::Scale;
    QTest::newRow("words, then a month of numbers")
        << Kind::Choice << Kind::Scale << true << Kind::Choice;
    QTest::newRow("an answer beyond the scale")
        << Kind::Scale << Kind::Number << false << Kind::Number;
    QTest::newRow("a month of small numbers")
        << Kind::Number << Kind::Scale << false << Kind::Number;
    QTest::newRow("one answer each this time")
        << Kind::MultiChoice << Kind::Choice << true << Kind::MultiChoice;
    QTest::newRow("several answers for the first time")
        << Kind::Choice << Kind::MultiChoice << true << Kind::MultiChoice;
    QTest::newRow("every answer another") << Kind::Choice << Kind::Text << true << Kind::Choice;
    QTest::newRow("numbers that look given out")
        << Kind::Number << Kind::Identifier << false << Kind::Number;
    QTest::newRow("few texts look like a choice")
        << Kind::Text << Kind::Choice << false << Kind::Text;
    QTest::newRow("was no question") << Kind::Date << Kind::Choice << false << Kind::Choice;
}

void TestQuestion::kindsWiden()
{
    QFETCH(const QuestionKind, stored);
    QFETCH(const QuestionKind, now);
    QFETCH(const bool, hasWords);
    QTEST(widened(stored, now, hasWords), "kind");
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
