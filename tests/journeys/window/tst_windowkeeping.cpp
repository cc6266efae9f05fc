// SPDX-License-Identifier: GPL-3.0-or-later
// The owner says how long data is kept, is told what is too old, and removes it; looks through the
// customers; and goes back to a backup.
#include "tests/journeys/window/patronwindow.h"

#include "models/storage/askedstore.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/filebackup.h"
#include "models/storage/importstore.h"
#include "models/storage/keeprules.h"
#include "views/import/askeddialog.h"
#include "views/import/reviewpage.h"
#include "views/panes/datapane.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/selectabletext.h"
#include "views/widgets/verdictlabel.h"
#include "views/window/helpwindow.h"
#include "views/window/keepdialog.h"
#include "views/window/persondialog.h"
#include "views/window/privacydesk.h"
#include "views/window/undodesk.h"
#include "views/window/windownotices.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace patron;

namespace {

constexpr int patience = 60'000;

/// One answer of four years ago, five of this year.
QByteArray answers()
{
    const QByteArray now = QByteArray::number(QDate::currentDate().year());
    const QByteArray old = QByteArray::number(QDate::currentDate().year() - 4);
    QByteArray rows = "Id,Date,Recommend (0-10),Comment,Name,E-mail\n"
                      "1," +
                      old + "-01-01,2,Slow,Olga Moraru,olga@example.com\n";
    for (int i = 2; i < 7; ++i)
        rows += QByteArray::number(i) + ',' + now + "-01-02,9,Lovely,Name " +
                QByteArray::number(i) + ",n" + QByteArray::number(i) + "@example.com\n";
    return rows;
}

} // namespace

class TestWindowKeeping final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void toldAskedAndGone();
    void nothingHappensWithoutYes();
    void helpInTheDialog();
    void customersAreListed();
    void backToABackup();
    void whatWasThereBeforeIsPutBack();
    void closedInTheMidst_data();
    void closedInTheMidst();

private:
    static void import(PatronWindow &patron);
    static KeepDialog *open(PatronWindow &patron);
    static void setMonths(PatronWindow &patron, int months);
    static void sayAsked(PatronWindow &patron, int invited);
    /// How many were invited to the only import.
    static qint64 asked(PatronWindow &patron);
};

void TestWindowKeeping::import(PatronWindow &patron)
{
    patron.window().showPane(PaneId::Data);
    patron.drop({patron.write(u"survey.csv"_qs, answers())});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"commitImport"_qs)->isEnabled(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    patron.window().showPane(PaneId::Data);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"showKeep"_qs), patience);
}

KeepDialog *TestWindowKeeping::open(PatronWindow &patron)
{
    patron.press(u"showKeep"_qs);
    return patron.shown<KeepDialog>(u"keepDialog"_qs);
}

void TestWindowKeeping::setMonths(PatronWindow &patron, int months)
{
    auto *how = patron.shown<QComboBox>(u"keepHow"_qs);
    how->setCurrentIndex(how->findData(1));
    Q_EMIT how->activated(how->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QSpinBox>(u"keepMonths"_qs), patience);
    patron.shown<QSpinBox>(u"keepMonths"_qs)->setValue(months);
    settle(patron.application());
}

void TestWindowKeeping::sayAsked(PatronWindow &patron, int invited)
{
    const auto database = Database::open(patron.database(), Access::Read);
    QVERIFY(database);
    const auto imports = listImports(**database);
    QVERIFY(imports && !imports->isEmpty());
    Q_EMIT patron.window().findChild<DataPane *>()->askedRequested(imports->first().id,
                                                                   imports->first().file);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<AskedDialog>(u"askedDialog"_qs), patience);
    auto *dialog = patron.shown<AskedDialog>(u"askedDialog"_qs);
    dialog->findChild<QSpinBox *>(u"invited"_qs)->setValue(invited);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(asked(patron), invited, patience);
    settle(patron.application());
}

qint64 TestWindowKeeping::asked(PatronWindow &patron)
{
    const auto database = Database::open(patron.database(), Access::Read);
    const auto asked = database ? loadAsked(**database) : failure(database.error());
    return asked && asked->size() == 1 ? asked->first().invited : -1;
}

