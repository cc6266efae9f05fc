// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/look.h"

#include <QPaintDevice>
#include <QPainter>

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
