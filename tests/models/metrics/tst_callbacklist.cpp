// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/callbacklist.h"

#include "tests/models/metrics/near.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

const QDate today(2026, 11, 20); // a Friday

/// A shop's cases, one line each; a case's key and response have the same number.
class Cases final
{
public:
    qint64 add(QDate answered, bool isReachable = true, qint64 customer = 0)
    {
        const qint64 id = static_cast<qint64>(answers.cases.size()) + 1;
        answers.cases.push_back({ResponseId{id}, CaseKey{id}, customer != 0 ? customer : 1000 + id,
                                 answered, AnswerScores{.recommend = 3}, isReachable});
        return id;
    }
    void answerAgain(qint64 customer, QDate on, int score)
    {
        answers.answers.push_back({customer, on.startOfDay(Qt::UTC).toSecsSinceEpoch(),
                                   AnswerScores{.recommend = score}});
        std::ranges::sort(answers.answers, {}, [](const CustomerAnswer &each) {
            return std::pair(each.customer, each.answeredAt);
        });
    }
    void say(qint64 id, CallBackStatus status, QDate on = today)
    {
        records[CaseKey{id}] = CallBackRecord().moved(status, on);
    }
    [[nodiscard]] CallBackList list(const std::vector<ResponseId> *only = nullptr) const
    {
        return makeCallBackList(answers, records, {}, today, only);
    }
    [[nodiscard]] QList<qint64> ids(CallBackView view) const
    {
        QList<qint64> ids;
        const CallBackList all = list();
        for (const CallBackEntry &entry : all.of(view))
            ids << entry.response.value;
        return ids;
    }

    CallBackAnswers answers;
    CallBackRecords records;
};

} // namespace

class TestCallBackList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueComesFirst();
    void whoStandsTwiceIsToldSo();
    void whoWasCalledIsDoneForToday();
    void closedAndUnreachable();
    void dayOfTheOwnersChoice();
    void onlyWhatTheFilterHolds();
    void laterScoreIsAfterTheCall();
    void helpAsPublished();
    void tooFewToTell();
    void customersCountOnce();
    void whoWasContentIsACaseOnceSomethingIsSaid();
    void takenUpAgainKeepsTheDayOfTheCall();
    void whatHasNoDayIsTodaysOnceTakenUp_data();
    void whatHasNoDayIsTodaysOnceTakenUp();
};

void TestCallBackList::whatIsDueComesFirst()
{
    Cases cases;
    const qint64 fresh = cases.add(QDate(2026, 11, 19)); // due on Monday
    const qint64 dueToday = cases.add(QDate(2026, 11, 18));
    const qint64 overdue = cases.add(QDate(2026, 11, 2));
    const qint64 old = cases.add(QDate(2026, 5, 4));
    const qint64 older = cases.add(QDate(2025, 5, 4));
    const qint64 undated = cases.add(QDate());
    QCOMPARE(cases.ids(CallBackView::Today), (QList<qint64>{overdue, dueToday}));
    QCOMPARE(cases.ids(CallBackView::Open),
             (QList<qint64>{overdue, dueToday, fresh, old, older, undated}));
    QCOMPARE(cases.list().notToday,
             (NotToday{.dueLater = 1, .called = 0, .tooOld = 2, .undated = 1}));
    // An old one that was taken up is on the list until somebody calls.
    cases.records[CaseKey{older}].note = u"is away until Friday"_qs;
    QCOMPARE(cases.ids(CallBackView::Today), (QList<qint64>{older, overdue, dueToday}));
}

// One call settles both, if the owner knows.
void TestCallBackList::whoStandsTwiceIsToldSo()
{
    Cases cases;
    const qint64 first = cases.add(QDate(2026, 11, 2), true, 7);
    const qint64 second = cases.add(QDate(2026, 11, 16), true, 7);
    const qint64 other = cases.add(QDate(2026, 11, 3), true, 8);
    const qint64 old = cases.add(QDate(2026, 5, 4), true, 8); // not on today's list
    cases.add(QDate(2026, 11, 4), false, 0);                  // two that nobody has a name for
    cases.add(QDate(2026, 11, 5), false, 0);
    const auto told = [&cases](CallBackView view) {
        QMap<qint64, qint64> counts;
        const CallBackList all = cases.list();
        for (const CallBackEntry &entry : all.of(view))
            counts[entry.response.value] = entry.cases;
        return counts;
    };
    QCOMPARE(told(CallBackView::Today),
             (QMap<qint64, qint64>{{first, 2}, {second, 2}, {other, 1}}));
    QCOMPARE(told(CallBackView::Open).value(old), 2);
    QCOMPARE(told(CallBackView::Unreachable).values(), (QList<qint64>{1, 1}));
    cases.say(first, CallBackStatus::Solved);
    QCOMPARE(told(CallBackView::Today).value(second), 1);
}

