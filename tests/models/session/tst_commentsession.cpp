// SPDX-License-Identifier: GPL-3.0-or-later
// The session behind the comments: what it lists, when, and that nothing is read while nobody
// looks.
#include "models/session/commentsession.h"

#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

struct Desk
{
    QTemporaryDir folder;
    QThreadPool pool;
    std::shared_ptr<const Snapshot> snapshot;
    std::unique_ptr<CommentSession> session;

    Desk()
    {
        const QString path = folder.filePath(u"shop.db"_qs);
        QFile file(folder.filePath(u"survey.csv"_qs));
        if (!prepareDatabase(path) || !file.open(QIODevice::WriteOnly))
            qFatal("no database, or no file");
        file.write("Response ID,Date,Channel,Comment\n"
                   "S-1,2026-04-01,Web,The parcel came late\n"
                   "S-2,2026-04-02,Phone,Kind people\n"
                   "S-3,2026-04-03,Web,\n"
                   "S-4,2026-04-04,Web,Kind and quick\n");
        file.close();
        if (!importFile(path, file.fileName(), {}, Progress()))
            qFatal("no import");
        const auto database = Database::open(path, Access::Read);
        const auto loaded = database ? loadSnapshot(**database, Progress())
                                     : Result<std::shared_ptr<const Snapshot>>();
        if (!loaded)
            qFatal("no snapshot");
        snapshot = *loaded;
        session = std::make_unique<CommentSession>(path, pool);
    }

    [[nodiscard]] static Filter webOnly()
    {
        Filter filter;
        filter.chosen[Dimension::Channel] = {u"Web"_qs};
        return filter;
    }

    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            pool.waitForDone();
            QTest::qWait(5);
        }
    }
};

} // namespace

class TestCommentSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeItIsShown();
    void listsWhatTheFilterLeaves();
    void hiddenItKeepsNoComment();
    void searchesEveryWord();
};

void TestCommentSession::nothingIsReadBeforeItIsShown()
{
    Desk desk;
    QSignalSpy listed(desk.session.get(), &CommentSession::listed);
    QSignalSpy counted(desk.session.get(), &CommentSession::wordsCounted);
    desk.session->setScope(desk.snapshot, {});
    desk.settle();
    QCOMPARE(listed.size(), 0);
    QCOMPARE(counted.size(), 0);
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][0].toLongLong(), 3);
    QCOMPARE(counted.size(), 1);
    // Once more on screen with nothing new: what is there stays.
    desk.session->setShown(false);
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(desk.session->comments().total(), 3);
}

void TestCommentSession::listsWhatTheFilterLeaves()
{
    Desk desk;
    desk.session->setScope(desk.snapshot, {});
    desk.session->setShown(true);
    desk.settle();
    desk.session->setScope(desk.snapshot, Desk::webOnly());
    desk.settle();
    QCOMPARE(desk.session->comments().total(), 2);
}

void TestCommentSession::hiddenItKeepsNoComment()
{
    Desk desk;
    desk.session->setScope(desk.snapshot, {});
    desk.session->setShown(true);
    desk.settle();
    desk.session->setShown(false);
    QCOMPARE(desk.session->comments().total(), 3);
    // The scope is another: somebody may have been forgotten.
    desk.session->setScope(desk.snapshot, Desk::webOnly());
    desk.settle();
    QCOMPARE(desk.session->comments().total(), 0);
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(desk.session->comments().total(), 2);
}

void TestCommentSession::searchesEveryWord()
{
    Desk desk;
    desk.session->setScope(desk.snapshot, {});
    desk.session->setShown(true);
    desk.session->search(u" kind quick "_qs);
    desk.settle();
    QCOMPARE(desk.session->comments().total(), 1);
    // Asked for as the pane went out of sight.
    desk.session->setShown(false);
    desk.session->search(u"kind"_qs);
    desk.settle();
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(desk.session->comments().total(), 2);
}

QTEST_MAIN(TestCommentSession)
#include "tst_commentsession.moc"
