// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/callbacktext.h"

#include "models/metrics/interval.h"
#include "views/text/callnoticetext.h"

#include <QTest>

using namespace patron;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2026, 11, 20);

CallBackHelp helpOf(qint64 better, qint64 called, qint64 othersBetter, qint64 others)
{
    CallBackHelp help{shareOf(better, called), shareOf(othersBetter, others), {}};
    if (help.called.value && help.others.value) {
        Difference difference = shareDifference(better, called, othersBetter, others);
        difference.value *= 100;
        difference.interval.low *= 100;
        difference.interval.high *= 100;
        help.difference = difference;
    }
    return help;
}

} // namespace

class TestCallBackText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameOfWhoeverItIs();
    void until_data();
    void until();
    void doneIsNotOverdue();
    void whoStandsTwiceIsToldSo();
    void nobodyIsCalledWithoutAContact_data();
    void nobodyIsCalledWithoutAContact();
    void scores();
    void onlyTheFirstWords();
    void didItHelp();
    void whatIsTakenBackAndWhereItStandsNow_data();
    void whatIsTakenBackAndWhereItStandsNow();
};

void TestCallBackText::nameOfWhoeverItIs()
{
    CallBackTexts texts;
    const QString nobody = callBackName(texts);
    QVERIFY(!nobody.isEmpty());
    texts.number = u"C-17"_qs;
    QVERIFY(callBackName(texts).contains(u"C-17"_qs));
    texts.emails = QStringList{u"ana@example.com"_qs};
    QCOMPARE(callBackName(texts), u"ana@example.com"_qs);
    texts.phones = QStringList{u"069123456"_qs};
    QCOMPARE(callBackName(texts), u"069123456"_qs);
    texts.answer.customer = u"Ana Pop"_qs;
    QCOMPARE(callBackName(texts), u"Ana Pop"_qs);
}

void TestCallBackText::until_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("part");
    QTest::newRow("today") << today << u"today"_qs;
    QTest::newRow("yesterday") << today.addDays(-1) << u"1 day"_qs;
    QTest::newRow("long ago") << today.addDays(-1200) << u"1,200 day"_qs;
    QTest::newRow("in time") << today.addDays(3) << u"23 Nov 2026"_qs;
    QTest::newRow("no day") << QDate() << u"no date"_qs;
}

