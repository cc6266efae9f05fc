// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/standout.h"

#include "views/charts/look.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace patron {

QStringList standsOut(const FigureTable &table, const FigureRow &row)
{
    const qsizetype column = table.columns.indexOf(FigureColumn{TableColumn::StandsOut, {}});
    return column < 0 ? QStringList() : row.cells.value(column).toStringList();
}

void drawStandOut(QPainter &painter, const QRectF &bar, int direction, const Look &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.pen(look.theme.text, 1.5));
    painter.drawRect(bar.adjusted(look.px(1), 0, -look.px(1), 0));
    const qreal half = std::min(look.px(5), bar.width() / 2 - look.px(2));
    if (half < look.px(2))
        return;
    const QPointF middle = bar.center();
    const qreal tip = -direction * half;
    // On its own ground: seen on every colour of a bar.
    painter.setPen(look.pen(look.theme.text));
    painter.setBrush(look.theme.background);
    painter.drawPolygon(QPolygonF{middle + QPointF(0, tip), middle + QPointF(half, -tip),
                                  middle + QPointF(-half, -tip)});
}

} // namespace patron
