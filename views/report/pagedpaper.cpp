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

/// As fine and as large as the paper it stands for.
class PagePicture final : public QPicture
{
public:
    explicit PagePicture(const QPagedPaintDevice &paper)
        : m_paper(paper)
    {
    }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_paper.width();
        case PdmHeight:
            return m_paper.height();
        case PdmWidthMM:
            return m_paper.widthMM();
        case PdmHeightMM:
            return m_paper.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_paper.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_paper.logicalDpiY();
        default:
            return QPicture::metric(metric);
        }
    }

private:
    const QPagedPaintDevice &m_paper;
};

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

void paintPictures(QPagedPaintDevice &device, const PagePictures &pages, int dotsPerInch)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    // A picture takes itself for one of the screen.
    const qreal scale = qreal(QPicture().logicalDpiX()) / dotsPerInch;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.drawPicture(0, 0, pages[page]);
        painter.restore();
    }
}

PageRun::PageRun(QPagedPaintDevice &device, QList<Page> pages, PaintFoot foot,
                 PagePictures *pictures)
    : m_device(device)
    , m_pages(std::move(pages))
    , m_foot(std::move(foot))
    , m_pictures(pictures)
{
    if (!m_pictures) {
        m_painter.begin(&device);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
}

double PageRun::share() const
{
    return isDone() ? 1 : double(m_painted) / double(m_pages.size());
}

void PageRun::paint(QPainter &painter, const Page &page)
{
    for (const PlacedBlock &placed : page)
        placed.block.paint(painter, placed.rect);
    ++m_painted;
    m_foot(painter, pageRect(m_device), int(m_painted), int(m_pages.size()));
}

void PageRun::paintNext()
{
    const Page &page = std::as_const(m_pages)[m_painted];
    if (m_pictures) {
        PagePicture picture(m_device);
        {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            paint(painter, page);
        }
        *m_pictures << picture;
        return;
    }
    if (m_painted > 0)
        m_device.newPage();
    paint(m_painter, page);
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
