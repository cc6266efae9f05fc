// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MainWindow that joins its parts: who hears of what.

#include "models/session/callbacksession.h"
#include "models/session/commentsession.h"
#include "models/session/comparesession.h"
#include "models/session/dashboardsession.h"
#include "models/session/questionsession.h"
#include "models/session/scorechoices.h"
#include "views/import/filespanel.h"
#include "views/widgets/filterbar.h"
#include "views/window/aboutdialog.h"
#include "views/window/filequestions.h"
#include "views/window/importdesk.h"
#include "views/window/mainwindow.h"
#include "views/window/navigation.h"
#include "views/window/panestack.h"
#include "views/window/paperdesk.h"
#include "views/window/preferencesdesk.h"
#include "views/window/sampledesk.h"
#include "views/window/samplenotice.h"
#include "views/window/savedesk.h"
#include "views/window/screendesk.h"
#include "views/window/undodesk.h"
#include "views/window/undokeys.h"
#include "views/window/viewsdesk.h"
#include "views/window/windowmenus.h"
#include "views/window/windownotices.h"

#include <QSplitter>

namespace patron {

void MainWindow::connectPanes()
{
    connect(m_panes, &PaneStack::filesWanted, this, &MainWindow::askForFiles);
    connect(m_panes, &PaneStack::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_panes, &PaneStack::paneRequested, this, &MainWindow::showPane);
    connect(m_panes, &PaneStack::callSheetRequested, m_paper, &PaperDesk::askForCallSheet);
    connect(m_panes, &PaneStack::callUndoRequested, this,
            [this] { m_undo->list().undoLatest(UndoKind::Call); });
    connect(m_panes, &PaneStack::selfCheckChanged, this, [this](const CheckAnswers &answers) {
        m_undo->noteSelfCheck(m_selfCheck, answers);
        m_selfCheck = answers;
        Q_EMIT selfCheckChanged(answers);
    });
    auto *save = new SaveDesk(*this);
    connect(m_panes, &PaneStack::cardSaveRequested, save, &SaveDesk::askForCard);
    connect(m_panes, &PaneStack::saveRequested, save, &SaveDesk::askForBytes);
    connect(save, &SaveDesk::cardSaveRequested, this, &MainWindow::cardSaveRequested);
    connect(save, &SaveDesk::writeRequested, this, &MainWindow::writeRequested);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::openRequested, this, &MainWindow::askForFiles);
    connect(m_menus, &WindowMenus::fileRequested, this,
            [this](const QString &file) { openFiles({file}); });
    connect(m_menus, &WindowMenus::recentShown, this, &MainWindow::recentFilesShown);
    connect(m_menus, &WindowMenus::recentCleared, this, &MainWindow::recentFilesCleared);
    connect(m_menus, &WindowMenus::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_menus, &WindowMenus::watchRequested, this, [this] {
        const QString folder = FileQuestions::folderToWatch(this, m_watched);
        if (!folder.isEmpty())
            watch(folder);
    });
    connect(m_menus, &WindowMenus::watchEndRequested, this, [this] { watch(QString()); });
    connect(m_undo, &UndoDesk::folderWanted, this, &MainWindow::watchRequested);
    connect(m_menus, &WindowMenus::reportRequested, m_paper, &PaperDesk::askForReport);
    connect(m_menus, &WindowMenus::printRequested, m_paper, &PaperDesk::askForPreview);
    connect(m_menus, &WindowMenus::quitRequested, this, &QWidget::close);
    connect(m_menus, &WindowMenus::paneRequested, this, &MainWindow::showPane);
    connect(m_menus, &WindowMenus::searchRequested, this, [this] {
        showPane(PaneId::Comments);
        m_panes->focusSearch();
    });
    connect(m_menus, &WindowMenus::languageRequested, this, [this](const QString &id) {
        OwnChoices wanted = m_preferences->choices();
        wanted.language = id;
        choose(wanted);
    });
    connect(m_menus, &WindowMenus::themeRequested, this, [this](int theme) {
        OwnChoices wanted = m_preferences->choices();
        wanted.theme = theme;
        choose(wanted);
    });
    connect(m_menus, &WindowMenus::helpRequested, this, &MainWindow::showHelp);
    connect(m_menus, &WindowMenus::aboutRequested, this, [this] { AboutDialog::openOver(*this); });
}

