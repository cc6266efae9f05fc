// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportwriter.h"

#include "views/report/pagedpaper.h"
#include "views/report/reportblocks.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qreal headMm = 9;

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

void printReport(QPagedPaintDevice &device, const ReportContent &content, const QLocale &locale,
                 const ReportLogo &logo)
{
    setPaper(device, content.plan.paper);
    const ReportStyle style(device, locale);
    const QRectF area = pageRect(device).adjusted(0, 0, 0, -style.mm(headMm + 3));
    const ReportBlocks blocks(content, logo, style, area);
    paintPages(device, paginate(blocks.all(), area),
               [&style, scope = blocks.footLine()](QPainter &painter, const QRectF &page,
                                                   int number, int count) {
                   paintFrame(painter, page, style, scope, number, count);
               });
}

QByteArray paintReport(const ReportContent &content, const QLocale &locale, const ReportLogo &logo)
{
    const QString title = Tr::tr("What customers say");
    return pdfBytes(content.plan.business.isEmpty() ? title
                                                    : content.plan.business + u" – "_qs + title,
                    [&](QPagedPaintDevice &device) { printReport(device, content, locale, logo); });
}

} // namespace patron
