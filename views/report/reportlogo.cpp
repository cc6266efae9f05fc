// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportlogo.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace patron {

namespace {

/// Sharp at 600 dots per inch for the size a cover gives it.
constexpr int mostPixels = 1200;
/// No drawing of a logo is larger.
constexpr qint64 mostSvgBytes = 4 * 1024 * 1024;

std::optional<ReportLogo> readSvg(const QString &path)
{
    QFile file(path);
    if (file.size() > mostSvgBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    ReportLogo logo;
    logo.svg = file.readAll();
    const QSvgRenderer renderer(logo.svg);
    return renderer.isValid() && !renderer.viewBoxF().isEmpty() ? std::optional(logo)
                                                                : std::nullopt;
}

} // namespace

std::optional<ReportLogo> readLogo(const QString &path)
{
    if (path.isEmpty())
        return ReportLogo();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg")
        return readSvg(path);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    ReportLogo logo;
    logo.image = reader.read();
    return logo.image.isNull() ? std::nullopt : std::optional(logo);
}

QRectF logoPlace(const ReportLogo &logo, const QRectF &rect)
{
    if (logo.isEmpty())
        return {};
    const QSizeF own =
        logo.svg.isEmpty() ? QSizeF(logo.image.size()) : QSvgRenderer(logo.svg).viewBoxF().size();
    const QSizeF size = own.scaled(rect.size(), Qt::KeepAspectRatio);
    return {rect.topRight() - QPointF(size.width(), 0), size};
}

void paintLogo(QPainter &painter, const ReportLogo &logo, const QRectF &place)
{
    if (!logo.svg.isEmpty()) {
        QSvgRenderer(logo.svg).render(&painter, place);
    } else if (!logo.image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, logo.image);
    }
}

} // namespace patron
