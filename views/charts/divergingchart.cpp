// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/divergingchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr qreal narrowestBars = 0.35; ///< share of the width
constexpr qreal narrowLabel = 0.28;   ///< where the bars would have less than that

/// From the worst answer (0) to the best (1): full colours at the ends, paler towards the middle.
QColor answerColor(double place, const Look &look)
{
    if (std::abs(place - 0.5) < 1e-9)
        return look.theme.passive;
    const QColor &full = place < 0.5 ? look.theme.detractor : look.theme.promoter;
    const double strength = std::abs(place - 0.5) * 2;
    return strength > 0.75 ? full : look.theme.pale(full);
}

/// The answers of a row that lie left of the middle, on it, right of it.
struct Leaning
{
    double left = 0;
    double middle = 0;
    double right = 0;
};

Leaning leaningOf(const Figure &figure)
{
    Leaning leaning;
    const auto points = static_cast<double>(figure.counts.size());
    for (qsizetype i = 0; i < figure.counts.size(); ++i) {
        const double place = (static_cast<double>(i) + 0.5) / points;
        const auto share = static_cast<double>(figure.counts[i].second) /
                           static_cast<double>(std::max<qint64>(1, figure.n));
        double &side = std::abs(place - 0.5) < 1e-9 ? leaning.middle
                       : place < 0.5                ? leaning.left
                                                    : leaning.right;
        side += share;
    }
    return leaning;
}

/// The widest share on either side of the middle: together they fill the plot, and so no side is
/// left empty that nothing leans to.
struct Reach
{
    double left = 0;
    double right = 0;

    [[nodiscard]] double whole() const { return std::max(left + right, 1e-9); }
};

Reach reachOf(const QList<const FigureRow *> &rows)
{
    Reach reach;
    for (const FigureRow *row : rows) {
        const Leaning leaning = leaningOf(row->figure);
        reach.left = std::max(reach.left, leaning.left + leaning.middle / 2);
        reach.right = std::max(reach.right, leaning.right + leaning.middle / 2);
    }
    return reach;
}

} // namespace

QList<GroupChart::Line> DivergingChart::lines(int most, const QLocale &locale) const
{
    return bestAndWorst(most, locale);
}

QList<QRectF> DivergingChart::drawBar(QPainter &painter, const Line &line, qreal middle, qreal unit,
                                      const Look &look)
{
    QList<QRectF> parts;
    const Figure &figure = line.row->figure;
    const auto points = static_cast<double>(figure.counts.size());
    const Leaning leaning = leaningOf(figure);
    const QRectF &plot = line.plotRect;
    const qreal height = std::min(plot.height() * 0.7, look.px(18));
    qreal x = middle - (leaning.left + leaning.middle / 2) * unit;
    for (qsizetype i = 0; i < figure.counts.size(); ++i) {
        const auto share = static_cast<double>(figure.counts[i].second) /
                           static_cast<double>(std::max<qint64>(1, figure.n));
        const double place = points > 1 ? static_cast<double>(i) / (points - 1) : 0.5;
        const QRectF part(x, plot.center().y() - height / 2, share * unit, height);
        const QColor color = figure.isFirm() ? answerColor(place, look) : look.theme.small;
        painter.setPen(look.pen(look.theme.background, 1));
        painter.setBrush(color);
        painter.drawRect(part);
        parts << part;
        x += part.width();
    }
    return parts;
}

/// A click on a part of a bar asks for those who gave that answer.
QList<Mark> DivergingChart::marksOf(const Line &line, int index, const QList<QRectF> &parts,
                                    const Look &look)
{
    QList<Mark> marks;
    const Figure &figure = line.row->figure;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto &[answer, count] = figure.counts[i];
        if (count == 0)
            continue;
        Mark mark;
        mark.rect =
            QRectF(parts[i].left(), line.plotRect.top(), parts[i].width(), line.plotRect.height())
                .adjusted(0, 2, 0, -2);
        const double percent =
            100 * static_cast<double>(count) / static_cast<double>(std::max<qint64>(1, figure.n));
        mark.text = MarkText::part(line.label, look.locale.toString(answer.toInt()), count, percent,
                                   look.locale);
        mark.column = static_cast<int>(i) + 1;
        mark.level = -index;
        mark.question = line.row->question;
        mark.value = answer;
        marks << mark;
    }
    return marks;
}

