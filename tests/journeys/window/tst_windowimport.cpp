// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way into the window: the first start, drops, the review, a yes, a no, a Cancel.
#include "tests/bench/benchfile.h"
#include "tests/journeys/window/patronwindow.h"

#include "views/widgets/filterbar.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/progressnotice.h"
#include "views/widgets/verdictlabel.h"

#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>

using namespace patron;

namespace {

constexpr int patience = 60'000; ///< a slow machine under a debug build

} // namespace

class TestWindowImport final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void firstStartOffersTwoWays();
    void sampleShopComesAtOnePress();
    void droppedFileShowsItsFigures();
    void theNoticeLeadsToTheFigures();
    void aFilterThatHidesWhatCameIsSaid();
    void sameFileAgainSaysNothingNew();
    void changedMeaningIsReadAgain();
    void reviewStepsAsideAndComesBack();
    void moreFilesWhileOneWaits();
    void badFileGetsASentenceAndTheQueueGoesOn();
    void cancelLeavesTheDatabaseAsItWas();
    void languageAndThemeMayChangeDuringAnImport();
    void closingDuringAnImportIsClean();
    void aSecondWindowSeesWhatTheFirstStores();

private:
    [[nodiscard]] static QString bigFile(const PatronWindow &patron, int rows);
};

QString TestWindowImport::bigFile(const PatronWindow &patron, int rows)
{
    const QString path = patron.path(u"big.csv"_qs);
    return writeBenchCsv(path, rows, 7) ? path : QString();
}

void TestWindowImport::firstStartOffersTwoWays()
{
    PatronWindow patron(Fill::Empty);
    QTRY_VERIFY(patron.shown<QPushButton>(u"open"_qs));
    QVERIFY(patron.shown<QPushButton>(u"sample"_qs));
    QVERIFY(!patron.shown<QWidget>(u"filterBar"_qs)); // nothing to filter yet
    QVERIFY(!patron.window().findChild<QAction *>(u"reportAction"_qs)->isEnabled());
}

void TestWindowImport::sampleShopComesAtOnePress()
{
    PatronWindow patron(Fill::Empty);
    QTRY_VERIFY(patron.shown<QPushButton>(u"sample"_qs));
    patron.press(u"sample"_qs);
    // It comes with the program: nobody has to say yes to each of its five files.
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 5, patience);
    QVERIFY(!patron.isReviewShown());
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"1,500"_qs, patience);
    QVERIFY(!patron.notice().isEmpty());
    QVERIFY(patron.shown<QWidget>(u"filterBar"_qs));
    // Customers and purchases among them: a newcomer sees who comes back, and who does not.
    QTRY_VERIFY_WITH_TIMEOUT(patron.figure(CardId::OverviewReturning).endsWith(u'%'), patience);
    patron.window().showPane(PaneId::Loyalty);
    for (const CardId card : {CardId::LoyaltySurvival, CardId::LoyaltyCohorts,
                              CardId::LoyaltySegments, CardId::LoyaltyQuiet})
        QTRY_VERIFY_WITH_TIMEOUT(patron.card(card)->isVisible(), patience);
    const FigureTable quiet = patron.card(CardId::LoyaltyQuiet)->data().table;
    QVERIFY(quiet.rows.size() > 5 && quiet.rows.size() < 60);
    for (const FigureRow &row : quiet.rows) {
        QVERIFY2(row.key.value.contains(u' '), qPrintable(row.key.value)); // a name, not a number
        QVERIFY(row.cells[1].toString().contains(u"@example.com"));
    }
}

void TestWindowImport::droppedFileShowsItsFigures()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    auto *commit = patron.shown<QPushButton>(u"commitImport"_qs);
    QVERIFY(commit->text().contains(u"40"));
    QTRY_VERIFY(QApplication::focusWidget() == commit || commit->hasFocus());
    QTest::keyClick(commit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewLoyalty), u"100"_qs, patience);
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"40"_qs);
    QVERIFY(patron.notice().contains(u"may.csv"));
    // Nobody has to close it: it goes with the owner.
    patron.window().showPane(PaneId::Loyalty);
    QCOMPARE(patron.notice(), QString());
}

