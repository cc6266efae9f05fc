// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/callbacksession.h"

#include "models/counting/snapshotloader.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/erasure.h"
#include "tests/support/shopfile.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace patron;

namespace {

const QDate today(2023, 11, 20); // a Monday
constexpr qint64 day = 86'400;
constexpr qint64 tuesday = 1'700'000'000; ///< 2023-11-14

ShopRow answer(const std::string &name, int score, qint64 at, const std::string &channel)
{
    ShopRow row;
    row.name = name;
    row.email = name + "@example.com";
    row.score = score;
    row.answeredAt = at;
    row.channel = channel;
    return row;
}

} // namespace

class TestCallBackSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsOfToday();
    void firstNamesOfToday();
    void obeysTheFilter();
    void anotherFilterWaitsUnseen();
    void waitsForTheWholeSnapshot();
    void changeIsShownAndKept();
    void undoTakesBack();
    void notesOfTheForgottenStayAway_data();
    void notesOfTheForgottenStayAway();
    void redoMakesAgain();
    void takenUp_data();
    void takenUp();
    void closedIsTakenUpAgain();
    void takenUpOutsideTheFilter();
    void takenUpWhileItIsReadAnew();
    void notTakenUpOnceTakenBack();
    void anAnswerThatIsGoneIsTold();
    void takenUpBeforeItIsRead();
    void takenUpOutlivesANewReading();
    void changesNameTheCustomer();
    void dropUndo();
    void anotherRuleOpensOthers();
    void manyChangesAreAllWritten();
    void whatIsNotWrittenYetIsWrittenAtTheEnd();
    void theEndWaitsForItsTurn();
    void saidWhileItIsRead();
    void readWhileItIsWritten();
    void nameOfTheCallerIsOffered();
    void collectsWhatIsDue();
    void collectsTheListOnScreen();
    void tomorrow();
    void brokenDatabase();

private:
    void start();
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] CallBack call(int row) const;
    [[nodiscard]] CallBackRecords kept() const;
    void settle();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QThreadPool m_pool;
    QThreadPool m_writer;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::unique_ptr<CallBackSession> m_session;
};

void TestCallBackSession::init()
{
    m_session.reset();
    m_writer.setMaxThreadCount(1);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("shop.patron"));
    QVERIFY(prepareDatabase(m_path));
    auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    QVERIFY(importRows(**database,
                       {answer("ana", 2, tuesday, "Shop"), answer("ion", 5, tuesday + day, "Web"),
                        answer("olga", 9, tuesday, "Shop"),
                        answer("radu", 1, tuesday + 5 * day, "Shop")}));
    auto snapshot = loadSnapshot(**database, {});
    QVERIFY(snapshot);
    m_snapshot = *snapshot;
    start();
}

void TestCallBackSession::start()
{
    m_session = std::make_unique<CallBackSession>(m_path, today, m_pool, m_writer);
    m_session->setScope(m_snapshot, {});
    settle();
}

void TestCallBackSession::settle()
{
    QTRY_VERIFY(!m_session->isBusy());
}

QStringList TestCallBackSession::names() const
{
    QStringList names;
    for (int row = 0; row < m_session->calls().rowCount(); ++row)
        names << call(row).texts.answer.customer;
    return names;
}

CallBack TestCallBackSession::call(int row) const
{
    const CallBackListModel &model = m_session->calls();
    return model.data(model.index(row), CallBackListModel::CallBackRole).value<CallBack>();
}

CallBackRecords TestCallBackSession::kept() const
{
    const auto database = Database::open(m_path, Access::Read);
    return database ? loadCallBackRecords(**database).value_or(CallBackRecords())
                    : CallBackRecords();
}

void TestCallBackSession::listsOfToday()
{
    QCOMPARE(names(), (QStringList{QStringLiteral("ana"), QStringLiteral("ion")}));
    QCOMPARE(m_session->count(CallBackView::Today), 2);
    QCOMPARE(m_session->count(CallBackView::Open), 3);
    QCOMPARE(m_session->count(CallBackView::Closed), 0);
    m_session->setView(CallBackView::Open);
    settle();
    QCOMPARE(names().last(), QStringLiteral("radu"));
}

