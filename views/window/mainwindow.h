// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation at the left, the filter bar over all panes, notices where the work is,
// files dropped anywhere. The frame, and what holds its parts together: panes with their sessions
// are PaneStack's, what is before the eyes ScreenDesk's. Asks by signals; never opens a database,
// settings or translators. GUI thread.
#pragma once

#include "models/base/problem.h"
#include "models/metrics/selfcheck.h"
#include "models/session/dashboard.h"
#include "models/session/importsession.h"
#include "models/session/preferences.h"
#include "models/session/savedviews.h"
#include "models/session/windowstate.h"
#include "views/widgets/card.h"

#include <QMainWindow>

namespace patron {

class CallBackSession;
class CommentSession;
class DashboardSession;
class AskedSession;
class FilesPanel;
class FilterBar;
class ImportDesk;
class KeepSession;
class Navigation;
struct OwnChoices;
class CompareSession;
class PaneStack;
class PaperDesk;
class PreferencesDesk;
class PrivacySession;
class QuestionSession;
class SampleNotice;
class ScreenDesk;
class UndoDesk;
class ViewsDesk;
class WindowMenus;
class WindowNotices;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DashboardSession &dashboard, ImportSession &import, CommentSession &comments,
               CallBackSession &callBacks, QuestionSession &questions, CompareSession &compare,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// ownName: the language's name in itself, shown as it is in every language.
    void addLanguage(const QString &id, const QString &ownName);
    /// After the translators are in place: everything on screen follows.
    void setLanguage(const QString &id, const QLocale &locale);
    /// 0 the desktop's, 1 light, 2 dark.
    void setTheme(int theme);
    void setRecentFiles(const QStringList &files);
    /// Of them those that are where they were no longer.
    void setMissingFiles(const QStringList &files);
    void setPreferences(const Preferences &preferences);
    void setToday(QDate today);
    /// Where the owner stopped at the last start; before the figures are loaded.
    void restoreWindowState(const WindowState &state);
    [[nodiscard]] WindowState windowStateNow() const;
    void setSelfCheck(const CheckAnswers &answers);
    void setSavedViews(const QList<SavedView> &views);
    void setWatchedFolder(const QString &folder);
    /// Called once: the window offers what sessions can do for one customer's data, for
    /// how long all of it is kept, and backups.
    void offerPrivacy(PrivacySession &privacy, KeepSession &keep);
    void offerAsked(AskedSession &asked);
    /// New files in the watched folder.
    void offerFiles(const QStringList &files);
    /// Asks the import session to look at these files.
    void openFiles(const QStringList &files);
    void showProblem(const Problem &problem);
    void showReportWritten(const QString &path);
    void showCardWritten(const QString &path);
    void showCallSheetWritten(const QString &path);
    [[nodiscard]] WindowNotices &notices() { return *m_notices; }
    [[nodiscard]] PaneId currentPane() const;
    /// What goes to paper: reports and calls.
    [[nodiscard]] PaperDesk &paper() { return *m_paper; }
    void showPane(PaneId pane);

Q_SIGNALS:
    void languageRequested(const QString &id);
    void themeRequested(int theme);
    void cardSaveRequested(const QString &path, const patron::CardData &figures,
                           patron::CardId card, patron::SaveFormat format);
    /// A file is to be written, as it is.
    void writeRequested(const QString &path, const QByteArray &bytes);
    void selfCheckChanged(const patron::CheckAnswers &answers);
    void savedViewsChanged(const QList<patron::SavedView> &views);
    void preferencesChanged(const patron::Preferences &preferences);
    /// What windowStateNow() says is another.
    void stateChanged();
    /// Whether the recent files are there is of interest now.
    void recentFilesShown();
    void recentFilesCleared();
    void sampleRequested();
    void filesOpened(const QStringList &files);
    /// Empty: none any more.
    void watchRequested(const QString &folder);
    /// What was offered was looked at or put aside.
    void offerAnswered();
    void aboutToClose();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBody();
    void connectPanes();
    void connectMenus();
    void connectDashboard();
    void connectImport();
    void connectViews();
    void connectUndo();
    void connectPreferences();
    void watch(const QString &folder);
    void choose(const OwnChoices &wanted);
    void obey(const OwnChoices &before, const OwnChoices &wanted);
    void connectState();
    void showUndo();
    void askForFiles();
    void showHelp();
    void pressFocused();

    DashboardSession &m_dashboard;
    ImportSession &m_import;
    CommentSession &m_comments;
    CallBackSession &m_callBacks;
    QuestionSession &m_questions;
    CompareSession &m_compare;
    QString m_watched;    ///< folder
    QString m_lastFolder; ///< of the newest recent file; "" = none

    CheckAnswers m_selfCheck{};

    WindowMenus *m_menus;
    PaperDesk *m_paper; ///< child, as the desks below
    PreferencesDesk *m_preferences;
    UndoDesk *m_undo;
    ViewsDesk *m_views;
    Navigation *m_navigation;
    SampleNotice *m_sample;
    FilterBar *m_filterBar;
    WindowNotices *m_notices;
    FilesPanel *m_files;
    PaneStack *m_panes;
    ScreenDesk *m_screen;
    ImportDesk *m_desk;
};

} // namespace patron
