// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/session/callbacksession.h"
#include "models/session/commentsession.h"
#include "models/session/comparesession.h"
#include "models/session/dashboardsession.h"
#include "models/session/privacysession.h"
#include "models/session/questionsession.h"
#include "views/import/filespanel.h"
#include "views/import/reviewpage.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/screenroom.h"
#include "views/window/askeddesk.h"
#include "views/window/edgenotices.h"
#include "views/window/filedrops.h"
#include "views/window/filequestions.h"
#include "views/window/helpwindow.h"
#include "views/window/importdesk.h"
#include "views/window/navigation.h"
#include "views/window/panestack.h"
#include "views/window/paperdesk.h"
#include "views/window/preferencesdesk.h"
#include "views/window/privacydesk.h"
#include "views/window/samplenotice.h"
#include "views/window/screendesk.h"
#include "views/window/undodesk.h"
#include "views/window/viewsdesk.h"
#include "views/window/windowmenus.h"
#include "views/window/windownotices.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QRadioButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr QSize smallestSize(900, 560);
constexpr QSize firstSize(1280, 800);

} // namespace

MainWindow::MainWindow(DashboardSession &dashboard, ImportSession &import, CommentSession &comments,
                       CallBackSession &callBacks, QuestionSession &questions,
                       CompareSession &compare, QWidget *parent)
    : QMainWindow(parent)
    , m_dashboard(dashboard)
    , m_import(import)
    , m_comments(comments)
    , m_callBacks(callBacks)
    , m_questions(questions)
    , m_compare(compare)
    , m_menus(new WindowMenus(*menuBar(), this))
    , m_paper(new PaperDesk(*this))
    , m_preferences(new PreferencesDesk(*this))
    , m_undo(new UndoDesk(import, callBacks, this))
    , m_views(new ViewsDesk(dashboard, questions, *this))
{
    connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::openFiles);
    setMinimumSize(smallestSize);
    resize(withinScreen(*this, firstSize)); // the buttons of a review are at the bottom
    setWindowTitle(QApplication::applicationName());
    buildBody();
    connectPanes();
    connectMenus();
    connectDashboard();
    m_screen = new ScreenDesk(
        m_dashboard, m_import, m_callBacks,
        {*m_menus, *m_navigation, *m_filterBar, *m_notices, *m_files, *m_panes}, this);
    connectImport();
    connectViews();
    connectUndo();
    connectPreferences();
    connectState();
    m_screen->showWhatFits();
    m_navigation->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    auto *body = new QWidget(this);
    m_navigation = new Navigation(body);
    m_navigation->setObjectName(u"navigation"_qs);
    m_sample = new SampleNotice(body);
    m_sample->setObjectName(u"sampleNotice"_qs);
    m_filterBar = new FilterBar(QDate::currentDate(), body);
    m_filterBar->setObjectName(u"filterBar"_qs);
    m_panes = new PaneStack(
        {m_dashboard, m_import, m_comments, m_callBacks, m_questions, m_compare}, body);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(8, 8, 0, 8);
    left->addWidget(m_navigation, 1);
    left->addWidget(m_sample);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_filterBar);
    m_notices = new WindowNotices(m_import, *right, body);
    right->addWidget(m_files = new FilesPanel(m_import.files(), body));
    right->addWidget(m_panes, 1);
    auto *edge = new EdgeNotices(*m_panes, body);
    m_notices->addPassing(*edge);
    for (QWidget *buttons : m_panes->lastButtons())
        edge->keepFree(*buttons);
    connect(edge, &EdgeNotices::covered, m_panes, &PaneStack::leaveRoom);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    setCentralWidget(body);
}

void MainWindow::addLanguage(const QString &id, const QString &ownName)
{
    m_menus->addLanguage(id, ownName);
    m_paper->addLanguage(id, ownName);
    m_preferences->addLanguage(id, ownName);
}

void MainWindow::setLanguage(const QString &id, const QLocale &locale)
{
    m_menus->setLanguage(id);
    m_preferences->setLanguage(id);
    setLocale(locale);
    // Windows of their own do not take it from this one.
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->setLocale(locale);
}

void MainWindow::setTheme(int theme)
{
    m_menus->setTheme(theme);
    m_preferences->setTheme(theme);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_preferences->setPreferences(preferences);
}

void MainWindow::setToday(QDate today)
{
    m_filterBar->setToday(today);
}

void MainWindow::setRecentFiles(const QStringList &files)
{
    m_menus->setRecentFiles(files);
    m_lastFolder = files.isEmpty() ? QString() : QFileInfo(files.first()).path();
}

void MainWindow::setMissingFiles(const QStringList &files)
{
    m_menus->setMissingFiles(files);
}

