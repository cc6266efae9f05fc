// SPDX-License-Identifier: GPL-3.0-or-later
// With what a chart is drawn: theme, locale and the measures of the device, so that the same code
// serves screen and paper. Lives for one drawing.
#pragma once

#include "views/charts/charttheme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QPen>
#include <QRectF>

class QPainter;
class QPolygonF;
class QPaintDevice;

namespace patron {

struct Look
{
    Look(const ChartTheme &chartTheme, const QLocale &textLocale, QPaintDevice *device);

    ChartTheme theme;
    QLocale locale;
    qreal unit; ///< one pixel of a plain screen in the device's own
    QFontMetricsF metrics;

    [[nodiscard]] qreal px(qreal pixels) const { return pixels * unit; }
    [[nodiscard]] qreal width(const QString &text) const;
    [[nodiscard]] QPen pen(const QColor &color, qreal pixels = 1) const;
    /// Height of the text broken into lines of that width, between words where it can be.
    [[nodiscard]] qreal wrappedHeight(const QString &text, qreal width) const;
    /// A line through all the points, with round bends where it is not broken, in a colour that
    /// hides what is under it.
    void drawLine(QPainter &painter, const QPolygonF &points, const QColor &color, qreal pixels,
                  Qt::PenStyle style = Qt::SolidLine) const;
    void drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text,
                  const QColor &color) const;
    /// What is read best on a filled shape: the colour of text, or of the ground.
    [[nodiscard]] QColor inkOn(const QColor &fill) const;

private:
    [[nodiscard]] qreal overhang() const;

    mutable QHash<QString, qreal> m_widths; ///< the same labels are measured, placed and drawn
};

} // namespace patron
