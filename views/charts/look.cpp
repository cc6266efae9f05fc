// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/look.h"

#include <QLineF>
#include <QPaintDevice>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <limits>

namespace patron {

namespace {

constexpr int wrapFlags = Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFontMetricsF metricsOf(const QFont &font, QPaintDevice *device)
{
    return device ? QFontMetricsF(font, device) : QFontMetricsF(font);
}

} // namespace

Look::Look(const ChartTheme &chartTheme, const QLocale &textLocale, QPaintDevice *device)
    : theme(chartTheme)
    , locale(textLocale)
    , unit(device ? device->logicalDpiY() / 96.0 : 1)
    , metrics(metricsOf(chartTheme.font, device))
{
}

QPen Look::pen(const QColor &color, qreal pixels) const
{
    QPen pen(color, px(pixels));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

qreal Look::width(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    return known != m_widths.constEnd() ? *known
                                        : *m_widths.insert(text, metrics.horizontalAdvance(text));
}

/// In pieces of a few points: of a path that crosses the same row of pixels a hundred times, the
/// painter looks for each crossing from the first on, so that a long flat line would take ten times
/// as long as its pieces.
void Look::drawLine(QPainter &painter, const QPolygonF &points, const QColor &color, qreal pixels,
                    Qt::PenStyle style) const
{
    constexpr qsizetype piece = 4;
    QPen line = pen(color, pixels);
    line.setStyle(style);
    if (style == Qt::SolidLine) {
        line.setCapStyle(Qt::RoundCap);
        line.setJoinStyle(Qt::RoundJoin);
    }
    qreal drawn = 0;
    for (qsizetype first = 0; first + 1 < points.size(); first += piece) {
        const qsizetype last = std::min(first + piece, points.size() - 1);
        line.setDashOffset(drawn / line.widthF()); // its dashes go on where the piece before ends
        painter.setPen(line);
        painter.drawPolyline(points.constData() + first, static_cast<int>(last - first + 1));
        for (qsizetype i = first; style != Qt::SolidLine && i < last; ++i)
            drawn += QLineF(points[i], points[i + 1]).length();
    }
}

/// A last letter may lean out of the width that its word takes ("k" in some sizes), and all widths
/// of rectangles are rounded up: no reason to break a word that has just this width.
qreal Look::overhang() const
{
    return px(1) + 0.1;
}

qreal Look::wrappedHeight(const QString &text, qreal width) const
{
    // Tried without breaking inside words first: TextWrapAnywhere alone would break where a line
    // ends.
    const QRectF room(0, 0, width, std::numeric_limits<short>::max());
    const QRectF words = metrics.boundingRect(room, Qt::TextWordWrap, text);
    return words.width() <= width + overhang()
               ? words.height()
               : metrics.boundingRect(room, wrapFlags, text).height();
}

void Look::drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text,
                    const QColor &color) const
{
    painter.setFont(theme.font);
    painter.setPen(color);
    if (flags & Qt::TextWordWrap) {
        const QRectF words = metrics.boundingRect(rect, Qt::TextWordWrap, text);
        if (words.width() > rect.width() + overhang())
            flags = (flags & ~Qt::TextWordWrap) | Qt::TextWrapAnywhere;
    }
    painter.drawText(rect, flags | Qt::TextDontClip, text);
}

QColor Look::inkOn(const QColor &fill) const
{
    const auto better = [&fill](const QColor &one, const QColor &other) {
        return contrast(one, fill) > contrast(other, fill) ? one : other;
    };
    // On the shades in the middle the theme's own colours are both too near.
    constexpr double readable = 4.5; // WCAG 2, text of this size
    const QColor ink = better(theme.background, theme.text);
    return contrast(ink, fill) >= readable ? ink : better(Qt::black, Qt::white);
}

} // namespace patron
