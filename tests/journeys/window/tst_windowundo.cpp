// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an owner changes can be taken back from the Edit menu and by its keys, and be done
// again.
#include "models/storage/database.h"
#include "models/storage/mappingstore.h"
#include "tests/journeys/window/patronwindow.h"
#include "views/window/preferencesdialog.h"
#include "views/window/windowmenus.h"
#include "views/window/windownotices.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace patron;

namespace {

constexpr int patience = 30'000;

/// A list of customers, and purchases that name them otherwise.
const QByteArray customers("Cod client;Nume client;E-mail;Client din;Data rezilierii\n"
                           "C-1;Ana Pop;ana@exemplu.ro;05.03.2019;\n"
                           "C-2;Ion Rusu;ion@exemplu.md;17.11.2020;28.02.2023\n");
const QByteArray purchases("Customer;Order date;Total\n"
                           "POP Ana;2024-02-03;12,50\n");

} // namespace

class TestWindowUndo final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void nothingYet();
    void savedViews();
    void aViewWrittenOver();
    void selfCheckStartedOver();
    void callsFromAnyPane();
    void rememberedReadings();
    void customersThatAreOne();
    void anImport();
    void aFileReadAgain();
    void anImportTakenBackAtTheLog();
    void anImportPutBackByTheNotice();
    void whatCameAfterAnImportIsDoneAgain();
    void anImportComesBackAsItWasRead();
    void anImportWhoseFileHasChanged();
    void aSecondClickTakesNothingBack();
    void theSampleShopIsRemoved();
    void theSampleShopIsOneStep();
    void nothingIsImportedAnyMore();
    void anImportWhoseFileIsGone();
    void twoImportsTakenBackNameTheirOwnFile();
    void preferencesAreOneChange();
    void appearanceAndLanguage();
    void appearanceIsAPartOfThePreferences();
    void theWatchedFolder();
    void namesFollowTheLanguage();
    void textFieldsKeepTheirOwn();

private:
    static QAction *undo(PatronWindow &patron)
    {
        return patron.window().findChild<QAction *>(u"undoAction"_qs);
    }
    static QAction *redo(PatronWindow &patron)
    {
        return patron.window().findChild<QAction *>(u"redoAction"_qs);
    }
    /// Until so many imports are there.
    static void press(PatronWindow &patron, QAction *action, int imports)
    {
        action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), imports, patience);
        settle(patron.application());
    }
    static void saveView(PatronWindow &patron, const QString &name);
    static void watch(PatronWindow &patron, const QString &folder);
    static void import(PatronWindow &patron, const QString &file);
    static QStringList views(PatronWindow &patron);
};

void TestWindowUndo::saveView(PatronWindow &patron, const QString &name)
{
    patron.window().findChild<QAction *>(u"saveViewAction"_qs)->trigger();
    auto *question = patron.shown<QInputDialog>(u"viewName"_qs);
    question->setTextValue(name);
    question->accept();
    QVERIFY(QTest::qWaitForWindowActive(&patron.window()));
}

QStringList TestWindowUndo::views(PatronWindow &patron)
{
    QStringList names;
    for (const QAction *action : patron.window().findChildren<QAction *>()) {
        if (action->objectName().startsWith(u"view-"))
            names << action->text();
    }
    return names;
}

void TestWindowUndo::import(PatronWindow &patron, const QString &file)
{
    const int before = patron.imports();
    patron.drop({file});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), before + 1, patience);
    settle(patron.application());
}

void TestWindowUndo::nothingYet()
{
    PatronWindow patron(Fill::SampleShop);
    QVERIFY(!undo(patron)->isEnabled());
    QVERIFY(!redo(patron)->isEnabled());
}

