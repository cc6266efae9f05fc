// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the window's PaperDesk: computes the report, paints it in its own language into a file or
// onto the preview's pages; the same for the sheet of calls. A report is one work from its figures
// to its file: the newest request wins, Cancel ends whatever part it is in, and only a whole PDF
// gets a name. Made by Application, GUI thread.
#pragma once

#include "app/reporting.h"
#include "app/reportpainter.h"
#include "models/base/job.h"
#include "models/items/callbacklistmodel.h"

#include <QObject>

#include <optional>

class QThreadPool;

namespace patron {

class CallBackSession;
struct CallSheet;
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

    /// Paints between turns of the event loop: no thread shows it.
    [[nodiscard]] bool isPainting() const { return m_painter.isPainting(); }

private:
    void connectReport();
    void connectCalls();
    void make(const ReportPlan &plan, const std::function<void(Report)> &use);
    void paint(const QString &path, Report report);
    void write(const QString &path, const QByteArray &pdf);
    void preview(Report report);
    void end(const std::optional<Problem> &problem);
    void writeCallSheet(const QString &path, const CallSheet &sheet);
    [[nodiscard]] QString languageOf(const ReportPlan &plan) const;

    QString m_database;
    DashboardSession &m_dashboard;
    CallBackSession &m_callBacks;
    Settings &m_settings;
    Language &m_language;
    MainWindow &m_window;
    Job<Report> m_job;
    ReportPainter m_painter;
    Job<QString> m_write;
    Progress m_wanted;   ///< of the report that is being made, all its parts
    Filter m_callFilter; ///< that the sheet was asked for with
    QString m_callSheet; ///< where the sheet asked for is to be; "" = before the owner's eyes
};

} // namespace patron
