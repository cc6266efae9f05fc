// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pagedpaper.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <utility>

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

PageRun::PageRun(QPagedPaintDevice &device, QList<Page> pages, PaintFoot foot)
    : m_device(device)
    , m_pages(std::move(pages))
    , m_foot(std::move(foot))
    , m_painter(&device)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

double PageRun::share() const
{
    return isDone() ? 1 : double(m_painted) / double(m_pages.size());
}

void PageRun::paintNext()
{
    if (m_painted > 0)
        m_device.newPage();
    for (const PlacedBlock &placed : std::as_const(m_pages[m_painted]))
        placed.block.paint(m_painter, placed.rect);
    ++m_painted;
    m_foot(m_painter, pageRect(m_device), int(m_painted), int(m_pages.size()));
}

void paintPages(QPagedPaintDevice &device, const QList<Page> &pages, const PaintFoot &foot)
{
    PageRun run(device, pages, foot);
    while (!run.isDone())
        run.paintNext();
}

PdfPaper::PdfPaper(const QString &title)
    : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(dotsPerInch);
    m_writer->setTitle(title);
    m_writer->setCreator(QCoreApplication::applicationName());
}

PdfPaper::~PdfPaper() = default;

QPagedPaintDevice &PdfPaper::device()
{
    return *m_writer;
}

QByteArray PdfPaper::bytes()
{
    m_writer.reset();
    return m_bytes;
}

QByteArray pdfBytes(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    PdfPaper paper(title);
    paint(paper.device());
    return paper.bytes();
}

} // namespace patron
