// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/windowmenus.h"

#include "views/text/idtext.h"
#include "views/window/menuescape.h"
#include "views/window/navigation.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace patron {

WindowMenus::WindowMenus(QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    makeFileMenu(bar);
    makeEditMenu(bar);
    makeViewMenu(bar);
    setRecentFiles({});
    m_helpMenu = bar.addMenu(QString());
    m_help = m_helpMenu->addAction(QString(), this, &WindowMenus::helpRequested);
    m_help->setObjectName(u"helpAction"_qs);
    m_about = m_helpMenu->addAction(QString(), this, &WindowMenus::aboutRequested);
    m_about->setObjectName(u"aboutAction"_qs);
    m_about->setMenuRole(QAction::AboutRole);
    auto *escape = new MenuEscape(bar);
    for (const QAction *each : bar.actions())
        escape->add(*each->menu());
    retranslate();
}

void WindowMenus::makeFileMenu(QMenuBar &bar)
{
    m_fileMenu = bar.addMenu(QString());
    m_fileMenu->setToolTipsVisible(true); // why an entry cannot be chosen
    m_open =
        m_fileMenu->addAction(QString(), QKeySequence::Open, this, &WindowMenus::openRequested);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_sample = m_fileMenu->addAction(QString(), this, [this] {
        if (m_sampleOffer == SampleOffer::Remove)
            Q_EMIT removeSampleRequested();
        else
            Q_EMIT sampleRequested();
    });
    m_watch = m_fileMenu->addAction(QString(), this, &WindowMenus::watchRequested);
    m_watchEnd = m_fileMenu->addAction(QString(), this, &WindowMenus::watchEndRequested);
    m_watchEnd->setVisible(false);
    m_fileMenu->addSeparator();
    m_report = m_fileMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                                     &WindowMenus::reportRequested);
    m_print =
        m_fileMenu->addAction(QString(), QKeySequence::Print, this, &WindowMenus::printRequested);
    m_print->setObjectName(u"printAction"_qs);
    m_backUp = m_fileMenu->addAction(QString(), this, &WindowMenus::backUpRequested);
    m_restore = m_fileMenu->addAction(QString(), this, &WindowMenus::restoreRequested);
    m_restore->setObjectName(u"restoreAction"_qs);
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Q), this,
                                   &WindowMenus::quitRequested);
    m_quit->setMenuRole(QAction::QuitRole);
    m_open->setObjectName(u"openAction"_qs);
    m_sample->setObjectName(u"sampleAction"_qs);
    m_report->setObjectName(u"reportAction"_qs);
    m_backUp->setObjectName(u"backUpAction"_qs);
    m_quit->setObjectName(u"quitAction"_qs);
    m_watch->setObjectName(u"watchAction"_qs);
    m_watchEnd->setObjectName(u"watchEndAction"_qs);
    m_recentMenu->setObjectName(u"recentMenu"_qs);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowMenus::recentShown);
}

void WindowMenus::makeEditMenu(QMenuBar &bar)
{
    m_editMenu = bar.addMenu(QString());
    m_undo =
        m_editMenu->addAction(QString(), QKeySequence::Undo, this, &WindowMenus::undoRequested);
    m_redo = m_editMenu->addAction(QString(), this, &WindowMenus::redoRequested);
    // Both habits of desktops.
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_undo->setObjectName(u"undoAction"_qs);
    m_redo->setObjectName(u"redoAction"_qs);
    m_editMenu->addSeparator();
    m_paste =
        m_editMenu->addAction(QString(), QKeySequence::Paste, this, &WindowMenus::pasteRequested);
    m_paste->setObjectName(u"pasteAction"_qs);
    m_editMenu->addSeparator();
    m_preferences = m_editMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                                          &WindowMenus::preferencesRequested);
    m_preferences->setObjectName(u"preferencesAction"_qs);
    m_preferences->setMenuRole(QAction::PreferencesRole);
    setUndo({}, {});
}

void WindowMenus::makeViewMenu(QMenuBar &bar)
{
    m_viewMenu = bar.addMenu(QString());
    int number = 0;
    for (const PaneId pane : paneOrder()) {
        QAction *action =
            m_viewMenu->addAction(QString(), this, [this, pane] { Q_EMIT paneRequested(pane); });
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        m_panes << action;
    }
    m_search =
        m_viewMenu->addAction(QString(), QKeySequence::Find, this, &WindowMenus::searchRequested);
    m_search->setObjectName(u"searchAction"_qs);
    m_viewMenu->addSeparator();
    m_back = m_viewMenu->addAction(QString(), QKeySequence(Qt::ALT | Qt::Key_Left), this,
                                   &WindowMenus::backRequested);
    m_forward = m_viewMenu->addAction(QString(), QKeySequence(Qt::ALT | Qt::Key_Right), this,
                                      &WindowMenus::forwardRequested);
    m_back->setObjectName(u"backAction"_qs);
    m_forward->setObjectName(u"forwardAction"_qs);
    m_views = m_viewMenu->addMenu(QString());
    m_saveView = m_views->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                                    &WindowMenus::saveViewRequested);
    m_saveView->setObjectName(u"saveViewAction"_qs);
    m_removeView = m_views->addMenu(QString());
    m_views->addSeparator();
    setWay(false, false);
    setSavedViews({});
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageRequested(action->data().toString()); });
    m_themeMenu = m_viewMenu->addMenu(QString());
    for (int theme = 0; theme < 3; ++theme) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(theme);
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT themeRequested(action->data().toInt()); });
}

void WindowMenus::addLanguage(const QString &id, const QString &ownName)
{
    QAction *action = m_languageMenu->addAction(ownName);
    action->setObjectName(u"language-"_qs + id);
    action->setCheckable(true);
    action->setData(id);
    m_languages->addAction(action);
}

