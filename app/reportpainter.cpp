// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportpainter.h"

#include "app/language.h"

#include <QElapsedTimer>

#include <utility>

namespace patron {

namespace {

/// Of work in one turn, in milliseconds. The piece that passes it is done to its end, and a click
/// is still answered before anybody notices.
constexpr qint64 turnLength = 15;
constexpr qint64 progressSteps = 1000;

} // namespace

ReportPainter::ReportPainter(Language &language)
    : m_language(language)
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &ReportPainter::turn);
}

ReportPainter::~ReportPainter() = default;

void ReportPainter::start(Report report, const QString &id, const Progress &progress, Done done)
{
    stop();
    m_done = std::move(done);
    begin(std::move(report), id, progress, ReportPainting::Kind::Pdf);
}

void ReportPainter::startPreview(Report report, const QString &id, const Progress &progress,
                                 DonePreview done)
{
    stop();
    m_donePreview = std::move(done);
    begin(std::move(report), id, progress, ReportPainting::Kind::Preview);
}

void ReportPainter::begin(Report report, const QString &id, const Progress &progress,
                          ReportPainting::Kind kind)
{
    m_id = id;
    m_progress = progress;
    m_painting = std::make_unique<ReportPainting>(std::move(report.content), Language::locale(id),
                                                  std::move(report.logo), kind);
    m_turns.start();
}

void ReportPainter::stop()
{
    m_turns.stop();
    m_painting.reset();
    m_done = {};
    m_donePreview = {};
}

/// Whoever is told may start the next one.
void ReportPainter::finish()
{
    const Done done = std::exchange(m_done, {});
    const DonePreview donePreview = std::exchange(m_donePreview, {});
    if (m_painting->kind() == ReportPainting::Kind::Pdf) {
        const QByteArray pdf = m_painting->pdf();
        stop();
        done(pdf);
    } else {
        const ReportPreview preview = m_painting->preview();
        stop();
        donePreview(preview);
    }
}

void ReportPainter::cancel()
{
    const Done done = std::exchange(m_done, {});
    const DonePreview donePreview = std::exchange(m_donePreview, {});
    stop();
    if (done)
        done(failure(ProblemCode::Cancelled));
    if (donePreview)
        donePreview(failure(ProblemCode::Cancelled));
}

void ReportPainter::turn()
{
    if (!m_progress.isWanted()) {
        cancel();
        return;
    }
    if (m_painting->isDone()) { // a turn of its own: the fonts are packed now
        finish();
        return;
    }
    QElapsedTimer spent;
    spent.start();
    {
        const LanguageScope scope(m_language, m_id);
        while (!m_painting->isDone() && spent.elapsed() < turnLength)
            m_painting->advance();
    }
    m_progress.report(qint64(m_painting->share() * progressSteps), progressSteps);
}

} // namespace patron