void MainWindow::showUndo()
{
    m_menus->setUndo(m_undo->list().undoName(), m_undo->list().redoName());
}

WindowState MainWindow::windowStateNow() const
{
    WindowState state;
    state.view = {{}, currentPane(), m_dashboard.filter()};
    state.questions = m_questions.wish().questions;
    for (const QSplitter *splitter : findChildren<QSplitter *>())
        state.parts[splitter->objectName()] = splitter->saveState();
    return state;
}

void MainWindow::restoreWindowState(const WindowState &state)
{
    for (QSplitter *splitter : findChildren<QSplitter *>()) {
        if (const QByteArray kept = state.parts.value(splitter->objectName()); !kept.isEmpty())
            splitter->restoreState(kept);
    }
    m_questions.restore(state.questions);
    m_dashboard.setFilter(state.view.filter);
    showPane(state.view.pane);
}

void MainWindow::setSavedViews(const QList<SavedView> &views)
{
    m_views->setViews(views);
}

void MainWindow::setSelfCheck(const CheckAnswers &answers)
{
    m_selfCheck = answers;
    m_panes->setSelfCheck(answers);
}

void MainWindow::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    if (m_import.state() == ImportSession::State::Idle)
        m_notices->forgetNews();
    Q_EMIT filesOpened(files);
    m_import.open(files);
    m_screen->showOpened();
}

void MainWindow::askForFiles()
{
    openFiles(FileQuestions::filesToOpen(this, m_lastFolder));
}

void MainWindow::setWatchedFolder(const QString &folder)
{
    m_watched = folder;
    m_menus->setWatchedFolder(folder);
}

void MainWindow::offerPrivacy(PrivacySession &privacy, KeepSession &keep)
{
    auto *desk = new PrivacyDesk(privacy, keep, *this);
    desk->connectParts(*m_menus, m_panes->data(), *m_notices);
    connect(desk, &PrivacyDesk::callRequested, &m_callBacks, &CallBackSession::takeUp);
    connect(m_panes, &PaneStack::customerRequested, desk, &PrivacyDesk::showCustomer);
    connect(m_panes, &PaneStack::customerCallRequested, desk, &PrivacyDesk::callBack);
    connect(&privacy, &PrivacySession::forgotten, m_undo, &UndoDesk::forgetCustomers);
    connect(&keep, &KeepSession::removed, m_undo, &UndoDesk::forgetCustomers);
    connect(&privacy, &PrivacySession::restored, m_undo, &UndoDesk::forgetDatabase);
    connect(&privacy, &PrivacySession::restored, m_undo, &UndoDesk::noteRestored);
    connect(m_undo, &UndoDesk::putBackWanted, &privacy, &PrivacySession::restore);
    connect(&privacy, &PrivacySession::restored, &m_import, &ImportSession::forgetTakenBack);
}

void MainWindow::offerAsked(AskedSession &asked)
{
    (new AskedDesk(asked, *this))->connectParts(m_panes->data(), *m_notices);
    connect(m_undo, &UndoDesk::databaseForgotten, &asked, &AskedSession::dropUndo);
}

void MainWindow::offerFiles(const QStringList &files)
{
    m_notices->offerFiles(files);
}

PaneId MainWindow::currentPane() const
{
    return m_navigation->pane();
}

void MainWindow::showPane(PaneId pane)
{
    m_navigation->setPane(pane);
}

void MainWindow::showProblem(const Problem &problem)
{
    m_notices->showProblem(problem);
}

void MainWindow::showReportWritten(const QString &path)
{
    m_notices->showReportWritten(path);
}

void MainWindow::showCallSheetWritten(const QString &path)
{
    m_notices->showCardWritten(path);
}

void MainWindow::showCardWritten(const QString &path)
{
    m_notices->showCardWritten(path);
}

/// At the page about what is before the eyes; the window stays usable beside it.
void MainWindow::showHelp()
{
    HelpWindow::openBeside(*this,
                           helpPageOf(m_panes->isReviewShown() ? PaneId::Data : currentPane()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showUndo(); // what was done has a name in each language
        m_menus->retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT aboutToClose();
    event->accept();
}

/// Not a box that is ticked: that is done by Space everywhere.
void MainWindow::pressFocused()
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool isBox = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    if (button && !isBox && isAncestorOf(button))
        button->click();
}

/// What the widget in the focus has no use for.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_panes->isReviewShown())
            m_panes->review().leave();
        else if (m_filterBar->isVisible())
            m_filterBar->removeLast();
        return;
    case Qt::Key_F1: // no shortcut: a card in the focus explains itself
        showHelp();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: // Qt presses buttons by it in dialogs only
        if (!event->isAutoRepeat())
            pressFocused();
        return;
    default:
        QMainWindow::keyPressEvent(event);
    }
}

} // namespace patron