void TestWindowUndo::savedViews()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().showPane(PaneId::Loyalty);
    saveView(patron, u"Fridays & more"_qs);
    QCOMPARE(views(patron).size(), 1);
    QVERIFY2(undo(patron)->text().contains(u"Fridays && more"), qPrintable(undo(patron)->text()));
    QTest::keyClick(&patron.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(views(patron).isEmpty());
    QVERIFY2(patron.notice().contains(u"Fridays & more"), qPrintable(patron.notice()));
    QTest::keyClick(&patron.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(views(patron).size(), 1);
    QTest::keyClick(&patron.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&patron.window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(views(patron).size(), 1);
    // Kept over the end of the program, like the view itself.
    QCOMPARE(savedViewsFromJson(Settings().savedViews(patron.database())).size(), 1);
    Q_EMIT patron.window().findChild<WindowMenus *>()->removeViewRequested(u"Fridays & more"_qs);
    QVERIFY(views(patron).isEmpty());
    undo(patron)->trigger();
    QCOMPARE(views(patron).size(), 1);
    QCOMPARE(savedViewsFromJson(Settings().savedViews(patron.database())).first().pane,
             PaneId::Loyalty);
}

void TestWindowUndo::aViewWrittenOver()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().setSavedViews({{u"Mine"_qs, PaneId::Channels, {}}});
    patron.window().showPane(PaneId::Compare);
    saveView(patron, u"Mine"_qs);
    QCOMPARE(savedViewsFromJson(Settings().savedViews(patron.database())).first().pane,
             PaneId::Compare);
    undo(patron)->trigger();
    QCOMPARE(savedViewsFromJson(Settings().savedViews(patron.database())).first().pane,
             PaneId::Channels);
}

void TestWindowUndo::selfCheckStartedOver()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().setSelfCheck({});
    patron.window().showPane(PaneId::Compare);
    settle(patron.application());
    auto *yes = patron.window().findChild<QRadioButton *>(u"check0-1"_qs);
    auto *other = patron.window().findChild<QRadioButton *>(u"check1-1"_qs);
    yes->click();
    other->click();
    patron.press(u"selfCheckAgain"_qs);
    QVERIFY(!yes->isChecked());
    undo(patron)->trigger();
    QVERIFY(yes->isChecked());
    QVERIFY(other->isChecked());
    undo(patron)->trigger();
    QVERIFY(yes->isChecked());
    QVERIFY(!other->isChecked());
    QCOMPARE(checkFromText(Settings().selfCheck())[0], CheckAnswer(1));
    QCOMPARE(checkFromText(Settings().selfCheck())[1], CheckAnswer());
}

void TestWindowUndo::callsFromAnyPane()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().showPane(PaneId::CallBacks);
    settle(patron.application());
    auto *views = patron.shown<QTabBar>(u"callViews"_qs);
    views->setCurrentIndex(1); // all open
    settle(patron.application());
    const QString before = views->tabText(1);
    patron.press(u"state-solved"_qs);
    settle(patron.application());
    QVERIFY(views->tabText(1) != before);
    patron.window().showPane(PaneId::Loyalty);
    QTest::keyClick(&patron.window(), Qt::Key_Z, Qt::ControlModifier);
    settle(patron.application());
    QCOMPARE(views->tabText(1), before);
    QVERIFY(!patron.notice().isEmpty());
    redo(patron)->trigger();
    settle(patron.application());
    QVERIFY(views->tabText(1) != before);
    undo(patron)->trigger();
    settle(patron.application());
    QCOMPARE(views->tabText(1), before);
}

