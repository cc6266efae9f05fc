// SPDX-License-Identifier: GPL-3.0-or-later
// Files wait for a yes, one after the other; a no, a cancel or a mistake leaves everything as it
// was.
#include "models/session/importsession.h"

#include "models/session/rememberedcolumns.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/mappingstore.h"
#include "models/storage/statement.h"
#include "tests/models/session/shopdesk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;
using State = ImportSession::State;

namespace {

const QByteArray threeAnswers("Date,Recommend,Channel\n"
                              "2026-05-01,9,Web\n"
                              "2026-05-02,10,Phone\n"
                              "2026-05-03,3,Web\n");

/// Of Russian without "ё".
QByteArray windows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? char(c.unicode()) : char(c.unicode() - 0x410 + 0xC0);
    return bytes;
}

struct Desk : test::ShopDesk
{
    QList<qint64> reviews;    ///< rows of each
    QList<ImportId> imported; ///< in their order

    Desk()
    {
        QObject::connect(session.get(), &ImportSession::reviewReady, session.get(),
                         [this](const Review &review) { reviews << review.rows; });
        QObject::connect(session.get(), &ImportSession::imported, session.get(),
                         [this](const ImportRecord &record) { imported << record.id; });
    }

    /// Rows of each import in the database, newest first.
    [[nodiscard]] QList<qint64> stored() const
    {
        QList<qint64> rows;
        const QList<ImportRecord> all = imports();
        for (const ImportRecord &record : all)
            rows << record.rows;
        return rows;
    }

    [[nodiscard]] ReadingDecision decision(Reading reading) const
    {
        for (const ReadingDecision &each : session->decisions()) {
            if (each.reading == reading)
                return each;
        }
        qFatal("no such decision");
    }

    void import(const QString &file)
    {
        session->open({file});
        QTRY_VERIFY(isIn(State::Waiting));
        session->commit();
        QTRY_VERIFY(isIn(State::Idle));
        refreshLog();
    }
};

/// 3 April or 4 March: the file does not tell.
const QByteArray openDates("Date,Recommend,Channel\n03/04/2024,9,Web\n05/06/2024,10,Web\n");

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
    void allThatWaitAreLeft_data();
    void allThatWaitAreLeft();
    void cancelOfALookThatJustEnded();
    void aFileChangedSinceTheReview();
    void takesAnImportBack();
    void aLargeFileShowsItsFirstRowsAtOnce();
    void aChangeIsSeenBeforeAllIsCounted();
    void cancelOfASecondLookGoesBackToTheFirst();
    void undoWhileAFileWaitsCountsItAgain();
    void undoWhileOneIsStoredComesAfterIt();
    void allThatNeedNoAnswer();
    void aReadingIsRemembered();
    void ofAFileThatBringsNothingToo();
    void whatAColumnMeansMakesNoOtherRecords();
    void aRememberedReadingGoesWithItsSuccessor();
    void theSameFileReadOtherwiseDoesNotCountTwice();
    void theSameFileTakesThePlaceOfItsImport();
    void aReadingGoesWithTheImportThatBroughtIt();
    void aScaleIsConvertedWhereTheOwnerSaysSo();
    void rememberedLettersAreNoWordAgainstTheFile_data();
    void rememberedLettersAreNoWordAgainstTheFile();
    void aRememberedReadingIsDecidedAnew();
    void aRememberedReadingIsChanged();
    void readAgainReplacesTheImport();
    void readAgainKeepsTheDayOfTheFile();
    void readAgainKeepsWhatCameLater();
    void readAgainWantsTheSameFile();
    void goesBackToAReadingWithoutAQuestion();
    void whatWasTakenBackComesBackAsItWas();
    void whatComesBackIsAsOldAsItWas();
    void whatComesBackFromAnotherPlace();
    void whatComesBackIsLookedAtWhereItChanged();
    void readAgainOfWhatIsTakenBackMeanwhile();
    void readAgainTwice();
    void readAgainAsksNothingOfTheSameFile();
    void textFromTheClipboard();
    void leftOutRowsAreSaved();
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
    // No line ends in it: a header without rows.
    desk.session->decide(desk.decision(Reading::Encoding), u"UTF-16LE"_qs);
    QTRY_COMPARE(desk.problems, QList{ProblemCode::HeaderOnly});
    QVERIFY(desk.isIn(State::Waiting));
    QVERIFY(!desk.session->isReadingChanged());
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

void TestImportSession::allThatWaitAreLeft_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("while the second waits for its yes") << u"waiting"_qs;
    QTest::newRow("while it is read otherwise") << u"reading"_qs;
    QTest::newRow("while it is stored") << u"storing"_qs;
}

