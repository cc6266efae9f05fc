// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/daywatch.h"
#include "app/letters.h"
#include "app/paths.h"
#include "app/reportdesk.h"
#include "app/windowmemory.h"
#include "models/base/safefile.h"
#include "models/session/askedsession.h"
#include "models/session/callbacksession.h"
#include "models/session/commentsession.h"
#include "models/session/comparesession.h"
#include "models/session/dashboardsession.h"
#include "models/session/folderwatch.h"
#include "models/session/importsession.h"
#include "models/session/keepsession.h"
#include "models/session/neighbour.h"
#include "models/session/privacysession.h"
#include "models/session/questionsession.h"
#include "models/storage/database.h"
#include "views/panes/cardfile.h"
#include "views/window/mainwindow.h"
#include "views/window/palettes.h"
#include "views/window/plainstyle.h"
#include "views/window/stillstyle.h"
#include "views/window/windownotices.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStyle>
#include <QTimeZone>

namespace patron {

Application::Application(Settings &settings, Language &language, Clock clock)
    : m_settings(settings)
    , m_language(language)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
    , m_missing(m_pool)
{
    m_writer.setMaxThreadCount(1);
}

/// What was promised is waited for, when its session goes. What was not, and is long, is stopped
/// first: an import, an undo, a restore, the removal of what is due.
Application::~Application()
{
    if (m_import)
        m_import->giveUp();
    if (m_callBacks)
        m_callBacks->giveUp();
    if (m_privacy)
        m_privacy->giveUp();
    if (m_keep)
        m_keep->giveUp();
}

bool Application::isBusy() const
{
    return m_pool.activeThreadCount() > 0 || m_writer.activeThreadCount() > 0 ||
           (m_reports && m_reports->isPainting());
}

void Application::applyTheme(ThemeChoice theme)
{
    static const QString desktopStyle = QApplication::style()->name();
    static QPointer<QStyle> desktops; ///< the style on screen, where it is the desktop's look
    StillStyle::switchEffectsOff();
    const bool isSystem = theme == ThemeChoice::System;
    const bool isOurs = qobject_cast<StillStyle *>(QApplication::style()) != nullptr;
    // A style that stays is not set anew: every widget would be polished twice.
    if (!isOurs || isSystem != (QApplication::style() == desktops)) {
        // Boxes of a desktop's own Fusion are as good as none on a dark window, too.
        const bool isFusion =
            !isSystem || desktopStyle.compare(u"fusion"_qs, Qt::CaseInsensitive) == 0;
        StillStyle *style = isFusion ? new PlainStyle : new StillStyle(desktopStyle);
        QApplication::setStyle(style);
        desktops = isSystem ? style : nullptr;
    }
    switch (theme) {
    case ThemeChoice::System:
        QApplication::setPalette(QPalette());
        return;
    case ThemeChoice::Light:
        QApplication::setPalette(lightPalette());
        return;
    case ThemeChoice::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
}

Result<void> Application::start(const Invocation &invocation)
{
    m_database = invocation.database.isEmpty()
                     ? defaultDatabasePath()
                     : QDir::current().absoluteFilePath(invocation.database);
    if (const auto prepared = prepareDatabase(m_database); !prepared) {
        Problem problem = prepared.error();
        problem.place.file = m_database;
        return failure(problem);
    }

    applyTheme(m_settings.theme());
    applyLetterSize(m_settings.preferences().letters);
    m_dashboard = std::make_unique<DashboardSession>(m_database, m_pool);
    m_dashboard->showKept();
    m_import =
        std::make_unique<ImportSession>(m_database, QTimeZone::systemTimeZone(), m_pool, m_writer);
    m_comments = std::make_unique<CommentSession>(m_database, m_pool);
    m_day = std::make_unique<DayWatch>(m_clock);
    m_callBacks = std::make_unique<CallBackSession>(m_database, m_day->today(), m_pool, m_writer);
    m_questions = std::make_unique<QuestionSession>(m_database, m_pool);
    m_compare = std::make_unique<CompareSession>(m_database, m_pool);
    m_privacy = std::make_unique<PrivacySession>(m_database, m_pool, m_writer);
    m_keep = std::make_unique<KeepSession>(m_database, m_pool, m_writer);
    m_asked = std::make_unique<AskedSession>(m_database, m_pool, m_writer);
    m_watch = std::make_unique<FolderWatch>(m_database, m_pool);
    m_neighbour = std::make_unique<Neighbour>(m_database, m_pool);
    m_neighbour->setBusy([this] { return m_writer.activeThreadCount() > 0; });
    m_window = std::make_unique<MainWindow>(*m_dashboard, *m_import, *m_comments, *m_callBacks,
                                            *m_questions, *m_compare);
    for (const QString &id : Language::ids())
        m_window->addLanguage(id, Language::ownName(id));
    m_window->setLanguage(m_language.current(), Language::locale(m_language.current()));
    m_window->setTheme(int(m_settings.theme()));
    m_window->setRecentFiles(m_settings.recentFiles());
    m_window->setSavedViews(savedViewsFromJson(m_settings.savedViews(m_database)));
    m_window->setSelfCheck(checkFromText(m_settings.selfCheck()));
    m_window->offerPrivacy(*m_privacy, *m_keep);
    m_window->offerAsked(*m_asked);
    connectSessions();
    connectKeeping();
    connectWindow();
    connectRecentFiles();
    connectPreferences();
    connectDay();
    m_memory = std::make_unique<WindowMemory>(m_database, m_settings, *m_window);
    m_reports = std::make_unique<ReportDesk>(m_database, *m_dashboard, *m_callBacks, m_settings,
                                             m_language, *m_window, m_pool);
    connectWatch();
    connectNeighbour();
    m_dashboard->reload();
    if (!invocation.files.isEmpty())
        m_window->openFiles(invocation.files);
    return {};
}

void Application::connectSessions()
{
    connect(m_import.get(), &ImportSession::imported, m_dashboard.get(), &DashboardSession::reload);
    for (const auto changed : {&AskedSession::stored, &AskedSession::undone})
        connect(m_asked.get(), changed, m_dashboard.get(), &DashboardSession::reload);
    connect(m_import.get(), &ImportSession::undone, m_dashboard.get(), &DashboardSession::reload);
    // Who is one person is counted as one.
    connect(&m_import->customers(), &CustomerSession::decided, m_dashboard.get(),
            &DashboardSession::reload);
    connect(m_privacy.get(), &PrivacySession::forgotten, m_callBacks.get(),
            &CallBackSession::dropUndo);
    connect(m_privacy.get(), &PrivacySession::forgotten, m_dashboard.get(),
            [this](const Forgotten &what) { m_dashboard->reloadTouched(what.erasure.touched); });
    connect(m_dashboard.get(), &DashboardSession::scopeChanged, this, [this] {
        const auto &[snapshot, filter] = m_dashboard->scope();
        m_comments->setScope(snapshot, filter);
        m_questions->setScope(snapshot, filter);
        m_compare->setScope(snapshot, filter);
        m_callBacks->setScope(snapshot, filter);
    });
    connect(m_dashboard.get(), &DashboardSession::snapshotChanged, m_import.get(),
            &ImportSession::reloadLog);
}

void Application::connectKeeping()
{
    connect(m_keep.get(), &KeepSession::removed, m_callBacks.get(), &CallBackSession::dropUndo);
    connect(m_keep.get(), &KeepSession::removed, m_dashboard.get(), [this](const KeptUntil &what) {
        if (!what.done.what.isEmpty())
            m_dashboard->reloadTouched(what.done.touched);
    });
    connect(m_privacy.get(), &PrivacySession::restored, m_callBacks.get(),
            &CallBackSession::dropUndo);
    // What was chosen may not be there any more.
    connect(m_privacy.get(), &PrivacySession::restored, m_dashboard.get(), [this] {
        m_dashboard->setFilter({});
        m_dashboard->reload();
    });
    // After the figures: nobody waits for it.
    connect(m_dashboard.get(), &DashboardSession::snapshotChanged, m_keep.get(), [this] {
        if (m_dashboard->snapshot()->isWhole)
            m_keep->reload();
    });
}

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::languageRequested, this, [this](const QString &id) {
        m_settings.setLanguage(id);
        m_language.use(id);
    });
    connect(&m_language, &Language::changed, m_window.get(),
            [this](const QString &id) { m_window->setLanguage(id, Language::locale(id)); });
    connect(m_window.get(), &MainWindow::themeRequested, this, [this](int theme) {
        m_settings.setTheme(ThemeChoice(theme));
        applyTheme(ThemeChoice(theme));
        m_window->setTheme(theme);
    });
    connect(m_window.get(), &MainWindow::cardSaveRequested, this, &Application::saveCard);
    connect(m_window.get(), &MainWindow::savedViewsChanged, this,
            [this](const QList<SavedView> &views) {
                m_settings.setSavedViews(m_database, savedViewsJson(views));
            });
    connect(m_window.get(), &MainWindow::selfCheckChanged, this,
            [this](const CheckAnswers &answers) { m_settings.setSelfCheck(checkText(answers)); });
    connect(m_window.get(), &MainWindow::writeRequested, this,
            [this](const QString &path, const QByteArray &bytes) {
                if (const auto written = writeWholeFile(path, bytes); !written)
                    m_window->showProblem(written.error());
                else
                    m_window->showCardWritten(path);
            });
    connect(m_window.get(), &MainWindow::sampleRequested, this, [this] {
        m_import->open(sampleFiles(m_language.current()), ImportSession::Consent::Given);
    });
    connect(m_window.get(), &MainWindow::filesOpened, this, [this](const QStringList &files) {
        for (const QString &file : files) {
            if (!file.startsWith(u':')) // the sample shop lives in the program
                m_settings.addRecentFile(file);
        }
        m_window->setRecentFiles(m_settings.recentFiles());
    });
}

