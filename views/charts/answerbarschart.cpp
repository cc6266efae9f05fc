// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/answerbarschart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

namespace {

constexpr double wholeScale = 100; ///< percent: half of the width is half of the people

/// Percent of those who answered; of few answers there is none.
double shareOf(const FigureTable &table, const FigureRow &row)
{
    return cell(table, row, TableColumn::Share).value_or(0);
}

/// Somebody gave several answers: added up, they are mentions and no longer people.
bool areMentions(const FigureTable &table)
{
    return !table.rows.isEmpty() && totalCount(table) > table.rows.first().figure.n;
}

} // namespace

bool AnswerBarsChart::isEmpty() const
{
    const FigureTable &table = m_model.table();
    return std::ranges::none_of(table.rows,
                                [&table](const FigureRow &row) { return countOf(table, row) > 0; });
}

QList<GroupChart::Line> AnswerBarsChart::lines(int most, const QLocale &locale) const
{
    QList<const FigureRow *> rows; // also those that nobody gave
    for (const FigureRow &row : m_model.table().rows)
        rows << &row;
    return firstOf(rows, most, MarkText::others, locale);
}

void AnswerBarsChart::drawBar(QPainter &painter, const Line &line, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const qint64 n = table.rows.first().figure.n;
    const double percent = line.row ? shareOf(table, *line.row)
                                    : 100 * static_cast<double>(line.count) /
                                          static_cast<double>(std::max<qint64>(1, n));
    const bool isFirm = line.row && n >= smallestFirm;
    const bool isWeak = line.row && isPale(line.row->key.value);
    const QColor color = isFirm ? look.theme.main : look.theme.small;
    const auto x = [&](double share) {
        return line.plotRect.left() +
               line.plotRect.width() * std::min(share, wholeScale) / wholeScale;
    };
    const qreal thick = std::min(line.plotRect.height() - look.px(6), look.px(20));
    const qreal middle = line.plotRect.center().y();
    // The whole, so that a bar alone can be read without an axis.
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.grid);
    painter.drawRect(
        QRectF(line.plotRect.left(), middle - look.px(1), line.plotRect.width(), look.px(2)));
    const bool isLong = line.row || !areMentions(table);
    if (line.count > 0 && isLong) {
        painter.setPen(isWeak ? look.pen(color) : QPen(Qt::NoPen));
        painter.setBrush(isWeak ? look.theme.pale(color) : color);
        painter.drawRect(QRectF(QPointF(line.plotRect.left(), middle - thick / 2),
                                QPointF(x(percent), middle + thick / 2)));
    }
    if (!line.row || !line.row->figure.low || !line.row->figure.high)
        return;
    // On the bar in the ground's colour, beyond it in the bar's: seen on both.
    const qreal low = x(*line.row->figure.low);
    const qreal high = x(*line.row->figure.high);
    const qreal end = x(percent);
    const QColor onBar = isWeak ? color : look.theme.background;
    painter.setPen(look.pen(onBar, 1.5));
    painter.drawLine(QPointF(low, middle), QPointF(end, middle));
    painter.drawLine(QPointF(low, middle - look.px(3)), QPointF(low, middle + look.px(3)));
    painter.setPen(look.pen(look.theme.weakText, 1.5));
    painter.drawLine(QPointF(end, middle), QPointF(high, middle));
    painter.drawLine(QPointF(high, middle - look.px(3)), QPointF(high, middle + look.px(3)));
}

QList<Mark> AnswerBarsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    qreal counts = 0;
    for (const FigureRow &row : table.rows)
        counts = std::max(counts, look.width(countText(countOf(table, row), look.locale)));
    const qreal shares = look.width(figureText(100., Unit::Percent, look.locale));
    const qreal gap = look.px(12);
    const QRectF body = rect.adjusted(look.px(4), 0, -look.px(4), 0);
    const QList<Line> all = laidOut(body, counts + shares + 2 * gap, look);

    QList<Mark> marks;
    for (int i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        drawLabel(painter, line, look);
        drawBar(painter, line, look);
        const double n = static_cast<double>(std::max<qint64>(1, table.rows.first().figure.n));
        const double percent = 100 * static_cast<double>(line.count) / n;
        const QRectF share(body.right() - shares, line.plotRect.top(), shares,
                           line.plotRect.height());
        const QRectF count(share.left() - gap - counts, share.top(), counts, share.height());
        look.drawText(painter, count, Qt::AlignRight | Qt::AlignVCenter,
                      countText(line.count, look.locale), look.theme.weakText);
        if (!line.row && areMentions(table)) {
            marks << markOf(line, i, MarkText::mentions(line.label, line.count, look.locale), rect);
            continue;
        }
        look.drawText(painter, share, Qt::AlignRight | Qt::AlignVCenter,
                      shareText(percent, look.locale), look.theme.text);
        const bool hasRange = line.row && line.row->figure.low && line.row->figure.high;
        const QString text =
            hasRange ? MarkText::share(line.label, line.count, percent, *line.row->figure.low,
                                       *line.row->figure.high, look.locale)
                     : MarkText::count(line.label, line.count, percent, look.locale);
        marks << markOf(line, i, text, rect);
    }
    return marks;
}

} // namespace patron
