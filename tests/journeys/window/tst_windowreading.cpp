// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is read, by a person's hands: the question on a real value, the rows as they will be
// read, several files, what is remembered, an old import read again, a paste, a watched folder.
#include "tests/journeys/window/patronwindow.h"

#include "views/import/columnname.h"
#include "views/import/columntable.h"
#include "views/import/filespanel.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/verdictlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace patron;

namespace {

constexpr int patience = 60'000;

/// 3 April or 4 March: the file does not tell.
const QByteArray openDates("Response ID,Date,Channel,How likely are you to recommend us? (0-10)\n"
                           "A-1,03/04/2024,Web,9\nA-2,05/06/2024,Web,10\n");

QPushButton *changeButton(PatronWindow &patron, Reading reading, const QString &header = {})
{
    return patron.shown<QPushButton>(u"change-%1-%2"_qs.arg(int(reading)).arg(header));
}

void choose(QPushButton *button, const QString &value)
{
    for (QAction *action : button->menu()->actions()) {
        if (action->data().toString() == value)
            action->trigger();
    }
}

/// A label that is on screen says that.
bool saysOnPage(PatronWindow &patron, QStringView sentence)
{
    const auto labels = patron.window().findChildren<QLabel *>();
    return std::ranges::any_of(labels, [sentence](const QLabel *label) {
        return label->isVisible() && label->text().contains(sentence);
    });
}

QString firstSentence(PatronWindow &patron)
{
    return patron.shown<QWidget>(u"reviewDecisions"_qs)->findChild<VerdictLabel *>()->sentence();
}

QString preview(PatronWindow &patron, int row, int column)
{
    const auto *table = patron.shown<QTableView>(u"reviewPreview"_qs);
    return table->model()->index(row, column).data().toString();
}

QString fileState(PatronWindow &patron, int row)
{
    return patron.shown<QTableView>(u"importFiles"_qs)->model()->index(row, 1).data().toString();
}

/// In the dialog of what is remembered, of the only one there is.
void changeChannelTo(PatronWindow &patron, const QString &field)
{
    QVERIFY(patron.shown<QPushButton>(u"mappingColumns"_qs)->isEnabled());
    patron.press(u"mappingColumns"_qs);
    QTRY_VERIFY(patron.shown<QDialog>(u"rememberedColumnsDialog"_qs));
    auto *table = patron.shown<QTableWidget>(u"rememberedColumns"_qs);
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(2, 0)->text(), u"Channel"_qs);
    auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(2, 1));
    QVERIFY(meaning && !meaning->accessibleName().isEmpty());
    QCOMPARE(meaning->currentData().toString(), QString()); // as the program finds it
    QVERIFY(meaning->findData(field) > 0);
    meaning->setCurrentIndex(meaning->findData(field));
    patron.press(u"keepColumns"_qs);
}

} // namespace

class TestWindowReading final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void theQuestionComesFirstAndIsAnswered();
    void rowsAreShownAsTheyWillBeRead();
    void aLargeFileIsThereBeforeItIsCounted();
    void oneYesForAllThatNeedNoAnswer();
    void rowsOfAnEarlierFileAreReadTheSameWay();
    void aReadingIsRememberedRenamedAndForgotten();
    void aColumnIsReadAsTheOwnerSays();
    void anOldImportIsReadAgain();
    void manyColumnsWithAMeaningStandFirst();
    void escapeLeavesTheFile();
    void escapeLeavesTheFileFromTheListOfPanes();
    void escapeClosesOnlyTheOpenList();
    void theWheelChoosesNothing();
    void escapeAsksWhereWorkWouldBeLost();
    void escapeAsksWhileTheFileIsReadAgain();
    void longNamesEndBetweenWords();
    void aTableIsPasted();
    void nothingToPaste();
    void aWatchedFolderOffersItsFilesOnce();
};