void TestWindowUndo::rememberedReadings()
{
    PatronWindow patron(Fill::Empty);
    {
        const auto database = Database::open(patron.database(), Access::Write);
        QVERIFY(database &&
                saveMapping(**database, {{},
                                         u"Evening survey"_qs,
                                         1,
                                         2,
                                         R"({"columns":[{"field":"branch","header":"Shop"}]})",
                                         QDateTime::currentDateTimeUtc()}));
    }
    patron.window().showPane(PaneId::Data);
    patron.press(u"showMappings"_qs);
    settle(patron.application());
    auto *dialog = patron.shown<QDialog>(u"mappingDialog"_qs);
    auto *list = dialog->findChild<QListWidget *>(u"mappingList"_qs);
    QCOMPARE(list->count(), 1);
    const auto field = [&] {
        dialog->findChild<QPushButton *>(u"mappingColumns"_qs)->click();
        auto *columns = patron.shown<QDialog>(u"rememberedColumnsDialog"_qs);
        const QString found = columns->findChild<QComboBox *>()->currentData().toString();
        columns->close();
        dialog->activateWindow(); // as a window manager would
        return found;
    };
    dialog->findChild<QPushButton *>(u"mappingColumns"_qs)->click();
    auto *columns = patron.shown<QDialog>(u"rememberedColumnsDialog"_qs);
    auto *meaning = columns->findChild<QComboBox *>();
    meaning->setCurrentIndex(meaning->findData(u"channel"_qs));
    columns->accept();
    dialog->activateWindow(); // as a window manager would
    settle(patron.application());
    QCOMPARE(field(), u"channel"_qs);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    settle(patron.application());
    QCOMPARE(field(), u"branch"_qs);
    list->item(0)->setText(u"Morning survey"_qs);
    settle(patron.application());
    dialog->findChild<QPushButton *>(u"forgetMapping"_qs)->click();
    settle(patron.application());
    QCOMPARE(list->count(), 0);
    // The dialog lies over the menu: by key, twice, before the first is written.
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    settle(patron.application());
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Evening survey"_qs);
    QTest::keyClick(dialog, Qt::Key_Y, Qt::ControlModifier);
    settle(patron.application());
    QCOMPARE(list->item(0)->text(), u"Morning survey"_qs);
    dialog->close();
}

void TestWindowUndo::customersThatAreOne()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"clienti.csv"_qs, customers));
    import(patron, patron.write(u"orders.csv"_qs, purchases));
    patron.window().showPane(PaneId::Data);
    auto *open = patron.shown<QPushButton>(u"showCustomers"_qs);
    QVERIFY(open);
    open->click();
    settle(patron.application());
    auto *dialog = patron.shown<QDialog>(u"customerDialog"_qs);
    auto *table = dialog->findChild<QTableWidget *>(u"customerPairs"_qs);
    QCOMPARE(table->rowCount(), 1);
    const QString asked = table->item(0, 3)->text();
    dialog->findChild<QPushButton *>(u"samePerson"_qs)->click();
    settle(patron.application());
    QVERIFY(table->item(0, 3)->text() != asked);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    settle(patron.application());
    QCOMPARE(table->item(0, 3)->text(), asked);
    dialog->close();
}

void TestWindowUndo::anImport()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"20"_qs);
    QVERIFY(undo(patron)->text().contains(u"may.csv"));
    press(patron, undo(patron), 0);
    QVERIFY(!undo(patron)->isEnabled());
    QVERIFY(redo(patron)->text().contains(u"may.csv"));
    // What went is said, and the yes of before is the yes of now.
    QVERIFY2(patron.notice().contains(u"may.csv"), qPrintable(patron.notice()));
    QVERIFY2(patron.notice().contains(u"20"), qPrintable(patron.notice()));
    press(patron, redo(patron), 1);
    QVERIFY2(patron.notice().contains(u"is imported"), qPrintable(patron.notice()));
    settle(patron.application());
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"20"_qs);
    QVERIFY(undo(patron)->text().contains(u"may.csv"));
    QVERIFY(!redo(patron)->isEnabled());
}