void Application::connectRecentFiles()
{
    connect(m_window.get(), &MainWindow::recentFilesCleared, this, [this] {
        m_settings.setRecentFiles({});
        m_window->setRecentFiles({});
    });
    // A drive that is not there may keep whoever asks for it waiting.
    connect(m_window.get(), &MainWindow::recentFilesShown, this, [this] {
        m_missing.start(
            [files = m_settings.recentFiles()](const Progress &) -> Result<QStringList> {
                QStringList missing = files;
                missing.removeIf([](const QString &file) { return QFileInfo::exists(file); });
                return missing;
            },
            [this](const Result<QStringList> &missing) {
                if (missing)
                    m_window->setMissingFiles(*missing);
            });
    });
}

void Application::connectPreferences()
{
    const auto obey = [this](const Preferences &preferences) {
        m_callBacks->setRule(preferences.calls);
        m_dashboard->setOpeningHours(preferences.openingHours());
        applyLetterSize(preferences.letters);
    };
    obey(m_settings.preferences());
    m_window->setPreferences(m_settings.preferences());
    connect(m_window.get(), &MainWindow::preferencesChanged, this,
            [this, obey](const Preferences &preferences) {
                m_settings.setPreferences(preferences);
                obey(preferences);
            });
}

void Application::connectDay()
{
    const auto tell = [this](QDate today) {
        m_window->setToday(today);
        m_callBacks->setToday(today);
    };
    tell(m_day->today());
    connect(m_day.get(), &DayWatch::changed, this, tell);
}