void TestWindowReading::theQuestionComesFirstAndIsAnswered()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"april.csv"_qs, openDates)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const QString question = firstSentence(patron);
    QVERIFY2(question.contains(u"03/04/2024") && question.contains(u"3 April 2024") &&
                 question.contains(u"4 March 2024"),
             qPrintable(question));
    auto *button = changeButton(patron, Reading::DateOrder, u"Date"_qs);
    QVERIFY(button);
    QVERIFY(!button->accessibleDescription().isEmpty());
    const QString before = preview(patron, 0, 1);
    QString other;
    for (const QAction *action : button->menu()->actions()) {
        if (!action->isChecked())
            other = action->data().toString();
    }
    button->setFocus();
    choose(button, other);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(preview(patron, 0, 1) != before);
    QVERIFY(!firstSentence(patron).contains(u'?')); // answered
    QTRY_VERIFY(changeButton(patron, Reading::DateOrder, u"Date"_qs));
    QTRY_VERIFY(changeButton(patron, Reading::DateOrder, u"Date"_qs)->hasFocus());
}

void TestWindowReading::rowsAreShownAsTheyWillBeRead()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QCOMPARE(preview(patron, 0, 1), u"10 May 2026"_qs);
    QCOMPARE(preview(patron, 0, 3), u"9"_qs);
    patron.window().findChild<QAction *>(u"language-ru"_qs)->trigger();
    QTRY_VERIFY(preview(patron, 0, 1).contains(u"мая"));
    // What is not imported is pale.
    auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(4, 2));
    meaning->setCurrentIndex(meaning->findData(u"skip"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto *model = patron.shown<QTableView>(u"reviewPreview"_qs)->model();
    QVERIFY(!model->index(0, 3).data(Qt::ForegroundRole).isValid());
    QVERIFY(model->index(0, 4).data(Qt::ForegroundRole).isValid());
}

void TestWindowReading::aLargeFileIsThereBeforeItIsCounted()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"large.csv"_qs, survey(120'000))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QTableView>(u"reviewPreview"_qs), patience);
    QCOMPARE(preview(patron, 0, 3), u"9"_qs);
    QVERIFY(!patron.shown<QPushButton>(u"commitImport"_qs)->isEnabled()); // waits for the counts
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(patron.shown<QPushButton>(u"commitImport"_qs)->text().contains(u"120,000"));
}

void TestWindowReading::oneYesForAllThatNeedNoAnswer()
{
    PatronWindow patron(Fill::Empty);
    const QString may = patron.write(u"may.csv"_qs, survey(40));
    patron.drop({may, patron.write(u"april.csv"_qs, openDates), patron.path(u"gone.csv"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(patron.shown<QTableView>(u"importFiles"_qs));
    patron.press(u"commitAll"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(firstSentence(patron).contains(u"03/04/2024")); // the one with a question is left
    QVERIFY2(fileState(patron, 0).contains(u"40"), qPrintable(fileState(patron, 0)));
    QVERIFY(fileState(patron, 2).size() > 20); // why it was refused, in a sentence
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 2, patience);
    settle(patron.application());
    QVERIFY(patron.shown<QTableView>(u"importFiles"_qs)); // one of them could not be read
    patron.press(u"closeFiles"_qs);
    QVERIFY(!patron.shown<QTableView>(u"importFiles"_qs));
}

/// What is changed in a newer export does not reach the rows of the one before, but for a press.
void TestWindowReading::rowsOfAnEarlierFileAreReadTheSameWay()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    patron.drop({patron.write(u"june.csv"_qs, survey(60))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(!changeButton(patron, Reading::Earlier));
    auto *columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *meaning = qobject_cast<QComboBox *>(columns->cellWidget(2, 2));
    QVERIFY(meaning);
    meaning->setCurrentIndex(meaning->findData(u"branch"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(changeButton(patron, Reading::Earlier), patience);
    QVERIFY2(firstSentence(patron).contains(u"40 rows are already there from “may.csv”"),
             qPrintable(firstSentence(patron)));
    changeButton(patron, Reading::Earlier)->click();
    QTRY_VERIFY2(firstSentence(patron).contains(u"the same way too"),
                 qPrintable(firstSentence(patron)));
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 2, patience);
    settle(patron.application());
    // What is read again is no news, and does not hide what is.
    QTRY_VERIFY2(patron.notice().contains(u"june.csv is imported. New answers: 20."),
                 qPrintable(patron.notice()));
    QTRY_VERIFY2(patron.notice().contains(u"may.csv is read again. Rows: 40."),
                 qPrintable(patron.notice()));
    // Both are the branch now: nothing is left to be said.
    patron.drop({patron.write(u"july.csv"_qs, survey(80))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    meaning = qobject_cast<QComboBox *>(columns->cellWidget(2, 2));
    meaning->setCurrentIndex(meaning->findData(u"branch"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    settle(patron.application());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(!changeButton(patron, Reading::Earlier));
}

void TestWindowReading::aReadingIsRememberedRenamedAndForgotten()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"april.csv"_qs, openDates)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(!patron.shown<QCheckBox>(u"rememberReading"_qs)); // nothing was changed yet
    choose(changeButton(patron, Reading::DateOrder, u"Date"_qs), u"mdy"_qs);
    choose(changeButton(patron, Reading::DateOrder, u"Date"_qs), u"dmy"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY(patron.shown<QCheckBox>(u"rememberReading"_qs));
    QVERIFY(patron.shown<QCheckBox>(u"rememberReading"_qs)->isChecked());
    auto *name = patron.shown<QLineEdit>(u"rememberName"_qs);
    QVERIFY(name);
    QCOMPARE(name->text(), u"april"_qs);
    name->setText(u"Spring survey"_qs);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);

    QByteArray june(openDates);
    june.replace("2024", "2025").replace("A-", "B-");
    patron.drop({patron.write(u"june.csv"_qs, june)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY2(firstSentence(patron).contains(u"Spring survey"), qPrintable(firstSentence(patron)));
    patron.press(u"skipImport"_qs);

    patron.window().showPane(PaneId::Data);
    QTRY_VERIFY(patron.shown<QPushButton>(u"showMappings"_qs));
    patron.press(u"showMappings"_qs);
    QTRY_VERIFY(patron.shown<QListWidget>(u"mappingList"_qs));
    auto *list = patron.shown<QListWidget>(u"mappingList"_qs);
    QTRY_COMPARE(list->count(), 1);
    list->item(0)->setText(u"Shop survey"_qs); // what the editor does on Enter
    QTRY_COMPARE(list->item(0)->text(), u"Shop survey"_qs);
    settle(patron.application());
    QCOMPARE(list->item(0)->text(), u"Shop survey"_qs);
    list->item(0)->setText(u"  "_qs); // no name: the one before stays
    settle(patron.application());
    QCOMPARE(list->item(0)->text(), u"Shop survey"_qs);
    changeChannelTo(patron, u"branch"_qs);
    settle(patron.application());
    patron.press(u"closeMappings"_qs);
    patron.drop({patron.write(u"july.csv"_qs, june)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    auto *columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    QCOMPARE(qobject_cast<QComboBox *>(columns->cellWidget(2, 2))->currentData().toString(),
             u"branch"_qs);
    patron.press(u"skipImport"_qs);
    patron.window().showPane(PaneId::Data);
    QTRY_VERIFY(patron.shown<QPushButton>(u"showMappings"_qs));
    patron.press(u"showMappings"_qs);
    QTRY_VERIFY(patron.shown<QListWidget>(u"mappingList"_qs));
    list = patron.shown<QListWidget>(u"mappingList"_qs);
    QTRY_COMPARE(list->count(), 1);
    patron.press(u"forgetMapping"_qs);
    QTRY_COMPARE(list->count(), 0);
    patron.press(u"closeMappings"_qs);
}

void TestWindowReading::aColumnIsReadAsTheOwnerSays()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, "Response ID,Visits,Heard of us\n"
                                             "A-1,3,Radio Press\nA-2,7,Radio\nA-3,4,Press\n")});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto open = [&](int row) {
        auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
        auto *details = qobject_cast<QToolButton *>(table->cellWidget(row, 4));
        QVERIFY(details && !details->accessibleName().isEmpty());
        details->click();
        QTRY_VERIFY(patron.shown<QDialog>(u"columnDialog"_qs));
    };
    const auto pick = [&](const QString &box, const QString &value) {
        auto *choice = patron.shown<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(value));
    };
    open(1);
    patron.shown<QLineEdit>(u"columnMissing"_qs)->setText(u"7"_qs);
    pick(u"columnScale"_qs, u"1-5"_qs);
    patron.shown<QCheckBox>(u"columnLowestIsBest"_qs)->setChecked(true);
    patron.press(u"readColumn"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    open(2);
    pick(u"columnSeparator"_qs, u"space"_qs);
    patron.press(u"readColumn"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_COMPARE(preview(patron, 0, 2), u"Radio · Press"_qs);
    QVERIFY(changeButton(patron, Reading::Missing, u"Visits"_qs));
    QVERIFY(changeButton(patron, Reading::Parts, u"Heard of us"_qs));

    // What was chosen stands there the next time, and can be taken back.
    open(1);
    QCOMPARE(patron.shown<QLineEdit>(u"columnMissing"_qs)->text(), u"7"_qs);
    QCOMPARE(patron.shown<QComboBox>(u"columnScale"_qs)->currentData().toString(), u"1-5"_qs);
    QVERIFY(patron.shown<QCheckBox>(u"columnLowestIsBest"_qs)->isChecked());
    patron.shown<QLineEdit>(u"columnMissing"_qs)->clear();
    patron.press(u"readColumn"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY(!changeButton(patron, Reading::Missing, u"Visits"_qs));
}

void TestWindowReading::anOldImportIsReadAgain()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    patron.window().showPane(PaneId::Data);
    QTRY_VERIFY(patron.shown<QPushButton>(u"readAgain"_qs));
    patron.press(u"readAgain"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QCOMPARE(patron.shown<QPushButton>(u"commitImport"_qs)->text(), u"&Read again"_qs);
    auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(2, 2));
    meaning->setCurrentIndex(meaning->findData(u"branch"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY(
        saysOnPage(patron, u"40 rows are read again. Read otherwise than before: “Channel”."));
    patron.press(u"commitImport"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QTableWidget>(u"importColumns"_qs), patience);
    settle(patron.application());
    QCOMPARE(patron.imports(), 1); // in the place of the first
    const auto *columns = patron.shown<QTableWidget>(u"importColumns"_qs);
    QCOMPARE(columns->item(2, 0)->text(), u"Channel"_qs);
    QCOMPARE(columns->item(2, 1)->text(), u"Branch"_qs);
}

void TestWindowReading::manyColumnsWithAMeaningStandFirst()
{
    PatronWindow patron(Fill::Empty);
    QByteArray header;
    QByteArray row;
    for (int i = 1; i <= 31; ++i) {
        header += "Question " + QByteArray::number(i) + ',';
        row += i % 2 ? "often," : "seldom,";
    }
    patron.drop({patron.write(u"wide.csv"_qs, header + "Date,Comment,Recommend\n" +
                                                  (row + "2026-05-01,fine,9\n").repeated(3))});
    QTRY_VERIFY(patron.isReviewShown());
    const auto *columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    QCOMPARE(columns->rowCount(), 34);
    for (const auto &[at, name] : {std::pair(0, u"Date"_qs), std::pair(1, u"Comment"_qs),
                                   std::pair(2, u"Recommend"_qs), std::pair(3, u"Question 1"_qs)}) {
        QCOMPARE(columns->item(at, 0)->text(), name);
        QCOMPARE(columns->item(at, 0)->font().bold(), at < 3);
    }
    // A choice is made for the column that stands beside it. It stays there, and the list where it
    // was scrolled to: the next click is meant for what stands there.
    patron.window().resize(1366, 768);
    auto *bar = columns->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int scrolled = bar->value();
    QVERIFY(scrolled > 0);
    const QPointer<QComboBox> choice = qobject_cast<QComboBox *>(columns->cellWidget(15, 2));
    QVERIFY(!columns->item(15, 0)->font().bold());
    choice->setFocus();
    choice->setCurrentIndex(choice->findData(u"channel"_qs));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_VERIFY(columns->item(15, 0)->font().bold());
    QTRY_VERIFY(patron.isReviewShown());
    QCOMPARE(columns->item(15, 0)->text(), u"Question 13"_qs);
    QCOMPARE(columns->item(3, 0)->text(), u"Question 1"_qs);
    QVERIFY(choice && choice->hasFocus());
    QCOMPARE(choice->currentData().toString(), u"channel"_qs);
    QCOMPARE(bar->value(), scrolled);
}

void TestWindowReading::escapeLeavesTheFile()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"survey.csv"_qs, survey(5))});
    QTRY_VERIFY(patron.isReviewShown());
    auto *columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    columns->cellWidget(0, 2)->setFocus(); // a box that would keep the key for itself
    QTest::keyClick(columns->cellWidget(0, 2), Qt::Key_Escape);
    QTRY_VERIFY(!patron.isReviewShown());
    settle(patron.application());
    QCOMPARE(patron.imports(), 0);
}

void TestWindowReading::escapeLeavesTheFileFromTheListOfPanes()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"survey.csv"_qs, survey(5))});
    QTRY_VERIFY(patron.isReviewShown());
    auto *panes = patron.shown<QWidget>(u"navigation"_qs);
    panes->setFocus();
    QTest::keyClick(panes, Qt::Key_Escape);
    QTRY_VERIFY(!patron.isReviewShown());
}

void TestWindowReading::escapeClosesOnlyTheOpenList()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"survey.csv"_qs, survey(5))});
    QTRY_VERIFY(patron.isReviewShown());
    auto *columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *box = qobject_cast<QComboBox *>(columns->cellWidget(0, 2));
    box->setFocus();
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!box->view()->isVisible());
    QVERIFY(patron.isReviewShown());
    settle(patron.application());
    QVERIFY(patron.isReviewShown());
    patron.window().activateWindow(); // where no window manager does
    QTRY_VERIFY(patron.window().isActiveWindow());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!patron.isReviewShown());
}

