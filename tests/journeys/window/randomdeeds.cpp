// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner without a plan can do.
#include "tests/journeys/window/randomowner.h"

#include "views/charts/chartview.h"
#include "views/widgets/cardframe.h"
#include "views/widgets/filterchips.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/tilebutton.h"
#include "views/window/navigation.h"
#include "views/window/paperdesk.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace patron {

namespace {

constexpr int viewNames = 4;

}

ChartView *RandomOwner::chartWithMarks()
{
    auto *chart = any<ChartView>();
    return chart && !chart->marks().isEmpty() ? chart : nullptr;
}

void RandomOwner::push(const QString &button)
{
    auto *found = m_patron.shown<QAbstractButton>(button);
    if (found && found->isEnabled())
        QTest::mouseClick(found, Qt::LeftButton);
}

void RandomOwner::closePopups()
{
    constexpr int deepest = 5;
    for (int i = 0; i < deepest && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
}

void RandomOwner::changePane()
{
    m_patron.window().showPane(paneOrder()[size_t(upTo(int(paneOrder().size())))]);
}

void RandomOwner::clickMark()
{
    if (ChartView *chart = chartWithMarks()) {
        const QList<Mark> marks = chart->marks();
        const QPointF at = marks[upTo(int(marks.size()))].rect.center();
        QTest::mouseClick(chart, Qt::LeftButton, {}, at.toPoint());
    }
}

void RandomOwner::pointAtMark()
{
    if (ChartView *chart = chartWithMarks()) {
        const QList<Mark> marks = chart->marks();
        QTest::mouseMove(chart, marks[upTo(int(marks.size()))].rect.center().toPoint());
    }
}

void RandomOwner::walkMarks()
{
    ChartView *chart = chartWithMarks();
    if (!chart)
        return;
    chart->setFocus();
    constexpr Qt::Key keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                Qt::Key_Down, Qt::Key_End,   Qt::Key_Home};
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart, keys[upTo(int(std::size(keys)))]);
    if (upTo(3) == 0)
        QTest::keyClick(chart, Qt::Key_Return);
}

void RandomOwner::clickChip()
{
    auto *bar = m_patron.window().findChild<FilterChips *>();
    QList<QAbstractButton *> chips;
    for (auto *each : bar->findChildren<QAbstractButton *>()) {
        if (each->isVisible())
            chips << each;
    }
    if (!chips.isEmpty())
        QTest::mouseClick(chips[upTo(int(chips.size()))], Qt::LeftButton);
}

void RandomOwner::pressEscape()
{
    QTest::keyClick(&m_patron.window(), Qt::Key_Escape);
}

void RandomOwner::chooseInFilter()
{
    auto *bar = m_patron.shown<QWidget>(u"filterBar"_qs);
    QList<QAction *> values;
    if (!bar)
        return;
    for (const QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->menu() && button->objectName() != u"period")
            values += button->menu()->actions();
    }
    if (!values.isEmpty())
        values[upTo(int(values.size()))]->trigger();
}

void RandomOwner::choosePeriod()
{
    auto *period = m_patron.shown<QPushButton>(u"period"_qs);
    if (!period)
        return;
    QList<QAction *> presets;
    for (QAction *action : period->menu()->actions()) {
        if (!action->isSeparator() && !action->text().isEmpty())
            presets << action;
    }
    if (!presets.isEmpty())
        presets[upTo(int(presets.size()))]->trigger();
}

void RandomOwner::goBack()
{
    m_patron.window().findChild<QAction *>(u"backAction"_qs)->trigger();
}

void RandomOwner::goForward()
{
    m_patron.window().findChild<QAction *>(u"forwardAction"_qs)->trigger();
}

void RandomOwner::saveView()
{
    m_patron.window().findChild<QAction *>(u"saveViewAction"_qs)->trigger();
    auto *question = m_patron.shown<QInputDialog>(u"viewName"_qs);
    if (!question)
        return;
    question->setTextValue(u"View %1"_qs.arg(upTo(viewNames)));
    if (upTo(3) == 0)
        question->reject();
    else
        question->accept();
}

void RandomOwner::showView()
{
    const QString name = u"view-View %1"_qs.arg(upTo(viewNames));
    if (auto *view = m_patron.window().findChild<QAction *>(name))
        view->trigger();
}

void RandomOwner::changeSize()
{
    m_patron.window().resize(900 + upTo(1100), 560 + upTo(600));
}

