// SPDX-License-Identifier: GPL-3.0-or-later
// Paper of our kind: size, margins, and blocks painted page by page, into a PDF in memory or onto a
// printer. GUI thread.
#pragma once

#include "models/session/reportplan.h"
#include "views/report/pageflow.h"
#include "views/report/reportstyle.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace patron {

/// What stands on every page: left and right at its foot. number from 1.
using PaintFoot = std::function<void(QPainter &, const QRectF &page, int number, int count)>;

/// Before the first measure is taken.
void setPaper(QPagedPaintDevice &device, ReportPaper paper);
/// From corner to corner within the margins.
[[nodiscard]] QRectF pageRect(const QPagedPaintDevice &device);
void paintPages(QPagedPaintDevice &device, const QList<Page> &pages, const PaintFoot &foot);
/// paint: is given the PDF to paint on. Its bytes.
[[nodiscard]] QByteArray pdfBytes(const QString &title,
                                  const std::function<void(QPagedPaintDevice &)> &paint);

} // namespace patron
