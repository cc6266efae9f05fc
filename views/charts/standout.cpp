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

qreal standOutWidth(const Look &look)
{
    return look.px(10);
}

void drawStandOut(QPainter &painter, const QRectF &bar, int direction, const Look &look,
                  qreal textWidth)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.pen(look.theme.text, 1.5));
    painter.drawRect(bar.adjusted(look.px(1), 0, -look.px(1), 0));
    const qreal half = std::min(standOutWidth(look) / 2, bar.width() / 2 - look.px(2));
    if (half < look.px(2))
        return;
    const qreal aside = textWidth > 0 ? textWidth / 2 + look.px(4) + half : 0;
    const QPointF middle = bar.center() - QPointF(aside, 0);
    const qreal tip = -direction * half;
    // On its own ground: seen on every colour of a bar.
    painter.setPen(look.pen(look.theme.text));
    painter.setBrush(look.theme.background);
    painter.drawPolygon(QPolygonF{middle + QPointF(0, tip), middle + QPointF(half, -tip),
                                  middle + QPointF(-half, -tip)});
}

} // namespace patron
