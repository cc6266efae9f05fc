// SPDX-License-Identifier: GPL-3.0-or-later
// What goes is what the owner was shown: where that is another by now, nothing goes.
#include "models/session/keepsession.h"

#include "models/storage/database.h"
#include "models/storage/keeprules.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace patron;

namespace {

constexpr int patience = 30'000;
const KeepRule ofAll{{}, 60, KeepAction::Delete, {}};
const KeepRule ofAnswers{{RecordKind::Responses, {}}, 24, KeepAction::Forget, {}};

ShopRow rowOf(const std::string &id, int yearsAgo)
{
    ShopRow row;
    row.id = id;
    row.answeredAt = QDateTime::currentDateTimeUtc().addYears(-yearsAgo).toSecsSinceEpoch();
    return row;
}

} // namespace

class TestKeepSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasShownGoes();
    void anotherAmountStays();
    void askedTwiceIsOnce();
    void eachRuleIsWritten();
    void aRuleThatFailsIsToldAndStopsNoOther();
    void theEndWaitsForTheRules();
    void theEndWaitsForNoRemoval_data();
    void theEndWaitsForNoRemoval();

private:
    void setMonths(KeepSession &session, int months) const
    {
        QSignalSpy changed(&session, &KeepSession::changed);
        session.setRule({{}, months, KeepAction::Delete, {}});
        QVERIFY(changed.wait(patience));
    }
    [[nodiscard]] qint64 answers() const
    {
        const auto database = Database::open(m_shop.path(), Access::Read);
        return database ? rowCount((*database)->sql(), u"response"_qs) : -1;
    }
    [[nodiscard]] QList<KeepRule> rules() const
    {
        const auto database = Database::open(m_shop.path(), Access::Read);
        return database ? listKeepRules(**database).value_or(QList<KeepRule>()) : QList<KeepRule>();
    }

    FreshDatabase m_shop;
    QThreadPool m_pool;
    QThreadPool m_writer;
};

void TestKeepSession::init()
{
    m_writer.setMaxThreadCount(1);
    QVERIFY(m_shop.make());
    QVERIFY(importRows(*m_shop, {rowOf("1", 0), rowOf("2", 3), rowOf("3", 8)}));
    m_shop.close();
}

void TestKeepSession::whatWasShownGoes()
{
    KeepSession session(m_shop.path(), m_pool, m_writer);
    setMonths(session, 24);
    QCOMPARE(countRemoved(session.keeping().due), 2);
    QSignalSpy removed(&session, &KeepSession::removed);
    session.removeDue(session.keeping().due);
    QVERIFY(removed.wait(patience));
    QCOMPARE(countRemoved(removed[0][0].value<KeptUntil>().done.what), 2);
    QCOMPARE(answers(), 1);
    QTRY_VERIFY(session.keeping().due.isEmpty());
}

/// The rule was edited after the question was made.
void TestKeepSession::anotherAmountStays()
{
    KeepSession session(m_shop.path(), m_pool, m_writer);
    setMonths(session, 60);
    const QList<KeepDue> shown = session.keeping().due;
    QCOMPARE(countRemoved(shown), 1);
    setMonths(session, 24);
    QSignalSpy failed(&session, &KeepSession::failed);
    QSignalSpy changed(&session, &KeepSession::changed);
    const QSignalSpy removed(&session, &KeepSession::removed);
    session.removeDue(shown);
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::DueChanged);
    QVERIFY(!changed.isEmpty() || changed.wait(patience)); // what it is now
    QCOMPARE(countRemoved(session.keeping().due), 2);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(answers(), 3);
}

/// The first one's answer is not dropped for it.
void TestKeepSession::askedTwiceIsOnce()
{
    KeepSession session(m_shop.path(), m_pool, m_writer);
    setMonths(session, 24);
    const QSignalSpy removed(&session, &KeepSession::removed);
    const QSignalSpy failed(&session, &KeepSession::failed);
    const QList<KeepDue> shown = session.keeping().due;
    session.removeDue(shown);
    m_writer.waitForDone(); // done, not told yet
    session.removeDue(shown);
    QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, patience);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(answers(), 1);
}

/// One after the other, and what is shown is all of them.
void TestKeepSession::eachRuleIsWritten()
{
    KeepSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy failed(&session, &KeepSession::failed);
    session.setRule(ofAll);
    m_writer.waitForDone(); // done, not told yet
    session.setRule(ofAnswers);
    session.allowAgain(ofAnswers.scope);
    QTRY_COMPARE_WITH_TIMEOUT(session.keeping().rules, (QList<KeepRule>{ofAll, ofAnswers}),
                              patience);
    QVERIFY(!session.isBusy());
    QCOMPARE(failed.count(), 0);
}

void TestKeepSession::aRuleThatFailsIsToldAndStopsNoOther()
{
    KeepSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy failed(&session, &KeepSession::failed);
    m_shop.goAway(m_writer);
    session.setRule(ofAll);
    m_shop.comeBack(m_writer);
    session.setRule(ofAnswers);
    QTRY_COMPARE_WITH_TIMEOUT(session.keeping().rules, QList<KeepRule>{ofAnswers}, patience);
    QCOMPARE(failed.count(), 1);
}

void TestKeepSession::theEndWaitsForTheRules()
{
    {
        KeepSession session(m_shop.path(), m_pool, m_writer);
        session.setRule(ofAll);
        session.setRule(ofAnswers);
    }
    QCOMPARE(rules(), (QList<KeepRule>{ofAll, ofAnswers}));
}

void TestKeepSession::theEndWaitsForNoRemoval_data()
{
    QTest::addColumn<bool>("isGivenUp");
    QTest::addRow("the program ends") << true;
    QTest::addRow("it goes on") << false;
}

/// What another session promised stands behind it, and is waited for first.
void TestKeepSession::theEndWaitsForNoRemoval()
{
    QFETCH(const bool, isGivenUp);
    KeepSession session(m_shop.path(), m_pool, m_writer);
    setMonths(session, 24);
    const QList<KeepDue> shown = session.keeping().due;
    const QSignalSpy removed(&session, &KeepSession::removed);
    QSemaphore gate;
    m_writer.start([&gate] { gate.acquire(); });
    session.removeDue(shown);
    session.setRule(ofAnswers);
    {
        JobQueue<bool> other(m_writer);
        bool isWritten = false;
        other.add([]() -> Result<bool> { return true; },
                  [&isWritten](const Result<bool> &) { isWritten = true; });
        if (isGivenUp)
            session.giveUp();
        gate.release();
        QTRY_VERIFY_WITH_TIMEOUT(isWritten, patience);
    }
    QCOMPARE(answers(), isGivenUp ? 3 : 1);
    QTRY_COMPARE_WITH_TIMEOUT(removed.count(), isGivenUp ? 0 : 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    QCOMPARE(rules().size(), 2);
}

QTEST_GUILESS_MAIN(TestKeepSession)
#include "tst_keepsession.moc"