/// What is stored stays, and what is being stored is stored; the others are not looked at.
void TestImportSession::allThatWaitAreLeft()
{
    QFETCH(const QString, when);
    Desk desk;
    QByteArray june(threeAnswers);
    june.replace("2026-05", "2026-06");
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers), desk.write(u"june.csv"_qs, june),
                        desk.write(u"july.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Waiting));
    if (when == u"reading")
        desk.session->wish(u"branch"_qs, u"Channel"_qs);
    else if (when == u"storing")
        desk.session->commit();
    desk.session->skipAll();
    QCOMPARE(desk.session->waitingFiles(), 0);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.stored().size(), when == u"storing" ? 2 : 1);
    QCOMPARE(desk.session->files().files().last().state, FileState::Declined);
    QVERIFY(desk.problems.isEmpty());
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

void TestImportSession::aLargeFileShowsItsFirstRowsAtOnce()
{
    Desk desk;
    QByteArray rows("Date,Recommend,Comment\n");
    const QByteArray row = "2026-05-01,9," + QByteArray(90, 'x') + '\n';
    for (int i = 0; i < 60'000; ++i)
        rows += row;
    const QString file = desk.write(u"large.csv"_qs, rows);
    QList<bool> complete;
    QElapsedTimer since;
    QObject::connect(desk.session.get(), &ImportSession::sampleReady, desk.session.get(),
                     [&](const Review &review) {
                         complete << review.isComplete;
                         qInfo("the first rows were there after %lld ms", since.elapsed());
                         QCOMPARE(review.shown.size(), 20);
                         QCOMPARE(review.shown[0].cells[1].value.toDouble(), 9.);
                         QCOMPARE(review.rows, 0);
                     });
    since.start();
    desk.session->open({file});
    QTRY_VERIFY(!complete.isEmpty());
    QCOMPARE(complete, QList<bool>{false});
    QVERIFY(desk.isIn(State::Reviewing)); // the yes waits for the counts
    desk.session->commit();
    QVERIFY(desk.isIn(State::Reviewing));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIn(State::Waiting), 60'000);
    QVERIFY(desk.session->review()->isComplete);
    QCOMPARE(desk.session->review()->rows, 60'000);
}

/// Also where the file is not large and only the computer is slow or busy.
void TestImportSession::aChangeIsSeenBeforeAllIsCounted()
{
    Desk desk;
    QByteArray file("Date,Recommend,Channel,Comment\n");
    for (int i = 0; i < 18'000; ++i) // below a megabyte
        file += "03/04/2024,9,Web,nothing but praise from number " + QByteArray::number(i) + '\n';
    QList<bool> complete;
    const auto note = [&complete](const Review &review) { complete << review.isComplete; };
    connect(desk.session.get(), &ImportSession::sampleReady, desk.session.get(), note);
    connect(desk.session.get(), &ImportSession::reviewReady, desk.session.get(), note);
    desk.session->open({desk.write(u"may.csv"_qs, file)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    complete.clear();
    desk.pool.setMaxThreadCount(1);
    QElapsedTimer clock;
    clock.start();
    qint64 seen = 0;
    connect(desk.session.get(), &ImportSession::sampleReady, desk.session.get(),
            [&](const Review &review) {
                seen = clock.elapsed();
                QCOMPARE(review.mapping.columns[0].format.dateOrder, DateOrder::MonthDayYear);
                QVERIFY(!review.shown.isEmpty());
            });
    desk.session->decide(desk.decision(Reading::DateOrder), u"mdy"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIn(State::Waiting), 60'000);
    qInfo("seen after %lld ms, counted after %lld ms", seen, clock.elapsed());
    if (clock.elapsed() > 400) // else there was nothing to wait for
        QCOMPARE(complete, (QList<bool>{false, true}));
}

void TestImportSession::cancelOfASecondLookGoesBackToTheFirst()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QVERIFY(desk.isIn(State::Reviewing));
    desk.session->cancel();
    QVERIFY(desk.isIn(State::Waiting)); // at once
    QCOMPARE(desk.session->review()->mapping.columns[2].field, Field::Channel);
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.stored(), QList<qint64>{3});
    QVERIFY(desk.problems.isEmpty());
}

void TestImportSession::undoWhileAFileWaitsCountsItAgain()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->duplicates, 3);
    desk.session->undo(desk.imported.first());
    QVERIFY(desk.isIn(State::Undoing));
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->added, 3);
    QVERIFY(desk.stored().isEmpty());
}

void TestImportSession::undoWhileOneIsStoredComesAfterIt()
{
    Desk desk;
    desk.import(desk.write(u"may.csv"_qs, threeAnswers));
    QByteArray june(threeAnswers);
    june.replace("2026-05", "2026-06");
    desk.session->open({desk.write(u"june.csv"_qs, june)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QSignalSpy undone(desk.session.get(), &ImportSession::undone);
    desk.session->commit();
    desk.session->undo(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(undone.size(), 1);
    QCOMPARE(desk.imported.size(), 2);
    QCOMPARE(desk.stored(), QList<qint64>{3});
}

void TestImportSession::allThatNeedNoAnswer()
{
    Desk desk;
    QByteArray june(threeAnswers);
    june.replace("2026-05", "2026-06");
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers),
                        desk.write(u"open.csv"_qs, openDates), desk.folder.filePath(u"gone.csv"_qs),
                        desk.write(u"again.csv"_qs, threeAnswers),
                        desk.write(u"june.csv"_qs, june)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commitAll();
    QTRY_VERIFY(desk.isIn(State::Waiting)); // the one with a question comes last
    QCOMPARE(desk.session->currentFile(), u"open.csv"_qs);
    QCOMPARE(desk.imported.size(), 2);
    QList<FileState> states;
    for (const OpenedFile &file : desk.session->files().files())
        states << file.state;
    QCOMPARE(states, (QList{FileState::Imported, FileState::Asking, FileState::Refused,
                            FileState::NothingNew, FileState::Imported}));
    QVERIFY(desk.decision(Reading::DateOrder).isAssumed);
    desk.session->skip();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.session->files().count(FileState::Declined), 1);
}

void TestImportSession::aReadingIsRemembered()
{
    Desk desk;
    desk.session->open({desk.write(u"april.csv"_qs, openDates)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const ReadingDecision order = desk.decision(Reading::DateOrder);
    const QString other = order.value == u"dmy" ? u"mdy"_qs : u"dmy"_qs;
    desk.session->decide(order, other);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QVERIFY(desk.session->isReadingChanged());
    desk.session->commit(u"Shop"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QTRY_COMPARE(desk.session->mappings().mappings().size(), 1);

    QByteArray june(openDates);
    june.replace("2024", "2025");
    desk.session->open({desk.write(u"june.csv"_qs, june)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.decision(Reading::Remembered).value, u"Shop"_qs);
    QCOMPARE(desk.decision(Reading::DateOrder).value, other);
    QVERIFY(!desk.decision(Reading::DateOrder).isAssumed);
    QVERIFY(!desk.session->isReadingChanged());
}

void TestImportSession::ofAFileThatBringsNothingToo()
{
    Desk desk;
    QByteArray answers("Response ID,Date,Recommend,Shop\n");
    for (int i = 0; i < 20; ++i)
        answers += QByteArray::number(100 + i) + ",2026-05-04," + QByteArray::number(i % 11) +
                   (i % 2 ? ",North\n" : ",South\n");
    desk.import(desk.write(u"may.csv"_qs, answers));
    desk.session->open({desk.write(u"copy.csv"_qs, answers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"skip"_qs, u"Shop"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->added + desk.session->review()->changed, 0);
    const qsizetype before = desk.stored().size();
    desk.session->commit(u"Without the shop"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QTRY_COMPARE(desk.session->mappings().mappings().size(), 1);
    QCOMPARE(desk.session->mappings().mappings().first().name, u"Without the shop"_qs);
    QCOMPARE(desk.stored().size(), before); // it leaves no trace in the log
    QCOMPARE(desk.session->files().files().last().state, FileState::NothingNew);
}

void TestImportSession::whatAColumnMeansMakesNoOtherRecords()
{
    Desk desk;
    QByteArray report("Date,Branch,Mark,Sum,Visitor\n");
    for (int i = 0; i < 30; ++i)
        report += "2026-10-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') +
                  (i % 2 ? ",North," : ",South,") + (i % 3 ? "5 of 5," : "so so,") +
                  QByteArray::number(100 + i) + ".50,V-" + QByteArray::number(i) + '\n';
    desk.session->open({desk.write(u"report.csv"_qs, report)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const RecordKind kind = desk.session->review()->mapping.kind;
    desk.session->wish(u"customer"_qs, u"Visitor"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->mapping.kind, kind);
    // What only customers have says that they are customers.
    desk.session->wish(u"customer_since"_qs, u"Date"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QVERIFY(desk.session->review());
}

/// Remembered with an import, and that was read again since.
void TestImportSession::aRememberedReadingGoesWithItsSuccessor()
{
    Desk desk;
    desk.session->open({desk.write(u"april.csv"_qs, openDates)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const ReadingDecision order = desk.decision(Reading::DateOrder);
    desk.session->decide(order, order.value == u"dmy" ? u"mdy"_qs : u"dmy"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit(u"Shop"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QTRY_COMPARE(desk.session->mappings().mappings().size(), 1);
    desk.session->reloadLog();
    QTRY_COMPARE(desk.session->imports().imports().size(), 1);
    desk.session->readAs(desk.imported.last(), desk.session->imports().imports().first().reading);
    QTRY_COMPARE(desk.imported.size(), 2);
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.session->undo(desk.imported.last());
    QTRY_VERIFY(desk.isIn(State::Idle));
    QTRY_COMPARE(desk.session->mappings().mappings().size(), 0);
}

/// Rows without a number of their own are known by what is imported of them.
void TestImportSession::theSameFileReadOtherwiseDoesNotCountTwice()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->duplicates, 3);
    QVERIFY(needsNoAnswer(*desk.session->review(), {}));

    desk.session->wish(u"comment"_qs, u"Date"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->added, 3);
    const ReadingDecision same = desk.decision(Reading::SameFile);
    QVERIFY(same.value != u"twice");
    QVERIFY(!same.isAssumed);
    QVERIFY(desk.session->isReadAgain());
    // Some insist; then the log says what was done.
    desk.session->decide(same, u"twice"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.decision(Reading::SameFile).count, 3);
    QVERIFY(!desk.decision(Reading::SameFile).isAssumed);
    QVERIFY(!desk.session->isReadAgain());
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.refreshLog();
    QCOMPARE(desk.stored(), (QList<qint64>{3, 3}));
    const QList<Problem> notes = desk.session->imports().imports().first().notes;
    QVERIFY(std::ranges::any_of(
        notes, [](const Problem &each) { return each.code == ProblemCode::FileKnown; }));

    // Another file, and the same one after its imports were taken back, are no question.
    for (const ImportId import : std::as_const(desk.imported)) {
        desk.session->undo(import);
        QTRY_VERIFY(desk.isIn(State::Idle));
    }
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QVERIFY(needsNoAnswer(*desk.session->review(), {}));
    QVERIFY(desk.problems.isEmpty());
}

void TestImportSession::theSameFileTakesThePlaceOfItsImport()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"comment"_qs, u"Date"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const ReadingDecision same = desk.decision(Reading::SameFile);
    QVERIFY(desk.session->isReadAgain());
    QCOMPARE(desk.session->review()->added, 3);
    QVERIFY(needsNoAnswer(*desk.session->review(), {}));
    // The owner may think better of it, and once more.
    for (const QString &choice : {u"twice"_qs, same.alternatives.first()}) {
        desk.session->decide(desk.decision(Reading::SameFile), choice);
        QTRY_VERIFY(desk.isIn(State::Waiting));
        QCOMPARE(desk.decision(Reading::SameFile).value, choice);
        QVERIFY(!desk.decision(Reading::SameFile).isAssumed);
        QCOMPARE(desk.session->isReadAgain(), choice != u"twice"_qs);
    }
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.stored(), QList<qint64>{3}); // one import, not two
    QVERIFY(desk.problems.isEmpty());
}

/// In whatever order they are taken back; what the owner changed since by hand stays.
void TestImportSession::aReadingGoesWithTheImportThatBroughtIt()
{
    Desk desk;
    MappingSession &mappings = desk.session->mappings();
    const auto import = [&desk, &mappings](const QString &name, const QString &field) {
        QByteArray rows(threeAnswers);
        rows.replace("2026", name.toUtf8());
        desk.session->open({desk.write(name, rows)});
        QTRY_VERIFY(desk.isIn(State::Waiting));
        desk.session->wish(field, u"Channel"_qs);
        QTRY_VERIFY(desk.isIn(State::Waiting));
        desk.session->commit(u"Shop "_qs + name);
        QTRY_VERIFY(desk.isIn(State::Idle));
        QTRY_VERIFY(!mappings.mappings().isEmpty() &&
                    mappings.mappings().first().name == u"Shop "_qs + name);
    };
    const auto undo = [&desk](ImportId which) {
        desk.session->undo(which);
        QTRY_VERIFY(desk.isIn(State::Idle));
    };
    const auto remembered = [&mappings] {
        QStringList names;
        for (const SavedMapping &each : mappings.mappings())
            names << each.name;
        return names;
    };
    import(u"2021"_qs, u"branch"_qs);
    const SavedMapping first = mappings.mappings().first();
    import(u"2022"_qs, u"segment"_qs);
    undo(desk.imported[1]);
    QTRY_COMPARE(mappings.mappings(), QList<SavedMapping>{first});
    import(u"2023"_qs, u"segment"_qs);
    import(u"2024"_qs, u"product"_qs);
    undo(desk.imported[2]); // the one in the middle
    QCOMPARE(remembered(), QStringList{u"Shop 2024"_qs});
    undo(desk.imported[3]);
    QTRY_COMPARE(mappings.mappings(), QList<SavedMapping>{first});
    undo(desk.imported[0]);
    QTRY_VERIFY(mappings.mappings().isEmpty());

    import(u"2025"_qs, u"branch"_qs);
    mappings.rename(mappings.mappings().first().id, u"Mine"_qs);
    QTRY_COMPARE(remembered(), QStringList{u"Mine"_qs});
    undo(desk.imported[4]);
    mappings.reload();
    QTest::qWait(100);
    QCOMPARE(remembered(), QStringList{u"Mine"_qs});
    QVERIFY(desk.problems.isEmpty());
}

void TestImportSession::aScaleIsConvertedWhereTheOwnerSaysSo()
{
    Desk desk;
    const QByteArray rows("Date,Rating,Comment\n2026-05-01,9,Good\n2026-05-02,8,Fine\n"
                          "2026-05-03,10,Best\n2026-05-04,3,Bad\n");
    desk.session->open({desk.write(u"stay.csv"_qs, rows)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const ReadingDecision scale = desk.decision(Reading::Scale);
    QCOMPARE(scale.value, u"question"_qs);
    const QString stars = u"rating:1-10"_qs;
    QVERIFY(scale.alternatives.contains(stars));
    desk.session->decide(scale, stars);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const ColumnMapping &column = desk.session->review()->mapping.columns[1];
    QCOMPARE(column.field, Field::Rating);
    QCOMPARE(column.scale, (ScaleRange{1, 10}));
    QCOMPARE(desk.session->review()->shown[0].cells[1].value.toDouble(), 4.5);
    QCOMPARE(desk.decision(Reading::Scale).value, stars);
    QVERIFY(!desk.decision(Reading::Scale).isAssumed);
    // Back to a question of its own; its scale is no longer wished either.
    desk.session->decide(desk.decision(Reading::Scale), u"question"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->mapping.columns[1].field, Field::Question);
    QVERIFY(desk.session->readings().isEmpty());
}

void TestImportSession::rememberedLettersAreNoWordAgainstTheFile_data()
{
    QTest::addColumn<bool>("isFirstUtf8");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("isNextUtf8");
    QTest::addColumn<QString>("read");
    QTest::newRow("UTF-8 proves itself") << false << u"windows-1251"_qs << true << u"UTF-8"_qs;
    QTest::newRow("what is no UTF-8 is not read as such")
        << true << u"UTF-8"_qs << false << u"windows-1251"_qs;
    QTest::newRow("of a file that proves nothing the word stands")
        << false << u"KOI8-R"_qs << false << u"KOI8-R"_qs;
}

void TestImportSession::rememberedLettersAreNoWordAgainstTheFile()
{
    QFETCH(bool, isFirstUtf8);
    QFETCH(QString, chosen);
    QFETCH(bool, isNextUtf8);
    QFETCH(QString, read);
    const auto bytes = [](bool isUtf8, int day) {
        const QString text =
            u"Date,Rating,Comment\n2026-05-%1,5,Хорошо обслужили и быстро ответили\n"
            u"2026-05-%1,2,Долго ждали ответа, больше не придём\n"_qs.arg(day);
        return isUtf8 ? text.toUtf8() : windows1251(text);
    };
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, bytes(isFirstUtf8, 11))});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->decide(desk.decision(Reading::Encoding), u"KOI8-R"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    if (chosen != u"KOI8-R") {
        desk.session->decide(desk.decision(Reading::Encoding), chosen);
        QTRY_VERIFY(desk.isIn(State::Waiting));
    }
    QCOMPARE(desk.session->review()->shape.encoding, chosen);
    desk.session->commit(u"Reviews"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.session->open({desk.write(u"june.csv"_qs, bytes(isNextUtf8, 12))});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.decision(Reading::Remembered).value, u"Reviews"_qs);
    QCOMPARE(desk.session->review()->shape.encoding, read);
}

void TestImportSession::aRememberedReadingIsDecidedAnew()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit(u"Shop"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QByteArray june(threeAnswers);
    june.replace("2026-05", "2026-06");
    desk.session->open({desk.write(u"june.csv"_qs, june)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->mapping.columns[2].field, Field::Branch);
    desk.session->decide(desk.decision(Reading::Remembered), QString());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->mapping.columns[2].field, Field::Channel);
    QVERIFY(desk.session->review()->remembered.isEmpty());
}

/// Without a file at hand: the next one is read so.
void TestImportSession::aRememberedReadingIsChanged()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const qsizetype headers = desk.session->review()->shape.headers.size();
    desk.session->commit(u"Shop"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    MappingSession &mappings = desk.session->mappings();
    QTRY_COMPARE(mappings.mappings().size(), 1);
    const SavedMapping saved = mappings.mappings().first();
    QList<RememberedColumn> columns = rememberedColumns(saved.reading).columns;
    QCOMPARE(columns.size(), headers);
    QCOMPARE(columns[2], (RememberedColumn{u"Channel"_qs, u"branch"_qs, {}}));
    columns[2].wish = u"segment"_qs;

    QSignalSpy changed(&mappings, &MappingSession::readingChanged);
    mappings.change(saved.id, withWishes(saved.reading, columns));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<SavedMapping>(), saved);
    QSignalSpy written(&mappings, &MappingSession::changed);
    QVERIFY(written.wait());
    QByteArray june(threeAnswers);
    june.replace("2026-05", "2026-06");
    desk.session->open({desk.write(u"june.csv"_qs, june)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->remembered, u"Shop"_qs);
    QCOMPARE(desk.session->review()->mapping.columns[2].field, Field::Segment);
    // The same once more is no change that could be taken back.
    mappings.change(saved.id, mappings.mappings().first().reading);
    QCOMPARE(changed.size(), 1);
}

void TestImportSession::readAgainReplacesTheImport()
{
    Desk desk;
    desk.import(desk.write(u"may.csv"_qs, threeAnswers));
    desk.session->readAgain(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->added, 3);       // once the old import is taken back
    QCOMPARE(desk.session->readAgain(), ReadAgain()); // nothing reads otherwise so far
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->readAgain()->columns, QStringList{u"Channel"_qs});
    QVERIFY(!desk.session->readAgain()->isWhole);
    QCOMPARE(desk.stored(), QList<qint64>{3}); // nothing is touched before the yes
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.problems.isEmpty());
    desk.refreshLog();
    const QList<ImportRecord> log = desk.session->imports().imports();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0].id, desk.imported.last());
    QCOMPARE(log[0].added, 3);
    QCOMPARE(log[0].columns[2].field, Field::Branch);
    // What was wished the last time is the beginning of the next.
    desk.session->readAgain(log[0].id);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->mapping.columns[2].field, Field::Branch);
}

/// The log says since when the answers are here, not when they were read otherwise.
void TestImportSession::readAgainKeepsTheDayOfTheFile()
{
    Desk desk;
    desk.import(desk.write(u"may.csv"_qs, threeAnswers));
    const QDateTime first({2026, 3, 4}, {5, 6, 7}, Qt::UTC);
    {
        auto database = Database::open(desk.database(), Access::Write);
        QVERIFY(database);
        auto change =
            Statement::prepare((*database)->handle(), "UPDATE import SET imported_at = ?1");
        QVERIFY(change && change->bind(1, first.toSecsSinceEpoch()).run());
    }
    desk.refreshLog();
    desk.session->readAgain(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.refreshLog();
    const ImportRecord now = desk.session->imports().imports().first();
    QCOMPARE(now.importedAt.toUTC(), first);
    QVERIFY(now.readAgainAt > first.addDays(100));
    // What it brought is as new as that: a backup of before does not hold it.
    const auto database = Database::open(desk.database(), Access::Read);
    QVERIFY(database);
    const auto times = importTimes(**database);
    QVERIFY(times);
    QVERIFY(times->last >= now.readAgainAt);
}

void TestImportSession::readAgainKeepsWhatCameLater()
{
    Desk desk;
    const QByteArray first("Response ID,Date,Recommend,Channel\n"
                           "a-1,2026-05-01,9,Web\na-2,2026-05-02,2,Web\n");
    const QByteArray later("Response ID,Date,Recommend,Channel\na-2,2026-05-02,8,Web\n");
    const QString file = desk.write(u"may.csv"_qs, first);
    desk.import(file);
    desk.import(desk.write(u"mended.csv"_qs, later));
    desk.session->readAgain(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->added, 1);
    QCOMPARE(desk.session->review()->changed, 0);
    QCOMPARE(desk.session->review()->duplicates, 1);
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.problems.isEmpty());
    const auto connection = Database::open(desk.database(), Access::Read);
    QSqlQuery scores((*connection)->sql());
    QVERIFY(scores.exec(u"SELECT group_concat(recommend, ' ') FROM "
                        "(SELECT recommend FROM response ORDER BY source_id)"_qs));
    QVERIFY(scores.next());
    QCOMPARE(scores.value(0).toString(), u"9 8"_qs); // the mended answer stays
}

void TestImportSession::readAgainWantsTheSameFile()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    QSignalSpy asked(desk.session.get(), &ImportSession::fileAsked);
    QVERIFY(QFile::remove(file));
    desk.session->readAgain(desk.imported.first());
    QCOMPARE(asked.size(), 1);
    QVERIFY(desk.isIn(State::Idle));
    const QString other = desk.write(u"other.csv"_qs, threeAnswers + "2026-05-04,1,Web\n");
    desk.session->readAgain(desk.imported.first(), other);
    QTRY_COMPARE(desk.problems, QList{ProblemCode::FileDiffers});
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.session->readAgain(desk.imported.first(), desk.write(u"copy.csv"_qs, threeAnswers));
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.stored(), QList<qint64>{3});
}

/// A file that waits behind another, to take the place of an import that is gone by then, is new.
void TestImportSession::goesBackToAReadingWithoutAQuestion()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    const QByteArray before = desk.session->imports().imports().first().reading;
    desk.session->readAgain(desk.imported.last());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QSignalSpy replaced(desk.session.get(), &ImportSession::replaced);
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced[0][0].value<ImportId>(), desk.imported.first());
    desk.refreshLog();
    const auto meaning = [&desk] {
        return desk.session->imports().imports().first().columns[2].field;
    };
    QCOMPARE(meaning(), Field::Branch);
    const QByteArray after = desk.session->imports().imports().first().reading;

    desk.session->readAs(desk.imported.last(), before);
    QTRY_COMPARE(desk.imported.size(), 3);
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.refreshLog();
    QCOMPARE(meaning(), Field::Channel);
    QCOMPARE(desk.stored(), QList<qint64>{3});

    // Where the file went, the owner is asked once, for the file alone.
    QSignalSpy asked(desk.session.get(), &ImportSession::fileAsked);
    const QString moved = desk.folder.filePath(u"moved.csv"_qs);
    QVERIFY(QFile::rename(file, moved));
    desk.session->readAs(desk.imported.last(), after);
    QCOMPARE(asked.size(), 1);
    desk.session->readAgain(desk.imported.last(), moved);
    QTRY_COMPARE(desk.imported.size(), 4);
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.refreshLog();
    QCOMPARE(meaning(), Field::Branch);
}

/// Read as it was then, and remembered as it was.
void TestImportSession::whatWasTakenBackComesBackAsItWas()
{
    Desk desk;
    desk.session->open({desk.write(u"may.csv"_qs, threeAnswers)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"branch"_qs, u"Channel"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit(u"May"_qs);
    QTRY_VERIFY(desk.isIn(State::Idle));
    const auto remembered = [&desk] {
        const auto connection = Database::open(desk.database(), Access::Read);
        const auto mappings =
            connection ? listMappings(**connection) : Result<QList<SavedMapping>>();
        return mappings && mappings->size() == 1 ? mappings->first().name : QString();
    };
    QCOMPARE(remembered(), u"May"_qs);
    const ImportId first = desk.imported.first();
    QVERIFY(!desk.session->takenBack(first));
    desk.session->undo(first);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.session->takenBack(first));
    QCOMPARE(remembered(), QString());

    QSignalSpy back(desk.session.get(), &ImportSession::broughtBack);
    const auto reviews = desk.reviews.size();
    desk.session->importAgain(first);
    desk.session->importAgain(first); // a second press asks for the same
    QTRY_COMPARE(desk.imported.size(), 2);
    QTRY_VERIFY(desk.isIn(State::Idle));
    QCOMPARE(desk.reviews.size(), reviews); // nobody was asked
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][0].value<ImportId>(), first);
    QVERIFY(!desk.session->takenBack(first));
    QCOMPARE(desk.stored(), QList<qint64>{3});
    QCOMPARE(remembered(), u"May"_qs);
    desk.refreshLog();
    QCOMPARE(desk.session->imports().imports().first().columns[2].field, Field::Branch);
    desk.session->importAgain(first); // it is there
    QVERIFY(desk.isIn(State::Idle));
}

/// Taking an undo back makes nothing younger.
void TestImportSession::whatComesBackIsAsOldAsItWas()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    {
        const auto connection = Database::open(desk.database(), Access::Write);
        QVERIFY(connection);
        auto older = Statement::prepare((*connection)->handle(),
                                        "UPDATE import SET imported_at = 1767225600");
        QVERIFY(older && older->run());
    }
    desk.refreshLog();
    const QDateTime before = desk.session->imports().imports().first().importedAt;
    const QDateTime readAgain = desk.session->imports().imports().first().readAgainAt;
    QCOMPARE(before, QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC));
    QVERIFY(readAgain.isValid());
    desk.session->undo(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.session->importAgain(desk.imported.first());
    QTRY_COMPARE(desk.imported.size(), 2);
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.refreshLog();
    QCOMPARE(desk.session->imports().imports().first().importedAt, before);
    QCOMPARE(desk.session->imports().imports().first().readAgainAt.toSecsSinceEpoch(),
             readAgain.toSecsSinceEpoch());
    // What was never read otherwise is not read otherwise by coming back.
    ImportOptions back;
    back.importedAt = before;
    const QByteArray june("Date,Recommend,Shop\n2026-06-01,9,Center\n");
    const auto brought =
        importFile(desk.database(), desk.write(u"june.csv"_qs, june), back, Progress());
    QVERIFY(brought);
    desk.refreshLog();
    const ImportRecord there = desk.session->imports().imports().first();
    QCOMPARE(there.id, brought->id);
    QCOMPARE(there.importedAt, before);
    QVERIFY(!there.readAgainAt.isValid());
}

void TestImportSession::whatComesBackFromAnotherPlace()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    desk.session->undo(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Idle));
    const QString moved = desk.folder.filePath(u"moved.csv"_qs);
    QVERIFY(QFile::rename(file, moved));
    QSignalSpy asked(desk.session.get(), &ImportSession::fileAsked);
    desk.session->importAgain(desk.imported.first());
    QCOMPARE(asked.size(), 1);
    desk.session->readAgain(desk.imported.first(), moved);
    QTRY_COMPARE(desk.imported.size(), 2);
    QCOMPARE(desk.stored(), QList<qint64>{3});

    // A backup in the place of the database: nothing is known of what was taken back.
    desk.session->undo(desk.imported.last());
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.session->takenBack(desk.imported.last()));
    desk.session->forgetTakenBack();
    QVERIFY(!desk.session->takenBack(desk.imported.last()));
}

