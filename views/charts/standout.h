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
/// How wide a triangle is; narrower only in a bar that is.
[[nodiscard]] qreal standOutWidth(const Look &look);
/// Frames a bar, with a triangle up (direction 1: more than the others) or down (-1) at its middle
/// or, with a text there, before that. textWidth: 0 = no text.
void drawStandOut(QPainter &painter, const QRectF &bar, int direction, const Look &look,
                  qreal textWidth = 0);

} // namespace patron
