// SPDX-License-Identifier: GPL-3.0-or-later
// How many were asked is kept as it was said last, and each time it is said is answered.
#include "models/session/askedsession.h"

#include "models/storage/askedstore.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace patron;

namespace {

constexpr int patience = 30'000;

} // namespace

class TestAskedSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsAnswered();
    void oneThatFailsStopsNoOther();
    void theLastIsTakenBack();
    void whatIsNotAnsweredYetIsTakenBack();
    void whatFailsIsNotTakenBack();
    void aLateAnswerBringsNoUndo();
    void theEndWaits();

private:
    [[nodiscard]] Asked kept() const
    {
        const auto database = Database::open(m_shop.path(), Access::Read);
        const auto asked = database ? loadAsked(**database) : failure(database.error());
        return asked ? asked->value(QString::number(m_import.value)) : Asked{-1, -1, -1};
    }

    FreshDatabase m_shop;
    ImportId m_import;
    QThreadPool m_pool;
    QThreadPool m_writer;
};

void TestAskedSession::init()
{
    m_writer.setMaxThreadCount(1);
    QVERIFY(m_shop.make());
    const auto record = importRows(*m_shop, {ShopRow()});
    QVERIFY(record);
    m_import = record->id;
    m_shop.close();
}

void TestAskedSession::eachIsAnswered()
{
    AskedSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy stored(&session, &AskedSession::stored);
    const QSignalSpy failed(&session, &AskedSession::failed);
    session.store(m_import, {400, 20, 100});
    m_writer.waitForDone(); // done, not told yet
    session.store(m_import, {500, 20, 100});
    session.store(m_import, {600, 20, 100});
    QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 3, patience);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(kept(), (Asked{600, 20, 100}));
}

void TestAskedSession::oneThatFailsStopsNoOther()
{
    AskedSession session(m_shop.path(), m_pool, m_writer);
    QStringList answers;
    connect(&session, &AskedSession::stored, this, [&answers] { answers << u"stored"_qs; });
    connect(&session, &AskedSession::failed, this,
            [&answers](const Problem &problem) { answers << problemId(problem.code); });
    session.store(ImportId{4711}, {10, 0, 0});
    session.store(m_import, {400, 20, 100});
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, patience);
    QCOMPARE(answers, (QStringList{problemId(ProblemCode::ImportUnknown), u"stored"_qs}));
    QCOMPARE(kept(), (Asked{400, 20, 100}));
}

void TestAskedSession::theLastIsTakenBack()
{
    AskedSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy stored(&session, &AskedSession::stored);
    const QSignalSpy undone(&session, &AskedSession::undone);
    session.store(m_import, {400, 20, 100});
    session.store(m_import, {500, 20, 100});
    QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 2, patience);
    session.undo();
    session.undo(); // there is nothing more
    QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, patience);
    QCOMPARE(kept(), (Asked{400, 20, 100}));
}

/// It is the latest that is taken back, also where the answer to an earlier one is all there is.
void TestAskedSession::whatIsNotAnsweredYetIsTakenBack()
{
    AskedSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy stored(&session, &AskedSession::stored);
    const QSignalSpy undone(&session, &AskedSession::undone);
    session.store(m_import, {400, 20, 100});
    QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 1, patience);
    session.store(m_import, {500, 20, 100});
    session.undo();
    QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, patience);
    QCOMPARE(stored.count(), 2);
    QCOMPARE(kept(), (Asked{400, 20, 100}));
    session.undo(); // the answer came after the undo, and is no new one
    m_writer.waitForDone();
    QTest::qWait(20);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(kept(), (Asked{400, 20, 100}));
}

void TestAskedSession::whatFailsIsNotTakenBack()
{
    AskedSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy stored(&session, &AskedSession::stored);
    const QSignalSpy undone(&session, &AskedSession::undone);
    const QSignalSpy failed(&session, &AskedSession::failed);
    session.store(m_import, {400, 20, 100});
    session.store(ImportId{4711}, {10, 0, 0});
    session.undo(); // of what will fail: there is nothing to take back
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    session.store(m_import, {500, 20, 100});
    session.store(ImportId{4711}, {10, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
    QCOMPARE(stored.count(), 2);
    QCOMPARE(undone.count(), 0);
    QCOMPARE(kept(), (Asked{500, 20, 100}));
    session.undo(); // the one that was stored
    QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, patience);
    QCOMPARE(kept(), (Asked{400, 20, 100}));
}

/// The database is another by the time it comes.
void TestAskedSession::aLateAnswerBringsNoUndo()
{
    AskedSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy stored(&session, &AskedSession::stored);
    session.store(m_import, {400, 20, 100});
    m_writer.waitForDone(); // done, not told yet
    session.dropUndo();
    QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 1, patience);
    session.undo();
    m_writer.waitForDone();
    QCOMPARE(kept(), (Asked{400, 20, 100}));
}

void TestAskedSession::theEndWaits()
{
    {
        AskedSession session(m_shop.path(), m_pool, m_writer);
        session.store(m_import, {400, 20, 100});
        session.store(m_import, {500, 20, 100});
    }
    QCOMPARE(kept(), (Asked{500, 20, 100}));
}

QTEST_GUILESS_MAIN(TestAskedSession)
#include "tst_askedsession.moc"
