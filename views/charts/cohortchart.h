// SPDX-License-Identifier: GPL-3.0-or-later
// Who came when, and how many of them were there so much later: a heat table, one row per cohort
// with its number of customers, the percentage in each cell. Grey where a cohort is small, blank
// where the time is not over. GUI thread.
#pragma once

#include "models/metrics/retention.h"
#include "views/charts/chartview.h"

namespace patron {

class CohortChart final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] qreal heightInLines() const override;

private:
    struct Grid
    {
        QRectF names;
        QRectF sizes;
        QRectF cells;
        qsizetype firstPeriod = 1;
        qsizetype periods = 0;
        qsizetype firstRow = 0; ///< older cohorts are in the table alone
        qsizetype rows = 0;

        [[nodiscard]] QRectF cell(qsizetype row, qsizetype period) const;
    };

    [[nodiscard]] const CohortTable *cohorts() const;
    [[nodiscard]] Grid gridIn(const QRectF &rect, const CohortTable &table, const Look &look) const;
    void drawHead(QPainter &painter, const Grid &grid, const CohortTable &table,
                  const Look &look) const;
    [[nodiscard]] Mark drawCell(QPainter &painter, const QRectF &cell, const Share &share,
                                const QString &name, const Look &look) const;
    /// The row of all cohorts together, below.
    [[nodiscard]] QList<Mark> drawOverall(QPainter &painter, const Grid &grid,
                                          const CohortTable &table, const Look &look) const;
};

} // namespace patron