void RandomOwner::changeLanguage()
{
    const QString id = Language::ids()[upTo(int(Language::ids().size()))];
    m_patron.window().findChild<QAction *>(u"language-"_qs + id)->trigger();
}

void RandomOwner::changeTheme()
{
    const ThemeChoice theme = upTo(2) == 0 ? ThemeChoice::Light : ThemeChoice::Dark;
    Q_EMIT m_patron.window().themeRequested(int(theme));
}

void RandomOwner::turnTable()
{
    if (auto *card = any<CardFrame>())
        card->showTable(upTo(2) == 0);
}

void RandomOwner::explain()
{
    auto *card = any<CardFrame>();
    if (auto *button = card ? card->findChild<QToolButton *>(u"explain"_qs) : nullptr)
        QTest::mouseClick(button, Qt::LeftButton);
}

void RandomOwner::openMenu()
{
    QList<QMenu *> menus;
    for (QMenu *menu : m_patron.window().findChildren<QMenu *>()) {
        const auto *owner = qobject_cast<const QWidget *>(menu->parent());
        if (owner && owner->isVisible() && !menu->isEmpty())
            menus << menu;
    }
    if (menus.isEmpty())
        return;
    QMenu *menu = menus[upTo(int(menus.size()))];
    menu->popup(m_patron.window().mapToGlobal(QPoint(40, 40)));
    QTest::qWait(1);
    for (int i = upTo(4); i > 0; --i)
        QTest::keyClick(menu, Qt::Key_Down);
    closePopups();
}

void RandomOwner::scroll()
{
    if (auto *bar = any<QScrollBar>())
        bar->setValue(bar->minimum() + upTo(bar->maximum() - bar->minimum() + 1));
}

void RandomOwner::importFile()
{
    if (m_patron.shown<QPushButton>(u"commitImport"_qs)) {
        const bool isNew = m_patron.shown<QPushButton>(u"skipImport"_qs);
        push(!isNew || upTo(2) == 0 ? u"commitImport"_qs : u"skipImport"_qs);
        return;
    }
    QByteArray file = survey(20 + upTo(200), upTo(11), upTo(2) ? u"Web"_qs : u"Fair"_qs);
    file.replace("S-1", QByteArray("R") + QByteArray::number(++m_files) + "-1");
    if (upTo(4) == 0)
        file += "X-1,the day after,Web,99,no\n,,,,\n";
    m_patron.drop({m_patron.write(u"walk%1.csv"_qs.arg(m_files % 5), file)});
}

void RandomOwner::undoImport()
{
    if (m_patron.imports() <= m_ownImports || m_patron.shown<QPushButton>(u"commitImport"_qs))
        return;
    m_patron.window().showPane(PaneId::Data);
    if (auto *table = m_patron.shown<QTableView>(u"importTable"_qs)) {
        table->selectRow(0);
        push(u"undoImport"_qs);
    }
}

void RandomOwner::searchComments()
{
    const QStringList words{u"bun"_qs, u"сайт"_qs, u"late"_qs, u"zzz"_qs, QString()};
    if (auto *search = any<QLineEdit>(); search && !search->isReadOnly())
        search->setText(words[upTo(int(words.size()))]);
}

void RandomOwner::clickWord()
{
    m_patron.window().showPane(PaneId::Comments);
    if (auto *word = any<QToolButton>(); word && !word->menu())
        QTest::mouseClick(word, Qt::LeftButton);
}

void RandomOwner::chooseCall()
{
    if (upTo(3) == 0)
        m_patron.window().showPane(PaneId::CallBacks);
    if (auto *views = m_patron.shown<QTabBar>(u"callViews"_qs))
        views->setCurrentIndex(upTo(views->count()));
    if (auto *list = m_patron.shown<QListView>(u"callList"_qs);
        list && list->model()->rowCount() > 0)
        list->setCurrentIndex(list->model()->index(upTo(list->model()->rowCount()), 0));
}

void RandomOwner::answerCall()
{
    QList<QAbstractButton *> states;
    for (auto *button : visible<QAbstractButton>()) {
        if (button->objectName().startsWith(u"state-"))
            states << button;
    }
    if (states.isEmpty())
        return;
    QTest::mouseClick(states[upTo(int(states.size()))], Qt::LeftButton);
    if (auto *list = m_patron.shown<QListView>(u"callList"_qs); list && upTo(2) == 0)
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
}

void RandomOwner::noteOnCall()
{
    if (auto *note = m_patron.shown<QPlainTextEdit>(u"note"_qs)) {
        note->setFocus();
        QTest::keyClicks(note, u"after six "_qs);
    }
}

