// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barschart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

QList<GroupChart::Line> BarsChart::lines(int most, const QLocale &locale) const
{
    return firstOf(filledRows(), most, MarkText::others, locale);
}

QList<Mark> BarsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const auto total = static_cast<double>(std::max<qint64>(1, totalCount(m_model.table())));
    const auto percent = [total](qint64 count) { return 100 * static_cast<double>(count) / total; };
    qint64 most = 1;
    qreal counts = 0;
    for (const Line &line : lines(12, look.locale)) {
        most = std::max(most, line.count);
        counts = std::max(counts, look.width(countText(line.count, look.locale)));
    }
    const qreal shares = look.width(figureText(100., Unit::Percent, look.locale));
    const qreal gap = look.px(12);
    const qreal edge = look.px(4);
    const QRectF body = rect.adjusted(edge, 0, -edge, 0);
    const QList<Line> all = laidOut(body, counts + shares + 2 * gap, look);

    QList<Mark> marks;
    for (int i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        drawLabel(painter, line, look);
        const QColor color = line.row ? look.theme.main : look.theme.small;
        const bool isWeak = line.row && isPale(line.row->key.value);
        const qreal thick = std::min(line.plotRect.height() - look.px(6), look.px(20));
        QRectF bar(line.plotRect.left(), line.plotRect.center().y() - thick / 2,
                   line.plotRect.width() * static_cast<double>(line.count) /
                       static_cast<double>(most),
                   thick);
        painter.setPen(isWeak ? look.pen(color) : QPen(Qt::NoPen));
        painter.setBrush(isWeak ? look.theme.pale(color) : color);
        if (line.count > 0)
            painter.drawRect(bar);
        const QRectF share(body.right() - shares, line.plotRect.top(), shares,
                           line.plotRect.height());
        const QRectF count(share.left() - gap - counts, share.top(), counts, share.height());
        look.drawText(painter, count, Qt::AlignRight | Qt::AlignVCenter,
                      countText(line.count, look.locale), look.theme.text);
        look.drawText(painter, share, Qt::AlignRight | Qt::AlignVCenter,
                      shareText(percent(line.count), look.locale), look.theme.weakText);
        marks << markOf(line, i,
                        MarkText::count(line.label, line.count, percent(line.count), look.locale,
                                        m_model.table().metric),
                        rect);
    }
    return marks;
}

} // namespace patron
