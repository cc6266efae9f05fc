// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane sees of loading: the newest responses first, then all; later what has changed.
#include "models/session/dashboardsession.h"

#include "models/counting/snapshotloader.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/erasure.h"
#include "models/storage/importstore.h"
#include "tests/support/randomshop.h"
#include "tests/support/shopfile.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;
using namespace patron::test;

class TestDashboardSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestFirstThenAll();
    void smallOnesAtOnce();
    void followsImportsAndErasures();
    void aFileThatIsTakenBackIsNoChoice();
    void tellsWhatTheFilterHides();
    void seesWhomAnotherWindowForgot_data();
    void seesWhomAnotherWindowForgot();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    QThreadPool m_pool;
};

void TestDashboardSession::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(m_path));
    auto opened = Database::open(m_path, Access::Write);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QCOMPARE(fillRandomShop(m_database->sql(), {.responses = 300}, 7), QString());
}

void TestDashboardSession::newestFirstThenAll()
{
    DashboardSession session(m_path, m_pool, nullptr, 100);
    QList<std::pair<size_t, bool>> seen;
    connect(&session, &DashboardSession::snapshotChanged, &session, [&] {
        seen.append({session.snapshot()->size(), session.snapshot()->isWhole});
    });
    QSignalSpy figures(&session, &DashboardSession::dashboardChanged);
    session.reload();
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen[0], std::pair(size_t(100), false));
    QCOMPARE(seen[1], std::pair(size_t(300), true));
    QTRY_VERIFY(!figures.isEmpty() && session.dashboard().responses == 300);
}

void TestDashboardSession::smallOnesAtOnce()
{
    DashboardSession session(m_path, m_pool, nullptr, 300);
    QSignalSpy changed(&session, &DashboardSession::snapshotChanged);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 300);
    QCOMPARE(changed.size(), 1);
    QVERIFY(session.snapshot()->isWhole);
}

void TestDashboardSession::followsImportsAndErasures()
{
    DashboardSession session(m_path, m_pool, nullptr, 100);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 300);
    std::vector<ShopRow> rows(2);
    rows[0].id = "a";
    rows[1].id = "b";
    QVERIFY(importRows(*m_database, rows));
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 302);

    const ResponseId erased = session.snapshot()->responses[17];
    QSqlQuery query(m_database->sql());
    for (const char *table : {"answer", "response"})
        QVERIFY(query.exec(u"DELETE FROM %1 WHERE response_id = %2"_qs.arg(QLatin1String(table))
                               .arg(erased.value)));
    session.reloadTouched({erased});
    QTRY_COMPARE(session.dashboard().responses, 301);
    const auto &ids = session.snapshot()->responses;
    QVERIFY(std::ranges::find(ids, erased) == ids.end());
    QVERIFY(ids == (*loadSnapshot(*m_database, {}))->responses);
}

void TestDashboardSession::aFileThatIsTakenBackIsNoChoice()
{
    std::vector<ShopRow> rows(2);
    rows[0].id = "a";
    rows[1].id = "b";
    const auto record = importRows(*m_database, rows);
    QVERIFY(record);
    DashboardSession session(m_path, m_pool);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 302);
    Filter filter;
    filter.chosen[Dimension::Import] = {QString::number(record->id.value)};
    filter.chosen[Dimension::Channel] = {QString()};
    session.setFilter(filter);
    QTRY_COMPARE(session.dashboard().filter, filter);
    QSignalSpy changed(&session, &DashboardSession::filterChanged);
    QVERIFY(undoImport(*m_database, record->id, Progress()));
    session.reload();
    QTRY_COMPARE(changed.size(), 1);
    filter.chosen.remove(Dimension::Import);
    QCOMPARE(session.filter(), filter); // the other choice stays
    QTRY_COMPARE(session.dashboard().filter, filter);
}

// What a filter leaves nothing of is told, not what was never there.
void TestDashboardSession::tellsWhatTheFilterHides()
{
    std::vector<ShopRow> rows(12);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = "r" + std::to_string(i);
        rows[i].channel = i < 6 ? "Fax" : "Web";
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"small.patron"_qs);
    QVERIFY(prepareDatabase(path));
    const auto database = Database::open(path, Access::Write);
    QVERIFY(database && importRows(**database, rows));
    DashboardSession session(path, m_pool, nullptr, 100);
    session.reload();
    session.showPane(PaneId::Loyalty);
    QTRY_VERIFY(session.dashboard().cards.contains(CardId::LoyaltySurvival));
    QVERIFY(session.hiddenByFilter().isEmpty());
    QSignalSpy known(&session, &DashboardSession::hiddenKnown);
    Filter before;
    before.period = {QDate(1999, 1, 1), QDate(1999, 12, 31)};
    session.setFilter(before);
    QTRY_COMPARE(known.size(), 1);
    const QList<CardId> hidden = session.hiddenByFilter();
    QVERIFY(hidden.contains(CardId::LoyaltyTrend));
    QVERIFY(!hidden.contains(CardId::LoyaltyByBranch)); // no answer names a branch
    QVERIFY(!hidden.contains(CardId::LoyaltyCohorts));
    session.setFilter({});
    QTRY_VERIFY(session.hiddenByFilter().isEmpty());
}

void TestDashboardSession::seesWhomAnotherWindowForgot_data()
{
    QTest::addColumn<bool>("ownToo");
    QTest::newRow("nobody here") << false;
    QTest::newRow("and somebody here at the same time") << true;
}

void TestDashboardSession::seesWhomAnotherWindowForgot()
{
    QFETCH(const bool, ownToo);
    std::vector<ShopRow> rows(2);
    rows[0].email = "ana@example.com";
    rows[1].email = "ion@example.com";
    rows[1].comment = "another answer";
    QVERIFY(importRows(*m_database, rows));
    DashboardSession session(m_path, m_pool, nullptr, 100);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 302);
    const auto forget = [this](const QString &who) {
        const auto person = personKnownAs(*m_database, who);
        return person ? erasePerson(*m_database, person->id, ErasedScores::Removed,
                                    QDate(2026, 11, 22), {})
                            .value_or(Erasure{})
                            .touched
                      : std::vector<ResponseId>{};
    };
    QCOMPARE(forget(u"ana@example.com"_qs).size(), size_t(1));
    if (ownToo) {
        session.reloadTouched(forget(u"ion@example.com"_qs));
        QTRY_COMPARE(session.dashboard().responses, 300);
    } else {
        session.reload();
        QTRY_COMPARE(session.dashboard().responses, 301);
    }
    QVERIFY(session.snapshot()->responses == (*loadSnapshot(*m_database, {}))->responses);
    // From here on it is known again.
    rows.resize(1);
    rows[0].email = "new@example.com";
    QVERIFY(importRows(*m_database, rows));
    const qint64 before = session.dashboard().responses;
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, before + 1);
}

QTEST_GUILESS_MAIN(TestDashboardSession)
#include "tst_dashboardsession.moc"
