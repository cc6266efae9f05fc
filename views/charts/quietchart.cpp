// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/quietchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/daytext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

QList<GroupChart::Line> QuietChart::lines(int most, const QLocale &locale) const
{
    const QList<const FigureRow *> rows = filledRows();
    const qsizetype own = rows.size() <= most ? rows.size() : most - 1;
    QList<Line> all;
    for (qsizetype i = 0; i < own; ++i)
        all << lineOf(*rows[i], locale);
    if (own < rows.size()) {
        const auto hidden = static_cast<int>(rows.size() - own);
        all << Line{nullptr, MarkText::more(hidden), hidden, 0, {}, {}};
    }
    return all;
}

QString QuietChart::emptyText() const
{
    return MarkText::nobodyQuiet();
}

QList<Mark> QuietChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const auto days = [&table](const FigureRow &row, TableColumn column) {
        return cell(table, row, column).value_or(0);
    };
    double longest = 1;
    qreal texts = 0;
    for (const Line &line : lines(12, look.locale)) {
        if (!line.row)
            continue;
        const double quiet = days(*line.row, TableColumn::QuietDays);
        longest = std::max(longest, quiet);
        texts = std::max(texts, look.width(daysText(quiet, look.locale)));
    }
    const qreal edge = look.px(4);
    const QList<LegendEntry> legend{{MarkText::silence(), look.theme.main, false},
                                    {MarkText::usualGap(), look.theme.text, false}};
    const qreal legendRoom = legendHeight(legend, rect.width() - 2 * edge, look);
    drawLegend(painter, rect.adjusted(edge, 0, -edge, 0), legend, look);
    const QRectF body = rect.adjusted(edge, legendRoom + look.px(4), -edge, 0);
    const QList<Line> all = laidOut(body, texts + look.px(12), look);

    QList<Mark> marks;
    for (int i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        drawLabel(painter, line, look);
        if (!line.row)
            continue;
        const double quiet = days(*line.row, TableColumn::QuietDays);
        const double usual = days(*line.row, TableColumn::UsualGap);
        const QRectF &plot = line.plotRect;
        const qreal thick = std::min(plot.height() - look.px(6), look.px(20));
        const auto x = [&](double value) { return plot.left() + plot.width() * value / longest; };
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.main);
        painter.drawRect(QRectF(QPointF(plot.left(), plot.center().y() - thick / 2),
                                QPointF(x(quiet), plot.center().y() + thick / 2)));
        // Within the bar, so that it must stand out from it.
        painter.setPen(look.pen(look.theme.background, 4));
        painter.drawLine(QPointF(x(usual), plot.center().y() - thick / 2),
                         QPointF(x(usual), plot.center().y() + thick / 2));
        painter.setPen(look.pen(look.theme.text, 2));
        painter.drawLine(QPointF(x(usual), plot.center().y() - thick / 2 - look.px(2)),
                         QPointF(x(usual), plot.center().y() + thick / 2 + look.px(2)));
        look.drawText(painter, QRectF(body.right() - texts, plot.top(), texts, plot.height()),
                      Qt::AlignRight | Qt::AlignVCenter, daysText(quiet, look.locale),
                      look.theme.text);
        const qsizetype lastDay = table.columns.indexOf(FigureColumn{TableColumn::LastDay, {}});
        const qsizetype contact = table.columns.indexOf(FigureColumn{TableColumn::Contact, {}});
        const QString reachedBy = line.row->cells.value(contact).toString();
        Mark mark = markOf(line, i,
                           MarkText::quiet(line.label, line.row->cells.value(lastDay).toDate(),
                                           quiet, usual, reachedBy, look.locale),
                           rect);
        // Two may have one name; hardly one phone or e-mail.
        mark.knownAs = reachedBy.isEmpty() ? line.label : reachedBy.section(u", "_qs, 0, 0);
        mark.hint = MarkText::callsBack();
        marks << mark;
    }
    return marks;
}

} // namespace patron