void TestCallBackSession::firstNamesOfToday()
{
    QSignalSpy told(m_session.get(), &CallBackSession::todayListed);
    m_session->setToday(QDate(2023, 11, 22));
    QVERIFY(told.wait());
    QCOMPARE(told.first().at(0).toLongLong(), 3);
    QCOMPARE(told.first().at(2).toLongLong(), m_session->count(CallBackView::Unreachable));
    const auto first = told.first().at(1).value<QList<CallBackTexts>>();
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.first().answer.customer, QStringLiteral("ana"));
}

void TestCallBackSession::obeysTheFilter()
{
    Filter filter;
    filter.chosen[Dimension::Channel] = QStringList{QStringLiteral("Web")};
    m_session->setScope(m_snapshot, filter);
    settle();
    QCOMPARE(names(), QStringList{QStringLiteral("ion")});
    QCOMPARE(m_session->count(CallBackView::Open), 1);
    m_session->setScope(m_snapshot, {});
    settle();
    QCOMPARE(m_session->count(CallBackView::Open), 3);
}

void TestCallBackSession::anotherFilterWaitsUnseen()
{
    m_session->setShown(false);
    QSignalSpy listed(m_session.get(), &CallBackSession::listed);
    m_session->setScope(m_snapshot, Filter().toggled(Dimension::Channel, QStringLiteral("Web")));
    settle();
    QCOMPARE(listed.size(), 0);
    m_session->setShown(true);
    settle();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("ion")});
    m_session->setShown(false);
    m_session->setShown(true); // nothing is other than it was
    settle();
    QCOMPARE(listed.size(), 1);
}

void TestCallBackSession::waitsForTheWholeSnapshot()
{
    auto part = std::make_shared<Snapshot>(*m_snapshot);
    part->isWhole = false;
    CallBackSession session(m_path, today, m_pool, m_writer);
    session.setScope(part, {});
    QVERIFY(!session.isBusy());
    session.setScope(m_snapshot, {});
    QTRY_COMPARE(session.count(CallBackView::Today), 2);
}

void TestCallBackSession::changeIsShownAndKept()
{
    const QSignalSpy changed(m_session.get(), &CallBackSession::changed);
    const CallBack ana = call(0);
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Solved, today));
    settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("ion")});
    QCOMPARE(m_session->count(CallBackView::Closed), 1);
    QCOMPARE(kept().value(ana.entry.key).status, CallBackStatus::Solved);
    QCOMPARE(kept().value(ana.entry.key).calledOn, today);
    start(); // as after a new start of the program
    QCOMPARE(m_session->count(CallBackView::Closed), 1);
    // The same once more is no change.
    m_session->change(ana.entry, kept().value(ana.entry.key));
    QVERIFY(!m_session->canUndo());
}

void TestCallBackSession::undoTakesBack()
{
    const CallBack ana = call(0);
    CallBackRecord noted;
    noted.note = QStringLiteral("calls back at six");
    m_session->change(ana.entry, noted);
    m_session->change(ana.entry, noted.moved(CallBackStatus::Lost, today));
    settle();
    QCOMPARE(names(), QStringList{QStringLiteral("ion")});
    m_session->undo();
    settle();
    QCOMPARE(names().first(), QStringLiteral("ana"));
    QCOMPARE(kept().value(ana.entry.key), noted);
    m_session->undo();
    settle();
    QVERIFY(kept().isEmpty());
    QVERIFY(!m_session->canUndo());
    m_session->undo();
    QVERIFY(kept().isEmpty());
}

void TestCallBackSession::notesOfTheForgottenStayAway_data()
{
    QTest::addColumn<bool>("keepsScore");
    QTest::newRow("answer removed") << false;
    QTest::newRow("score kept of nobody") << true;
}

// Another window forgot the customer: this one has its changes still, and may even have one on its
// way.
void TestCallBackSession::notesOfTheForgottenStayAway()
{
    QFETCH(const bool, keepsScore);
    const CallBack ana = call(0);
    CallBackRecord noted;
    noted.note = QStringLiteral("ana calls back at six");
    m_session->change(ana.entry, noted);
    m_session->change(ana.entry, noted.moved(CallBackStatus::Called, today));
    settle();
    QCOMPARE(kept().size(), 1);
    {
        const auto database = Database::open(m_path, Access::Write);
        QVERIFY(database);
        const auto who = personKnownAs(**database, QStringLiteral("ana@example.com"));
        QVERIFY(who);
        QVERIFY(erasePerson(**database, who->id,
                            keepsScore ? ErasedScores::KeptNameless : ErasedScores::Removed, today,
                            {}));
    }
    m_session->undo();
    settle();
    QVERIFY(kept().isEmpty());
    m_session->change(ana.entry, noted.moved(CallBackStatus::Lost, today));
    settle();
    QVERIFY(kept().isEmpty());
    QVERIFY(!m_session->canUndo());
}