void TestWindowKeeping::toldAskedAndGone()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    KeepDialog *dialog = open(patron);
    QVERIFY(dialog);
    auto *table = patron.shown<QTableWidget>(u"keepTable"_qs);
    QCOMPARE(table->rowCount(), 3); // everything, all answers, this source
    QCOMPARE(table->item(0, 2)->text(), u"always"_qs);
    QVERIFY(!patron.shown<QPushButton>(u"keepRemove"_qs)->isEnabled());
    setMonths(patron, 36);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"keepRemove"_qs)->isEnabled(), patience);
    QCOMPARE(table->item(0, 2)->text(), u"36 months, then who it was is forgotten"_qs);
    QVERIFY(patron.shown<QLabel>(u"keepTold"_qs)->text().contains(u"1 answer "));
    QTRY_VERIFY(patron.shown<QWidget>(u"dueNotice"_qs)); // behind the dialog, quietly
    UndoList &undo = patron.window().findChild<UndoDesk *>()->list();
    undo.push({UndoKind::Customers, [] { return u"two are one"_qs; }, [] {}, [] {}});

    patron.press(u"keepRemove"_qs);
    auto *question = patron.shown<QMessageBox>(u"keepQuestion"_qs);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"1 answer "));
    question->findChild<QPushButton *>(u"keepYes"_qs)->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"left without the person"), patience);
    settle(patron.application());
    QVERIFY(undo.undoName() != u"two are one"_qs); // one of them may be who went
    QTRY_VERIFY(!patron.shown<QPushButton>(u"keepRemove"_qs)->isEnabled());
    QVERIFY(patron.shown<QLabel>(u"keepTold"_qs)->text().contains(u"left without the person"));
    QVERIFY(!patron.shown<QWidget>(u"dueNotice"_qs));
    QVERIFY(patron.shown<QPushButton>(u"keepOlder"_qs));
    patron.press(u"closeKeep"_qs);
    QFile database(patron.database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().toLower().contains("olga"));
    patron.window().showPane(PaneId::Loyalty);
    settle(patron.application());
    QTRY_COMPARE(patron.figure(CardId::LoyaltyTrend), u"67"_qs); // the score is still counted
}

void TestWindowKeeping::nothingHappensWithoutYes()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    QVERIFY(open(patron));
    setMonths(patron, 36);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"keepRemove"_qs)->isEnabled(), patience);
    patron.press(u"keepRemove"_qs);
    auto *question = patron.shown<QMessageBox>(u"keepQuestion"_qs);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return); // the harmless answer
    QTRY_VERIFY(!patron.shown<QMessageBox>(u"keepQuestion"_qs));
    settle(patron.application());
    patron.press(u"closeKeep"_qs);
    // The next start says so, quietly, and nothing else.
    const std::unique_ptr<Application> next = patron.another();
    settle(*next);
    const auto *due = next->window().findChild<QWidget *>(u"dueNotice"_qs);
    QVERIFY(due);
    QTRY_VERIFY_WITH_TIMEOUT(due->isVisibleTo(&next->window()), patience);
    QFile database(patron.database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(database.readAll().contains("olga@example.com"));
}

void TestWindowKeeping::helpInTheDialog()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    KeepDialog *dialog = open(patron);
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    const auto *help = dialog->findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->page(), u"keeping"_qs);
}

