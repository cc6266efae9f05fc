// SPDX-License-Identifier: GPL-3.0-or-later
// The business's own picture on the report's cover: pixels, or an SVG that stays vectors. Plain
// value; read on any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace patron {

struct ReportLogo
{
    QImage image;
    QByteArray svg;

    [[nodiscard]] bool isEmpty() const { return image.isNull() && svg.isEmpty(); }
};

/// PNG, JPEG, SVG and what else Qt reads here; pictures larger than paper needs come smaller. None:
/// not there, or no picture. An empty path: an empty logo.
[[nodiscard]] std::optional<ReportLogo> readLogo(const QString &path);
/// As large as fits, at the right upper corner of rect; where it then stands.
[[nodiscard]] QRectF logoPlace(const ReportLogo &logo, const QRectF &rect);
void paintLogo(QPainter &painter, const ReportLogo &logo, const QRectF &place);

} // namespace patron
