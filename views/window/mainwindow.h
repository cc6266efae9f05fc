// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation at the left, the filter bar over all panes, notices where the work is, files dropped anywhere.
// Shows sessions, asks by signals; never opens a database, settings or translators. GUI thread.
#pragma once

#include "models/base/problem.h"
#include "models/counting/filter.h"
#include "models/session/cards.h"
#include "models/session/importsession.h"

#include <QMainWindow>
#include <QMap>

class QAction;
class QActionGroup;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace patron {

class CommentSession;
class CommentsPane;
class DashboardSession;
class DataPane;
class EmptyState;
class FilterBar;
class ImportSession;
class NoticeBar;
class Pane;
class ProgressNotice;
class ReviewPage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DashboardSession &dashboard, ImportSession &import, CommentSession &comments, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// ownName: the language's name in itself, shown as it is in every language.
    void addLanguage(const QString &id, const QString &ownName);
    /// After the translators are in place: everything on screen follows.
    void setLanguage(const QString &id, const QLocale &locale);
    /// 0 the desktop's, 1 light, 2 dark.
    void setTheme(int theme);
    void setRecentFiles(const QStringList &files);
    /// Asks the import session to look at these files.
    void openFiles(const QStringList &files);
    void showProblem(const Problem &problem);
    void showReportWritten(const QString &path);
    [[nodiscard]] PaneId currentPane() const;
    void showPane(PaneId pane);

Q_SIGNALS:
    void languageRequested(const QString &id);
    void themeRequested(int theme);
    void reportRequested(const QString &path, const QString &language);
    void sampleRequested();
    void filesOpened(const QStringList &files);
    void aboutToClose();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildMenus();
    void buildBody();
    void connectDashboard();
    void connectImport();
    void retranslate();
    void retranslateMenus();
    void retranslateNavigation();
    void showWhatFits();
    void showImportState(ImportSession::State state);
    void showImported(const ImportRecord &record);
    void askForFiles();
    void askForReport();
    void showAbout();

    DashboardSession &m_dashboard;
    ImportSession &m_import;
    CommentSession &m_comments;
    QString m_languageId;

    QMenu *m_fileMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QMenu *m_recentMenu;
    QMenu *m_helpMenu;
    QAction *m_openAction;
    QAction *m_sampleAction;
    QAction *m_reportAction;
    QAction *m_quitAction;
    QAction *m_searchAction;
    QAction *m_aboutAction;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QList<QAction *> m_paneActions;

    QListWidget *m_navigation;
    FilterBar *m_filterBar;
    NoticeBar *m_notice;
    ProgressNotice *m_progress;
    QStackedWidget *m_stack;
    QMap<PaneId, Pane *> m_panes;
    CommentsPane *m_commentsPane = nullptr;
    DataPane *m_dataPane = nullptr;
    ReviewPage *m_review;
    EmptyState *m_empty;
};

} // namespace patron