void TestCallBackSession::redoMakesAgain()
{
    const CallBack ana = call(0);
    m_session->redo(); // nothing was taken back
    CallBackRecord noted;
    noted.note = QStringLiteral("calls back at six");
    m_session->change(ana.entry, noted);
    m_session->undo();
    settle();
    QVERIFY(kept().isEmpty());
    const QSignalSpy redone(m_session.get(), &CallBackSession::redone);
    m_session->redo();
    settle();
    QCOMPARE(redone.count(), 1);
    QCOMPARE(kept().value(ana.entry.key), noted);
    m_session->undo(); // and back once more
    m_session->change(ana.entry, noted.moved(CallBackStatus::Lost, today));
    m_session->redo(); // another change since
    settle();
    QCOMPARE(kept().value(ana.entry.key).status, CallBackStatus::Lost);
}

void TestCallBackSession::anotherRuleOpensOthers()
{
    CallBackRule strict;
    strict.recommend = 9;
    m_session->setRule(strict);
    settle();
    QCOMPARE(m_session->count(CallBackView::Open), 4);
    CallBackRule mild;
    mild.recommend = 1;
    mild.workingDays = 0;
    m_session->setRule(mild);
    settle();
    QCOMPARE(m_session->count(CallBackView::Open), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("radu")}); // due on the day itself
}

void TestCallBackSession::takenUp_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QDate>("now");
    QTest::addColumn<CallBackView>("view");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("content by the score, angry in words")
        << u"olga"_qs << today << CallBackView::Today << true;
    QTest::newRow("no score at all") << u"vera"_qs << today << CallBackView::Today << true;
    QTest::newRow("too old for today's list")
        << u"ana"_qs << QDate(2024, 6, 3) << CallBackView::Today << true;
    QTest::newRow("on today's list already") << u"ana"_qs << today << CallBackView::Today << false;
    QTest::newRow("due later") << u"radu"_qs << today << CallBackView::Open << false;
    QTest::newRow("nobody knows who it was")
        << u""_qs << today << CallBackView::Unreachable << true;
}

/// Whoever wrote a comment can be called, whatever its score.
void TestCallBackSession::takenUp()
{
    QFETCH(const QString, who);
    QFETCH(const QDate, now);
    QFETCH(const CallBackView, view);
    QFETCH(const bool, isNew);
    auto database = Database::open(m_path, Access::Write);
    ShopRow silent = answer("vera", -1, tuesday, "Shop");
    silent.comment = "Never again";
    ShopRow nobody = answer("", 8, tuesday, "Shop");
    nobody.email.clear();
    nobody.comment = "Rude at the till";
    QVERIFY(importRows(**database, {silent, nobody}));
    const auto snapshot = loadSnapshot(**database, {});
    m_session->setScope(*snapshot, {});
    m_session->setToday(now);
    settle();
    const auto responseOf = [&](const QString &name) {
        for (const ResponseId each : (*snapshot)->responses) {
            const auto texts = loadCallBackTexts(**database, std::vector{each});
            if (texts->first().answer.customer == name)
                return each;
        }
        return ResponseId();
    };
    const ResponseId response = responseOf(who);
    const qint64 before = m_session->count(CallBackView::Open);
    const qint64 silentBefore = m_session->count(CallBackView::Unreachable);
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    m_session->takeUp(response);
    settle();
    QCOMPARE(shown.size(), 1);
    const auto told = shown.first().first().value<ShownCallBack>();
    QCOMPARE(told.view, view);
    QCOMPARE(told.how == ShownCallBack::How::TakenUp, isNew);
    QCOMPARE(told.texts.answer.customer, who);
    QCOMPARE(m_session->view(), view);
    QVERIFY(m_session->calls().rowOf(response) >= 0);
    QCOMPARE(m_session->canUndo(), isNew);
    QCOMPARE(kept().size(), isNew ? 1 : 0);
    if (isNew)
        QCOMPARE(kept().begin()->due, now);
    m_session->undo();
    settle();
    QVERIFY(kept().isEmpty());
    QCOMPARE(m_session->count(CallBackView::Open), before);
    QCOMPARE(m_session->count(CallBackView::Unreachable), silentBefore);
}

