// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/cohortchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/text/daytext.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

namespace {

constexpr qsizetype mostRows = 16;
constexpr qreal linesPerRow = 1.5;

/// The percentage as the figure it is, for the sentence of a mark.
Figure figureOf(const Share &share)
{
    Figure figure;
    figure.metric = Metric::Retention;
    figure.n = share.n;
    figure.value = share.value;
    figure.low = share.low;
    figure.high = share.high;
    return figure;
}

/// The fuller the colour, the more are there.
QColor shadeOf(double percent, const QColor &full, const Look &look)
{
    return mixed(look.theme.background, full, 0.08 + 0.92 * percent / 100);
}

/// Short: the cells need the room for their numbers.
QString nameOf(const Cohort &cohort, const CohortTable &table, const Look &look)
{
    return bucketText(cohort.start, table.bucket, look.locale, true);
}

constexpr int shades = 5;

qreal shadeWidth(const Look &look)
{
    return look.px(12);
}

/// Of the legend of the colours.
qreal shadesWidth(const Look &look)
{
    return shades * shadeWidth(look) + look.px(8) +
           look.width(figureText(0., Unit::Percent, look.locale)) +
           look.width(figureText(100., Unit::Percent, look.locale));
}

/// From 0 to 100 percent, at the right end of the line.
void drawShades(QPainter &painter, const QRectF &line, const Look &look)
{
    const qreal side = shadeWidth(look);
    const QRectF legend = line.adjusted(line.width() - shadesWidth(look), 0, 0, 0);
    look.drawText(painter, legend, Qt::AlignLeft | Qt::AlignVCenter,
                  figureText(0., Unit::Percent, look.locale), look.theme.weakText);
    look.drawText(painter, legend, Qt::AlignRight | Qt::AlignVCenter,
                  figureText(100., Unit::Percent, look.locale), look.theme.weakText);
    QRectF box(legend.left() + look.width(figureText(0., Unit::Percent, look.locale)) + look.px(4),
               line.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < shades; ++i) {
        painter.setBrush(shadeOf(100. * i / (shades - 1), look.theme.main, look));
        painter.drawRect(box);
        box.translate(side, 0);
    }
}

/// What the columns are, and which they are; the legend of the colours has a line of its own where
/// there is no room beside.
int headLines(const QRectF &rect, const CohortTable &table, const Look &look)
{
    const qreal text = look.width(MarkText::stillThereAfter(table.bucket, table.active));
    return text + look.px(24) + shadesWidth(look) <= rect.width() ? 2 : 3;
}

} // namespace

QRectF CohortChart::Grid::cell(qsizetype row, qsizetype period) const
{
    const qreal width = cells.width() / static_cast<qreal>(std::max<qsizetype>(1, periods));
    const qreal height = cells.height() / static_cast<qreal>(rows + 1);
    return {cells.left() + static_cast<qreal>(period - firstPeriod) * width,
            cells.top() + static_cast<qreal>(row - firstRow) * height, width, height};
}

const CohortTable *CohortChart::cohorts() const
{
    return std::get_if<CohortTable>(&m_model.table().content);
}

qreal CohortChart::heightInLines() const
{
    const CohortTable *table = cohorts();
    const qsizetype rows = table ? std::min(mostRows, table->cohorts.size()) : 0;
    return std::max(8.0, static_cast<qreal>(rows + 3) * linesPerRow + 1);
}

CohortChart::Grid CohortChart::gridIn(const QRectF &rect, const CohortTable &table,
                                      const Look &look) const
{
    Grid grid;
    qreal names = look.width(MarkText::allTogether());
    qreal sizes = look.width(MarkText::customers());
    for (const Cohort &cohort : table.cohorts) {
        names = std::max(names, look.width(nameOf(cohort, table, look)));
        sizes = std::max(sizes, look.width(countText(cohort.size, look.locale)));
    }
    const qreal head = headLines(rect, table, look) * look.metrics.lineSpacing();
    const qreal least = look.metrics.height() + look.px(4);
    const auto fitting = static_cast<qsizetype>((rect.height() - head) / least) - 1;
    grid.rows = std::clamp<qsizetype>(fitting, 1, std::min(mostRows, table.cohorts.size()));
    grid.firstRow = table.cohorts.size() - grid.rows;
    grid.periods = std::max<qsizetype>(0, table.overall.size() - 1);
    const QRectF body = rect.adjusted(look.px(4), head, -look.px(4), -look.px(4));
    grid.names = QRectF(body.left(), body.top(), names, body.height());
    grid.sizes = QRectF(grid.names.right() + look.px(8), body.top(), sizes, body.height());
    grid.cells = QRectF(grid.sizes.right() + look.px(8), body.top(), 0, body.height());
    grid.cells.setRight(body.right());
    return grid;
}