void TestWindowReading::theWheelChoosesNothing()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"survey.csv"_qs, survey(5))});
    QTRY_VERIFY(patron.isReviewShown());
    const auto *columns = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    auto *box = qobject_cast<QComboBox *>(columns->cellWidget(1, 2));
    const int before = box->currentIndex();
    box->setFocus();
    const QPoint middle = box->rect().center();
    for (const int turn : {120, -120}) {
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), before);
        QVERIFY(!wheel.isAccepted()); // the table's
    }
}

void TestWindowReading::escapeAsksWhereWorkWouldBeLost()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"open.csv"_qs, openDates)});
    QTRY_VERIFY(changeButton(patron, Reading::DateOrder, u"Date"_qs));
    choose(changeButton(patron, Reading::DateOrder, u"Date"_qs), u"mdy"_qs);
    settle(patron.application());
    const auto ask = [&patron] {
        QTest::keyClick(patron.shown<QPushButton>(u"commitImport"_qs), Qt::Key_Escape);
        return patron.window().findChild<QMessageBox *>(u"leaveReview"_qs);
    };
    QPointer<QMessageBox> question = ask();
    QVERIFY(question);
    question->defaultButton()->click();
    QTRY_VERIFY(!question);
    QVERIFY(patron.isReviewShown());
    patron.window().activateWindow(); // where no window manager does
    QTRY_VERIFY(patron.window().isActiveWindow());
    question = ask();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(!patron.isReviewShown());
}