void TestCallBackSession::closedIsTakenUpAgain()
{
    const CallBack ana = call(0);
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Solved, today.addDays(-3)));
    settle();
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    m_session->takeUp(ana.entry.response);
    settle();
    const auto told = shown.first().first().value<ShownCallBack>();
    QVERIFY(told.how == ShownCallBack::How::TakenAgain);
    QCOMPARE(told.view, CallBackView::Today);
    const CallBackRecord again = kept().value(ana.entry.key);
    QVERIFY(again.isOpen());
    QCOMPARE(again.due, today);
    QCOMPARE(again.calledOn, today.addDays(-3)); // the call of then is not lost
    m_session->undo();
    settle();
    QCOMPARE(kept().value(ana.entry.key).status, CallBackStatus::Solved);
}

/// As from the window of a customer, where no filter is before the eyes.
void TestCallBackSession::takenUpOutsideTheFilter()
{
    const CallBack ana = call(0); // of the shop
    m_session->setScope(m_snapshot, Filter().toggled(Dimension::Channel, u"Web"_qs));
    settle();
    m_session->setShown(false);
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    const QSignalSpy asked(m_session.get(), &CallBackSession::noFilterWanted);
    m_session->takeUp(ana.entry.response);
    settle();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(shown.size(), 0);
    m_session->setScope(m_snapshot, {});
    settle();
    QCOMPARE(shown.size(), 1);
    const auto told = shown.first().first().value<ShownCallBack>();
    QCOMPARE(told.response, ana.entry.response);
    QVERIFY(told.isFilterCleared);
    QVERIFY(m_session->calls().rowOf(ana.entry.response) >= 0);
    m_session->takeUp(ana.entry.response); // nothing hides it any more
    settle();
    QVERIFY(!shown.last().first().value<ShownCallBack>().isFilterCleared);
    QCOMPARE(asked.size(), 1);
}

/// The database was read before it was taken up, and is heard of before the list is sorted.
void TestCallBackSession::takenUpWhileItIsReadAnew()
{
    ResponseId olga; // content: a case only by what is said
    for (const ResponseId each : m_snapshot->responses) {
        const auto database = Database::open(m_path, Access::Read);
        if (loadCallBackTexts(**database, std::vector{each})->first().answer.customer == u"olga")
            olga = each;
    }
    QSemaphore gate;
    m_writer.start([&gate] { gate.acquire(); });
    const auto opened = qScopeGuard([this, &gate] { // or a failed test would wait for ever
        gate.release();
        m_writer.waitForDone();
    });
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    const QSignalSpy failed(m_session.get(), &CallBackSession::failed);
    const QSignalSpy listed(m_session.get(), &CallBackSession::listed);
    m_session->takeUp(olga);
    m_pool.waitForDone(); // is looked up; nobody was told yet
    const auto again = std::make_shared<Snapshot>(*m_snapshot);
    again->reading = m_snapshot->reading + 1;
    m_session->setScope(again, {});
    m_pool.waitForDone(); // is read without her; that is told next
    QTRY_VERIFY(!listed.isEmpty());
    QVERIFY(m_session->canUndo());
    gate.release();
    settle();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_session->calls().rowOf(olga) >= 0);
}

void TestCallBackSession::notTakenUpOnceTakenBack()
{
    m_session->setToday(QDate(2024, 6, 3)); // all are too old for today's list
    settle();
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    connect(m_session.get(), &CallBackSession::changed, m_session.get(), &CallBackSession::undo);
    m_session->takeUp(m_snapshot->responses[0]);
    settle();
    QVERIFY(kept().isEmpty());
    QCOMPARE(shown.size(), 0);
}

void TestCallBackSession::anAnswerThatIsGoneIsTold()
{
    QSignalSpy failed(m_session.get(), &CallBackSession::failed);
    m_session->takeUp(ResponseId{12345});
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Problem>().code, ProblemCode::AnswerGone);
}

