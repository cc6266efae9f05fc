// SPDX-License-Identifier: GPL-3.0-or-later
// Axis labels and legends, painted by us so that none is ever cut: labels that do not fit are
// thinned out, not shortened.
#pragma once

#include "models/metrics/metric.h"
#include "views/charts/scale.h"

#include <QColor>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace patron {

struct Look;

/// Room left of the plot for the labels of a value axis.
/// What stands at a tick: all of an axis in one unit.
[[nodiscard]] QString axisText(const Scale &scale, double tick, Unit unit, const QLocale &locale);
[[nodiscard]] qreal valueLabelWidth(const Scale &scale, Unit unit, const Look &look);
void drawValueLabels(QPainter &painter, const QRectF &plot, const Scale &scale, Unit unit,
                     const Look &look);
/// Grid lines of the same.
void drawValueGrid(QPainter &painter, const QRectF &plot, const Scale &scale, const Look &look);

/// Every how many of equally wide slots may have its label so that none touch: 1, 2, 3, 4, 6, 12,
/// then multiples of 12.
[[nodiscard]] int labelStep(const QStringList &labels, qreal slotWidth, const Look &look);
/// Labels under the middle of their slots; none starts left of leftmost or ends right of the plot.
void drawSlotLabels(QPainter &painter, const QRectF &plot, qreal leftmost,
                    const QStringList &labels, const Look &look);
[[nodiscard]] qreal slotLabelHeight(const Look &look);
/// Each below its slot over as many lines as it takes, none left out: for names, not for times.
void drawWrappedSlotLabels(QPainter &painter, const QRectF &plot, const QStringList &labels,
                           const Look &look);
[[nodiscard]] qreal wrappedSlotLabelHeight(const QStringList &labels, qreal slotWidth,
                                           const Look &look);

struct LegendEntry
{
    QString text;
    QColor color;
    bool isPale = false;
};

[[nodiscard]] qreal legendHeight(const QList<LegendEntry> &entries, qreal width, const Look &look);
void drawLegend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries,
                const Look &look);

/// The plot inside rect: below a legend, above the slots' labels, right of the values' labels.
[[nodiscard]] QRectF plotIn(const QRectF &rect, const QList<LegendEntry> &legend,
                            const Scale &scale, Unit unit, const Look &look);

} // namespace patron
