// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner says of two customers is written and answered each time, whatever is said next.
#include "models/session/customersession.h"

#include "models/storage/customersearch.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace patron;

namespace {

constexpr int patience = 30'000;

} // namespace

class TestCustomerSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsAnswered();
    void oneThatFailsStopsNoOther();
    void theEndWaits();

private:
    [[nodiscard]] qint64 counted() const
    {
        const auto database = Database::open(m_shop.path(), Access::Read);
        return database ? countCustomers(**database).value_or(-1) : -1;
    }

    FreshDatabase m_shop;
    CustomerId m_ana;
    CustomerId m_ion;
    CustomerId m_eva;
    QThreadPool m_pool;
    QThreadPool m_writer;
};

void TestCustomerSession::init()
{
    m_writer.setMaxThreadCount(1);
    QVERIFY(m_shop.make());
    std::vector<ShopRow> rows;
    for (const char *who : {"ana", "ion", "eva"}) {
        ShopRow row;
        row.id = who;
        row.email = std::string(who) + "@example.com";
        rows.push_back(row);
    }
    QVERIFY(importRows(*m_shop, rows));
    for (const auto &[id, email] :
         {std::pair(&m_ana, u"ana@example.com"_qs), std::pair(&m_ion, u"ion@example.com"_qs),
          std::pair(&m_eva, u"eva@example.com"_qs)}) {
        const auto known = personKnownAs(*m_shop, email);
        QVERIFY(known);
        *id = known->id;
    }
    m_shop.close();
}

void TestCustomerSession::eachIsAnswered()
{
    CustomerSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy decided(&session, &CustomerSession::decided);
    const QSignalSpy failed(&session, &CustomerSession::failed);
    session.decide(m_ana, m_ion, MergeState::Same);
    m_writer.waitForDone(); // done, not told yet
    session.decide(m_ana, m_eva, MergeState::Same);
    QTRY_COMPARE_WITH_TIMEOUT(decided.count(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.known().customers, 1, patience);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(counted(), 1);
}

void TestCustomerSession::oneThatFailsStopsNoOther()
{
    CustomerSession session(m_shop.path(), m_pool, m_writer);
    QStringList answers;
    connect(&session, &CustomerSession::decided, this, [&answers] { answers << u"decided"_qs; });
    connect(&session, &CustomerSession::failed, this,
            [&answers](const Problem &problem) { answers << problemId(problem.code); });
    session.decide(m_ana, CustomerId{4711}, MergeState::Same);
    session.decide(m_ana, m_ion, MergeState::Same);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, patience);
    QCOMPARE(answers, (QStringList{problemId(ProblemCode::PersonUnknown), u"decided"_qs}));
    QCOMPARE(counted(), 2);
}

void TestCustomerSession::theEndWaits()
{
    {
        CustomerSession session(m_shop.path(), m_pool, m_writer);
        session.decide(m_ana, m_ion, MergeState::Same);
        session.decide(m_ana, m_eva, MergeState::Same);
    }
    QCOMPARE(counted(), 1);
}

QTEST_GUILESS_MAIN(TestCustomerSession)
#include "tst_customersession.moc"
