// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboardsession.h"

#include "models/session/importrun.h"
#include "models/session/wordstudy.h"
#include "models/storage/database.h"
#include "tests/support/shopfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

QString shop(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"session.db"_qs);
    if (!prepareDatabase(path))
        return {};
    const auto database = Database::open(path, Access::Write);
    std::vector<ShopRow> rows;
    for (int i = 0; i < 40; ++i) {
        ShopRow row;
        row.id = std::to_string(i);
        row.score = i % 2 ? 9 : 3;
        row.channel = i % 2 ? "Web" : "Phone";
        row.comment = i % 4 ? "kind people" : "slow people";
        rows.push_back(row);
    }
    if (!database || !importRows(**database, rows))
        return {};
    return path;
}

} // namespace

class TestDashboardStudies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studiesComeBesideTheCounted();
    void ratedQuestionsAreNewsWithoutScores();
    void aWordFiltersEverything();
    void whatIsCountedKnowsItsWords();
    void noStudyOfAnotherFilter();
    void aWordSurvivesAReload();
    void customersAloneAreSomething();
    void studyThatFailsLeavesNothingOfAnotherFilter();
};

void TestDashboardStudies::studiesComeBesideTheCounted()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    DashboardSession session(shop(folder), pool);
    session.reload();
    QTRY_VERIFY(session.dashboard().cards.contains(CardId::OverviewReturning));
    QVERIFY(session.dashboard().cards.contains(CardId::OverviewLoyalty));
    QVERIFY(!isWorthShowing(session.dashboard().cards[CardId::OverviewReturning]));
    session.showPane(PaneId::Loyalty);
    QTRY_VERIFY(session.dashboard().cards.contains(CardId::LoyaltySurvival));
    QVERIFY(!session.dashboard().cards.contains(CardId::OverviewReturning));
    QCOMPARE(session.dashboard().cards[CardId::LoyaltyPromoters].headline.value,
             std::optional(50.0));
}

void TestDashboardStudies::ratedQuestionsAreNewsWithoutScores()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"session.db"_qs);
    QVERIFY(prepareDatabase(path));
    QFile file(folder.filePath(u"canteen.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,How was the soup? (1-5),How was the noise? (1-5),Which day?\n");
    for (int i = 0; i < 40; ++i)
        file.write(QStringLiteral("2026-05-%1,%2,%3,%4\n")
                       .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                       .arg(i % 2 ? 5 : 4)
                       .arg(i % 4 ? 2 : 1)
                       .arg(i % 3 ? u"Monday"_qs : u"Friday"_qs)
                       .toUtf8());
    file.close();
    QVERIFY(importFile(path, file.fileName(), {}, Progress()));
    QThreadPool pool;
    DashboardSession session(path, pool);
    session.reload();
    QTRY_COMPARE(session.news().size(), 1);
    QCOMPARE(session.news()[0].id, StoryId::RatedQuestions);
    QCOMPARE(session.news()[0].verdict.arguments.value(0).toString(),
             u"How was the soup? (1-5)"_qs);
}

void TestDashboardStudies::aWordFiltersEverything()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    DashboardSession session(shop(folder), pool);
    QSignalSpy failed(&session, &DashboardSession::failed);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 40);
    const QString slow = wordValue(u"slow"_qs, WordLanguage::English);
    session.setFilter(withWordToggled({}, slow));
    QTRY_COMPARE(session.dashboard().responses, 10);
    QVERIFY(!lacksWords(*session.snapshot(), session.filter()));
    // A second choice beside it needs no other look at the comments.
    session.setFilter(session.filter().toggled(Dimension::Channel, u"Web"_qs));
    QTRY_COMPARE(session.dashboard().responses, 0);
    session.setFilter({});
    QTRY_COMPARE(session.dashboard().responses, 40);
    QCOMPARE(failed.size(), 0);
}

void TestDashboardStudies::whatIsCountedKnowsItsWords()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    DashboardSession session(shop(folder), pool);
    QList<Scope> scopes;
    connect(&session, &DashboardSession::scopeChanged, &session,
            [&] { scopes << session.scope(); });
    QSignalSpy readAnew(&session, &DashboardSession::snapshotChanged);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 40);
    QCOMPARE(scopes.size(), 1);
    session.setFilter(withWordToggled({}, wordValue(u"slow"_qs, WordLanguage::English)));
    QCOMPARE(scopes.size(), 1); // the comments are still to be read
    QVERIFY(session.scope().filter.isEmpty());
    QTRY_COMPARE(session.dashboard().responses, 10);
    QCOMPARE(scopes.size(), 2);
    QCOMPARE(scopes[1].filter, session.filter());
    QVERIFY(!lacksWords(*scopes[1].snapshot, scopes[1].filter));
    // Nothing else was stored: whoever reads the database need not read it once more.
    QCOMPARE(scopes[1].snapshot->reading, scopes[0].snapshot->reading);
    QCOMPARE(readAnew.size(), 1);
    session.reload();
    QTRY_COMPARE(scopes.size(), 3);
    QVERIFY(scopes[2].snapshot->reading != scopes[1].snapshot->reading);
}

