// SPDX-License-Identifier: GPL-3.0-or-later
// A figure over time as points, and the runs between its gaps. Pure functions.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/scale.h"

#include <QList>
#include <QPointF>

namespace patron {

/// Neighbouring buckets that all have a value; x is the row's number, y in the metric's unit.
struct Run
{
    QList<QPointF> values;
    QList<QPointF> lows; ///< as values where there is no interval
    QList<QPointF> highs;
};

[[nodiscard]] QList<Run> runsOf(const QList<FigureRow> &rows);
/// Holds all values and the whole of every interval that is drawn, few answers or many: a band that
/// is cut off looks surer than it is.
[[nodiscard]] Scale scaleOf(const FigureTable &table);

} // namespace patron
