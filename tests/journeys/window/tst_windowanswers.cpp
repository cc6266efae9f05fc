// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner answers about a file before the yes, click by click, and what stays in its place
// meanwhile.
#include "tests/journeys/window/patronwindow.h"

#include "tests/support/laidout.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/verdictlabel.h"
#include "views/window/windownotices.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace patron;

namespace {

constexpr int patience = 60'000;

/// Two questions: which day, and how long a wait.
const QByteArray questions("Response ID,Date,Recommend,Reply time\n"
                           "A-1,03/04/2024,9,120\nA-2,05/06/2024,10,45\n");
/// The last rows are American.
const QByteArray bothOrders("Date,Recommend\n20/01/2022,9\n31/01/2022,9\n14/02/2022,8\n"
                            "28/02/2022,7\n30/03/2022,9\n29/04/2022,9\n31/05/2022,9\n"
                            "10/17/2021,9\n10/18/2021,9\n11/04/2021,8\n11/19/2021,8\n"
                            "11/30/2021,7\n12/14/2021,7\n");

QString buttonName(Reading reading, const QString &header)
{
    return u"change-%1-%2"_qs.arg(int(reading)).arg(header);
}

QAction *choiceOf(const QPushButton &button, const QString &value)
{
    for (QAction *action : button.menu()->actions()) {
        if (action->data().toString() == value)
            return action;
    }
    return nullptr;
}

/// Of each line of the review, from above.
QStringList lines(PatronWindow &patron)
{
    QStringList said;
    const auto *list = patron.shown<QWidget>(u"reviewDecisions"_qs);
    for (const VerdictLabel *line : list->findChildren<VerdictLabel *>())
        said << line->sentence();
    return said;
}

} // namespace

class TestWindowAnswers final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void theChosenChoiceStaysChosen();
    void anAnsweredQuestionStaysInItsPlace();
    void anOrderIsChangedWhereItIsTold();
    void theDialogSaysWhatWasFound();
    void nothingMovesForWhatPasses();
    void noRowOfTheDataLiesUnderANotice();
    void allThatWaitAreStopped();
    void severalImportsAreToldTogetherAtOnce();
    void aReadingIsCalledByItsFile_data();
    void aReadingIsCalledByItsFile();
    void whatDoesNotCountIsPale();
    void whyARowIsLeftOutIsReadWhole();
    void customersHaveNoNumberOfAnAnswer();
};

/// One of the choices holds, as the round marks say; a click on it is an answer too.
void TestWindowAnswers::theChosenChoiceStaysChosen()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"april.csv"_qs, questions)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const QString name = buttonName(Reading::DateOrder, u"Date"_qs);
    auto *button = patron.shown<QPushButton>(name);
    QVERIFY(button && lines(patron).first().contains(u'?'));
    QAction *chosen = choiceOf(*button, u"dmy"_qs);
    QVERIFY(chosen->isChecked() && chosen->actionGroup() && chosen->actionGroup()->isExclusive());
    chosen->trigger();
    QVERIFY(chosen->isChecked());
    QTRY_VERIFY(!lines(patron).first().contains(u'?'));
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY(choiceOf(*patron.shown<QPushButton>(name), u"dmy"_qs)->isChecked());
}