void TestDashboardStudies::noStudyOfAnotherFilter()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    DashboardSession session(shop(folder), pool);
    session.showPane(PaneId::Channels);
    const auto studied = [&session] {
        qint64 n = 0;
        for (const FigureRow &row :
             session.dashboard().cards.value(CardId::PlaceLoyalty).table.rows)
            n += row.figure.n;
        return n;
    };
    session.reload();
    QTRY_COMPARE(studied(), 40);
    int looks = 0;
    connect(&session, &DashboardSession::dashboardChanged, &session, [&] {
        ++looks;
        QVERIFY(studied() == 0 || studied() == session.dashboard().responses);
    });
    session.setFilter(withWordToggled({}, wordValue(u"kind"_qs, WordLanguage::English)));
    QTRY_VERIFY(session.dashboard().responses == 30 && studied() == 30);
    QVERIFY(looks > 0);
}

void TestDashboardStudies::aWordSurvivesAReload()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    DashboardSession session(shop(folder), pool);
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 40);
    session.setFilter(withWordToggled({}, wordValue(u"kind"_qs, WordLanguage::English)));
    QTRY_COMPARE(session.dashboard().responses, 30);
    QSignalSpy changed(&session, &DashboardSession::dashboardChanged);
    session.reload();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(session.dashboard().responses, 30);
}

void TestDashboardStudies::customersAloneAreSomething()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"customers.db"_qs);
    QVERIFY(prepareDatabase(path));
    QFile file(folder.filePath(u"customers.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Customer ID,Name,Customer since,Left on\n");
    for (int i = 0; i < 40; ++i)
        file.write(QByteArray("C-%1,Name %1,2023-0%2-01,%3\n")
                       .replace("%1", QByteArray::number(i))
                       .replace("%2", QByteArray::number(1 + i % 9))
                       .replace("%3", i % 4 ? "" : "2024-03-01"));
    file.close();
    QThreadPool pool;
    DashboardSession session(path, pool);
    QSignalSpy changed(&session, &DashboardSession::snapshotChanged);
    session.reload();
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(session.isEmpty());

    QVERIFY(importFile(path, file.fileName(), {}, Progress()));
    session.showPane(PaneId::Loyalty);
    session.reload();
    QTRY_VERIFY(!session.isEmpty());
    QTRY_COMPARE(session.dashboard().cards.value(CardId::LoyaltySurvival).headline.n, 40);
    QCOMPARE(session.dashboard().responses, 0);
}

/// The counted cards follow the filter; those that could not be studied for it are empty, and do
/// not go on telling of the filter before.
void TestDashboardStudies::studyThatFailsLeavesNothingOfAnotherFilter()
{
    const QTemporaryDir folder;
    const QString path = shop(folder);
    QFile file(folder.filePath(u"purchases.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Order ID,Order date,Customer ID,Amount\n");
    auto buy = [&file, order = 0](const char *customer, QDate day) mutable {
        file.write(QByteArray::number(++order) + ',' + day.toString(Qt::ISODate).toLatin1() + ',' +
                   customer + ",25.50\n");
    };
    for (int week = 0; week < 10; ++week) // then never again
        buy("C-1", QDate(2025, 1, 6).addDays(7 * week));
    for (int i = 0; i < 40; ++i)
        buy("C-2", QDate(2025, 1, 7).addDays(5 * i));
    file.close();
    QVERIFY(importFile(path, file.fileName(), {}, Progress()));

    QThreadPool pool;
    DashboardSession session(path, pool);
    QSignalSpy failed(&session, &DashboardSession::failed);
    session.showPane(PaneId::Loyalty);
    session.reload();
    const auto quiet = [&session] { return session.dashboard().cards.value(CardId::LoyaltyQuiet); };
    QTRY_VERIFY(!quiet().table.rows.isEmpty());
    QTRY_COMPARE(session.dashboard().responses, 40);
    QCOMPARE(failed.size(), 0);

    // Their names cannot be read any more.
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(part));
    session.setFilter(Filter().toggled(Dimension::Channel, u"Web"_qs));
    QTRY_VERIFY(!failed.isEmpty());
    QTRY_COMPARE(session.dashboard().responses, 20);
    QVERIFY(session.dashboard().cards.contains(CardId::LoyaltyQuiet)); // empty, not left as it was
    QVERIFY(!isWorthShowing(quiet()));
    QVERIFY(quiet().table.rows.isEmpty());
    QVERIFY(session.dashboard().cards.contains(CardId::LoyaltySurvival));
}

QTEST_GUILESS_MAIN(TestDashboardStudies)
#include "tst_dashboardstudies.moc"
