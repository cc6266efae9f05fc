// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a report a little in each turn of the event loop, so that the window answers meanwhile,
// and speaks the report's language only during these moments. Made by ReportDesk, GUI thread.
#pragma once

#include "app/reporting.h"
#include "models/base/progress.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace patron {

class Language;

class ReportPainter final : public QObject
{
    Q_OBJECT

public:
    /// The bytes of the PDF, or ProblemCode::Cancelled. Never called for what was stopped.
    using Done = std::function<void(const Result<QByteArray> &)>;

    using DonePreview = std::function<void(const Result<ReportPreview> &)>;

    /// language outlives this.
    explicit ReportPainter(Language &language);
    ~ReportPainter() override;

    [[nodiscard]] bool isPainting() const { return m_painting != nullptr; }
    /// id: the report's language. progress: asked in each turn whether the report is still wanted.
    /// What is being painted is dropped.
    void start(Report report, const QString &id, const Progress &progress, Done done);
    /// The same, as pages to look at.
    void startPreview(Report report, const QString &id, const Progress &progress, DonePreview done);
    void stop();

private:
    void begin(Report report, const QString &id, const Progress &progress,
               ReportPainting::Kind kind);
    void turn();
    void finish();
    void cancel();

    Language &m_language;
    QString m_id;
    Progress m_progress;
    Done m_done;
    DonePreview m_donePreview;
    std::unique_ptr<ReportPainting> m_painting;
    QTimer m_turns;
};

} // namespace patron
