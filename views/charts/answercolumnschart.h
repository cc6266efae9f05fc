// SPDX-License-Identifier: GPL-3.0-or-later
// How often each number was given: upright bars over an axis of the numbers or their bins, and
// below them the average with its interval where the numbers are a scale. Hand-painted, so that
// each bar can be chosen.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/chartview.h"

namespace patron {

class AnswerColumnsChart final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] bool isEmpty() const override;

private:
    /// What a click on the bar filters by, and whether that is chosen.
    void aim(Mark &mark, const FigureRow &row) const;
    [[nodiscard]] QColor colorOf(const FigureRow &row, const Look &look) const;
};

} // namespace patron
