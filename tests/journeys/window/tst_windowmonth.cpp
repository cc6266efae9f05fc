// SPDX-License-Identifier: GPL-3.0-or-later
// A month of an owner in one sitting: files come, are read and filtered, somebody is called, a
// report goes out, the language changes, an import is taken back. Once with the mouse, once without
// touching it.
#include "tests/journeys/window/patronwindow.h"

#include "views/charts/chartview.h"
#include "views/widgets/card.h"
#include "views/widgets/filterchips.h"
#include "views/window/navigation.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace patron;

namespace {

constexpr int patience = 20'000;
constexpr int mostStops = 300; ///< of Tab, before it is said that it does not come there

enum class By : quint8
{
    Mouse,
    Keyboard
};

/// With Alt the letter that a text underlines, also one that is not Latin.
void pressLetterOf(const QString &text, QWidget &window)
{
    const int letter = QKeySequence::mnemonic(text)[0].key();
    QTest::sendKeyEvent(QTest::Click, &window, Qt::Key(letter), QString(QChar(letter)),
                        Qt::AltModifier);
}

/// What a hand does, with the mouse or without it.
class Hand final
{
public:
    Hand(PatronWindow &patron, By by)
        : m_patron(patron)
        , m_by(by)
    {
    }

    [[nodiscard]] By by() const { return m_by; }
    [[nodiscard]] bool hasMouse() const { return m_by == By::Mouse; }

    /// True: the keyboard came there by Tab alone.
    [[nodiscard]] bool tabTo(const QWidget *widget)
    {
        wake();
        for (int i = 0; i < mostStops; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (!focus || focus == widget)
                return focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return false;
    }

    [[nodiscard]] bool press(const QString &name)
    {
        auto *button = m_patron.shown<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        if (hasMouse())
            QTest::mouseClick(button, Qt::LeftButton);
        else if (!tabTo(button))
            return false;
        else
            QTest::keyClick(button, Qt::Key_Space);
        return true;
    }

    /// With Ctrl, whatever question was open before.
    void shortcut(Qt::Key key)
    {
        wake();
        QTest::keyClick(&m_patron.window(), key, Qt::ControlModifier);
    }

    void open(PaneId pane)
    {
        MainWindow &window = m_patron.window();
        auto *list = window.findChild<Navigation *>();
        const auto row = int(std::ranges::find(paneOrder(), pane) - paneOrder().begin());
        if (hasMouse())
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
        else
            shortcut(Qt::Key(Qt::Key_1 + row));
        settle(m_patron.application());
    }

    /// Into the filter with it, or out.
    [[nodiscard]] bool choose(Card &card, const QString &value)
    {
        ChartView &chart = card.chart();
        const QList<Mark> marks = chart.marks();
        const auto mark = std::ranges::find(marks, value, &Mark::value);
        if (mark == marks.end())
            return false;
        if (hasMouse()) {
            QTest::mouseClick(&chart, Qt::LeftButton, {}, mark->rect.center().toPoint());
            return true;
        }
        if (!tabTo(&chart))
            return false;
        QTest::keyClick(&chart, Qt::Key_Home);
        for (qsizetype i = 0; i < marks.size() && marks[*chart.currentMark()].value != value; ++i)
            QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Return);
        return true;
    }

    /// From the bar of menus.
    void chooseLanguage(const QString &id)
    {
        MainWindow &window = m_patron.window();
        auto *action = window.findChild<QAction *>(u"language-"_qs + id);
        auto *menu = qobject_cast<QMenu *>(action->parent());
        auto *above = qobject_cast<QMenu *>(menu->parent());
        if (hasMouse()) {
            QMenuBar *bar = window.menuBar();
            QTest::mouseClick(bar, Qt::LeftButton, {},
                              bar->actionGeometry(above->menuAction()).center());
            QTRY_VERIFY(above->isVisible());
            QTest::mouseClick(above, Qt::LeftButton, {},
                              above->actionGeometry(menu->menuAction()).center());
            QTRY_VERIFY(menu->isVisible());
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        } else {
            wake();
            pressLetterOf(above->title(), window);
            QTRY_VERIFY(above->isVisible());
            walkDownTo(*above, menu->menuAction());
            QTest::keyClick(above, Qt::Key_Right);
            QTRY_VERIFY(menu->isVisible());
            walkDownTo(*menu, action);
            QTest::keyClick(menu, Qt::Key_Return);
        }
        QTRY_COMPARE(m_patron.language().current(), id);
    }

private:
    static void walkDownTo(QMenu &menu, const QAction *entry)
    {
        for (qsizetype i = 0; i < menu.actions().size() && menu.activeAction() != entry; ++i)
            QTest::keyClick(&menu, Qt::Key_Down);
        QCOMPARE(menu.activeAction(), entry);
    }

