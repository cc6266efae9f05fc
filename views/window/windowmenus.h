// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus: every action, its shortcut and its words. Does nothing itself, says what was
// asked for. GUI thread.
#pragma once

#include "models/session/cards.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace patron {

class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// Fills the bar, which outlives this.
    explicit WindowMenus(QMenuBar &bar, QObject *parent = nullptr);

    /// ownName: the language's name in itself, shown as it is in every language.
    void addLanguage(const QString &id, const QString &ownName);
    void setLanguage(const QString &id);
    /// Whether there are filters to go back and forward to.
    void setWay(bool canGoBack, bool canGoForward);
    void setSavedViews(const QStringList &names);
    void setTheme(int theme);
    void setRecentFiles(const QStringList &files);
    /// Of them those that are where they were no longer.
    void setMissingFiles(const QStringList &files);
    /// What can be taken back and done again; "" = nothing.
    void setUndo(const QString &undo, const QString &redo);
    /// Without answers there is no report.
    void setReportPossible(bool isPossible);
    /// Where it is there its entry removes it.
    enum class SampleOffer : quint8
    {
        Import,
        NotAmongOwn, ///< own answers are there: no import
        Remove,
        RemoveLater ///< files are on their way in
    };
    void setSampleShop(SampleOffer offer);
    /// Empty: none is watched.
    void setWatchedFolder(const QString &folder);
    void retranslate();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void pasteRequested();
    void preferencesRequested();
    /// The recent files come before the owner's eyes: whether they are there may have changed.
    void recentShown();
    void recentCleared();
    void watchRequested();
    void watchEndRequested();
    void openRequested();
    void fileRequested(const QString &path);
    void sampleRequested();
    void removeSampleRequested();
    void reportRequested();
    void printRequested();
    void backUpRequested();
    void restoreRequested();
    void quitRequested();
    void paneRequested(patron::PaneId pane);
    void searchRequested();
    void backRequested();
    void forwardRequested();
    void saveViewRequested();
    void viewRequested(const QString &name);
    void removeViewRequested(const QString &name);
    void languageRequested(const QString &id);
    void themeRequested(int theme);
    void helpRequested();
    void aboutRequested();

private:
    void makeFileMenu(QMenuBar &bar);
    void makeEditMenu(QMenuBar &bar);
    void makeViewMenu(QMenuBar &bar);

    QMenu *m_fileMenu;
    QMenu *m_recentMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QMenu *m_helpMenu;
    QAction *m_clearRecent = nullptr; ///< of the menu of recent files, made with them
    QAction *m_open;
    QAction *m_sample;
    QAction *m_watch;
    QAction *m_watchEnd;
    QAction *m_undo;
    QAction *m_redo;
    QString m_undoName; ///< "" = nothing, as of the next
    QString m_redoName;
    QAction *m_paste;
    QAction *m_preferences;
    SampleOffer m_sampleOffer = SampleOffer::Import;
    QStringList m_missing; ///< of the recent files
    QString m_watched;     ///< folder
    QAction *m_report;
    QAction *m_print;
    QAction *m_backUp;
    QAction *m_restore;
    QAction *m_quit;
    QAction *m_search;
    QAction *m_back;
    QAction *m_forward;
    QMenu *m_views;
    QMenu *m_removeView;
    QAction *m_saveView;
    QList<QAction *> m_viewActions; ///< of the menu of views, one per name
    QAction *m_help;
    QAction *m_about;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QList<QAction *> m_panes; ///< in paneOrder()
};

} // namespace patron