/// While the file is being read as decided, Esc is no less a loss.
void TestWindowReading::escapeAsksWhileTheFileIsReadAgain()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"open.csv"_qs, openDates)});
    QTRY_VERIFY(changeButton(patron, Reading::DateOrder, u"Date"_qs));
    choose(changeButton(patron, Reading::DateOrder, u"Date"_qs), u"mdy"_qs);
    QTest::keyClick(patron.shown<QWidget>(u"reviewDecisions"_qs), Qt::Key_Escape);
    QVERIFY(patron.window().findChild<QMessageBox *>(u"leaveReview"_qs));
}

/// Long names break and end between words, on two lines, and are whole in the tooltip.
void TestWindowReading::longNamesEndBetweenWords()
{
    const QString name = u"How satisfied were you with the friendliness of the people who served "
                         u"you in our shop last time"_qs;
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"long.csv"_qs, "Response ID,Date," + name.toUtf8() +
                                                  "\n1,2026-05-03,Good\n2,2026-05-04,Bad\n")});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto *model = patron.shown<QTableView>(u"reviewPreview"_qs)->model();
    const QStringList lines =
        model->headerData(2, Qt::Horizontal).toString().split(u'\n'); // what it means comes first
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1], u"How satisfied were you with"_qs);
    QCOMPARE(lines[2], u"the friendliness of the"_qs + u'\u2026');
    QCOMPARE(model->headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(), name);
    // In the list of columns, whatever its width.
    const QFontMetrics metrics(QApplication::font());
    for (int width = 120; width <= 600; width += 20) {
        const QString shown = columnNameOnTwoLines(name, metrics, width);
        const QString start = shown.chopped(shown.endsWith(u'\u2026') ? 1 : 0);
        QVERIFY2(shown == name || name.startsWith(start + u' '), qPrintable(shown));
    }
    QCOMPARE(columnNameOnTwoLines(u"Branch"_qs, metrics, 120), u"Branch"_qs);
    QVERIFY(columnNameOnTwoLines(u"x"_qs.repeated(200), metrics, 120).endsWith(u'\u2026'));
}

