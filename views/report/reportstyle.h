// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and fonts of the report on its device. Made once per report.
#pragma once

#include "views/charts/charttheme.h"

#include <QFont>
#include <QLocale>
#include <QPen>
#include <QRectF>

class QPaintDevice;

namespace patron {

class ReportStyle final
{
public:
    ReportStyle(QPaintDevice &device, QLocale locale);

    [[nodiscard]] qreal mm(qreal millimetres) const { return millimetres * m_dotsPerMm; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const ChartTheme &theme() const { return m_theme; }
    /// A thin line of the grid's colour, as thin on a printer of any resolution and its preview.
    [[nodiscard]] QPen rule() const { return {m_theme.grid, mm(0.15)}; }
    /// factor 1 = body text, 9 points.
    [[nodiscard]] QFont font(qreal factor = 1, bool isBold = false) const;
    /// Height of a text broken between words at that width.
    [[nodiscard]] qreal textHeight(const QString &text, const QFont &font, qreal width) const;
    [[nodiscard]] qreal textWidth(const QString &text, const QFont &font) const;

private:
    QPaintDevice &m_device;
    QLocale m_locale;
    qreal m_dotsPerMm;
    QFont m_font;
    ChartTheme m_theme;
};

} // namespace patron
