// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/dotschart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

QList<GroupChart::Line> DotsChart::lines(int most, const QLocale &locale) const
{
    return bestAndWorst(most, locale);
}

Scale DotsChart::scale() const
{
    double low = 1e300;
    double high = -1e300;
    for (const FigureRow &row : m_model.table().rows) {
        const Figure &figure = row.figure;
        if (!figure.value)
            continue;
        low = std::min(low, figure.low.value_or(*figure.value));
        high = std::max(high, figure.high.value_or(*figure.value));
    }
    return low > high ? Scale{} : metricScale(low, high, m_model.table().metric, 6);
}

void DotsChart::drawScale(QPainter &painter, const QRectF &plot, const Scale &scale,
                          const Look &look) const
{
    const Unit unit = info(m_model.table().metric).unit;
    qreal widest = 0;
    for (const double tick : scale.ticks)
        widest = std::max(widest, look.width(axisText(scale, tick, unit, look.locale)));
    const qreal apart = plot.width() / static_cast<qreal>(scale.ticks.size() - 1);
    const auto every = std::max<qsizetype>(1, qCeil((widest + look.px(8)) / apart));
    const qsizetype zero = std::max<qsizetype>(0, scale.ticks.indexOf(0.));
    for (qsizetype i = 0; i < scale.ticks.size(); ++i) {
        const double tick = scale.ticks[i];
        const qreal x = plot.left() + scale.share(tick) * plot.width();
        painter.setPen(look.pen(tick == 0 ? look.theme.weakText : look.theme.grid));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if ((i - zero) % every != 0)
            continue;
        look.drawText(
            painter, {x - widest / 2, plot.bottom() + look.px(2), widest, look.metrics.height()},
            Qt::AlignCenter, axisText(scale, tick, unit, look.locale), look.theme.weakText);
    }
}

void DotsChart::drawDot(QPainter &painter, const Line &line, const Scale &scale,
                        const Look &look) const
{
    const Figure &figure = line.row->figure;
    if (!figure.value)
        return;
    const auto x = [&](double value) {
        // Not past what the figure can be.
        const double share = std::clamp(scale.share(value), 0., 1.);
        return line.plotRect.left() + share * line.plotRect.width();
    };
    const bool isWeak = isPale(line.row->key.value);
    const QColor color = figure.isFirm() ? look.theme.main : look.theme.small;
    const qreal y = line.plotRect.center().y();
    if (figure.low && figure.high) {
        painter.setPen(look.pen(color, isWeak ? 1 : 2));
        painter.drawLine(QPointF(x(*figure.low), y), QPointF(x(*figure.high), y));
        for (const double end : {*figure.low, *figure.high})
            painter.drawLine(QPointF(x(end), y - look.px(3)), QPointF(x(end), y + look.px(3)));
    }
    const bool isFull = figure.isFirm() && !isWeak;
    painter.setPen(look.pen(color, 1.5));
    painter.setBrush(isFull ? color : look.theme.background);
    painter.drawEllipse(QPointF(x(*figure.value), y), look.px(4.5), look.px(4.5));
}

QList<Mark> DotsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const Unit unit = info(m_model.table().metric).unit;
    const QString counted =
        m_model.table().metric == Metric::Retention ? MarkText::customers() : MarkText::answers();
    qreal values = 0;
    qreal answers = look.width(counted);
    for (const FigureRow &row : m_model.table().rows) {
        values = std::max(values, look.width(figureText(row.figure.value, unit, look.locale)));
        answers = std::max(answers, look.width(countText(row.figure.n, look.locale)));
    }
    const qreal foot = look.metrics.height() + look.px(4);
    const qreal gap = look.px(12);
    const qreal edge = look.px(4);
    const QRectF body = rect.adjusted(edge, foot, -edge, -foot);
    const QList<Line> all = laidOut(body, values + answers + 3 * gap, look);
    const Scale axis = scale();
    drawScale(painter, all.first().plotRect.united(all.last().plotRect), axis, look);

    const QRectF head(body.right() - answers, rect.top(), answers, foot);
    look.drawText(painter, head, Qt::AlignRight | Qt::AlignVCenter, counted, look.theme.weakText);
    QList<Mark> marks;
    for (int i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        drawLabel(painter, line, look);
        if (!line.row)
            continue;
        drawDot(painter, line, axis, look);
        const Figure &figure = line.row->figure;
        const QRectF n(head.left(), line.plotRect.top(), answers, line.plotRect.height());
        const QRectF value(n.left() - gap - values, n.top(), values, n.height());
        look.drawText(painter, value, Qt::AlignRight | Qt::AlignVCenter,
                      figureText(figure.value, unit, look.locale),
                      figure.isFirm() ? look.theme.text : look.theme.weakText);
        look.drawText(painter, n, Qt::AlignRight | Qt::AlignVCenter,
                      countText(figure.n, look.locale), look.theme.weakText);
        marks << markOf(line, i, MarkText::figure(line.label, figure, look.locale), rect);
    }
    return marks;
}

} // namespace patron