void MainWindow::connectDashboard()
{
    connect(m_filterBar, &FilterBar::filterRequested, &m_dashboard, &DashboardSession::setFilter);
    connect(&m_dashboard, &DashboardSession::filterChanged, m_filterBar, &FilterBar::setFilter);
    connect(&m_dashboard, &DashboardSession::failed, this, &MainWindow::showProblem);
    connect(&m_dashboard, &DashboardSession::snapshotChanged, this, [this] {
        m_filterBar->setImportNames(m_dashboard.importNames());
        m_filterBar->setQuestionNames(m_dashboard.questionNames());
        m_filterBar->setChoices(m_dashboard.choices());
        m_filterBar->setScores(scoreChoices(*m_dashboard.snapshot()));
    });
    connect(&m_comments, &CommentSession::failed, this, &MainWindow::showProblem);
    connect(&m_callBacks, &CallBackSession::failed, this, &MainWindow::showProblem);
    connect(&m_questions, &QuestionSession::failed, this, &MainWindow::showProblem);
    connect(&m_compare, &CompareSession::failed, this, &MainWindow::showProblem);
}

void MainWindow::connectImport()
{
    m_desk = new ImportDesk(m_import, *this);
    m_desk->connectPage(m_panes->review(), *m_files);
    m_desk->connectLog(m_panes->data());
    connect(m_desk, &ImportDesk::reviewChanged, m_screen, &ScreenDesk::showWhatFits);
    connect(m_desk, &ImportDesk::filesRequested, this, &MainWindow::openFiles);
    connect(m_desk, &ImportDesk::nothingToPaste, m_notices, &WindowNotices::showNothingToPaste);
    connect(m_desk, &ImportDesk::failed, this, &MainWindow::showProblem);
    auto *sample = new SampleDesk(m_import, *m_sample, *m_menus, this);
    connect(sample, &SampleDesk::removed, m_notices, &WindowNotices::showSampleRemoved);
    connect(m_undo, &UndoDesk::sampleRemovalWanted, sample, &SampleDesk::remove);
    connect(m_undo, &UndoDesk::sampleWanted, this, &MainWindow::sampleRequested);
    connect(m_menus, &WindowMenus::pasteRequested, m_desk, &ImportDesk::paste);
    connect(m_notices, &WindowNotices::offeredFilesRequested, this, &MainWindow::openFiles);
    connect(m_notices, &WindowNotices::importAgainRequested, this,
            [this](ImportId import) { m_import.importAgain(import); });
    connect(m_notices, &WindowNotices::offerAnswered, this, &MainWindow::offerAnswered);
    connect(m_notices, &WindowNotices::figuresRequested, this, [this](RecordKind kind) {
        // Nothing of what came may be hidden by a choice that was made before it came.
        m_dashboard.setFilter({});
        showPane(kind == RecordKind::Responses ? PaneId::Overview : PaneId::Loyalty);
    });
}

void MainWindow::connectViews()
{
    m_views->connectParts(*m_menus, *m_navigation);
    connect(m_views, &ViewsDesk::changed, m_undo, &UndoDesk::noteViews);
    connect(m_views, &ViewsDesk::keepRequested, this, &MainWindow::savedViewsChanged);
    connect(m_undo, &UndoDesk::viewsWanted, m_views, &ViewsDesk::keep);
}