QList<Mark> DivergingChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    qreal answers = look.width(MarkText::answers());
    qreal average = look.width(MarkText::average());
    qreal names = 0;
    for (const FigureRow &row : m_model.table().rows) {
        answers = std::max(answers, look.width(countText(row.figure.n, look.locale)));
        average = std::max(average, look.width(ratingText(row.figure, look.locale)));
        names = std::max(names, look.width(rowText(m_model.table(), row, look.locale)));
    }
    const qreal gap = look.px(12);
    const qreal edge = look.px(4);
    // In little room the bars need it more: how many answered is told by each mark and the table,
    // and names may go over more lines.
    const auto barsShare = [&](qreal columns, qreal widest) {
        const qreal width = rect.width() - 2 * edge;
        return 1 - (columns + gap + std::min(names, width * widest)) / width;
    };
    const bool hasAnswers = rect.width() > look.px(480) &&
                            barsShare(answers + average + 3 * gap, widestLabel) >= narrowestBars;
    if (!hasAnswers)
        answers = 0;
    const qreal columns = answers + average + (hasAnswers ? 3 : 2) * gap;
    const qreal widest =
        barsShare(columns, widestLabel) < narrowestBars ? narrowLabel : widestLabel;
    const QList<LegendEntry> legend{{MarkText::worstAnswers(), look.theme.detractor, false},
                                    {MarkText::bestAnswers(), look.theme.promoter, false}};
    const qreal legendRoom = legendHeight(legend, rect.width() - 2 * edge, look);
    const qreal head = look.metrics.height() + look.px(4);
    drawLegend(painter, rect.adjusted(edge, 0, -edge, 0), legend, look);
    const QRectF body = rect.adjusted(edge, legendRoom + head, -edge, -edge);
    const QList<Line> all = laidOut(body, columns, look, widest);

    const QRectF n(body.right() - answers, rect.top() + legendRoom, answers, head);
    const QRectF mean(n.left() - (hasAnswers ? gap : 0) - average, n.top(), average, head);
    if (hasAnswers)
        look.drawText(painter, n, Qt::AlignRight | Qt::AlignVCenter, MarkText::answers(),
                      look.theme.weakText);
    look.drawText(painter, mean, Qt::AlignRight | Qt::AlignVCenter, MarkText::average(),
                  look.theme.weakText);
    QList<Mark> marks;
    const QRectF plot = all.first().plotRect.united(all.last().plotRect);
    const Reach reach = reachOf(filledRows());
    const qreal unit = plot.width() / reach.whole();
    const qreal middle = plot.left() + reach.left * unit;
    for (int i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        drawLabel(painter, line, look);
        if (!line.row)
            continue;
        const Figure &figure = line.row->figure;
        const QList<QRectF> parts = drawBar(painter, line, middle, unit, look);
        const auto beside = [&](const QRectF &column, const QString &text) {
            look.drawText(
                painter,
                {column.left(), line.plotRect.top(), column.width(), line.plotRect.height()},
                Qt::AlignRight | Qt::AlignVCenter, text,
                figure.isFirm() ? look.theme.text : look.theme.weakText);
        };
        if (hasAnswers)
            beside(n, countText(figure.n, look.locale));
        beside(mean, ratingText(figure, look.locale));
        marks << markOf(line, i, MarkText::rating(line.label, figure, look.locale), rect);
        if (line.row->question.isValid())
            marks << marksOf(line, i, parts, look);
    }
    painter.setPen(look.pen(look.theme.weakText));
    painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    return marks;
}

} // namespace patron