void RandomOwner::chooseQuestion()
{
    if (upTo(3) == 0)
        m_patron.window().showPane(PaneId::Questions);
    if (auto *list = m_patron.shown<QTreeView>(u"questionList"_qs))
        QTest::keyClick(list, upTo(2) ? Qt::Key_Down : Qt::Key_Up);
}

void RandomOwner::cutQuestion()
{
    if (const auto *cut = m_patron.shown<QComboBox>(u"cutBy"_qs))
        cutQuestion(upTo(cut->count()));
}

void RandomOwner::cutQuestion(int row)
{
    auto *cut = m_patron.shown<QComboBox>(u"cutBy"_qs);
    if (!cut)
        return;
    cut->setCurrentIndex(row);
    Q_EMIT cut->activated(row);
}

void RandomOwner::checkOneself()
{
    if (upTo(3) == 0)
        m_patron.window().showPane(PaneId::Compare);
    if (auto *answer = any<QRadioButton>())
        answer->click();
}

void RandomOwner::openDialog()
{
    m_patron.window().showPane(PaneId::Data);
    push(upTo(2) ? u"showMappings"_qs : u"showCustomers"_qs);
}

void RandomOwner::closeDialog()
{
    if (auto *dialog = any<QDialog>())
        dialog->close();
}

void RandomOwner::closeNotice()
{
    if (auto *bar = any<NoticeBar>())
        bar->findChild<QToolButton *>(u"close"_qs)->click();
}

void RandomOwner::pressTab()
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, upTo(2) ? Qt::Key_Tab : Qt::Key_Backtab);
}

void RandomOwner::planReport()
{
    if (visible<QDialog>().isEmpty())
        m_patron.window().paper().askForReport();
    auto *dialog = m_patron.shown<QDialog>(u"reportDialog"_qs);
    if (!dialog)
        return;
    const auto parts = dialog->findChildren<QCheckBox *>();
    parts[upTo(int(parts.size()))]->click();
    if (upTo(2) == 0)
        dialog->reject();
}

void RandomOwner::readHelp()
{
    m_patron.window().findChild<QAction *>(u"helpAction"_qs)->trigger();
    auto *pages = m_patron.shown<QListWidget>(u"helpPages"_qs);
    if (pages)
        pages->setCurrentRow(upTo(pages->count()));
}

/// Looked for, and left in peace.
void RandomOwner::findPerson()
{
    m_patron.window().showPane(PaneId::Data);
    push(u"showPerson"_qs);
    const QStringList names{u"an"_qs, u"ион"_qs, u"@"_qs, u"zzz"_qs};
    if (auto *search = m_patron.shown<QLineEdit>(u"personSearch"_qs))
        search->setText(names[upTo(int(names.size()))]);
}

void RandomOwner::changePreferences()
{
    m_patron.window().findChild<QAction *>(u"preferencesAction"_qs)->trigger();
    auto *dialog = m_patron.shown<QDialog>(u"preferences"_qs);
    if (!dialog)
        return;
    auto *tabs = dialog->findChild<QTabWidget *>();
    tabs->setCurrentIndex(upTo(tabs->count()));
    const auto numbers = dialog->findChildren<QSpinBox *>();
    const auto boxes = dialog->findChildren<QCheckBox *>();
    if (upTo(2) == 0)
        numbers[upTo(int(numbers.size()))]->stepBy(upTo(5) - 2);
    else if (auto *box = boxes[upTo(int(boxes.size()))]; box->isEnabled())
        box->click();
    if (upTo(4) == 0)
        dialog->findChild<QPushButton *>(u"asMade"_qs)->click();
    if (upTo(2) == 0)
        dialog->reject();
}

/// An import that is brought again waits for a yes, so it is left to importFile().
void RandomOwner::undo()
{
    m_patron.window().findChild<QAction *>(u"undoAction"_qs)->trigger();
}

void RandomOwner::redo()
{
    m_patron.window().findChild<QAction *>(u"redoAction"_qs)->trigger();
}

void RandomOwner::openRowMenu()
{
    auto *list = any<QAbstractItemView>();
    if (!list)
        return;
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, list->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(list, &asked);
    QTest::qWait(1);
    closePopups();
}

void RandomOwner::clickTile()
{
    if (auto *tile = any<TileButton>())
        QTest::mouseClick(tile, Qt::LeftButton);
}

} // namespace patron
