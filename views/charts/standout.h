// SPDX-License-Identifier: GPL-3.0-or-later
// How charts mark what really differs from the other groups: a triangle and a frame, never colour
// alone. Pure functions.
#pragma once

#include "models/metrics/figuretable.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace patron {

struct Look;

/// The cell of TableColumn::StandsOut; empty where there is none.
[[nodiscard]] QStringList standsOut(const FigureTable &table, const FigureRow &row);
/// Frames a bar, with a triangle up (direction 1: more than the others) or down (-1) in it.
void drawStandOut(QPainter &painter, const QRectF &bar, int direction, const Look &look);

} // namespace patron