/// Nobody is called twice because the list names him still.
void TestCallBackList::whoWasCalledIsDoneForToday()
{
    Cases cases;
    const qint64 ana = cases.add(QDate(2026, 11, 2));
    const qint64 ion = cases.add(QDate(2026, 11, 3));
    const qint64 olga = cases.add(QDate(2026, 5, 4));
    cases.say(ana, CallBackStatus::Called);
    QCOMPARE(cases.ids(CallBackView::Today), QList<qint64>{ion});
    QCOMPARE(cases.ids(CallBackView::Open), (QList<qint64>{ion, ana, olga}));
    QCOMPARE(cases.list().notToday,
             (NotToday{.dueLater = 0, .called = 1, .tooOld = 1, .undated = 0}));
    const CallBackCounts counts = countCallBacks(cases.answers, cases.records, {}, today);
    QCOMPARE(counts.of(CallBackView::Today), 1);
    QCOMPARE(counts.of(CallBackView::Open), 3);
    // A later day for the next call brings her back when it comes.
    cases.say(ana, CallBackStatus::Called, today.addDays(-3));
    cases.records[CaseKey{ana}].due = today.addDays(1);
    QCOMPARE(cases.ids(CallBackView::Today), QList<qint64>{ion});
    cases.records[CaseKey{ana}].due = today;
    QCOMPARE(cases.ids(CallBackView::Today), (QList<qint64>{ion, ana}));
}

void TestCallBackList::closedAndUnreachable()
{
    Cases cases;
    const qint64 solved = cases.add(QDate(2026, 11, 2));
    const qint64 lost = cases.add(QDate(2026, 11, 3), false);
    const qint64 nobody = cases.add(QDate(2026, 11, 4), false);
    cases.say(solved, CallBackStatus::Solved);
    cases.say(lost, CallBackStatus::Lost);
    QVERIFY(cases.ids(CallBackView::Today).isEmpty());
    QVERIFY(cases.ids(CallBackView::Open).isEmpty());
    QCOMPARE(cases.ids(CallBackView::Closed), (QList<qint64>{lost, solved}));
    QCOMPARE(cases.ids(CallBackView::Unreachable), QList<qint64>{nobody});
}

void TestCallBackList::dayOfTheOwnersChoice()
{
    Cases cases;
    const qint64 put = cases.add(QDate(2026, 11, 2));
    const qint64 early = cases.add(QDate(2026, 11, 19));
    cases.records[CaseKey{put}].due = QDate(2026, 12, 1);
    cases.records[CaseKey{early}].due = today;
    QCOMPARE(cases.ids(CallBackView::Today), QList<qint64>{early});
    QCOMPARE(cases.list().of(CallBackView::Open).back().due, QDate(2026, 12, 1));
}

void TestCallBackList::onlyWhatTheFilterHolds()
{
    Cases cases;
    cases.add(QDate(2026, 11, 2));
    const qint64 chosen = cases.add(QDate(2026, 11, 3));
    const std::vector<ResponseId> only{ResponseId{chosen}};
    const CallBackList list = cases.list(&only);
    QCOMPARE(list.of(CallBackView::Open).size(), size_t(1));
    QCOMPARE(list.of(CallBackView::Open).front().response.value, chosen);
}

void TestCallBackList::laterScoreIsAfterTheCall()
{
    Cases cases;
    const qint64 id = cases.add(QDate(2026, 11, 2), true, 7);
    cases.answerAgain(7, QDate(2026, 11, 2), 3);
    cases.answerAgain(7, QDate(2026, 11, 5), 4);
    cases.answerAgain(7, QDate(2026, 11, 12), 9);
    const auto later = [&cases] { return cases.list().views[1].front(); };
    QCOMPARE(later().later->recommend, 4);
    cases.say(id, CallBackStatus::Called, QDate(2026, 11, 9));
    QCOMPARE(later().later->recommend, 9);
    QCOMPARE(later().laterOn, QDate(2026, 11, 12));
    cases.say(id, CallBackStatus::Called, QDate(2026, 11, 12));
    QVERIFY(!later().later);
}

/// Newcombe 1998, table II (a): 56 of 70 against 48 of 80.
void TestCallBackList::helpAsPublished()
{
    Cases cases;
    for (int i = 0; i < 150; ++i) {
        const qint64 id = cases.add(QDate(2026, 10, 1));
        const bool isCalled = i < 70;
        if (isCalled)
            cases.say(id, CallBackStatus::Called, QDate(2026, 10, 5));
        const bool isBetter = isCalled ? i < 56 : i - 70 < 48;
        cases.answerAgain(1000 + id, QDate(2026, 10, 20), isBetter ? 8 : 6);
    }
    const CallBackHelp help = cases.list().help;
    QCOMPARE(help.called.n, 70);
    QCOMPARE(help.others.n, 80);
    QVERIFY(help.difference);
    COMPARE_DIGITS(help.difference->value, 20.00, 2);
    COMPARE_DIGITS(help.difference->interval.low, 5.24, 2);
    COMPARE_DIGITS(help.difference->interval.high, 33.39, 2);
    QVERIFY(help.difference->isReal());
}