/// One step back is the reading of before, another one the file.
void TestWindowUndo::aFileReadAgain()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(40)));
    patron.window().showPane(PaneId::Data);
    const auto means = [&patron](const QString &meaning) {
        const auto *columns = patron.shown<QTableWidget>(u"importColumns"_qs);
        return patron.imports() == 1 && columns && columns->item(2, 1) &&
               columns->item(2, 1)->text() == meaning;
    };
    QTRY_VERIFY_WITH_TIMEOUT(means(u"Channel"_qs), patience);
    patron.press(u"readAgain"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(2, 2));
    meaning->setCurrentIndex(meaning->findData(u"branch"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    settle(patron.application());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(means(u"Branch"_qs), patience);
    settle(patron.application());
    QVERIFY2(undo(patron)->text().contains(u"reading may.csv again"),
             qPrintable(undo(patron)->text()));

    undo(patron)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(means(u"Channel"_qs), patience);
    settle(patron.application());
    QVERIFY(undo(patron)->text().contains(u"importing may.csv"));
    QVERIFY(redo(patron)->text().contains(u"reading may.csv again"));
    redo(patron)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(means(u"Branch"_qs), patience);
    settle(patron.application());
    QVERIFY(!redo(patron)->isEnabled());
    undo(patron)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(means(u"Channel"_qs), patience);
    settle(patron.application());
    press(patron, undo(patron), 0);
}

void TestWindowUndo::anImportTakenBackAtTheLog()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    patron.window().showPane(PaneId::Data);
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    QVERIFY2(patron.notice().contains(u"may.csv"), qPrintable(patron.notice()));
    // That was the latest change, so taking it back brings the file again.
    QVERIFY(undo(patron)->text().contains(u"taking back may.csv"));
    press(patron, undo(patron), 1);
    QVERIFY(redo(patron)->text().contains(u"taking back may.csv"));
    press(patron, redo(patron), 0);
    press(patron, undo(patron), 1);
    QVERIFY(undo(patron)->text().contains(u"importing may.csv"));
    press(patron, undo(patron), 0);
}

/// The notice brings back what it speaks of, and that is a step of its own.
void TestWindowUndo::anImportPutBackByTheNotice()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    saveView(patron, u"Mine"_qs);
    patron.window().showPane(PaneId::Data);
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    const auto putBack = [&patron] {
        patron.shown<QWidget>(u"said"_qs)->findChild<QPushButton *>(u"action"_qs)->click();
    };
    putBack();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    QVERIFY2(undo(patron)->text().contains(u"importing may.csv"), qPrintable(undo(patron)->text()));
    press(patron, undo(patron), 0);
    putBack();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    QVERIFY(undo(patron)->text().contains(u"importing may.csv"));
    QVERIFY(!redo(patron)->isEnabled());
}

/// Going forward over an import leaves what lies behind it.
void TestWindowUndo::whatCameAfterAnImportIsDoneAgain()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    saveView(patron, u"Mine"_qs);
    undo(patron)->trigger();
    press(patron, undo(patron), 0);
    press(patron, redo(patron), 1);
    QVERIFY(redo(patron)->text().contains(u"Mine"));
    redo(patron)->trigger();
    QCOMPARE(views(patron).size(), 1);
}

/// The file comes as its owner had it read, and not as the program would.
void TestWindowUndo::anImportComesBackAsItWasRead()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(2, 2));
    meaning->setCurrentIndex(meaning->findData(u"branch"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    settle(patron.application());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    press(patron, undo(patron), 0);
    press(patron, redo(patron), 1);
    patron.window().showPane(PaneId::Data);
    const auto *columns = patron.shown<QTableWidget>(u"importColumns"_qs);
    QCOMPARE(columns->item(2, 1)->text(), u"Branch"_qs);
}

/// Only then the owner is asked, and told why.
void TestWindowUndo::anImportWhoseFileHasChanged()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    press(patron, undo(patron), 0);
    QVERIFY(!patron.write(u"may.csv"_qs, survey(30)).isEmpty());
    redo(patron)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    bool isTold = false;
    for (const QLabel *label : patron.window().findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"has changed since"));
    QVERIFY(isTold);
    patron.press(u"skipImport"_qs);
    settle(patron.application());
    QVERIFY(redo(patron)->text().contains(u"may.csv")); // a no leaves everything as it is
    redo(patron)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    QVERIFY(undo(patron)->text().contains(u"importing may.csv"));
}