void CohortChart::drawHead(QPainter &painter, const Grid &grid, const CohortTable &table,
                           const Look &look) const
{
    const qreal line = look.metrics.lineSpacing();
    const qreal top = grid.cells.top() - 2 * line;
    const QRectF head(grid.names.left(), top, grid.cells.right() - grid.names.left(), line);
    look.drawText(painter, head, Qt::AlignLeft | Qt::AlignVCenter,
                  MarkText::stillThereAfter(table.bucket, table.active), look.theme.weakText);
    const bool isBeside = headLines(head, table, look) == 2;
    drawShades(painter, isBeside ? head : head.translated(0, -line), look);
    look.drawText(painter, {grid.sizes.left(), top + line, grid.sizes.width(), line},
                  Qt::AlignRight | Qt::AlignVCenter, MarkText::customers(), look.theme.weakText);
    const qreal widest = look.width(look.locale.toString(grid.periods));
    const qreal slot =
        grid.cells.width() / static_cast<qreal>(std::max<qsizetype>(1, grid.periods));
    const auto every = std::max<qsizetype>(1, qCeil((widest + look.px(4)) / slot));
    for (qsizetype period = 1; period <= grid.periods; period += every) {
        const QRectF cell = grid.cell(grid.firstRow, period);
        look.drawText(painter, {cell.left(), top + line, cell.width(), line}, Qt::AlignCenter,
                      look.locale.toString(period), look.theme.weakText);
    }
}

Mark CohortChart::drawCell(QPainter &painter, const QRectF &cell, const Share &share,
                           const QString &name, const Look &look) const
{
    const QRectF inside = cell.adjusted(look.px(1), look.px(1), -look.px(1), -look.px(1));
    const QColor full = share.isFirm() ? look.theme.main : look.theme.small;
    const QColor fill = share.value ? shadeOf(*share.value, full, look) : look.theme.background;
    painter.setPen(share.isFirm() ? QPen(Qt::NoPen) : look.pen(look.theme.small));
    painter.setBrush(fill);
    painter.drawRect(inside);
    // The head of the columns says that they are percentages.
    const QString text = figureText(share.value, Unit::Points, look.locale);
    if (look.width(text) <= inside.width())
        look.drawText(painter, inside, Qt::AlignCenter, text, look.inkOn(fill));
    Mark mark;
    mark.rect = inside;
    mark.text = MarkText::figure(name, figureOf(share), look.locale);
    return mark;
}

QList<Mark> CohortChart::drawOverall(QPainter &painter, const Grid &grid, const CohortTable &table,
                                     const Look &look) const
{
    const qsizetype row = grid.firstRow + grid.rows;
    const QRectF line = grid.cell(row, 1);
    painter.setPen(look.pen(look.theme.weakText));
    painter.drawLine(QPointF(grid.names.left(), line.top()),
                     QPointF(grid.cells.right(), line.top()));
    look.drawText(painter, {grid.names.left(), line.top(), grid.names.width(), line.height()},
                  Qt::AlignLeft | Qt::AlignVCenter, MarkText::allTogether(), look.theme.text);
    QList<Mark> marks;
    for (qsizetype period = 1; period <= grid.periods; ++period) {
        if (!table.overall[period])
            continue;
        Mark mark = drawCell(painter, grid.cell(row, period), *table.overall[period],
                             MarkText::after(MarkText::allTogether(), static_cast<int>(period),
                                             table.bucket, look.locale),
                             look);
        mark.column = static_cast<int>(period);
        mark.level = -static_cast<int>(row);
        marks << mark;
    }
    return marks;
}

QList<Mark> CohortChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const CohortTable *table = cohorts();
    if (!table)
        return {};
    const Grid grid = gridIn(rect, *table, look);
    drawHead(painter, grid, *table, look);
    QList<Mark> marks;
    for (qsizetype row = grid.firstRow; row < table->cohorts.size(); ++row) {
        const Cohort &cohort = table->cohorts[row];
        const QString name = bucketText(cohort.start, table->bucket, look.locale);
        const QRectF line = grid.cell(row, 1);
        look.drawText(painter, {grid.names.left(), line.top(), grid.names.width(), line.height()},
                      Qt::AlignLeft | Qt::AlignVCenter, nameOf(cohort, *table, look),
                      look.theme.text);
        look.drawText(painter, {grid.sizes.left(), line.top(), grid.sizes.width(), line.height()},
                      Qt::AlignRight | Qt::AlignVCenter, countText(cohort.size, look.locale),
                      look.theme.weakText);
        for (qsizetype period = 1; period <= grid.periods; ++period) {
            if (!cohort.cells.value(period))
                continue;
            Mark mark = drawCell(
                painter, grid.cell(row, period), *cohort.cells[period],
                MarkText::after(name, static_cast<int>(period), table->bucket, look.locale), look);
            mark.column = static_cast<int>(period);
            mark.level = -static_cast<int>(row);
            marks << mark;
        }
    }
    return marks + drawOverall(painter, grid, *table, look);
}

} // namespace patron
