// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the house together: settings, language, pools, sessions, window. Made once by main(),
// destroyed in reverse order. GUI thread.
#pragma once

#include "app/commandline.h"
#include "app/language.h"
#include "app/settings.h"
#include "models/base/job.h"
#include "models/base/result.h"
#include "views/report/reportwriter.h"
#include "views/widgets/card.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace patron {

class CallBackSession;
class CommentSession;
class CompareSession;
class DayWatch;
class DashboardSession;
class ImportSession;
class KeepSession;
class FolderWatch;
class MainWindow;
class Neighbour;
class AskedSession;
class PrivacySession;
class QuestionSession;
class ReportDesk;
class WindowMemory;

class Application final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// clock: what day it is; the system's where none is given.
    Application(Settings &settings, Language &language, Clock clock = {});
    ~Application() override;

    /// Opens the database, then the window. Fails as prepareDatabase does.
    [[nodiscard]] Result<void> start(const Invocation &invocation);
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Something is read, counted or written off the GUI thread.
    [[nodiscard]] bool isBusy() const;

    /// Fusion with our own palette, or the desktop's.
    static void applyTheme(ThemeChoice theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSessions();
    void connectKeeping();
    void connectNeighbour();
    void connectWindow();
    void connectPreferences();
    void connectDay();
    void connectRecentFiles();
    void connectWatch();
    void watch(const QString &folder, const QDateTime &since);
    /// What is on screen, with the names of what the filter may hold.
    [[nodiscard]] ReportContent contentOnScreen() const;
    void saveCard(const QString &path, const CardData &data, CardId card, SaveFormat format);

    Settings &m_settings;
    Language &m_language;
    Clock m_clock;
    QString m_database;
    QThreadPool m_pool;
    QThreadPool m_writer;
    std::unique_ptr<DashboardSession> m_dashboard;
    std::unique_ptr<ImportSession> m_import;
    std::unique_ptr<CommentSession> m_comments;
    std::unique_ptr<CallBackSession> m_callBacks;
    std::unique_ptr<QuestionSession> m_questions;
    std::unique_ptr<CompareSession> m_compare;
    std::unique_ptr<PrivacySession> m_privacy;
    std::unique_ptr<KeepSession> m_keep;
    std::unique_ptr<AskedSession> m_asked;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<Neighbour> m_neighbour;
    std::unique_ptr<DayWatch> m_day;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<ReportDesk> m_reports;
    Job<QStringList> m_missing; ///< which recent files are where they were no longer
};

} // namespace patron
