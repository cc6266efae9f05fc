// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pagedpaper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace patron {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 15;

} // namespace

void setPaper(QPagedPaintDevice &device, ReportPaper paper)
{
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageSize(QPageSize(paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4));
    device.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                          QPageLayout::Millimeter);
}

QRectF pageRect(const QPagedPaintDevice &device)
{
    return {0, 0, qreal(device.width()), qreal(device.height())};
}

void paintPages(QPagedPaintDevice &device, const QList<Page> &pages, const PaintFoot &foot)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page = pageRect(device);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        for (const PlacedBlock &placed : pages[i])
            placed.block.paint(painter, placed.rect);
        foot(painter, page, int(i) + 1, int(pages.size()));
    }
}

QByteArray pdfBytes(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    // Into memory first: a PDF writer never says that the disk is full.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        paint(writer);
    }
    return bytes;
}

} // namespace patron