void TestCallBackSession::takenUpBeforeItIsRead()
{
    m_session = std::make_unique<CallBackSession>(m_path, today, m_pool, m_writer);
    m_session->takeUp(m_snapshot->responses[0]);
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    m_session->setScope(m_snapshot, {});
    settle();
    QCOMPARE(shown.size(), 1);
}

void TestCallBackSession::takenUpOutlivesANewReading()
{
    QSignalSpy shown(m_session.get(), &CallBackSession::caseShown);
    for (const ResponseId each : m_snapshot->responses) {
        m_session->takeUp(each);
        settle();
    }
    QCOMPARE(shown.size(), 4);
    QCOMPARE(m_session->count(CallBackView::Open), 4); // olga's, too
    start();
    QCOMPARE(m_session->count(CallBackView::Open), 4);
    // One that was content is none of those of whom it is asked whether calling helped.
    QCOMPARE(m_session->help().others.n, 0);
}

void TestCallBackSession::changesNameTheCustomer()
{
    QSignalSpy changed(m_session.get(), &CallBackSession::changed);
    const CallBack ana = call(0);
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Solved, today));
    QCOMPARE(changed.first().first().value<CallBackChange>().texts.answer.customer, u"ana"_qs);
    QSignalSpy undone(m_session.get(), &CallBackSession::undone);
    m_session->undo();
    QCOMPARE(undone.first().first().value<CallBackChange>().texts.answer.customer, u"ana"_qs);
    settle();
}

void TestCallBackSession::dropUndo()
{
    const QSignalSpy dropped(m_session.get(), &CallBackSession::undoDropped);
    const CallBack ana = call(0);
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Called, today));
    QVERIFY(m_session->canUndo());
    m_session->dropUndo();
    QCOMPARE(dropped.count(), 1);
    QVERIFY(!m_session->canUndo());
    m_session->undo();
    settle();
    QCOMPARE(kept().value(ana.entry.key).status, CallBackStatus::Called); // what was said is kept
}

void TestCallBackSession::manyChangesAreAllWritten()
{
    const CallBack ana = call(0);
    const CallBack ion = call(1);
    CallBackRecord record;
    for (int i = 0; i < 20; ++i) {
        record.note = QString::number(i);
        m_session->change(i % 2 == 0 ? ana.entry : ion.entry, record);
    }
    settle();
    QCOMPARE(kept().value(ana.entry.key).note, QStringLiteral("18"));
    QCOMPARE(kept().value(ion.entry.key).note, QStringLiteral("19"));
    QCOMPARE(call(1).record.note, QStringLiteral("19"));
}

/// The database was read before it was said, and is heard of after it was written.
void TestCallBackSession::saidWhileItIsRead()
{
    const CallBack ana = call(0);
    const auto again = std::make_shared<Snapshot>(*m_snapshot);
    again->reading = m_snapshot->reading + 1;
    m_session->setScope(again, {});
    m_pool.waitForDone(); // has read; nobody was told yet
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Solved, today));
    m_writer.waitForDone();
    settle();
    QCOMPARE(kept().value(ana.entry.key).status, CallBackStatus::Solved);
    QCOMPARE(names(), QStringList{QStringLiteral("ion")});
    QCOMPARE(m_session->count(CallBackView::Closed), 1);
    m_session->undo();
    settle();
    QCOMPARE(names().first(), QStringLiteral("ana"));
}

/// It was said first, then all is read anew while the disk has not taken it yet.
void TestCallBackSession::readWhileItIsWritten()
{
    const CallBack ana = call(0);
    QSemaphore gate;
    m_writer.start([&gate] { gate.acquire(); });
    const auto opened = qScopeGuard([this, &gate] { // or a failed test would wait for ever
        gate.release();
        m_writer.waitForDone();
    });
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Solved, today));
    QSignalSpy listed(m_session.get(), &CallBackSession::listed);
    QTRY_VERIFY(!listed.isEmpty());
    listed.clear();
    const auto again = std::make_shared<Snapshot>(*m_snapshot);
    again->reading = m_snapshot->reading + 1;
    m_session->setScope(again, {});
    QTRY_VERIFY(!listed.isEmpty());
    QVERIFY(!kept().contains(ana.entry.key));
    QCOMPARE(m_session->count(CallBackView::Closed), 1);
    gate.release();
    settle();
    QCOMPARE(m_session->count(CallBackView::Closed), 1);
    QCOMPARE(kept().value(ana.entry.key).status, CallBackStatus::Solved);
}