void TestImportSession::whatComesBackIsLookedAtWhereItChanged()
{
    Desk desk;
    desk.import(desk.write(u"may.csv"_qs, threeAnswers));
    desk.session->undo(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Idle));
    (void)desk.write(u"may.csv"_qs, openDates);
    desk.session->importAgain(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QVERIFY(desk.session->isBroughtBack());
    QVERIFY(!desk.session->isReadAgain());
    QVERIFY(desk.session->review()->notes.first().code == ProblemCode::FileChangedSince);
    desk.session->skip();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.stored().isEmpty());
    QVERIFY(desk.session->takenBack(desk.imported.first())); // and may be asked for again
}

void TestImportSession::readAgainOfWhatIsTakenBackMeanwhile()
{
    Desk desk;
    desk.import(desk.write(u"may.csv"_qs, threeAnswers));
    desk.session->open({desk.write(u"june.csv"_qs, openDates)});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->readAgain(desk.imported.first());
    desk.session->undo(desk.imported.first());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->skip();
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->currentFile(), u"may.csv"_qs);
    QVERIFY(!desk.session->isReadAgain());
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.problems.isEmpty());
    QCOMPARE(desk.stored(), QList<qint64>{3});
}

void TestImportSession::readAgainTwice()
{
    Desk desk;
    desk.import(desk.write(u"may.csv"_qs, threeAnswers));
    desk.session->readAgain(desk.imported.first());
    desk.session->readAgain(desk.imported.first());
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(desk.isIn(State::Waiting));
        QVERIFY(desk.session->isReadAgain());
        QCOMPARE(desk.session->review()->added, 3);
        desk.session->commit();
    }
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.problems.isEmpty());
    QCOMPARE(desk.stored(), QList<qint64>{3}); // each took the place of the one before
}

