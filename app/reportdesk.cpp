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

namespace {

/// The figures of a large shop take far longer than the painting.
constexpr double figuresShare = 0.8;

} // namespace

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
    , m_painter(language)
    , m_write(pool)
{
    connectReport();
    connectCalls();
}

ReportDesk::~ReportDesk() = default;

void ReportDesk::connectReport()
{
    PaperDesk &paper = m_window.paper();
    paper.setPlan(m_settings.reportPlan());
    connect(&paper, &PaperDesk::planChanged, this,
            [this](const ReportPlan &plan) { m_settings.setReportPlan(plan); });
    connect(&paper, &PaperDesk::reportRequested, this,
            [this](const QString &path, const ReportPlan &plan) {
                if (const auto free = checkReportTarget(path, m_database); !free)
                    m_window.showProblem(free.error());
                else
                    make(plan, [this, path](Report report) { paint(path, std::move(report)); });
            });
    connect(&paper, &PaperDesk::previewRequested, this, [this](const ReportPlan &plan) {
        make(plan, [this](Report report) { preview(std::move(report)); });
    });
}

void ReportDesk::make(const ReportPlan &plan, const std::function<void(Report)> &use)
{
    const auto snapshot = m_dashboard.snapshot();
    if (!snapshot)
        return;
    ReportPlan timed = plan;
    timed.hours = m_dashboard.openingHours();
    m_painter.stop();
    m_job.start(
        [database = m_database, snapshot, filter = m_dashboard.filter(), plan = timed,
         rule = m_callBacks.rule()](const Progress &progress) {
            return makeReport(database, snapshot, filter, plan, progress.part(0, figuresShare),
                              rule);
        },
        [this, use](Result<Report> report) {
            if (report)
                use(std::move(*report));
            else
                end(report.error());
        });
    m_wanted = m_job.progress();
    m_window.notices().showMaking(m_wanted);
}

/// problem: none, or why there is no report.
void ReportDesk::end(const std::optional<Problem> &problem)
{
    if (!m_job.isRunning() && !m_painter.isPainting()) // or the next one is being made
        m_window.notices().hideMaking();
    if (problem && problem->code != ProblemCode::Cancelled)
        m_window.showProblem(*problem);
}

QString ReportDesk::languageOf(const ReportPlan &plan) const
{
    return Language::ids().contains(plan.language) ? plan.language : m_language.current();
}

void ReportDesk::paint(const QString &path, Report report)
{
    const QString language = languageOf(report.content.plan);
    m_painter.start(std::move(report), language, m_wanted.part(figuresShare, 1),
                    [this, path](const Result<QByteArray> &pdf) {
                        if (pdf)
                            write(path, *pdf);
                        else
                            end(pdf.error());
                    });
}

void ReportDesk::write(const QString &path, const QByteArray &pdf)
{
    m_write.start(
        [path, pdf, wanted = m_wanted](const Progress &) -> Result<QString> {
            if (!wanted.isWanted())
                return failure(ProblemCode::Cancelled);
            if (const auto written = writeWholeFile(path, pdf); !written)
                return failure(written.error());
            return path;
        },
        [this](const Result<QString> &written) {
            end(written ? std::nullopt : std::optional(written.error()));
            if (written)
                m_window.showReportWritten(*written);
        });
}

/// All pages are painted before any is shown, a little in each turn: a print preview of Qt wants
/// them at once.
void ReportDesk::preview(Report report)
{
    const ReportPlan plan = report.content.plan;
    m_painter.startPreview(
        std::move(report), languageOf(plan), m_wanted.part(figuresShare, 1),
        [this, plan](const Result<ReportPreview> &pages) {
            end(pages ? std::nullopt : std::optional(pages.error()));
            if (!pages)
                return;
            m_window.paper().showReport(
                [pages = *pages](QPrinter &printer) { printPreview(printer, pages); }, plan);
        });
}

void ReportDesk::connectCalls()
{
    PaperDesk &paper = m_window.paper();
    connect(&paper, &PaperDesk::callSheetRequested, this, [this](const QString &path) {
        m_callSheet = path;
        m_callFilter = m_callBacks.filter();
        m_callBacks.collect();
    });
    connect(&paper, &PaperDesk::callSheetPreviewRequested, this, [this] {
        m_callSheet.clear();
        m_callFilter = m_callBacks.filter();
        m_callBacks.collect();
    });
    connect(&m_callBacks, &CallBackSession::collected, this,
            [this](const QList<CallBack> &calls, qint64 leftOut, qint64 unreachable,
                   CallBackView view) {
                CallSheet sheet{calls, leftOut, unreachable, view, m_callFilter, {}};
                sheet.filter.comparison = Comparison::None; // of figures, not of calls
                if (const auto snapshot = m_dashboard.snapshot())
                    sheet.names = {importNames(*snapshot), questionNames(*snapshot)};
                if (!m_callSheet.isEmpty()) {
                    writeCallSheet(m_callSheet, sheet);
                    return;
                }
                m_window.paper().showCallSheet([this, sheet,
                                                today = m_callBacks.today()](QPrinter &printer) {
                    printCallSheet(printer, sheet, today, Language::locale(m_language.current()),
                                   m_settings.reportPlan().paper);
                });
            });
}

void ReportDesk::writeCallSheet(const QString &path, const CallSheet &sheet)
{
    if (const auto free = checkReportTarget(path, m_database); !free) {
        m_window.showProblem(free.error());
        return;
    }
    const QByteArray pdf =
        paintCallSheet(sheet, m_callBacks.today(), Language::locale(m_language.current()),
                       m_settings.reportPlan().paper);
    if (const auto written = writeWholeFile(path, pdf); !written)
        m_window.showProblem(written.error());
    else
        m_window.showCallSheetWritten(path);
}

} // namespace patron