void TestWindowKeeping::customersAreListed()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    patron.shown<QTabWidget>(u"dataTabs"_qs)->setCurrentIndex(1);
    auto *table = patron.shown<QTableView>(u"customerTable"_qs);
    QVERIFY(table);
    QVERIFY(!patron.shown<QPushButton>(u"undoImport"_qs)->isEnabled()); // nothing shows which
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 6, patience);
    QTest::keyClicks(patron.shown<QLineEdit>(u"customerSearch"_qs), u"olga"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u"Olga Moraru"));
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"1"_qs);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(patron.shown<PersonDialog>(u"personDialog"_qs));
    auto *found = patron.shown<QListWidget>(u"personList"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(found->count(), 1, patience);
    QVERIFY(found->item(0)->text().contains(u"olga@example.com"));
    // And from there to a call, whatever filter the other panes have.
    Filter none;
    none.period = {QDate(2001, 1, 1), QDate(2001, 12, 31)};
    Q_EMIT patron.window().findChild<FilterBar *>()->filterRequested(none);
    settle(patron.application());
    auto *call = patron.shown<QPushButton>(u"callPerson"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(call && call->isEnabled(), patience);
    call->click();
    settle(patron.application());
    QCOMPARE(patron.window().currentPane(), PaneId::CallBacks);
    QCOMPARE(patron.shown<QLabel>(u"callName"_qs)->text(), u"Olga Moraru"_qs);
    const auto *notice = patron.shown<NoticeBar>(u"callNotice"_qs);
    QVERIFY(notice);
    const QString said = notice->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(said.contains(u"Olga Moraru") && said.contains(u"The filter was cleared"),
             qPrintable(said));
    QVERIFY(patron.window().windowStateNow().view.filter.isEmpty());
}

/// A restore is taken back as anything else, and nothing that was stored is lost on the way.
void TestWindowKeeping::whatWasThereBeforeIsPutBack()
{
    PatronWindow patron(Fill::Empty);
    const QString backup = patron.path(u"copy.patron"_qs); // of nothing
    QVERIFY(backUpDatabase(patron.database(), backup, ExistingFile::Kept, {}));
    import(patron);
    patron.window().showPane(PaneId::Data);
    QVERIFY(!patron.shown<QPushButton>(u"openFolder"_qs));
    patron.window().findChild<PrivacyDesk *>()->askToRestore(backup);
    patron.shown<QMessageBox>(u"restoreQuestion"_qs)
        ->findChild<QPushButton *>(u"restoreYes"_qs)
        ->click();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    const auto copies = [&patron] { return copiesBeforeRestore(patron.database()); };
    QCOMPARE(copies().size(), 1);
    auto *line = patron.shown<SelectableText>(u"copyLine"_qs);
    QVERIFY(line && patron.shown<QPushButton>(u"openFolder"_qs));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
    const QString said = QApplication::clipboard()->text(); // a path that leads there
    QVERIFY2(said.contains(QDir::toNativeSeparators(copies().first())), qPrintable(said));
    UndoList &undo = patron.window().findChild<UndoDesk *>()->list();
    QCOMPARE(undo.undoName(), u"going back to a backup"_qs);
    undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    QVERIFY2(patron.notice().contains(u"as it was before the restore"),
             qPrintable(patron.notice()));
    QCOMPARE(copies().size(), 2);                             // also what was there in between
    QVERIFY(undo.undoName() != u"going back to a backup"_qs); // the key does not go to and fro
    // And by the button of the notice.
    Q_EMIT patron.window().notices().putBackRequested(copies().first());
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    QCOMPARE(copies().size(), 3);
}

void TestWindowKeeping::backToABackup()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    sayAsked(patron, 400);
    const QString backup = patron.path(u"copy.patron"_qs);
    QVERIFY(backUpDatabase(patron.database(), backup, ExistingFile::Kept, {}));
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    UndoList &undo = patron.window().findChild<UndoDesk *>()->list();
    QVERIFY(undo.canUndo()); // the taking back
    auto *desk = patron.window().findChild<PrivacyDesk *>();
    QVERIFY(desk);
    desk->askToRestore(backup); // as the file dialog answers
    auto *question = patron.shown<QMessageBox>(u"restoreQuestion"_qs);
    QVERIFY(question);
    question->findChild<QPushButton *>(u"restoreYes"_qs)->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"as it was in the backup"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    QCOMPARE(undo.undoName(), u"going back to a backup"_qs); // nothing else of the data before
    QVERIFY(!undo.canRedo());
    Q_EMIT patron.window().notices().askedUndoRequested();
    settle(patron.application());
    QCOMPARE(asked(patron), 400);
    settle(patron.application());
    patron.window().showPane(PaneId::Loyalty);
    settle(patron.application());
    QTRY_COMPARE(patron.figure(CardId::LoyaltyTrend), u"67"_qs);
}

void TestWindowKeeping::closedInTheMidst_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::newRow("a restore behind an import") << true;
    QTest::newRow("the removal of what is old behind an import") << false;
}

/// What is long is given up, and nothing of it is done by half; what the owner said behind it is
/// written.
void TestWindowKeeping::closedInTheMidst()
{
    QFETCH(const bool, isRestore);
    PatronWindow patron(Fill::Empty);
    import(patron);
    const QString backup = patron.path(u"copy.patron"_qs);
    QVERIFY(backUpDatabase(patron.database(), backup, ExistingFile::Kept, {}));
    sayAsked(patron, 400); // not in the backup
    patron.drop({patron.write(u"long.csv"_qs, survey(100'000))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.window().showPane(PaneId::Data);
    KeepDialog *dialog = open(patron);
    setMonths(patron, 36);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"keepRemove"_qs)->isEnabled(), patience);
    Q_EMIT patron.window().findChild<ReviewPage *>()->commitRequested({});
    if (isRestore) {
        patron.window().findChild<PrivacyDesk *>()->askToRestore(backup);
        patron.shown<QMessageBox>(u"restoreQuestion"_qs)
            ->findChild<QPushButton *>(u"restoreYes"_qs)
            ->click();
    } else {
        patron.press(u"keepRemove"_qs);
        patron.shown<QMessageBox>(u"keepQuestion"_qs)
            ->findChild<QPushButton *>(u"keepYes"_qs)
            ->click();
    }
    const KeepRule said{{RecordKind::Responses, {}}, 48, KeepAction::Delete, {}};
    Q_EMIT dialog->ruleRequested(said);
    QVERIFY(patron.application().isBusy());
    patron.end();

    const auto shop = Database::open(patron.database(), Access::Read);
    QVERIFY(shop);
    QCOMPARE(listImports(**shop)->size(), 1);
    QCOMPARE(asked(patron), 400);
    QCOMPARE(countCustomers(**shop).value_or(-1), 6);
    QVERIFY(listKeepRules(**shop)->contains(said));
    const QStringList copies =
        QDir(patron.path({})).entryList({u"*before-restore*"_qs, u"*-part*"_qs});
    QVERIFY2(copies.isEmpty(), qPrintable(copies.join(u' ')));
}

QTEST_MAIN(TestWindowKeeping)
#include "tst_windowkeeping.moc"