void TestCallBackList::tooFewToTell()
{
    Cases cases;
    for (int i = 0; i < 9; ++i) {
        const qint64 id = cases.add(QDate(2026, 10, 1));
        if (i < 4)
            cases.say(id, CallBackStatus::Called, QDate(2026, 10, 5));
        cases.answerAgain(1000 + id, QDate(2026, 10, 20), 9);
    }
    CallBackHelp help = cases.list().help;
    QCOMPARE(help.called.n, 4);
    QCOMPARE(help.others.n, 5);
    QVERIFY(!help.difference);
    const qint64 fifth = cases.add(QDate(2026, 10, 1));
    cases.say(fifth, CallBackStatus::Solved, QDate(2026, 10, 5));
    QVERIFY(!cases.list().help.difference); // not heard of again
    cases.answerAgain(1000 + fifth, QDate(2026, 10, 20), 9);
    QVERIFY(cases.list().help.difference);
}

void TestCallBackList::customersCountOnce()
{
    Cases cases;
    cases.add(QDate(2026, 10, 1), true, 7);
    const qint64 second = cases.add(QDate(2026, 10, 8), true, 7);
    cases.answerAgain(7, QDate(2026, 10, 8), 3);
    cases.answerAgain(7, QDate(2026, 10, 20), 9);
    CallBackHelp help = cases.list().help;
    QCOMPARE(help.others.n, 1);
    QCOMPARE(help.others.hits, 0); // the next answer was unhappy again
    cases.say(second, CallBackStatus::Called, QDate(2026, 10, 9));
    help = cases.list().help;
    QCOMPARE(help.others.n, 0);
    QCOMPARE(help.called.n, 1);
    QCOMPARE(help.called.hits, 1);
}

/// And is none of those of whom it is asked whether calling helped.
void TestCallBackList::whoWasContentIsACaseOnceSomethingIsSaid()
{
    Cases cases;
    const qint64 content = cases.add(QDate(2026, 10, 1), true, 7);
    cases.answers.cases.back().scores.recommend = 9;
    cases.answerAgain(7, QDate(2026, 10, 20), 9);
    QVERIFY(cases.ids(CallBackView::Open).isEmpty());
    CallBackCounts counts = countCallBacks(cases.answers, cases.records, {}, today);
    QCOMPARE(counts.of(CallBackView::Open), 0);
    cases.records.insert(CaseKey{content},
                         takenUp(cases.answers.cases.back(), CallBackRecord(), {}, today));
    QCOMPARE(cases.ids(CallBackView::Today), QList<qint64>{content});
    counts = countCallBacks(cases.answers, cases.records, {}, today);
    QCOMPARE(counts.of(CallBackView::Today), 1);
    QCOMPARE(cases.list().help.others.n, 0);
    cases.say(content, CallBackStatus::Solved, QDate(2026, 10, 5));
    QCOMPARE(cases.list().help.called.n, 0);
}

void TestCallBackList::takenUpAgainKeepsTheDayOfTheCall()
{
    Cases cases;
    cases.add(QDate(2026, 10, 1));
    const CallBackCase &about = cases.answers.cases.back();
    const auto said = [](CallBackStatus status, QDate on) {
        return CallBackRecord().moved(status, on);
    };
    const CallBackRecord before =
        takenUp(about, said(CallBackStatus::Solved, today.addDays(-2)), {}, today);
    QCOMPARE(before.calledOn, today.addDays(-2));
    QVERIFY(before.isCallOwed());
    // Closed today, or never called: it is to call as at first.
    for (const CallBackRecord &each :
         {said(CallBackStatus::Solved, today), said(CallBackStatus::Lost, today)})
        QVERIFY(takenUp(about, each, {}, today).isCallOwed());
    const CallBackRecord open = said(CallBackStatus::Called, today);
    QCOMPARE(takenUp(about, open, {}, today), open); // it is taken up
}

void TestCallBackList::whatHasNoDayIsTodaysOnceTakenUp_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing said") << QString();
    QTest::newRow("a note was made of it") << u"works at night"_qs;
}

void TestCallBackList::whatHasNoDayIsTodaysOnceTakenUp()
{
    QFETCH(const QString, note);
    Cases cases;
    const qint64 undated = cases.add(QDate());
    CallBackRecord said;
    said.note = note;
    QVERIFY(cases.ids(CallBackView::Today).isEmpty());
    said = takenUp(cases.answers.cases.back(), said, {}, today);
    QCOMPARE(said.note, note);
    cases.records.insert(CaseKey{undated}, said);
    QCOMPARE(cases.ids(CallBackView::Today), QList<qint64>{undated});
    // Who was called is not called again by itself.
    const CallBackRecord called = CallBackRecord().moved(CallBackStatus::Called, today);
    QCOMPARE(takenUp(cases.answers.cases.back(), called, {}, today), called);
}

QTEST_GUILESS_MAIN(TestCallBackList)
#include "tst_callbacklist.moc"
