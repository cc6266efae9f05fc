// SPDX-License-Identifier: GPL-3.0-or-later
// Files wait for a yes, one after the other; a no, a cancel or a mistake leaves everything as it
// was.
#include "models/session/importsession.h"

#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;
using State = ImportSession::State;

namespace {

const QByteArray threeAnswers("Date,Recommend,Channel\n"
                              "2026-05-01,9,Web\n"
                              "2026-05-02,10,Phone\n"
                              "2026-05-03,3,Web\n");

/// A shop's folder with an empty database, and a session on it.
struct Desk
{
    QTemporaryDir folder;
    QThreadPool pool;
    QThreadPool writer;
    std::unique_ptr<ImportSession> session;
    QList<ProblemCode> problems;
    QList<qint64> reviews;    ///< rows of each
    QList<ImportId> imported; ///< in their order

    Desk()
    {
        writer.setMaxThreadCount(1);
        if (!prepareDatabase(database()))
            qFatal("no database in %s", qPrintable(folder.path()));
        session = std::make_unique<ImportSession>(database(), QTimeZone::utc(), pool, writer);
        QObject::connect(session.get(), &ImportSession::failed, session.get(),
                         [this](const Problem &problem) { problems << problem.code; });
        QObject::connect(session.get(), &ImportSession::reviewReady, session.get(),
                         [this](const Review &review) { reviews << review.rows; });
        QObject::connect(session.get(), &ImportSession::imported, session.get(),
                         [this](const ImportRecord &record) { imported << record.id; });
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"shop.db"_qs); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Rows of each import in the database, newest first.
    [[nodiscard]] QList<qint64> stored() const
    {
        const auto connection = Database::open(database(), Access::Read);
        const auto imports = connection ? listImports(**connection) : Result<QList<ImportRecord>>();
        if (!connection || !imports)
            qFatal("the database cannot be read");
        QList<qint64> rows;
        for (const ImportRecord &record : *imports)
            rows << record.rows;
        return rows;
    }

    [[nodiscard]] bool isIn(State state) const { return session->state() == state; }
};

} // namespace

class TestImportSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesOnlyAfterTheYes();
    void looksAtFilesOneAfterTheOther();
    void aFileThatCannotBeReadIsPassedOver();
    void aWishThatFailsKeepsTheReview();
    void anEncodingThatFailsKeepsTheReview();
    void cancelWhileWaiting();
    void cancelOfALookThatJustEnded();
    void aFileChangedSinceTheReview();
    void takesAnImportBack();
};

void TestImportSession::storesOnlyAfterTheYes()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QVERIFY(desk.isIn(State::Reviewing));
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.reviews, QList<qint64>{3});
    QCOMPARE(desk.session->currentFile(), u"may.csv"_qs);
    QVERIFY(desk.stored().isEmpty());

    desk.session->commit();
    QVERIFY(desk.isIn(State::Committing));
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.imported.size(), 1);
    QCOMPARE(desk.stored(), QList<qint64>{3});
    QVERIFY(!desk.session->review());
    QVERIFY(desk.problems.isEmpty());
}

void TestImportSession::looksAtFilesOneAfterTheOther()
{
    Desk desk;
    const QByteArray two = threeAnswers.left(threeAnswers.indexOf("2026-05-03"));
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers), desk.write(u"june.csv"_qs, two)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->waitingFiles(), 1);
    desk.session->skip();
    QTRY_COMPARE(desk.reviews, (QList<qint64>{3, 2}));
    QCOMPARE(desk.session->currentFile(), u"june.csv"_qs);
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.stored(), QList<qint64>{2});
}

void TestImportSession::aFileThatCannotBeReadIsPassedOver()
{
    Desk desk;
    desk.session->open(
        {desk.folder.filePath(u"gone.csv"_qs), desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.problems, QList{ProblemCode::FileMissing});
    QCOMPARE(desk.session->currentFile(), u"may.csv"_qs);
}

void TestImportSession::aWishThatFailsKeepsTheReview()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const Review before = *desk.session->review();

    desk.session->wish(u"happiness"_qs, u"Recommend"_qs);
    QTRY_COMPARE(desk.problems, QList{ProblemCode::MapFieldUnknown});
    QVERIFY(desk.isIn(State::Waiting));
    QCOMPARE(*desk.session->review(), before);

    // The wish that failed is forgotten: the next one is tried without it.
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.problems.size(), 1);
    QCOMPARE(desk.session->review()->mapping.columns[2].field, Field::Branch);
}

void TestImportSession::anEncodingThatFailsKeepsTheReview()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->chooseEncoding(u"UTF-16LE"_qs); // no line ends in it: a header without rows
    QTRY_COMPARE(desk.problems, QList{ProblemCode::HeaderOnly});
    QVERIFY(desk.isIn(State::Waiting));
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.stored(), QList<qint64>{3});
}

void TestImportSession::cancelWhileWaiting()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.session->open({file, file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->cancel();
    QVERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.session->waitingFiles(), 0);
    QVERIFY(desk.stored().isEmpty());
}

void TestImportSession::cancelOfALookThatJustEnded()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QVERIFY(desk.pool.waitForDone()); // the answer lies ready, nobody has heard it
    desk.session->cancel();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.reviews.isEmpty());
    QVERIFY(desk.problems.isEmpty());
}

void TestImportSession::aFileChangedSinceTheReview()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    static_cast<void>(desk.write(u"may.csv"_qs, threeAnswers + "2026-05-04,1,Web\n"));
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.problems, QList{ProblemCode::FileChanged});
    QVERIFY(desk.stored().isEmpty());
}

void TestImportSession::takesAnImportBack()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit();
    QTRY_COMPARE(desk.imported.size(), 1);
    QTRY_VERIFY(desk.isIn(State::Idle));

    QSignalSpy undone(desk.session.get(), &ImportSession::undone);
    desk.session->undo(desk.imported.first());
    QVERIFY(desk.isIn(State::Undoing));
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(undone.size(), 1);
    QVERIFY(desk.stored().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"