    /// A question that is answered leaves no window active where there is no desktop.
    void wake()
    {
        m_patron.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_patron.window()));
    }

    PatronWindow &m_patron;
    By m_by;
};

/// Saves what a dialog shows, and types paths into the question for a file that comes of it, as an
/// owner who knows where things are.
void answerNext(const QString &paths, By by)
{
    constexpr int often = 30; // milliseconds
    QTimer::singleShot(often, qApp, [paths, by] {
        QWidget *question = QApplication::activeModalWidget();
        if (auto *file = qobject_cast<QFileDialog *>(question)) {
            file->findChild<QLineEdit *>(u"fileNameEdit"_qs)->setText(paths);
            static_cast<QDialog *>(file)->accept();
            return;
        }
        answerNext(paths, by); // first: the next line waits for the answer
        for (const QString &name : {u"previewSave"_qs, u"reportSave"_qs}) {
            auto *save = question ? question->findChild<QPushButton *>(name) : nullptr;
            if (!save || !save->isEnabled())
                continue;
            if (by == By::Mouse)
                QTest::mouseClick(save, Qt::LeftButton);
            else
                pressLetterOf(save->text(), *question);
        }
    });
}

QByteArray unhappyWeek()
{
    const QByteArray date = QDate::currentDate().addDays(-7).toString(Qt::ISODate).toLatin1();
    QByteArray file = "Response ID,Date,Channel,Recommend (0-10),Comment,Customer,E-mail\n";
    file += "A-1," + date + ",Phone,2,Waited for two weeks,Ana Pop,ana@example.com\n";
    return file + "A-2," + date + ",Phone,5,Too loud,Ion Rusu,ion@example.com\n";
}

const QByteArray customers("Customer ID,Customer,E-mail,Customer since\n"
                           "C-1,Ana Pop,ana@example.com,2019-03-05\n"
                           "C-2,Olga Moraru,olga@example.com,2021-07-01\n");

} // namespace

class TestWindowMonth final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void month_data();
    void month();

private:
    void filesCome(PatronWindow &patron, Hand &hand);
    void figuresAreRead(PatronWindow &patron, Hand &hand);
    void commentsAreSearched(PatronWindow &patron, Hand &hand);
    void somebodyIsCalled(PatronWindow &patron, Hand &hand);
    void paperGoesOut(PatronWindow &patron, Hand &hand);
    void importIsTakenBack(PatronWindow &patron, Hand &hand);
};

void TestWindowMonth::month_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("with the mouse") << int(By::Mouse);
    QTest::newRow("without a mouse") << int(By::Keyboard);
}

void TestWindowMonth::month()
{
    QFETCH(const int, by);
    PatronWindow patron(Fill::Empty);
    Hand hand(patron, By(by));
    using Step = void (TestWindowMonth::*)(PatronWindow &, Hand &);
    for (const Step step :
         {&TestWindowMonth::filesCome, &TestWindowMonth::figuresAreRead,
          &TestWindowMonth::commentsAreSearched, &TestWindowMonth::somebodyIsCalled,
          &TestWindowMonth::paperGoesOut, &TestWindowMonth::importIsTakenBack}) {
        (this->*step)(patron, hand);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWindowMonth::filesCome(PatronWindow &patron, Hand &hand)
{
    QStringList files{patron.write(u"may.csv"_qs, survey(40)),
                      patron.write(u"week.csv"_qs, unhappyWeek()),
                      patron.write(u"people.csv"_qs, customers)};
    if (hand.hasMouse()) {
        patron.drop(files);
    } else {
        answerNext(u'"' + files.join(u"\" \""_qs) + u'"', hand.by());
        hand.shortcut(Qt::Key_O);
    }
    for (int file = 1; file <= 3; ++file) {
        QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
        QVERIFY(hand.press(u"commitImport"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), file, patience);
    }
    settle(patron.application());
    QTRY_COMPARE_WITH_TIMEOUT(patron.figure(CardId::OverviewVolume), u"42"_qs, patience);
}

void TestWindowMonth::figuresAreRead(PatronWindow &patron, Hand &hand)
{
    hand.open(PaneId::Overview);
    QVERIFY(hand.choose(*patron.card(CardId::OverviewChannels), u"Phone"_qs));
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"2"_qs);
    hand.open(PaneId::Loyalty);
    QTRY_VERIFY(patron.card(CardId::LoyaltyByChannel)->isVisible());
    if (hand.hasMouse()) {
        const auto *chips = patron.window().findChild<FilterChips *>();
        QTest::mouseClick(chips->findChild<QToolButton *>(), Qt::LeftButton);
    } else {
        QTest::keyClick(&patron.window(), Qt::Key_Escape);
    }
    hand.open(PaneId::Overview);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"42"_qs);
}

