// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/participation.h"

#include "models/session/askedsession.h"
#include "models/session/dashboardsession.h"
#include "models/session/importrun.h"
#include "models/storage/askedstore.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "tests/support/shopfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace patron;

namespace {

/// Forty answers: as many 9s as 3s.
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
        rows.push_back(row);
    }
    return database && importRows(**database, rows) ? path : QString();
}

ImportId onlyImport(const QString &path)
{
    return listImports(**Database::open(path, Access::Read))->first().id;
}

std::optional<Participation> told(const DashboardSession &session, CardId card)
{
    return session.dashboard().cards.value(card).explanation.participation;
}

} // namespace

class TestParticipation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saidStoredTakenBack();
    void goesWithItsImport();
    void staysWhenTheFileIsReadAgain();
    void standsBesideTheScore();
    void aPartOfTheAnswersHasNoWorstCase();
};

void TestParticipation::saidStoredTakenBack()
{
    const QTemporaryDir folder;
    const QString path = shop(folder);
    const ImportId import = onlyImport(path);
    QThreadPool pool;
    AskedSession session(path, pool, pool);
    QSignalSpy found(&session, &AskedSession::found);
    QSignalSpy stored(&session, &AskedSession::stored);
    QSignalSpy undone(&session, &AskedSession::undone);
    QSignalSpy failed(&session, &AskedSession::failed);
    const auto now = [&] {
        found.clear();
        session.find(import);
        return found.wait() ? found[0][1].value<Asked>() : Asked{-1, -1, -1};
    };
    QCOMPARE(now(), Asked());
    session.undo(); // nothing to take back
    session.store(import, {400, 20, 100});
    QVERIFY(stored.wait());
    QCOMPARE(now(), (Asked{400, 20, 100}));
    session.store(import, {500, 0, 0});
    QVERIFY(stored.wait());
    session.undo();
    QVERIFY(undone.wait());
    QCOMPARE(now(), (Asked{400, 20, 100}));
    session.store(import, {600, 0, 0});
    QVERIFY(stored.wait());
    session.dropUndo(); // of another database now
    session.undo();
    QCOMPARE(now(), (Asked{600, 0, 0}));
    session.store(ImportId{12345}, {1, 0, 0});
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::ImportUnknown);
}

void TestParticipation::goesWithItsImport()
{
    const QTemporaryDir folder;
    const QString path = shop(folder);
    const ImportId import = onlyImport(path);
    const auto database = Database::open(path, Access::Write);
    QVERIFY(storeAsked(**database, import, {400, 20, 100}));
    QCOMPARE(loadAsked(**database)->size(), 1);
    QVERIFY(undoImport(**database, import, Progress()));
    QVERIFY(loadAsked(**database)->isEmpty());
}

void TestParticipation::staysWhenTheFileIsReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"again.db"_qs);
    QFile file(folder.filePath(u"survey.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,How likely are you to recommend us? (0-10)\n2026-05-01,9\n2026-05-02,3\n");
    file.close();
    QVERIFY(prepareDatabase(path));
    ImportOptions options;
    const auto first = importFile(path, file.fileName(), options, Progress());
    QVERIFY(first);
    QVERIFY(storeAsked(**Database::open(path, Access::Write), first->id, {20, 1, 0}));
    options.replaces = first->id;
    const auto again = importFile(path, file.fileName(), options, Progress());
    QVERIFY(again);
    QVERIFY(again->id != first->id);
    const auto asked = loadAsked(**Database::open(path, Access::Read));
    QCOMPARE(asked->value(QString::number(again->id.value)), (Asked{20, 1, 0}));
}

void TestParticipation::standsBesideTheScore()
{
    const QTemporaryDir folder;
    const QString path = shop(folder);
    QVERIFY(storeAsked(**Database::open(path, Access::Write), onlyImport(path), {420, 20, 50}));
    QThreadPool pool;
    DashboardSession session(path, pool);
    session.reload();
    QTRY_VERIFY(told(session, CardId::OverviewLoyalty));
    const Participation nps = *told(session, CardId::OverviewLoyalty);
    QCOMPARE(nps.rate->delivered, 400);
    QCOMPARE(*nps.rate->rate.value, 10.0);
    QCOMPARE(nps.answers, 40);
    // Of 400, 20 promoters and 20 detractors are known.
    QVERIFY(std::abs(nps.bounds->worst - -90) < 1e-9);
    QVERIFY(std::abs(nps.bounds->best - 90) < 1e-9);
    const Figure plain = session.dashboard().cards[CardId::OverviewLoyalty].headline;
    const double shrunk = std::sqrt(10.0 / 49);
    QVERIFY(std::abs(nps.amongCustomers->low - shrunk * *plain.low) < 1e-6);
    QVERIFY(std::abs(nps.amongCustomers->high - shrunk * *plain.high) < 1e-6);
    QVERIFY(!told(session, CardId::OverviewRating)); // nobody gave stars
    QVERIFY(!told(session, CardId::OverviewVolume));
}

void TestParticipation::aPartOfTheAnswersHasNoWorstCase()
{
    const QTemporaryDir folder;
    const QString path = shop(folder);
    QVERIFY(storeAsked(**Database::open(path, Access::Write), onlyImport(path), {420, 20, 50}));
    QThreadPool pool;
    DashboardSession session(path, pool);
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    session.setFilter(filter);
    session.reload();
    QTRY_VERIFY(told(session, CardId::OverviewLoyalty));
    const Participation nps = *told(session, CardId::OverviewLoyalty);
    QCOMPARE(*nps.rate->rate.value, 10.0); // of the whole file
    QVERIFY(!nps.bounds);
    QVERIFY(!nps.amongCustomers);
}

QTEST_GUILESS_MAIN(TestParticipation)
#include "tst_participation.moc"