void TestWindowReading::aTableIsPasted()
{
    PatronWindow patron(Fill::Empty);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(survey(15)).replace(u',', u'\t'));
    patron.window().findChild<QAction *>(u"pasteAction"_qs)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"15"_qs, patience);
    QVERIFY2(patron.notice().startsWith(u"Pasted table "), qPrintable(patron.notice()));
}

void TestWindowReading::nothingToPaste()
{
    PatronWindow patron(Fill::Empty);
    QGuiApplication::clipboard()->setText(u"hello"_qs);
    patron.window().findChild<QAction *>(u"pasteAction"_qs)->trigger();
    QVERIFY(!patron.notice().isEmpty());
    QVERIFY(!patron.isReviewShown());
}

void TestWindowReading::aWatchedFolderOffersItsFilesOnce()
{
    PatronWindow patron(Fill::Empty);
    const QString folder = patron.path(u"exports"_qs);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!patron.write(u"exports/old.csv"_qs, survey(5)).isEmpty());
    QTest::qWait(1100); // a file's time may be told in whole seconds
    Q_EMIT patron.window().watchRequested(folder);
    QVERIFY(patron.window().findChild<QAction *>(u"watchEndAction"_qs)->isVisible());
    QTest::qWait(1100);
    QVERIFY(!patron.write(u"exports/may.csv"_qs, survey(40)).isEmpty());
    QVERIFY(!patron.write(u"exports/may.csv.part"_qs, survey(40)).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<NoticeBar>(u"offer"_qs), patience);
    const auto *offer = patron.shown<NoticeBar>(u"offer"_qs);
    const QString said = offer->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(said.contains(u"may.csv") && !said.contains(u"old.csv") && !said.contains(u".part"),
             qPrintable(said));
    QVERIFY(!patron.isReviewShown()); // nothing happens without a yes
    QTest::mouseClick(offer->findChild<QPushButton *>(u"action"_qs), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(!patron.shown<NoticeBar>(u"offer"_qs));
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    // The same content under another name is no news.
    QVERIFY(!patron.write(u"exports/may-copy.csv"_qs, survey(40)).isEmpty());
    QTest::qWait(5000);
    QVERIFY(!patron.shown<NoticeBar>(u"offer"_qs));
    Q_EMIT patron.window().watchRequested(QString());
    QVERIFY(!patron.window().findChild<QAction *>(u"watchEndAction"_qs)->isVisible());
}

QTEST_MAIN(TestWindowReading)
#include "tst_windowreading.moc"