/// After an import is taken back none is chosen until the owner chooses one.
void TestWindowUndo::aSecondClickTakesNothingBack()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    import(patron, patron.write(u"june.csv"_qs, survey(30, 8, u"Phone"_qs)));
    patron.window().showPane(PaneId::Data);
    auto *log = patron.shown<QTableView>(u"importTable"_qs);
    QVERIFY(log->selectionModel()->isRowSelected(0)); // what came last
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    const auto *button = patron.shown<QPushButton>(u"undoImport"_qs);
    QVERIFY(!log->selectionModel()->hasSelection());
    QVERIFY(!button->isEnabled());
    QVERIFY(!patron.shown<QPushButton>(u"readAgain"_qs)->isEnabled());
    log->setFocus(); // the keyboard comes to the log, but nothing is chosen by that
    QVERIFY(!button->isEnabled());
    log->selectRow(0);
    QVERIFY(button->isEnabled());
}

/// What is invented is called so as long as it is there, and goes at one press.
void TestWindowUndo::theSampleShopIsRemoved()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    auto *entry = patron.window().findChild<QAction *>(u"sampleAction"_qs);
    for (const PaneId pane : {PaneId::Overview, PaneId::Data}) {
        patron.window().showPane(pane);
        QVERIFY(patron.shown<QWidget>(u"sampleNotice"_qs));
    }
    const auto *sentence = patron.shown<QLabel>(u"sampleSentence"_qs);
    const QString english = sentence->text();
    QVERIFY(english.contains(u"invented"));
    QVERIFY(entry->text().contains(u"Remove"));
    QVERIFY(patron.language().use(u"ro"_qs));
    QTRY_VERIFY(sentence->text() != english);
    QVERIFY(patron.language().use(u"en"_qs));
    QTRY_VERIFY(entry->text().contains(u"Remove"));
    settle(patron.application());
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    QVERIFY2(sentence->text().contains(u"your own"), qPrintable(sentence->text()));
    patron.press(u"removeSample"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience); // the owner's own stays
    settle(patron.application());
    QVERIFY(!patron.shown<QWidget>(u"sampleNotice"_qs));
    QVERIFY(entry->text().contains(u"Import"));
    patron.window().showPane(PaneId::Overview);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"20"_qs, patience);
    QVERIFY(!entry->isEnabled()); // what is invented does not come among the owner's own
    QVERIFY2(entry->toolTip().contains(u"mixed"), qPrintable(entry->toolTip()));
    patron.window().showPane(PaneId::Data);
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    QVERIFY(entry->isEnabled());
    QVERIFY(!entry->toolTip().contains(u"mixed"));
    entry->trigger(); // and comes back as it came first
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 5, patience);
    settle(patron.application());
    QCOMPARE(sentence->text(), english);
    entry->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    QVERIFY2(patron.notice().contains(u"sample shop"), qPrintable(patron.notice()));
}

/// However many files it is made of.
void TestWindowUndo::theSampleShopIsOneStep()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.press(u"removeSample"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    QVERIFY2(undo(patron)->text().contains(u"removing the sample shop"),
             qPrintable(undo(patron)->text()));
    press(patron, undo(patron), 5);
    QVERIFY2(undo(patron)->text().contains(u"loading the sample shop"),
             qPrintable(undo(patron)->text()));
    QVERIFY(!redo(patron)->isEnabled());
    press(patron, undo(patron), 0);
    QVERIFY(!undo(patron)->isEnabled()); // five files, and nothing of them is left over
    press(patron, redo(patron), 5);
    QVERIFY(undo(patron)->isEnabled());
    QVERIFY(!redo(patron)->isEnabled());
}

