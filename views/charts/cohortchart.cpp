// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/cohortchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
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
    return std::max(8.0, static_cast<qreal>(rows + 3) * linesPerRow);
}

CohortChart::Grid CohortChart::gridIn(const QRectF &rect, const CohortTable &table,
                                      const Look &look) const
{
    Grid grid;
    qreal names = look.width(MarkText::allTogether());
    qreal sizes = look.width(MarkText::customers());
    for (const Cohort &cohort : table.cohorts) {
        names = std::max(names, look.width(bucketText(cohort.start, table.bucket, look.locale)));
        sizes = std::max(sizes, look.width(countText(cohort.size, look.locale)));
    }
    const qreal head = 2 * look.metrics.lineSpacing();
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
    look.drawText(painter, {grid.cells.left(), top, grid.cells.width(), line},
                  Qt::AlignLeft | Qt::AlignVCenter, MarkText::stillThereAfter(table.bucket),
                  look.theme.weakText);
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
    const double part = share.value.value_or(0) / 100;
    const QColor full = share.isFirm() ? look.theme.main : look.theme.small;
    const QColor fill = mixed(look.theme.background, full, share.value ? 0.08 + 0.92 * part : 0);
    painter.setPen(share.isFirm() ? QPen(Qt::NoPen) : look.pen(look.theme.small));
    painter.setBrush(fill);
    painter.drawRect(inside);
    const QString text = figureText(share.value, Unit::Percent, look.locale);
    if (look.width(text) + look.px(2) <= inside.width())
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
                      Qt::AlignLeft | Qt::AlignVCenter, name, look.theme.text);
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
