// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qreal headMm = 9;
/// Measuring takes about as long as painting.
constexpr double measuredShare = 0.5;

QPagedPaintDevice &withPaper(QPagedPaintDevice &device, ReportPaper paper)
{
    setPaper(device, paper);
    return device;
}

/// Scope and page number on every page, so that a single sheet still says what it is of.
void paintFrame(QPainter &painter, const QRectF &page, const ReportStyle &style,
                const QString &scope, int number, int count)
{
    const QFont small = style.font(0.85);
    painter.setFont(small);
    painter.setPen(style.theme().weakText);
    const QString pageText =
        Tr::tr("Page %1 of %2")
            .arg(style.locale().toString(number), style.locale().toString(count));
    const qreal numberWidth = style.textWidth(pageText, small) + style.mm(4);
    const QRectF foot(page.left(), page.bottom() - style.mm(headMm), page.width(),
                      style.mm(headMm));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, pageText);
    painter.drawText(foot.adjusted(0, 0, -numberWidth, 0),
                     int(Qt::AlignLeft) | int(Qt::AlignBottom) | int(Qt::TextWordWrap), scope);
    painter.setPen(style.rule());
    const qreal line = foot.top() + style.mm(1);
    painter.drawLine(QPointF(page.left(), line), QPointF(page.right(), line));
}

} // namespace

ReportPages::ReportPages(QPagedPaintDevice &device, const ReportContent &content,
                         const ReportLogo &logo, const QLocale &locale, PagePictures *pictures)
    : m_device(withPaper(device, content.plan.paper))
    , m_pictures(pictures)
    , m_style(device, locale)
    , m_area(pageRect(device).adjusted(0, 0, 0, -m_style.mm(headMm + 3)))
    , m_blocks(content, logo, m_style, m_area)
    , m_steps(m_blocks.steps())
{
}

double ReportPages::share() const
{
    if (m_run)
        return measuredShare + (1 - measuredShare) * m_run->share();
    return measuredShare * double(m_taken) / double(m_steps.size());
}

void ReportPages::advance()
{
    if (m_run) {
        m_run->paintNext();
        return;
    }
    m_steps[m_taken++](m_made);
    if (m_taken < m_steps.size())
        return;
    m_run = std::make_unique<PageRun>(
        m_device, paginate(m_made, m_area),
        [this, scope = m_blocks.footLine()](QPainter &painter, const QRectF &page, int number,
                                            int count) {
            paintFrame(painter, page, m_style, scope, number, count);
        },
        m_pictures);
}

} // namespace patron