/// An emptied log is no bare table.
void TestWindowUndo::nothingIsImportedAnyMore()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().showPane(PaneId::Data);
    QVERIFY(patron.shown<QTableView>(u"importTable"_qs));
    QVERIFY(!patron.shown<QPushButton>(u"sample"_qs));
    patron.press(u"removeSample"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    QVERIFY(!patron.shown<QTableView>(u"importTable"_qs));
    QVERIFY(!patron.shown<QPushButton>(u"undoImport"_qs));
    const auto *restore = patron.shown<QPushButton>(u"restoreNow"_qs);
    QCOMPARE(restore->width(), restore->sizeHint().width());
    patron.press(u"sample"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 5, patience);
    settle(patron.application());
    QVERIFY(patron.shown<QTableView>(u"importTable"_qs));
}

/// Its answers would be lost for good: that is asked.
void TestWindowUndo::anImportWhoseFileIsGone()
{
    PatronWindow patron(Fill::Empty);
    const QString file = patron.write(u"may.csv"_qs, survey(20));
    import(patron, file);
    QVERIFY(QFile::remove(file));
    patron.window().showPane(PaneId::Data);
    patron.press(u"undoImport"_qs);
    auto *question = patron.shown<QMessageBox>(u"takeBackQuestion"_qs);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"may.csv"));
    // In Russian, "Cancel" and "take back" are one word.
    QVERIFY(!question->button(QMessageBox::Cancel));
    QCOMPARE(question->defaultButton()->text(), u"&Keep it"_qs);
    question->reject();
    settle(patron.application());
    QCOMPARE(patron.imports(), 1);
    patron.press(u"undoImport"_qs);
    question = patron.shown<QMessageBox>(u"takeBackQuestion"_qs);
    QVERIFY(question);
    question->reject();
    settle(patron.application());
    // The key asks as the button does.
    undo(patron)->trigger();
    question = patron.shown<QMessageBox>(u"takeBackQuestion"_qs);
    QVERIFY(question);
    QCOMPARE(patron.imports(), 1);
    QVERIFY(undo(patron)->text().contains(u"importing may.csv"));
    question->findChild<QPushButton *>(u"takeBackYes"_qs)->click();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
}

/// The notice offers to import again what it speaks of, and nothing where that is not known.
void TestWindowUndo::twoImportsTakenBackNameTheirOwnFile()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"may.csv"_qs, survey(20)));
    patron.window().showPane(PaneId::Data);
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    auto *notice = patron.shown<QWidget>(u"said"_qs);
    QVERIFY(notice);
    const auto *again = notice->findChild<QPushButton *>(u"action"_qs);
    QVERIFY(again->isVisible());
    patron.window().notices().showUndone(ImportId{1}, {}); // of an import nobody knows of
    QVERIFY(!again->isVisible());
}

void TestWindowUndo::preferencesAreOneChange()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().findChild<QAction *>(u"preferencesAction"_qs)->trigger();
    auto *dialog = patron.shown<QDialog>(u"preferences"_qs);
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"callRecommend"_qs)->setValue(3);
    dialog->findChild<QSpinBox *>(u"callFreshDays"_qs)->setValue(90);
    QCOMPARE(Settings().preferences().calls.recommend, 3);
    undo(patron)->trigger();
    QCOMPARE(Settings().preferences(), Preferences());
    QCOMPARE(dialog->findChild<QSpinBox *>(u"callRecommend"_qs)->value(), 6);
    QVERIFY(!undo(patron)->isEnabled());
    redo(patron)->trigger();
    QVERIFY2(patron.notice().contains(u"Done again: changing the preferences"),
             qPrintable(patron.notice()));
    QCOMPARE(Settings().preferences().calls.freshDays, 90);
    undo(patron)->trigger();
    dialog->close();
}

