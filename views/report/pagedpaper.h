// SPDX-License-Identifier: GPL-3.0-or-later
// Paper of our kind: size, margins, and blocks painted page by page, into a PDF in memory or onto a
// printer. GUI thread.
#pragma once

#include "models/session/reportplan.h"
#include "views/report/pageflow.h"
#include "views/report/reportstyle.h"

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPicture>

#include <memory>

class QPagedPaintDevice;
class QPdfWriter;

namespace patron {

/// What stands on every page: left and right at its foot. number from 1.
using PaintFoot = std::function<void(QPainter &, const QRectF &page, int number, int count)>;

/// Before the first measure is taken.
void setPaper(QPagedPaintDevice &device, ReportPaper paper);
/// From corner to corner within the margins.
[[nodiscard]] QRectF pageRect(const QPagedPaintDevice &device);
void paintPages(QPagedPaintDevice &device, const QList<Page> &pages, const PaintFoot &foot);

/// What a page holds, to be painted as often as it is shown.
using PagePictures = QList<QPicture>;

/// Each on a page of its own. dotsPerInch: of the device that the pages were made for.
void paintPictures(QPagedPaintDevice &device, const PagePictures &pages, int dotsPerInch);

/// The same a page at a time. The device outlives this, and is whole when this is gone. pictures:
/// where the pages go instead of the device, which only says how large they are.
class PageRun final
{
public:
    PageRun(QPagedPaintDevice &device, QList<Page> pages, PaintFoot foot,
            PagePictures *pictures = nullptr);

    [[nodiscard]] bool isDone() const { return m_painted == m_pages.size(); }
    [[nodiscard]] double share() const; ///< painted, of 1
    void paintNext();

private:
    void paint(QPainter &painter, const Page &page);

    QPagedPaintDevice &m_device;
    QList<Page> m_pages;
    PaintFoot m_foot;
    PagePictures *m_pictures;
    QPainter m_painter;
    qsizetype m_painted = 0;
};

/// A PDF in memory: a PDF writer never says that the disk is full.
class PdfPaper final
{
public:
    explicit PdfPaper(const QString &title);
    ~PdfPaper();

    Q_DISABLE_COPY_MOVE(PdfPaper)

    [[nodiscard]] QPagedPaintDevice &device();
    /// Whole once nothing paints on it any more; the last call.
    [[nodiscard]] QByteArray bytes();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
};
/// paint: is given the PDF to paint on. Its bytes.
[[nodiscard]] QByteArray pdfBytes(const QString &title,
                                  const std::function<void(QPagedPaintDevice &)> &paint);

} // namespace patron
