// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportwriter.h"

#include "views/report/reportblocks.h"
#include "views/report/reportstyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 15;
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
    painter.setPen(style.theme().grid);
    const qreal line = foot.top() + style.mm(1);
    painter.drawLine(QPointF(page.left(), line), QPointF(page.right(), line));
}

} // namespace

QByteArray paintReport(const ReportContent &content, const QLocale &locale)
{
    // Into memory first: a PDF writer never says that the disk is full.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                          QPageLayout::Millimeter);
    writer.setTitle(Tr::tr("What customers say"));
    writer.setCreator(QCoreApplication::applicationName());

    const ReportStyle style(writer, locale);
    const QRectF page(0, 0, writer.width(), writer.height());
    const QRectF area = page.adjusted(0, 0, 0, -style.mm(headMm + 3));
    const ReportBlocks blocks(content, style, area.width());
    const QList<Page> pages = paginate(blocks.all(), area);

    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const PlacedBlock &placed : pages[i])
            placed.block.paint(painter, placed.rect);
        paintFrame(painter, page, style, blocks.scopeLine(), int(i) + 1, int(pages.size()));
    }
    painter.end();
    return bytes;
}

} // namespace patron
