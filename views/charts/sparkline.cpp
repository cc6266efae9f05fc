// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/sparkline.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/series.h"
#include "views/charts/tablevalues.h"
#include "views/text/idtext.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace patron {

QList<Mark> Sparkline::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const QRectF plot = rect.adjusted(look.px(2), look.px(4), -look.px(6), -look.px(4));
    const Scale scale = scaleOf(table);
    const qreal step =
        plot.width() / static_cast<qreal>(std::max<qsizetype>(1, table.rows.size() - 1));
    const auto place = [&](const QList<QPointF> &points) {
        QPolygonF placed;
        for (const QPointF &point : points)
            placed << QPointF(plot.left() + point.x() * step,
                              plot.bottom() -
                                  std::clamp(scale.share(point.y()), 0., 1.) * plot.height());
        return placed;
    };
    const QList<Run> runs = runsOf(table.rows);
    for (const Run &run : runs) {
        QPolygonF band = place(run.lows);
        const QPolygonF highs = place(run.highs);
        std::copy(highs.crbegin(), highs.crend(), std::back_inserter(band));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.mainPale);
        painter.drawPolygon(band);
        painter.setBrush(Qt::NoBrush);
        look.drawLine(painter, place(run.values), look.theme.main, 1.75);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.main);
    for (const Run &run : runs) {
        // A lone month between two gaps would not be seen as a line.
        if (run.values.size() == 1 || &run == &runs.last())
            painter.drawEllipse(place(run.values).last(), look.px(3), look.px(3));
    }

    QList<Mark> marks;
    for (int i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        Mark mark;
        mark.rect = QRectF(plot.left() + (i - 0.5) * step, rect.top(), step, rect.height()) & rect;
        mark.text = MarkText::figure(rowText(table, row, look.locale), row.figure, look.locale);
        mark.column = i;
        mark.period = bucketPeriod(table, row);
        marks << mark;
    }
    return marks;
}

} // namespace patron
