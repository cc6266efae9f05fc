// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window is before the eyes: a review that waits, unless the owner looked away; without
// any answers the empty state; else the chosen pane. Part of MainWindow, GUI thread.
#pragma once

#include "models/session/importsession.h"

#include <QObject>

namespace patron {

class CallBackSession;
class DashboardSession;
class FilesPanel;
class FilterBar;
class Navigation;
class PaneStack;
class WindowMenus;
class WindowNotices;

/// They outlive the desk.
struct ScreenParts
{
    WindowMenus &menus;
    Navigation &navigation;
    FilterBar &filterBar;
    WindowNotices &notices;
    FilesPanel &files;
    PaneStack &panes;
};

class ScreenDesk final : public QObject
{
    Q_OBJECT

public:
    ScreenDesk(DashboardSession &dashboard, ImportSession &import, CallBackSession &callBacks,
               const ScreenParts &parts, QObject *parent);

    void showWhatFits();
    /// The session looks at more files: a review that stepped aside comes back.
    void showOpened();

private:
    void showReviewAgain();
    void showChosenPane();
    void showPartNotice();
    void showImportState(ImportSession::State state);
    /// There are rows to look at, of a file that is not yet stored.
    [[nodiscard]] bool isReviewThere() const;

    DashboardSession &m_dashboard;
    ImportSession &m_import;
    CallBackSession &m_callBacks;
    ScreenParts m_parts;
    bool m_isReviewAside = false; ///< a review waits, but the owner looks at a pane
};

} // namespace patron