/// Also where what came would be hidden by a choice that was made before.
void TestWindowImport::theNoticeLeadsToTheFigures()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"1,500"_qs, patience);
    Filter phones;
    phones.chosen[Dimension::Channel] = {u"Phone"_qs};
    Q_EMIT patron.shown<FilterBar>(u"filterBar"_qs)->filterRequested(phones);
    patron.window().showPane(PaneId::Data);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 6, patience);
    auto *said = patron.shown<NoticeBar>(u"said"_qs);
    QVERIFY(said);
    const QString notice = said->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(notice.endsWith(u"may hide some of them."_qs), qPrintable(notice));
    said->findChild<QPushButton *>(u"action"_qs)->click();
    QCOMPARE(patron.window().currentPane(), PaneId::Overview);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"1,540"_qs, patience);
}

/// Another file is chosen: nothing of the new one would be seen.
void TestWindowImport::aFilterThatHidesWhatCameIsSaid()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"1,500"_qs, patience);
    Filter file;
    file.chosen[Dimension::Import] = {u"1"_qs};
    Q_EMIT patron.shown<FilterBar>(u"filterBar"_qs)->filterRequested(file);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 6, patience);
    auto *said = patron.shown<NoticeBar>(u"said"_qs);
    QVERIFY(said);
    const QString notice = said->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(notice.contains(u"hides them"_qs), qPrintable(notice));
    said->findChild<QPushButton *>(u"action"_qs)->click();
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"1,540"_qs, patience);
}

void TestWindowImport::sameFileAgainSaysNothingNew()
{
    PatronWindow patron(Fill::Empty);
    const QString file = patron.write(u"may.csv"_qs, survey(40));
    patron.drop({file});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    patron.drop({file});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QCOMPARE(patron.shown<QPushButton>(u"commitImport"_qs)->text(), u"Nothing new: &close"_qs);
    QVERIFY(!patron.shown<QPushButton>(u"skipImport"_qs)); // which would do the same
    patron.press(u"commitImport"_qs);
    QTRY_VERIFY(!patron.isReviewShown());
    QCOMPARE(patron.imports(), 1);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"40"_qs);
}

void TestWindowImport::changedMeaningIsReadAgain()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto meaningOf = [&patron](int row) {
        auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
        return qobject_cast<QComboBox *>(table->cellWidget(row, 2));
    };
    QCOMPARE(meaningOf(2)->currentData().toString(), u"channel"_qs);
    meaningOf(2)->setFocus();
    meaningOf(2)->setCurrentIndex(meaningOf(2)->findData(u"branch"_qs));
    Q_EMIT meaningOf(2)->activated(meaningOf(2)->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QCOMPARE(meaningOf(2)->currentData().toString(), u"branch"_qs);
    QTRY_VERIFY(meaningOf(2)->hasFocus()); // the next choice is a key away
}

void TestWindowImport::reviewStepsAsideAndComesBack()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTest::keyClick(&patron.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!patron.isReviewShown());
    QCOMPARE(patron.window().currentPane(), PaneId::Loyalty);
    QVERIFY(patron.notice().contains(u"may.csv"));
    patron.window().showProblem(stop(ProblemCode::DiskFull)); // keeps the way back
    patron.press(u"action"_qs);
    QVERIFY(patron.isReviewShown());
    QVERIFY(patron.notice().isEmpty());
    patron.press(u"skipImport"_qs);
    QTRY_VERIFY(patron.card(CardId::LoyaltyTrend)->isVisible());
    QCOMPARE(patron.imports(), 5);
}

void TestWindowImport::moreFilesWhileOneWaits()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QCOMPARE(patron.shown<QPushButton>(u"skipImport"_qs)->text(), u"&Do not import"_qs);
    patron.drop({patron.write(u"june.csv"_qs, survey(20, 3))});
    QVERIFY(patron.shown<QPushButton>(u"skipImport"_qs)->text().contains(u'1'));
    patron.press(u"skipImport"_qs);
    QTRY_VERIFY(patron.isReviewShown() &&
                patron.shown<QPushButton>(u"commitImport"_qs)->text().contains(u"20"));
}