void TestWindowAnswers::anAnsweredQuestionStaysInItsPlace()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"april.csv"_qs, questions)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const qsizetype count = lines(patron).size();
    QVERIFY(lines(patron)[0].startsWith(u"“Date”") && lines(patron)[0].contains(u'?'));
    QVERIFY(lines(patron)[1].startsWith(u"“Reply time”") && lines(patron)[1].contains(u'?'));
    const QString name = buttonName(Reading::DateOrder, u"Date"_qs);
    const QPoint place = patron.shown<QPushButton>(name)->mapTo(&patron.window(), QPoint());
    choiceOf(*patron.shown<QPushButton>(name), u"mdy"_qs)->trigger();
    QTRY_VERIFY(!lines(patron)[0].contains(u'?'));
    QVERIFY(lines(patron)[0].startsWith(u"“Date”"));
    QVERIFY(lines(patron)[1].startsWith(u"“Reply time”") && lines(patron)[1].contains(u'?'));
    QCOMPARE(lines(patron).size(), count);
    layOut();
    QCOMPARE(patron.shown<QPushButton>(name)->mapTo(&patron.window(), QPoint()).y(), place.y());
    // The next file has its own questions, and its own plain lines.
    patron.press(u"skipImport"_qs);
    patron.drop({patron.write(u"may.csv"_qs, survey(20))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QVERIFY2(!lines(patron)[0].startsWith(u"“Date”"), qPrintable(lines(patron)[0]));
}

/// The note that tells of it has the choice beside it, and becomes the warning where the order
/// that was chosen is one that most dates cannot have.
void TestWindowAnswers::anOrderIsChangedWhereItIsTold()
{
    PatronWindow patron(Fill::Empty);
    patron.window().resize(1024, 640);
    patron.drop({patron.write(u"both.csv"_qs, bothOrders)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const QString line = buttonName(Reading::DateOrder, u"Date"_qs);
    const QString note = u"note-"_qs + line;
    QVERIFY2(lines(patron)[0].contains(u"another order"), qPrintable(lines(patron)[0]));
    QVERIFY(choiceOf(*patron.shown<QPushButton>(note), QString())->isChecked());
    const auto *list = patron.shown<QWidget>(u"reviewDecisions"_qs);
    const auto isSeen = [&](const QString &name) {
        const auto *button = patron.shown<QPushButton>(name);
        return button &&
               list->rect().contains(QRect(button->mapTo(list, QPoint()), button->size()));
    };
    QVERIFY(isSeen(note));
    // From the line of the decision far below, too: the warning is before the eyes.
    patron.shown<QPushButton>(line)->setFocus();
    choiceOf(*patron.shown<QPushButton>(line), u"mdy"_qs)->trigger();
    QTRY_VERIFY(lines(patron)[0].contains(u"seems to be wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY(isSeen(note));
    QTRY_VERIFY(patron.shown<QPushButton>(note)->hasFocus());
    choiceOf(*patron.shown<QPushButton>(note), QString())->trigger();
    QTRY_VERIFY(lines(patron)[0].contains(u"another order"));
    QTRY_VERIFY(patron.shown<QPushButton>(note)->hasFocus());
}

void TestWindowAnswers::theDialogSaysWhatWasFound()
{
    PatronWindow patron(Fill::Empty);
    patron.drop(
        {patron.write(u"may.csv"_qs, "Date,Was the shop clean? (1-7),Spent,I was well advised\n"
                                     "2026-05-01,6,\"12,5\",Strongly agree\n"
                                     "2026-05-02,7,\"7,25\",Disagree\n"
                                     "2026-05-03,2,\"3,5\",Strongly disagree\n")});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto open = [&patron](int row) {
        const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
        qobject_cast<QToolButton *>(table->cellWidget(row, 4))->click();
        QTRY_VERIFY(patron.shown<QDialog>(u"columnDialog"_qs));
    };
    const auto first = [&patron](const QString &box) {
        return patron.shown<QComboBox>(box)->itemText(0);
    };
    open(1);
    QCOMPARE(first(u"columnKind"_qs), u"as Patron finds it: Scale"_qs);
    QCOMPARE(first(u"columnScale"_qs), u"as Patron finds it: 1 to 7"_qs);
    QVERIFY(first(u"columnSeparator"_qs).contains(u"one answer"));
    QVERIFY(!patron.shown<QLabel>(u"columnEnds"_qs)); // numbers speak for themselves
    // What is chosen is not what was found.
    auto *scale = patron.shown<QComboBox>(u"columnScale"_qs);
    scale->setCurrentIndex(scale->findData(u"1-10"_qs));
    patron.press(u"readColumn"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_COMPARE(patron.shown<QTableWidget>(u"reviewColumns"_qs)->item(1, 3)->text(), u"1–10"_qs);
    open(1);
    QCOMPARE(first(u"columnScale"_qs), u"as Patron finds it"_qs);
    patron.shown<QDialog>(u"columnDialog"_qs)->reject();
    QTRY_VERIFY(!patron.shown<QDialog>(u"columnDialog"_qs));
    open(2);
    QCOMPARE(first(u"columnDecimal"_qs), u"as Patron finds it: comma: 1,5"_qs);
    patron.shown<QDialog>(u"columnDialog"_qs)->reject();
    QTRY_VERIFY(!patron.shown<QDialog>(u"columnDialog"_qs));
    open(3);
    QVERIFY(patron.shown<QLabel>(u"columnEnds"_qs));
    QCOMPARE(patron.shown<QLabel>(u"columnEnds"_qs)->text(),
             u"1 is “Strongly disagree”, 5 is “Strongly agree”."_qs);
}

/// What confirms, and how far a job is: they come and go, and what is under the mouse stays there.
void TestWindowAnswers::nothingMovesForWhatPasses()
{
    PatronWindow patron(Fill::Empty);
    patron.window().resize(1024, 640);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto places = [&patron] {
        layOut();
        QList<QRect> found;
        for (const QString &name : {u"commitImport"_qs, u"skipImport"_qs, u"reviewColumns"_qs,
                                    u"reviewPreview"_qs, u"reviewDecisions"_qs}) {
            const auto *part = patron.shown<QWidget>(name);
            found << QRect(part->mapTo(&patron.window(), QPoint()), part->size());
        }
        return found;
    };
    const QList<QRect> before = places();
    patron.window().notices().showBackedUp(u"/shop/backup.patron"_qs);
    const auto *said = patron.shown<NoticeBar>(u"said"_qs);
    QVERIFY(said);
    QCOMPARE(places(), before);
    // It lies over none of the buttons by which the file is answered.
    const QRect over(said->mapTo(&patron.window(), QPoint()), said->size());
    QVERIFY(over.height() > 0 && over.width() > 300);
    QVERIFY(!over.intersects(before[0]) && !over.intersects(before[1]));
    QVERIFY(over.bottom() < before[0].top());
    patron.window().notices().showMaking(Progress());
    QTest::qWait(400);
    QCOMPARE(places(), before);
    patron.window().notices().hideMaking();
    patron.window().notices().forgetConfirmation();
    QCOMPARE(places(), before);
    const auto *edge = patron.window().findChild<QWidget *>(u"edgeNotices"_qs);
    QCOMPARE(edge->height(), 0); // nothing is between the mouse and the page
}

/// A table ends where its pane does: what lies over its last rows could not be scrolled away.
void TestWindowAnswers::noRowOfTheDataLiesUnderANotice()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    patron.window().resize(1024, 640);
    patron.window().showPane(PaneId::Data);
    const auto *tabs = patron.shown<QWidget>(u"dataTabs"_qs);
    QVERIFY(tabs);
    const auto placeOf = [&patron](const QWidget &part) {
        return QRect(part.mapTo(&patron.window(), QPoint()), part.size());
    };
    patron.window().notices().forgetConfirmation();
    layOut();
    const QRect whole = placeOf(*tabs);
    patron.window().notices().showBackedUp(u"/shop/backup.patron"_qs);
    layOut();
    const auto *said = patron.shown<NoticeBar>(u"said"_qs);
    QVERIFY(said && said->height() > 0);
    QVERIFY(!placeOf(*said).intersects(placeOf(*tabs)));
    QCOMPARE(placeOf(*tabs).topLeft(), whole.topLeft()); // the rows at the top stay
    patron.window().notices().forgetConfirmation();
    layOut();
    QCOMPARE(placeOf(*tabs), whole);
}

void TestWindowAnswers::allThatWaitAreStopped()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, survey(40)), patron.write(u"june.csv"_qs, survey(20)),
                 patron.write(u"july.csv"_qs, survey(10))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"stopAll"_qs);
    auto *question = patron.shown<QMessageBox>(u"stopAllQuestion"_qs);
    QVERIFY(question);
    question->findChild<QPushButton *>(u"stopAllYes"_qs)->click();
    QTRY_VERIFY(!patron.isReviewShown());
    settle(patron.application());
    QCOMPARE(patron.imports(), 1); // what is imported stays
    QVERIFY(!patron.shown<QPushButton>(u"stopAll"_qs));
}

/// Not only when the file that is left with a question is answered.
void TestWindowAnswers::severalImportsAreToldTogetherAtOnce()
{
    PatronWindow patron(Fill::Empty);
    QByteArray june = survey(20);
    june.replace("S-", "J-");
    patron.drop({patron.write(u"may.csv"_qs, survey(40)), patron.write(u"june.csv"_qs, june),
                 patron.write(u"april.csv"_qs, questions)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitAll"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto *said = patron.shown<NoticeBar>(u"said"_qs);
    QVERIFY(said);
    const QString sentence = said->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(sentence.startsWith(u"2 files are imported. New rows: 60."), qPrintable(sentence));
}

void TestWindowAnswers::aReadingIsCalledByItsFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("a plain name") << u"spring survey.csv"_qs << u"spring survey"_qs;
    QTest::newRow("an encoding behind it") << u"survey_ro__cp1250.csv"_qs << u"survey ro"_qs;
    QTest::newRow("in brackets") << u"Опрос (windows-1251).csv"_qs << u"Опрос"_qs;
    QTest::newRow("UTF-8") << u"export-utf8.csv"_qs << u"export"_qs;
    QTest::newRow("a year is none") << u"cp_2024.csv"_qs << u"cp_2024"_qs;
    QTest::newRow("nothing else") << u"utf-8.csv"_qs << u"utf-8"_qs;
}

/// The name is labelled, and has room.
void TestWindowAnswers::aReadingIsCalledByItsFile()
{
    QFETCH(const QString, file);
    QFETCH(const QString, name);
    PatronWindow patron(Fill::Empty);
    patron.window().resize(1024, 640);
    patron.drop({patron.write(file, questions)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    choiceOf(*patron.shown<QPushButton>(buttonName(Reading::DateOrder, u"Date"_qs)), u"mdy"_qs)
        ->trigger();
    QTRY_VERIFY(patron.shown<QLineEdit>(u"rememberName"_qs));
    const auto *field = patron.shown<QLineEdit>(u"rememberName"_qs);
    QCOMPARE(field->text(), name);
    layOut();
    QVERIFY(field->width() > 30 * field->fontMetrics().averageCharWidth());
    bool isLabelled = false;
    for (const QLabel *label : patron.window().findChildren<QLabel *>())
        isLabelled = isLabelled || (label->isVisible() && label->buddy() == field);
    QVERIFY(isLabelled);
}

void TestWindowAnswers::whatDoesNotCountIsPale()
{
    PatronWindow patron(Fill::Empty);
    QByteArray file = survey(40);
    file += "X-1,2026-05-20,Web,11,Fine\n";
    const qsizetype head = file.indexOf('\n') + 1;
    const qsizetype last = file.lastIndexOf("X-1");
    file = file.left(head) + file.mid(last) + file.mid(head, last - head);
    patron.drop({patron.write(u"may.csv"_qs, file)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto *model = patron.shown<QTableView>(u"reviewPreview"_qs)->model();
    QCOMPARE(model->index(0, 3).data().toString(), u"11"_qs);
    QVERIFY(model->index(0, 3).data(Qt::ForegroundRole).isValid());
    QVERIFY(model->index(0, 3).data(Qt::ToolTipRole).toString().contains(u"outside the scale"));
    QVERIFY(!model->index(1, 3).data(Qt::ForegroundRole).isValid());
}

/// On the smallest screen, too: on several lines, and not behind a scroll bar.
void TestWindowAnswers::whyARowIsLeftOutIsReadWhole()
{
    PatronWindow patron(Fill::Empty, u"ru"_qs);
    patron.window().resize(1024, 640);
    patron.drop({patron.write(u"may.csv"_qs, survey(20) + ",,,,\n")});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    for (QTabWidget *tabs : patron.window().findChildren<QTabWidget *>()) {
        if (tabs->isVisible())
            tabs->setCurrentIndex(1);
    }
    const auto *table = patron.shown<QTableWidget>(u"reviewLeftOut"_qs);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QTRY_VERIFY(table->columnWidth(1) > table->columnWidth(2));
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    constexpr int around = 8; // what the style leaves free beside a text
    const QRect room(0, 0, table->columnWidth(1) - around, 0);
    const QRect needed =
        table->fontMetrics().boundingRect(room, Qt::TextWordWrap, table->item(0, 1)->text());
    QVERIFY(needed.height() > table->fontMetrics().height()); // or nothing is tried
    QTRY_VERIFY(table->rowHeight(0) >= needed.height());
}

void TestWindowAnswers::customersHaveNoNumberOfAnAnswer()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"clienti.csv"_qs, "Cod client;Nume client;Client din\n"
                                                 "C-1;Ana Pop;05.03.2019\n"
                                                 "C-2;Ion Rusu;17.11.2020\n")});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    const auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(1, 2));
    QVERIFY(meaning->findData(u"customer_name"_qs) >= 0);
    QVERIFY(meaning->findData(u"source_id"_qs) < 0);
    QVERIFY(meaning->findData(u"recommend"_qs) < 0);
}

QTEST_MAIN(TestWindowAnswers)
#include "tst_windowanswers.moc"
