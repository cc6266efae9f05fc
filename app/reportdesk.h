// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the window's PaperDesk: computes the report, paints it in its own language into a file or
// onto the preview's pages; the same for the sheet of calls. Made by Application, GUI thread.
#pragma once

#include "app/reporting.h"
#include "models/base/job.h"
#include "models/items/callbacklistmodel.h"

#include <QObject>

class QThreadPool;

namespace patron {

class CallBackSession;
class DashboardSession;
class Language;
class MainWindow;
class Settings;

class ReportDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    ReportDesk(QString database, DashboardSession &dashboard, CallBackSession &callBacks,
               Settings &settings, Language &language, MainWindow &window, QThreadPool &pool);
    ~ReportDesk() override;

private:
    void connectReport();
    void connectCalls();
    void make(const ReportPlan &plan, const std::function<void(const Report &)> &use);
    void save(const QString &path, const Report &report);
    void preview(const Report &report);
    void writeCallSheet(const QString &path, const QList<CallBack> &calls, qint64 leftOut);
    [[nodiscard]] QString languageOf(const ReportPlan &plan) const;

    QString m_database;
    DashboardSession &m_dashboard;
    CallBackSession &m_callBacks;
    Settings &m_settings;
    Language &m_language;
    MainWindow &m_window;
    Job<Report> m_job;
    QString m_callSheet; ///< where the sheet asked for is to be; "" = before the owner's eyes
};

} // namespace patron
