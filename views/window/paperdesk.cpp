// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/paperdesk.h"

#include "views/window/filequestions.h"
#include "views/window/helpwindow.h"
#include "views/window/reportdialog.h"

#include <QWidget>

namespace patron {

PaperDesk::PaperDesk(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void PaperDesk::addLanguage(const QString &id, const QString &ownName)
{
    m_languages << std::pair(id, ownName);
}

void PaperDesk::keep(const ReportPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT planChanged(plan);
}

void PaperDesk::askForReport()
{
    // Not modal by an event loop of its own: the answer comes as a signal.
    m_dialog = new ReportDialog(m_plan, m_languages, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*m_dialog, u"report"_qs);
    connect(m_dialog, &ReportDialog::previewRequested, this, [this](const ReportPlan &plan) {
        keep(plan);
        Q_EMIT previewRequested(plan);
    });
    connect(m_dialog, &ReportDialog::saveRequested, this, [this](const ReportPlan &plan) {
        keep(plan);
        if (saveReport(plan) && m_dialog)
            m_dialog->accept();
    });
    m_dialog->open();
}

void PaperDesk::askForPreview()
{
    Q_EMIT previewRequested(m_plan);
}

bool PaperDesk::saveReport(const ReportPlan &plan)
{
    const QString path = FileQuestions::reportToWrite(&m_window);
    if (!path.isEmpty())
        Q_EMIT reportRequested(path, plan);
    return !path.isEmpty();
}

void PaperDesk::askForCallSheet()
{
    Q_EMIT callSheetPreviewRequested();
}

void PaperDesk::showPreview(const QString &title, const PreviewDialog::Paint &paint,
                            const std::function<void()> &save)
{
    QWidget *above = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    auto *preview = new PreviewDialog(title, paint, above);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*preview, u"report"_qs);
    connect(preview, &PreviewDialog::saveRequested, this, save);
    preview->open();
}

void PaperDesk::showReport(const PreviewDialog::Paint &paint, const ReportPlan &plan)
{
    //: Title of a print preview
    showPreview(tr("The report on paper"), paint, [this, plan] { saveReport(plan); });
}

void PaperDesk::showCallSheet(const PreviewDialog::Paint &paint)
{
    //: Title of a print preview
    showPreview(tr("The calls on paper"), paint, [this] {
        const QString path = FileQuestions::callSheetToWrite(&m_window);
        if (!path.isEmpty())
            Q_EMIT callSheetRequested(path);
    });
}

} // namespace patron