void WindowMenus::setLanguage(const QString &id)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == id);
}

void WindowMenus::setWay(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void WindowMenus::setSavedViews(const QStringList &names)
{
    for (QAction *action : std::as_const(m_viewActions))
        m_views->removeAction(action);
    qDeleteAll(m_viewActions);
    m_viewActions.clear();
    m_removeView->clear();
    for (const QString &name : names) {
        const QString shown = QString(name).replace(u'&', u"&&"_qs);
        QAction *view =
            m_views->addAction(shown, this, [this, name] { Q_EMIT viewRequested(name); });
        view->setObjectName(u"view-"_qs + name);
        m_viewActions << view;
        m_removeView->addAction(shown, this, [this, name] { Q_EMIT removeViewRequested(name); });
    }
    m_removeView->setEnabled(!names.isEmpty());
}

void WindowMenus::setTheme(int theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == theme);
}

void WindowMenus::setRecentFiles(const QStringList &files)
{
    m_recentMenu->clear();
    for (const QString &file : files) {
        const QString shown = QDir::toNativeSeparators(file).replace(u'&', u"&&"_qs);
        QAction *recent =
            m_recentMenu->addAction(shown, this, [this, file] { Q_EMIT fileRequested(file); });
        recent->setData(file);
    }
    m_recentMenu->addSeparator();
    m_clearRecent = m_recentMenu->addAction(QString(), this, &WindowMenus::recentCleared);
    m_clearRecent->setObjectName(u"clearRecentAction"_qs);
    m_recentMenu->setEnabled(!files.isEmpty());
    setMissingFiles(m_missing);
}

void WindowMenus::setMissingFiles(const QStringList &files)
{
    m_missing = files;
    for (QAction *recent : m_recentMenu->actions()) {
        const QString file = recent->data().toString();
        if (file.isEmpty())
            continue;
        const QString shown = QDir::toNativeSeparators(file).replace(u'&', u"&&"_qs);
        const bool isThere = !files.contains(file);
        recent->setEnabled(isThere);
        //: In the list of recent files; %1 a file with its folder
        recent->setText(isThere ? shown : tr("%1 (no longer there)").arg(shown));
    }
    //: Entry of the list of recent files: empties it
    m_clearRecent->setText(tr("&Clear this list"));
}

void WindowMenus::setUndo(const QString &undo, const QString &redo)
{
    m_undoName = undo;
    m_redoName = redo;
    const auto show = [](QAction &action, const QString &name, const QString &bare,
                         const QString &named) {
        action.setEnabled(!name.isEmpty());
        action.setText(name.isEmpty() ? bare : named.arg(QString(name).replace(u'&', u"&&"_qs)));
    };
    //: %1 what was done: "saving the view “May”"
    show(*m_undo, undo, tr("&Undo"), tr("&Undo: %1"));
    //: %1 what was done: "saving the view “May”"
    show(*m_redo, redo, tr("&Redo"), tr("&Redo: %1"));
}

void WindowMenus::setReportPossible(bool isPossible)
{
    m_report->setEnabled(isPossible);
    m_print->setEnabled(isPossible);
}

void WindowMenus::setSampleShop(SampleOffer offer)
{
    m_sampleOffer = offer;
    m_sample->setEnabled(offer == SampleOffer::Import || offer == SampleOffer::Remove);
    const bool isThere = offer == SampleOffer::Remove || offer == SampleOffer::RemoveLater;
    m_sample->setText(isThere ? tr("Remove the &sample shop") : tr("Import the &sample shop"));
    m_sample->setToolTip(offer == SampleOffer::NotAmongOwn
                             ? tr("The sample shop is for an empty Patron; your own answers would "
                                  "be mixed with invented ones.")
                             : QString());
}

void WindowMenus::setWatchedFolder(const QString &folder)
{
    m_watched = folder;
    m_watchEnd->setVisible(!folder.isEmpty());
    retranslate();
}

void WindowMenus::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_open->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("&Recent files"));
    setMissingFiles(m_missing);
    setSampleShop(m_sampleOffer);
    m_watch->setText(tr("&Watch a folder…"));
    //: %1 name of a folder
    m_watchEnd->setText(
        tr("Stop watc&hing %1").arg(QDir(m_watched).dirName().replace(u'&', u"&&"_qs)));
    // No letter: each of its own is taken by a button of some pane.
    m_editMenu->setTitle(tr("Edit"));
    setUndo(m_undoName, m_redoName);
    m_paste->setText(tr("&Paste a table"));
    m_preferences->setText(tr("Pre&ferences…"));
    m_report->setText(tr("&Export the report…"));
    //: File menu: shows the report as it will be printed, and prints it
    m_print->setText(tr("Pr&int the report…"));
    m_backUp->setText(tr("&Back up your data…"));
    m_restore->setText(tr("Restore from a bac&kup…"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    for (qsizetype i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setText(paneTitle(paneOrder()[static_cast<size_t>(i)]));
    m_search->setText(tr("&Search in the comments"));
    m_back->setText(tr("&Back to the filter before"));
    m_forward->setText(tr("&Forward again"));
    //: Menu of panes with a filter that the owner gave a name
    m_views->setTitle(tr("Saved &views"));
    m_saveView->setText(tr("&Save this view…"));
    m_removeView->setTitle(tr("&Remove a view"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Appearance"));
    const QStringList themes{tr("As the &desktop"), tr("&Light"), tr("Dar&k")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    m_helpMenu->setTitle(tr("&Help"));
    // The key is told, but not taken: see MainWindow::keyPressEvent.
    m_help->setText(tr("&How Patron works") + u"\tF1"_qs);
    m_about->setText(tr("&About %1").arg(QCoreApplication::applicationName()));
}

} // namespace patron