void TestWindowImport::badFileGetsASentenceAndTheQueueGoesOn()
{
    PatronWindow patron(Fill::Empty);
    const QString bad = patron.write(u"poster.csv"_qs, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    const QString good = patron.write(u"may.csv"_qs, survey(40));
    patron.drop({bad, patron.path(u"gone.csv"_qs), good});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY2(patron.notice().contains(u"gone.csv"), qPrintable(patron.notice()));
    patron.press(u"skipImport"_qs);
    QTRY_VERIFY(!patron.isReviewShown());
    patron.drop({bad});
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"PDF"), patience);
    QCOMPARE(patron.imports(), 0);
}

void TestWindowImport::cancelLeavesTheDatabaseAsItWas()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.imports(), 5);
    // Storing it takes longer than the two seconds after which there is something to press.
    patron.drop({bigFile(patron, 700'000)});
    auto *progress = patron.window().findChild<ProgressNotice *>(u"progress"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), patience); // long work shows itself
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"cancel"_qs), patience);
    patron.press(u"cancel"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), patience);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QCOMPARE(patron.imports(), 5);
    QTRY_VERIFY(patron.notice().contains(u"stopped. Nothing of it was imported"));

    // The database itself, too: a second window on it sees what was there before.
    const std::unique_ptr<Application> second = patron.another();
    const auto *log = second->window().findChild<QAbstractItemView *>(u"importTable"_qs);
    QTRY_COMPARE(log->model()->rowCount(), 5);
}

void TestWindowImport::languageAndThemeMayChangeDuringAnImport()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({bigFile(patron, 60'000)});
    auto *progress = patron.window().findChild<ProgressNotice *>(u"progress"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), patience);
    const QString english = progress->findChild<QLabel *>()->text();
    patron.window().findChild<QAction *>(u"language-ru"_qs)->trigger();
    QTRY_VERIFY(progress->findChild<QLabel *>()->text() != english);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    Q_EMIT patron.window().themeRequested(int(ThemeChoice::Dark));
    QTRY_VERIFY(patron.window().palette().color(QPalette::Window).lightness() < 80);
    patron.window().findChild<QAction *>(u"language-ro"_qs)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"60.000"_qs, patience);
    Q_EMIT patron.window().themeRequested(int(ThemeChoice::Light));
    QTRY_VERIFY(patron.window().palette().color(QPalette::Window).lightness() > 200);
}

void TestWindowImport::closingDuringAnImportIsClean()
{
    PatronWindow patron(Fill::SampleShop);
    patron.drop({bigFile(patron, 60'000)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTest::qWait(300); // in the middle of writing
    QVERIFY(patron.window().close());
    patron.end();
    const std::unique_ptr<Application> next = patron.another();
    const auto *log = next->window().findChild<QAbstractItemView *>(u"importTable"_qs);
    QTRY_COMPARE(log->model()->rowCount(), 5);
}

void TestWindowImport::aSecondWindowSeesWhatTheFirstStores()
{
    PatronWindow patron(Fill::SampleShop);
    QVERIFY(!patron.shown<NoticeBar>(u"neighbour"_qs)); // alone
    const std::unique_ptr<Application> second = patron.another();
    auto *line = second->window().findChild<NoticeBar *>(u"neighbour"_qs);
    QVERIFY(line->isVisible());
    const auto *log = second->window().findChild<QAbstractItemView *>(u"importTable"_qs);
    QTRY_COMPARE(log->model()->rowCount(), 5);
    settle(*second);
    patron.drop({patron.write(u"more.csv"_qs, survey(20))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 6, patience);
    settle(patron.application());
    QCOMPARE(log->model()->rowCount(), 5);
    // The owner comes back to it.
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(&second->window(), &back);
    QTRY_COMPARE(log->model()->rowCount(), 6);
    settle(*second);
    // What a window stores itself is no news to it, and the button works without any.
    QSignalSpy read(log->model(), &QAbstractItemModel::modelReset);
    QApplication::sendEvent(&second->window(), &back);
    settle(*second);
    QCOMPARE(read.size(), 0);
    line->findChild<QPushButton *>(u"action"_qs)->click();
    QTRY_VERIFY(read.size() > 0);
    // Only a window leaves the mark by which others know of it.
    patron.end();
    QVERIFY(!QFile::exists(patron.database() + u".open"_qs));
}

QTEST_MAIN(TestWindowImport)
#include "tst_windowimport.moc"