/// What the menus change at once goes back as what the preferences change.
void TestWindowUndo::appearanceAndLanguage()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    const ThemeChoice first = Settings().theme();
    Q_EMIT patron.window().findChild<WindowMenus *>()->themeRequested(2);
    QCOMPARE(Settings().theme(), ThemeChoice::Dark);
    QVERIFY(undo(patron)->text().contains(u"choosing another appearance"_qs));
    Q_EMIT patron.window().findChild<WindowMenus *>()->languageRequested(u"ro"_qs);
    QCOMPARE(patron.language().current(), u"ro"_qs);
    undo(patron)->trigger();
    QCOMPARE(patron.language().current(), u"en"_qs);
    QCOMPARE(Settings().theme(), ThemeChoice::Dark);
    undo(patron)->trigger();
    QCOMPARE(Settings().theme(), first);
    QVERIFY(!undo(patron)->isEnabled());
    redo(patron)->trigger();
    QCOMPARE(Settings().theme(), ThemeChoice::Dark);
    redo(patron)->trigger();
    QCOMPARE(patron.language().current(), u"ro"_qs);
    undo(patron)->trigger();
    undo(patron)->trigger();
}

void TestWindowUndo::appearanceIsAPartOfThePreferences()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().findChild<QAction *>(u"preferencesAction"_qs)->trigger();
    auto *dialog = patron.shown<PreferencesDialog>(u"preferences"_qs);
    QVERIFY(dialog);
    const ThemeChoice first = Settings().theme();
    Q_EMIT dialog->themeRequested(2);
    dialog->findChild<QSpinBox *>(u"callRecommend"_qs)->setValue(3);
    QCOMPARE(Settings().theme(), ThemeChoice::Dark);
    undo(patron)->trigger(); // one form is one change
    QCOMPARE(Settings().theme(), first);
    QCOMPARE(Settings().preferences(), Preferences());
    QVERIFY(!undo(patron)->isEnabled());
    dialog->close();
}

/// Chosen in the menu, by its path.
void TestWindowUndo::watch(PatronWindow &patron, const QString &folder)
{
    QTimer typist; // the question has an event loop of its own
    connect(&typist, &QTimer::timeout, &typist, [&folder] {
        auto *question = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!question)
            return;
        question->findChild<QLineEdit *>(u"fileNameEdit"_qs)->setText(folder);
        static_cast<QDialog *>(question)->accept();
    });
    typist.start(30);
    patron.window().findChild<QAction *>(u"watchAction"_qs)->trigger();
}

void TestWindowUndo::theWatchedFolder()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    const QTemporaryDir folder;
    watch(patron, folder.path());
    QCOMPARE(Settings().watchedFolder(), folder.path());
    QVERIFY(undo(patron)->text().contains(QDir(folder.path()).dirName()));
    undo(patron)->trigger(); // none was before
    QVERIFY(Settings().watchedFolder().isEmpty());
    QVERIFY(!undo(patron)->isEnabled());
    redo(patron)->trigger();
    QCOMPARE(Settings().watchedFolder(), folder.path());
    Q_EMIT patron.window().findChild<WindowMenus *>()->watchEndRequested();
    QVERIFY(Settings().watchedFolder().isEmpty());
    QVERIFY(undo(patron)->text().contains(QDir(folder.path()).dirName()));
    undo(patron)->trigger();
    QCOMPARE(Settings().watchedFolder(), folder.path());
    redo(patron)->trigger();
    QVERIFY(Settings().watchedFolder().isEmpty());
}

void TestWindowUndo::namesFollowTheLanguage()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    saveView(patron, u"Mine"_qs);
    const QString english = undo(patron)->text();
    QVERIFY(patron.language().use(u"ru"_qs));
    QTRY_VERIFY(undo(patron)->text() != english);
    QVERIFY2(undo(patron)->text().contains(u"Mine"), qPrintable(undo(patron)->text()));
    QVERIFY(patron.language().use(u"en"_qs));
    QTRY_COMPARE(undo(patron)->text(), english);
}

void TestWindowUndo::textFieldsKeepTheirOwn()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    saveView(patron, u"Mine"_qs);
    patron.window().showPane(PaneId::Comments);
    auto *search = patron.shown<QLineEdit>(u"commentSearch"_qs);
    search->setFocus();
    QTest::keyClicks(search, u"late"_qs);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(views(patron).size(), 1);
}

QTEST_MAIN(TestWindowUndo)
#include "tst_windowundo.moc"
