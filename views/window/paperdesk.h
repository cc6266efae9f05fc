// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks before something goes to paper: the report's dialog, the preview of report
// and calls, where to save. Made by MainWindow; app answers its signals. GUI thread.
#pragma once

#include "models/session/reportplan.h"
#include "views/window/previewdialog.h"

#include <QObject>
#include <QPointer>

namespace patron {

class ReportDialog;

class PaperDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PaperDesk(QWidget &window);

    /// ownName: the language's name in itself.
    void addLanguage(const QString &id, const QString &ownName);
    void setPlan(const ReportPlan &plan) { m_plan = plan; }
    [[nodiscard]] const ReportPlan &plan() const { return m_plan; }
    void askForReport();
    void askForPreview();
    void askForCallSheet();
    /// paint: as PreviewDialog::Paint. save: asks where, and writes.
    void showPreview(const QString &title, const PreviewDialog::Paint &paint,
                     const std::function<void()> &save);
    void showReport(const PreviewDialog::Paint &paint, const ReportPlan &plan);
    void showCallSheet(const PreviewDialog::Paint &paint);

Q_SIGNALS:
    void planChanged(const patron::ReportPlan &plan);
    void reportRequested(const QString &path, const patron::ReportPlan &plan);
    void previewRequested(const patron::ReportPlan &plan);
    void callSheetRequested(const QString &path);
    void callSheetPreviewRequested();

private:
    void keep(const ReportPlan &plan);
    bool saveReport(const ReportPlan &plan);

    QWidget &m_window;
    ReportPlan m_plan;
    QList<QPair<QString, QString>> m_languages;
    QPointer<ReportDialog> m_dialog;
};

} // namespace patron
