// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bandschart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/comparetext.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

namespace {

constexpr double ticks[] = {0, 25, 50, 75, 100};

std::optional<double> published(const FigureTable &table, const FigureRow &row, TableColumn kind)
{
    return cell(table, row, kind, QLatin1String(publishedColumn));
}

std::optional<double> own(const FigureTable &table, const FigureRow &row, TableColumn kind)
{
    return cell(table, row, kind, QLatin1String(ownColumn));
}

} // namespace

bool BandsChart::isEmpty() const
{
    return m_model.table().rows.isEmpty();
}

QList<GroupChart::Line> BandsChart::lines(int most, const QLocale &) const
{
    const QList<FigureRow> &rows = m_model.table().rows;
    const qsizetype shown = rows.size() <= most ? rows.size() : most - 1;
    QList<Line> all;
    for (qsizetype i = 0; i < shown; ++i)
        all << Line{&rows[i], rows[i].key.value, 1, 0, {}, {}};
    if (shown < rows.size()) {
        const auto others = static_cast<int>(rows.size() - shown);
        all << Line{nullptr, MarkText::more(others), others, 0, {}, {}};
    }
    return all;
}

void BandsChart::drawScale(QPainter &painter, const QRectF &plot, const Look &look) const
{
    for (const double tick : ticks) {
        const qreal x = plot.left() + plot.width() * tick / 100;
        painter.setPen(look.pen(look.theme.grid));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (tick != 0 && tick != 50 && tick != 100)
            continue;
        const QString text = figureText(tick, Unit::Percent, look.locale);
        const qreal wide = look.width(text);
        look.drawText(painter,
                      {x - wide / 2, plot.bottom() + look.px(2), wide, look.metrics.height()},
                      Qt::AlignCenter, text, look.theme.weakText);
    }
}

void BandsChart::drawRow(QPainter &painter, const Line &line, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const FigureRow &row = *line.row;
    const auto x = [&line](double percent) {
        return line.plotRect.left() + line.plotRect.width() * std::clamp(percent, 0., 100.) / 100;
    };
    const qreal y = line.plotRect.center().y();
    const qreal half = std::min(line.plotRect.height() / 2 - look.px(2), look.px(8));
    const auto low = published(table, row, TableColumn::Low);
    const auto high = published(table, row, TableColumn::High);
    if (low && high) {
        painter.setPen(look.pen(look.theme.small));
        painter.setBrush(look.theme.pale(look.theme.small));
        painter.drawRect(QRectF(QPointF(x(*low), y - half), QPointF(x(*high), y + half)));
    }
    if (const auto value = published(table, row, TableColumn::Value)) {
        painter.setPen(look.pen(look.theme.text, 2));
        painter.drawLine(QPointF(x(*value), y - half - look.px(2)),
                         QPointF(x(*value), y + half + look.px(2)));
    }
    const auto value = own(table, row, TableColumn::Value);
    if (!value)
        return;
    painter.setPen(look.pen(look.theme.main, 2));
    const double from = own(table, row, TableColumn::Low).value_or(*value);
    const double to = own(table, row, TableColumn::High).value_or(*value);
    painter.drawLine(QPointF(x(from), y), QPointF(x(to), y));
    painter.setBrush(look.theme.main);
    painter.drawEllipse(QPointF(x(*value), y), look.px(4.5), look.px(4.5));
}

QList<Mark> BandsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const bool hasOwn = std::ranges::any_of(table.rows, [&table](const FigureRow &row) {
        return own(table, row, TableColumn::Value).has_value();
    });
    QList<LegendEntry> legend{{publishedLegend(), look.theme.small, true}};
    if (hasOwn)
        legend << LegendEntry{ownLegend(), look.theme.main, false};
    const QRectF body = rect.adjusted(look.px(4), 0, -look.px(4), 0);
    const qreal head = legendHeight(legend, body.width(), look) + look.px(4);
    drawLegend(painter, body, legend, look);

    const qreal percents = look.width(figureText(100., Unit::Percent, look.locale));
    const qreal gap = look.px(14);
    const qreal right = gap + (hasOwn ? 2 * percents + gap : percents);
    const qreal foot = look.metrics.height() + look.px(4);
    const QList<Line> all = laidOut(body.adjusted(0, head, 0, -foot), right, look);
    drawScale(painter, all.first().plotRect.united(all.last().plotRect), look);
    QList<Mark> marks;
    for (int i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        look.drawText(painter, line.labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      line.label, line.row ? look.theme.text : look.theme.weakText);
        if (!line.row)
            continue;
        drawRow(painter, line, look);
        const auto theirs = published(table, *line.row, TableColumn::Value);
        const auto mine = own(table, *line.row, TableColumn::Value);
        QRectF place(body.right() - percents, line.plotRect.top(), percents,
                     line.plotRect.height());
        if (mine)
            look.drawText(painter, place, Qt::AlignRight | Qt::AlignVCenter,
                          figureText(mine, Unit::Percent, look.locale), look.theme.main);
        if (hasOwn)
            place.translate(-percents - gap, 0);
        look.drawText(painter, place, Qt::AlignRight | Qt::AlignVCenter,
                      figureText(theirs, Unit::Percent, look.locale), look.theme.weakText);
        marks << markOf(line, i,
                        bandText(line.label, theirs, published(table, *line.row, TableColumn::Low),
                                 published(table, *line.row, TableColumn::High), mine, look.locale),
                        rect);
    }
    return marks;
}

} // namespace patron