void TestCallBackSession::whatIsNotWrittenYetIsWrittenAtTheEnd()
{
    const CallBack ana = call(0);
    CallBackRecord record;
    for (int i = 0; i < 5; ++i) {
        record.note = QString::number(i);
        m_session->change(ana.entry, record);
    }
    m_session.reset();
    QCOMPARE(kept().value(ana.entry.key).note, QStringLiteral("4"));
}

/// What is written before it may hold the database longer than anybody waits for a busy one.
void TestCallBackSession::theEndWaitsForItsTurn()
{
    const CallBack ana = call(0);
    std::atomic<bool> isOtherDone = false;
    m_writer.start([&isOtherDone] {
        QThread::msleep(200);
        isOtherDone = true;
    });
    CallBackRecord record;
    for (const QString &note : {u"first"_qs, u"second"_qs}) {
        record.note = note;
        m_session->change(ana.entry, record);
    }
    m_session->giveUp();
    QVERIFY(kept().isEmpty());
    m_session.reset();
    QVERIFY(isOtherDone);
    QCOMPARE(kept().value(ana.entry.key).note, u"second"_qs);
}

void TestCallBackSession::nameOfTheCallerIsOffered()
{
    QVERIFY(m_session->callers().isEmpty());
    CallBackRecord record;
    record.caller = QStringLiteral("Sanda");
    m_session->change(call(0).entry, record);
    record.caller = QStringLiteral("Boris");
    m_session->change(call(1).entry, record);
    QCOMPARE(m_session->callers(), (QStringList{QStringLiteral("Boris"), QStringLiteral("Sanda")}));
}

void TestCallBackSession::collectsWhatIsDue()
{
    QSignalSpy collected(m_session.get(), &CallBackSession::collected);
    m_session->collect();
    QVERIFY(collected.wait());
    const auto calls = collected.first().at(0).value<QList<CallBack>>();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[1], call(1));
    QCOMPARE(collected.first().at(1).toLongLong(), 1); // open, and not due
    QCOMPARE(collected.first().at(3).value<CallBackView>(), CallBackView::Today);
}

/// What is on screen goes on paper.
void TestCallBackSession::collectsTheListOnScreen()
{
    QSignalSpy collected(m_session.get(), &CallBackSession::collected);
    const CallBack ion = call(1);
    m_session->change(ion.entry, ion.record.moved(CallBackStatus::Solved, today));
    for (const CallBackView view :
         {CallBackView::Today, CallBackView::Open, CallBackView::Closed}) {
        m_session->setView(view);
        settle();
        m_session->collect();
        QVERIFY(collected.wait());
        QStringList sheet;
        for (const CallBack &each : collected.last().at(0).value<QList<CallBack>>())
            sheet << each.texts.answer.customer;
        QCOMPARE(sheet, names());
        QCOMPARE(collected.last().at(3).value<CallBackView>(), view);
        if (view != CallBackView::Today)
            QCOMPARE(collected.last().at(1).toLongLong(), 0);
    }
    m_session->setView(CallBackView::Unreachable);
    settle();
    QVERIFY(!m_session->isAnyForSheet());
}

void TestCallBackSession::tomorrow()
{
    m_session->setToday(QDate(2023, 11, 21));
    settle();
    QCOMPARE(m_session->count(CallBackView::Today), 3);
    m_session->setToday(QDate(2024, 3, 1)); // too long ago to be today's
    settle();
    QCOMPARE(m_session->count(CallBackView::Today), 0);
    QCOMPARE(m_session->count(CallBackView::Open), 3);
}

void TestCallBackSession::brokenDatabase()
{
    const QSignalSpy failed(m_session.get(), &CallBackSession::failed);
    const CallBack ana = call(0);
    QVERIFY(QFile::remove(m_path));
    m_session->change(ana.entry, ana.record.moved(CallBackStatus::Solved, today));
    settle();
    QVERIFY(failed.count() > 0);
    QVERIFY(!m_session->canUndo());
}

QTEST_GUILESS_MAIN(TestCallBackSession)
#include "tst_callbacksession.moc"
