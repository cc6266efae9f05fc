// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdesk.h"

#include "app/language.h"
#include "app/settings.h"
#include "models/base/safefile.h"
#include "models/session/callbacksession.h"
#include "models/session/dashboardsession.h"
#include "views/report/callsheet.h"
#include "views/window/mainwindow.h"
#include "views/window/paperdesk.h"
#include "views/window/windownotices.h"

#include <QPrinter>

namespace patron {

ReportDesk::ReportDesk(QString database, DashboardSession &dashboard, CallBackSession &callBacks,
                       Settings &settings, Language &language, MainWindow &window,
                       QThreadPool &pool)
    : m_database(std::move(database))
    , m_dashboard(dashboard)
    , m_callBacks(callBacks)
    , m_settings(settings)
    , m_language(language)
    , m_window(window)
    , m_job(pool)
{
    connectReport();
    connectCalls();
}

ReportDesk::~ReportDesk() = default;

void ReportDesk::connectReport()
{
    connect(&m_job, &JobBase::runningChanged, this, [this](bool isRunning) {
        if (!isRunning)
            m_window.notices().hideMaking();
    });
    PaperDesk &paper = m_window.paper();
    paper.setPlan(m_settings.reportPlan());
    connect(&paper, &PaperDesk::planChanged, this,
            [this](const ReportPlan &plan) { m_settings.setReportPlan(plan); });
    connect(&paper, &PaperDesk::reportRequested, this,
            [this](const QString &path, const ReportPlan &plan) {
                if (const auto free = checkReportTarget(path, m_database); !free)
                    m_window.showProblem(free.error());
                else
                    make(plan, [this, path](const Report &report) { save(path, report); });
            });
    connect(&paper, &PaperDesk::previewRequested, this, [this](const ReportPlan &plan) {
        make(plan, [this](const Report &report) { preview(report); });
    });
}

void ReportDesk::make(const ReportPlan &plan, const std::function<void(const Report &)> &use)
{
    const auto snapshot = m_dashboard.snapshot();
    if (!snapshot)
        return;
    ReportPlan timed = plan;
    timed.hours = m_dashboard.openingHours();
    m_job.start(
        [database = m_database, snapshot, filter = m_dashboard.filter(), plan = timed,
         rule = m_callBacks.rule()](const Progress &progress) {
            return makeReport(database, snapshot, filter, plan, progress, rule);
        },
        [this, use](const Result<Report> &report) {
            if (report)
                use(*report);
            else if (report.error().code != ProblemCode::Cancelled)
                m_window.showProblem(report.error());
        });
    m_window.notices().showMaking(m_job.progress());
}

QString ReportDesk::languageOf(const ReportPlan &plan) const
{
    return Language::ids().contains(plan.language) ? plan.language : m_language.current();
}

void ReportDesk::save(const QString &path, const Report &report)
{
    QByteArray pdf;
    {
        const QString language = languageOf(report.content.plan);
        const LanguageScope scope(m_language, language);
        pdf = paintReport(report.content, Language::locale(language), report.logo);
    }
    if (const auto written = writeWholeFile(path, pdf); !written)
        m_window.showProblem(written.error());
    else
        m_window.showReportWritten(path);
}

void ReportDesk::preview(const Report &report)
{
    const QString language = languageOf(report.content.plan);
    m_window.paper().showReport(
        [this, language, report](QPrinter &printer) {
            const LanguageScope scope(m_language, language);
            printReport(printer, report.content, Language::locale(language), report.logo);
        },
        report.content.plan);
}

void ReportDesk::connectCalls()
{
    PaperDesk &paper = m_window.paper();
    connect(&paper, &PaperDesk::callSheetRequested, this, [this](const QString &path) {
        m_callSheet = path;
        m_callBacks.collect();
    });
    connect(&paper, &PaperDesk::callSheetPreviewRequested, this, [this] {
        m_callSheet.clear();
        m_callBacks.collect();
    });
    connect(&m_callBacks, &CallBackSession::collected, this,
            [this](const QList<CallBack> &calls, qint64 leftOut) {
                if (!m_callSheet.isEmpty()) {
                    writeCallSheet(m_callSheet, calls, leftOut);
                    return;
                }
                m_window.paper().showCallSheet(
                    [this, calls, leftOut, today = m_callBacks.today()](QPrinter &printer) {
                        printCallSheet(printer, calls, leftOut, today,
                                       Language::locale(m_language.current()),
                                       m_settings.reportPlan().paper);
                    });
            });
}

void ReportDesk::writeCallSheet(const QString &path, const QList<CallBack> &calls, qint64 leftOut)
{
    if (const auto free = checkReportTarget(path, m_database); !free) {
        m_window.showProblem(free.error());
        return;
    }
    const QByteArray pdf =
        paintCallSheet(calls, leftOut, m_callBacks.today(), Language::locale(m_language.current()),
                       m_settings.reportPlan().paper);
    if (const auto written = writeWholeFile(path, pdf); !written)
        m_window.showProblem(written.error());
    else
        m_window.showCallSheetWritten(path);
}

} // namespace patron