void Application::connectWatch()
{
    connect(m_watch.get(), &FolderWatch::found, m_window.get(), &MainWindow::offerFiles);
    connect(m_window.get(), &MainWindow::watchRequested, this, [this](const QString &folder) {
        watch(folder, QDateTime::currentDateTime()); // what is in it already is no news
    });
    // What was offered once is not offered again at the next start.
    connect(m_window.get(), &MainWindow::offerAnswered, this, [this] {
        m_settings.setWatchedFolder(m_settings.watchedFolder(), QDateTime::currentDateTime());
    });
    watch(m_settings.watchedFolder(), m_settings.watchedSince());
}

void Application::watch(const QString &folder, const QDateTime &since)
{
    if (folder != m_settings.watchedFolder())
        m_settings.setWatchedFolder(folder, since);
    m_watch->watch(folder, since);
    m_window->setWatchedFolder(folder);
}

void Application::connectNeighbour()
{
    connect(m_import.get(), &ImportSession::imported, m_neighbour.get(), &Neighbour::know);
    connect(m_import.get(), &ImportSession::undone, m_neighbour.get(), &Neighbour::know);
    connect(&m_import->customers(), &CustomerSession::decided, m_neighbour.get(), &Neighbour::know);
    connect(m_privacy.get(), &PrivacySession::forgotten, m_neighbour.get(), &Neighbour::know);
    connect(m_privacy.get(), &PrivacySession::restored, m_neighbour.get(), &Neighbour::know);
    connect(m_keep.get(), &KeepSession::removed, m_neighbour.get(), &Neighbour::know);
    connect(m_callBacks.get(), &CallBackSession::written, m_neighbour.get(), &Neighbour::know);
    for (const auto changed : {&AskedSession::stored, &AskedSession::undone})
        connect(m_asked.get(), changed, m_neighbour.get(), &Neighbour::know);
    connect(m_neighbour.get(), &Neighbour::changed, m_dashboard.get(), &DashboardSession::reload);
    connect(&m_window->notices(), &WindowNotices::readAgainRequested, m_dashboard.get(),
            &DashboardSession::reload);
    m_neighbour->know();
    if (m_neighbour->isThere())
        m_window->notices().showNeighbour();
    m_window->installEventFilter(this);
}

/// The owner comes back to the window: what another program stored meanwhile is to be seen.
bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::WindowActivate) {
        m_neighbour->look();
        m_day->look();
    }
    return QObject::eventFilter(watched, event);
}

ReportContent Application::contentOnScreen() const
{
    ReportContent content;
    content.dashboard = m_dashboard->dashboard();
    content.importNames = m_dashboard->importNames();
    content.questionNames = m_dashboard->questionNames();
    content.madeAt = QDateTime::currentDateTime();
    return content;
}

void Application::saveCard(const QString &path, const CardData &data, CardId card,
                           SaveFormat format)
{
    const QLocale locale = Language::locale(m_language.current());
    ReportContent content = contentOnScreen();
    content.dashboard.cards[card] = data;
    const QByteArray bytes = pageFile(pageOf(content, card, locale), format, locale);
    if (const auto written = writeWholeFile(path, bytes); !written)
        m_window->showProblem(written.error());
    else
        m_window->showCardWritten(path);
}

} // namespace patron