void MainWindow::connectUndo()
{
    new UndoKeys(*this);
    UndoList &list = m_undo->list();
    connect(m_menus, &WindowMenus::undoRequested, &list, &UndoList::undo);
    connect(m_menus, &WindowMenus::redoRequested, &list, &UndoList::redo);
    connect(m_desk, &ImportDesk::undoRequested, &list, &UndoList::undo);
    connect(m_desk, &ImportDesk::redoRequested, &list, &UndoList::redo);
    connect(&list, &UndoList::changed, this, &MainWindow::showUndo);
    connect(&list, &UndoList::tookBack, this, [this](const UndoStep &step) {
        // The pane of calls says it itself, and an import when it is done.
        const bool isSaid = step.kind == UndoKind::Import ||
                            (step.kind == UndoKind::Call && currentPane() == PaneId::CallBacks);
        if (!isSaid)
            m_notices->showTakenBack(step.name);
    });
    connect(&list, &UndoList::didAgain, this, [this](const UndoStep &step) {
        const bool isSaid = step.kind == UndoKind::Import ||
                            (step.kind == UndoKind::Call && currentPane() == PaneId::CallBacks);
        if (!isSaid)
            m_notices->showDoneAgain(step.name);
    });
    connect(m_undo, &UndoDesk::selfCheckWanted, this, [this](const CheckAnswers &answers) {
        setSelfCheck(answers);
        Q_EMIT selfCheckChanged(answers);
    });
    connect(m_undo, &UndoDesk::choicesWanted, this,
            [this](const OwnChoices &wanted) { obey(m_preferences->choices(), wanted); });
    connect(m_undo, &UndoDesk::takingBackAsked, m_desk, &ImportDesk::takeBack);
}

void MainWindow::connectPreferences()
{
    connect(m_menus, &WindowMenus::preferencesRequested, m_preferences, &PreferencesDesk::open);
    connect(m_panes, &PaneStack::callRuleRequested, m_preferences, &PreferencesDesk::openCalls);
    connect(m_preferences, &PreferencesDesk::opened, m_undo, &UndoDesk::beginPreferences);
    connect(m_preferences, &PreferencesDesk::changed, this,
            [this](const OwnChoices &before, const OwnChoices &after) {
                if (before == after)
                    return;
                m_undo->notePreferences(before, after);
                obey(before, after);
            });
}

void MainWindow::watch(const QString &folder)
{
    if (folder == m_watched)
        return;
    m_undo->noteFolder(m_watched, folder);
    Q_EMIT watchRequested(folder);
}

/// Chosen in a menu.
void MainWindow::choose(const OwnChoices &wanted)
{
    const OwnChoices before = m_preferences->choices();
    if (before == wanted)
        return;
    m_undo->noteChoice(before, wanted);
    obey(before, wanted);
}

void MainWindow::obey(const OwnChoices &before, const OwnChoices &wanted)
{
    if (wanted.preferences != before.preferences) {
        // Not a form that is being filled in: the keyboard is in it.
        if (m_preferences->choices().preferences != wanted.preferences)
            m_preferences->setPreferences(wanted.preferences);
        Q_EMIT preferencesChanged(wanted.preferences);
    }
    if (wanted.theme != before.theme)
        Q_EMIT themeRequested(wanted.theme);
    if (wanted.language != before.language)
        Q_EMIT languageRequested(wanted.language);
}

void MainWindow::connectState()
{
    connect(&m_dashboard, &DashboardSession::filterChanged, this, &MainWindow::stateChanged);
    connect(&m_questions, &QuestionSession::cardChanged, this, &MainWindow::stateChanged);
    connect(m_navigation, &Navigation::paneRequested, this, &MainWindow::stateChanged);
    connect(m_navigation, &Navigation::currentRowChanged, m_notices,
            &WindowNotices::forgetConfirmation);
    connect(&m_dashboard, &DashboardSession::filterChanged, m_notices,
            &WindowNotices::forgetConfirmation);
    connect(&m_dashboard, &DashboardSession::filterChanged, m_notices, &WindowNotices::setFilter);
    for (QSplitter *splitter : findChildren<QSplitter *>())
        connect(splitter, &QSplitter::splitterMoved, this, &MainWindow::stateChanged);
}

} // namespace patron