void TestWindowMonth::commentsAreSearched(PatronWindow &patron, Hand &hand)
{
    hand.open(PaneId::Comments);
    auto *search = patron.shown<QLineEdit>(u"commentSearch"_qs);
    QVERIFY(search);
    if (hand.hasMouse())
        QTest::mouseClick(search, Qt::LeftButton);
    else
        hand.shortcut(Qt::Key_F);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"two weeks"_qs);
    const auto *list = patron.shown<QListView>(u"commentList"_qs);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(list->model()->rowCount(), 42);
}

void TestWindowMonth::somebodyIsCalled(PatronWindow &patron, Hand &hand)
{
    hand.open(PaneId::CallBacks);
    auto *list = patron.shown<QListView>(u"callList"_qs);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    auto *note = patron.shown<QPlainTextEdit>(u"note"_qs);
    if (hand.hasMouse())
        QTest::mouseClick(note->viewport(), Qt::LeftButton);
    else
        QVERIFY(hand.tabTo(note));
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"will come again"_qs);
    QVERIFY(hand.press(u"state-solved"_qs));
    settle(patron.application());
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void TestWindowMonth::paperGoesOut(PatronWindow &patron, Hand &hand)
{
    const auto closeDialogs = [] {
        while (QWidget *dialog = QApplication::activeModalWidget())
            QTest::keyClick(dialog, Qt::Key_Escape);
    };
    const auto isPdf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF");
    };
    const QString calls = patron.path(u"calls.pdf"_qs);
    answerNext(calls, hand.by());
    QVERIFY(hand.press(u"callSheet"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(isPdf(calls), patience);
    closeDialogs();
    hand.chooseLanguage(u"ru"_qs);
    hand.open(PaneId::Overview);
    const QString report = patron.path(u"report.pdf"_qs);
    answerNext(report, hand.by());
    hand.shortcut(Qt::Key_E);
    QTRY_VERIFY_WITH_TIMEOUT(isPdf(report), patience);
    closeDialogs();
    QTRY_VERIFY2(patron.notice().contains(u"report.pdf"), qPrintable(patron.notice()));
    QVERIFY2(patron.notice().contains(u"отчёт", Qt::CaseInsensitive), qPrintable(patron.notice()));
    hand.chooseLanguage(u"ro"_qs);
    QTRY_VERIFY(!patron.notice().contains(u"отчёт", Qt::CaseInsensitive));
    hand.chooseLanguage(u"en"_qs);
}

void TestWindowMonth::importIsTakenBack(PatronWindow &patron, Hand &hand)
{
    hand.open(PaneId::Data);
    auto *table = patron.shown<QTableView>(u"importTable"_qs);
    QVERIFY(table);
    QCOMPARE(patron.imports(), 3);
    // The newest first: the row of May is the last.
    if (hand.hasMouse()) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, 0)).center());
    } else {
        QVERIFY(hand.tabTo(table));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
    }
    QVERIFY(hand.press(u"undoImport"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 2, patience);
    settle(patron.application());
    hand.open(PaneId::Overview);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"2"_qs);
}

QTEST_MAIN(TestWindowMonth)
#include "tst_windowmonth.moc"