void TestCallBackText::until()
{
    QFETCH(QDate, due);
    QFETCH(QString, part);
    const QString text = dueText(due, today, english);
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestCallBackText::doneIsNotOverdue()
{
    CallBack call;
    call.entry.due = today.addDays(-411);
    call.entry.isReachable = true;
    const QString overdue = dueText(call.entry.due, today, english);
    QCOMPARE(callBackSide(call, today, english), overdue);
    QVERIFY(callBackFacts(call, today, english).contains(callBackStatusName(CallBackStatus::New)));
    // Nobody to call: how it stands is said once.
    call.entry.isReachable = false;
    QCOMPARE(callBackSide(call, today, english), u"No way to reach"_qs);
    QCOMPARE(callBackFacts(call, today, english), u"no score"_qs);
    QVERIFY(!callBackLine(call, today, english).contains(overdue));
    call.texts.answer.halfStars = 2; // a review can be answered where it stands
    QCOMPARE(callBackSide(call, today, english), u"Answer the review"_qs);
    call.texts.answer.halfStars = -1;
    call.entry.isReachable = true;
    for (const CallBackStatus status :
         {CallBackStatus::Called, CallBackStatus::Solved, CallBackStatus::Lost}) {
        call.record = CallBackRecord().moved(status, today);
        QCOMPARE(callBackSide(call, today, english), callBackStatusName(status));
        QVERIFY(!callBackLine(call, today, english).contains(overdue));
    }
    // Called, and to be called again.
    call.record = CallBackRecord().moved(CallBackStatus::Called, today.addDays(-9));
    call.record.due = call.entry.due = today.addDays(-2);
    QVERIFY(callBackSide(call, today, english) != callBackStatusName(CallBackStatus::Called));
}

void TestCallBackText::whoStandsTwiceIsToldSo()
{
    CallBack call;
    call.texts.answer.customer = u"Ana Pop"_qs;
    QCOMPARE(callBackHeading(call, english), u"Ana Pop"_qs);
    call.entry.cases = 2;
    QCOMPARE(callBackHeading(call, english), u"Ana Pop · 2 case(s)"_qs);
    QVERIFY(callBackLine(call, today, english).startsWith(u"Ana Pop · 2 case(s), "_qs));
}

void TestCallBackText::nobodyIsCalledWithoutAContact_data()
{
    QTest::addColumn<bool>("isReachable");
    QTest::addColumn<AnswerScores>("scores");
    QTest::addColumn<CallBackStatus>("status");
    QTest::addColumn<QString>("state");
    const AnswerScores review{-1, -1, 2, -1};
    const AnswerScores survey{3, -1, -1, -1};
    QTest::newRow("a phone is known") << true << survey << CallBackStatus::Called << u"Called"_qs;
    QTest::newRow("a survey") << false << survey << CallBackStatus::Called << u"Spoken to"_qs;
    QTest::newRow("a review") << false << review << CallBackStatus::Called << u"Answered"_qs;
    QTest::newRow("a review to be answered")
        << false << review << CallBackStatus::New << u"Answer the review"_qs;
    QTest::newRow("solved all the same")
        << false << survey << CallBackStatus::Solved << u"Solved"_qs;
}

void TestCallBackText::nobodyIsCalledWithoutAContact()
{
    QFETCH(const bool, isReachable);
    QFETCH(const AnswerScores, scores);
    QFETCH(const CallBackStatus, status);
    CallBack call;
    call.entry.isReachable = isReachable;
    call.texts.answer.recommend = scores.recommend;
    call.texts.answer.halfStars = scores.halfStars;
    QTEST(callBackState(call, status), "state");
    call.record.status = status;
    QTEST(callBackState(call), "state");
}

void TestCallBackText::scores()
{
    QVERIFY(scoresText({}, english).isEmpty());
    QCOMPARE(scoresText({0, -1, 3, -1}, english), u"would recommend: 0 of 10 · stars: 1.5 of 5"_qs);
    QCOMPARE(scoresText({-1, 2, -1, 1}, QLocale(u"ro"_qs)),
             u"satisfaction: 2 of 5 · easy: 1 of 7"_qs);
}

void TestCallBackText::onlyTheFirstWords()
{
    CallBackTexts texts;
    QVERIFY(!whatHappened(texts).isEmpty());
    texts.answer.text = u"  Slow.\n\nVery\tslow. "_qs;
    QCOMPARE(whatHappened(texts), u"Slow. Very slow."_qs);
}

void TestCallBackText::didItHelp()
{
    const HelpText early = callBackHelpText(helpOf(4, 4, 90, 100), english);
    QVERIFY2(early.finding.contains(u"4"_qs), qPrintable(early.finding));
    QVERIFY(early.warning.isEmpty());
    const HelpText real = callBackHelpText(helpOf(56, 70, 48, 80), english);
    QCOMPARE(real.tone, Tone::Good);
    for (const QString &part : {u"80"_qs, u"of 70"_qs, u"60"_qs, u"of 80"_qs})
        QVERIFY2(real.finding.contains(part), qPrintable(real.finding));
    QVERIFY(!real.warning.isEmpty());
    const HelpText chance = callBackHelpText(helpOf(4, 6, 3, 6), english);
    QCOMPARE(chance.tone, Tone::Unsure);
    QVERIFY(chance.warning != real.warning);
    QCOMPARE(callBackHelpText(helpOf(1, 60, 50, 60), english).tone, Tone::Bad);
}

void TestCallBackText::whatIsTakenBackAndWhereItStandsNow_data()
{
    QTest::addColumn<CallBackChange>("change");
    QTest::addColumn<QStringList>("said");
    const auto change = [](CallBackChange::What what, CallBackStatus before, CallBackStatus after) {
        CallBackChange made;
        made.what = what;
        made.texts.answer.customer = u"Ana"_qs;
        made.before.status = before;
        made.after.status = after;
        made.after.due = what == CallBackChange::What::TakenUp ? today : QDate();
        return made;
    };
    using What = CallBackChange::What;
    using Status = CallBackStatus;
    CallBackChange solved = change(What::Said, Status::New, Status::Solved);
    QTest::newRow("solved, and not") << solved << QStringList{u"“Solved”"_qs, u"“To call”"_qs};
    solved.isReachable = false;
    QTest::newRow("nobody can be called")
        << solved << QStringList{u"“Solved”"_qs, u"“No way to reach”"_qs};
    solved.texts.answer.halfStars = 2;
    QTest::newRow("a review can be answered")
        << solved << QStringList{u"“Solved”"_qs, u"“Answer the review”"_qs};
    CallBackChange listed = change(What::TakenUp, Status::New, Status::New);
    QTest::newRow("an old answer") << listed << QStringList{u"“All open”"_qs};
    listed.isReachable = false;
    QTest::newRow("without contact") << listed << QStringList{u"“No contact”"_qs};
    listed.isCaseWithout = false;
    QTest::newRow("somebody content") << listed << QStringList{u"no longer on the call list."_qs};
    CallBackChange noted = change(What::Said, Status::New, Status::New);
    noted.after.note = u"Rings back on Monday"_qs;
    QTest::newRow("a note was written") << noted << QStringList{u"note of the call is removed"_qs};
    std::swap(noted.before.note, noted.after.note);
    QTest::newRow("a note was deleted") << noted << QStringList{u"again the one before"_qs};
    CallBackChange put = change(What::Said, Status::New, Status::New);
    put.after.due = QDate(2026, 5, 2);
    QTest::newRow("another day") << put << QStringList{u"as it was before your change"_qs};
    QTest::newRow("it was closed") << change(What::TakenUp, Status::Lost, Status::New)
                                   << QStringList{u"no longer on the call list"_qs, u"“Lost”"_qs};
}

void TestCallBackText::whatIsTakenBackAndWhereItStandsNow()
{
    QFETCH(CallBackChange, change);
    QFETCH(QStringList, said);
    const QString text = takenBackText(change);
    QVERIFY2(text.startsWith(u"Taken back: Ana"_qs), qPrintable(text));
    for (const QString &part : said)
        QVERIFY2(text.contains(part), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCallBackText)
#include "tst_callbacktext.moc"