/// Whatever else there is of that file: the import that is read again is the one that goes.
void TestImportSession::readAgainAsksNothingOfTheSameFile()
{
    Desk desk;
    const QString file = desk.write(u"may.csv"_qs, threeAnswers);
    desk.import(file);
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->wish(u"comment"_qs, u"Date"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->decide(desk.decision(Reading::SameFile), u"twice"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    desk.refreshLog();

    desk.session->readAgain(desk.imported.last());
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->review()->added, 3); // they would count twice as before
    QVERIFY(std::ranges::none_of(desk.session->decisions(), [](const ReadingDecision &each) {
        return each.reading == Reading::SameFile;
    }));
    desk.session->commit();
    QTRY_VERIFY(desk.isIn(State::Idle));
    QVERIFY(desk.problems.isEmpty());
    QCOMPARE(desk.stored(), (QList<qint64>{3, 3}));
}

void TestImportSession::textFromTheClipboard()
{
    Desk desk;
    desk.session->openText(u"Date\tRecommend\tMagazin\n2026-05-01\t9\tȘos. Ștefan\n"_qs,
                           u"Tabel lipit 2026-05-31 17-46"_qs);
    QTRY_VERIFY(desk.isIn(State::Waiting));
    QCOMPARE(desk.session->currentFile(), u"Tabel lipit 2026-05-31 17-46"_qs);
    QCOMPARE(desk.session->review()->shape.delimiter, u"\t"_qs);
    QCOMPARE(desk.session->review()->preview[0].value(2), u"Șos. Ștefan"_qs);
}

void TestImportSession::leftOutRowsAreSaved()
{
    Desk desk;
    const QByteArray survey("Date,Recommend\n2026-05-01,9\n,\n2026-05-02,7\n");
    const QString file = desk.write(u"may.csv"_qs, survey);
    desk.session->open({file});
    QTRY_VERIFY(desk.isIn(State::Waiting));
    const LeftOutWords words{u"Row"_qs, u"Why"_qs, {{ProblemCode::RowEmpty, u"empty"_qs}}, u','};
    QSignalSpy saved(desk.session.get(), &ImportSession::leftOutSaved);
    QSignalSpy failed(desk.session.get(), &ImportSession::failed);
    const QString target = QFileInfo(file).path() + u"/out.csv"_qs;
    desk.session->saveLeftOut(target, words);
    QTRY_COMPARE(saved.size(), 1);
    QFile out(target);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll().endsWith("Row,Why,Date,Recommend\r\n3,empty,,\r\n"));
    // The survey itself and the owner's data are nothing to write over.
    for (const QString &kept : {file, desk.database()}) {
        failed.clear();
        desk.session->saveLeftOut(kept, words);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::TargetTaken);
    }
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), survey);
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"
