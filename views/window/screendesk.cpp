// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/screendesk.h"

#include "models/session/callbacksession.h"
#include "models/session/dashboardsession.h"
#include "views/import/filespanel.h"
#include "views/import/reviewpage.h"
#include "views/panes/datapane.h"
#include "views/widgets/filterbar.h"
#include "views/window/navigation.h"
#include "views/window/panestack.h"
#include "views/window/windowmenus.h"
#include "views/window/windownotices.h"

namespace patron {

ScreenDesk::ScreenDesk(DashboardSession &dashboard, ImportSession &import,
                       CallBackSession &callBacks, const ScreenParts &parts, QObject *parent)
    : QObject(parent)
    , m_dashboard(dashboard)
    , m_import(import)
    , m_callBacks(callBacks)
    , m_parts(parts)
{
    connect(&m_parts.navigation, &Navigation::paneRequested, this, &ScreenDesk::showChosenPane);
    connect(&m_parts.notices, &WindowNotices::backToReviewRequested, this,
            &ScreenDesk::showReviewAgain);
    connect(&m_dashboard, &DashboardSession::snapshotChanged, this, [this] {
        showPartNotice();
        showWhatFits();
    });
    connect(&m_dashboard, &DashboardSession::dashboardChanged, this, &ScreenDesk::showPartNotice);
    connect(&m_import, &ImportSession::stateChanged, this, &ScreenDesk::showImportState);
}

bool ScreenDesk::isReviewThere() const
{
    // Of a large file the first rows are there before it is counted; one that is read once more
    // keeps its page, so that nothing flickers and the focus stays.
    using State = ImportSession::State;
    const State state = m_import.state();
    return m_import.review() && (state == State::Waiting || state == State::Reviewing);
}

void ScreenDesk::showOpened()
{
    m_parts.panes.review().setWaitingFiles(m_import.waitingFiles());
    m_parts.files.setAllPossible(m_import.state() == ImportSession::State::Waiting);
    if (m_isReviewAside)
        showReviewAgain();
}

/// A pane was asked for while a review waits: the review steps aside and says how to come back.
void ScreenDesk::showChosenPane()
{
    if (isReviewThere() && !m_isReviewAside) {
        m_isReviewAside = true;
        m_parts.notices.showWaiting(m_import.currentFile());
    }
    showWhatFits();
}

void ScreenDesk::showReviewAgain()
{
    m_isReviewAside = false;
    m_parts.notices.hideWaiting();
    showWhatFits();
    m_parts.panes.review().focusYes();
}

void ScreenDesk::showPartNotice()
{
    if (m_dashboard.isOfPart())
        m_parts.notices.showPart(qint64(m_dashboard.snapshot()->size()));
    else
        m_parts.notices.hidePart();
}

void ScreenDesk::showWhatFits()
{
    const PaneId pane = m_parts.navigation.pane();
    const bool isEmpty = m_dashboard.isLoaded() && m_dashboard.isEmpty();
    const bool isReview = !m_isReviewAside && isReviewThere();
    // Customers alone fill panes, but no report.
    m_parts.menus.setReportPossible(m_dashboard.isLoaded() && m_dashboard.snapshot()->size() > 0 &&
                                    m_dashboard.snapshot()->isWhole);
    m_parts.filterBar.setVisible(m_dashboard.isLoaded() && !isEmpty && pane != PaneId::Data &&
                                 !isReview);
    PaneStack &panes = m_parts.panes;
    panes.review().setBusy(m_import.state() != ImportSession::State::Waiting);
    if (isReview) {
        panes.showReview();
    } else if (isEmpty && pane != PaneId::Data && pane != PaneId::Compare) {
        panes.showEmpty(pane);
    } else {
        panes.showPane(pane);
        m_dashboard.showPane(pane);
        m_callBacks.setShown(pane == PaneId::Overview || pane == PaneId::CallBacks);
    }
}

void ScreenDesk::showImportState(ImportSession::State state)
{
    using State = ImportSession::State;
    if (!m_import.review() || state == State::Committing) {
        m_isReviewAside = false;
        m_parts.notices.hideWaiting();
    }
    m_parts.panes.data().setBusy(state == State::Committing || state == State::Undoing);
    m_parts.files.setAllPossible(state == State::Waiting && m_import.waitingFiles() > 0);
    m_parts.files.setDone(state == State::Idle);
    showWhatFits();
}

} // namespace patron
