// SPDX-License-Identifier: GPL-3.0-or-later
// Rating questions below each other, each a bar that leans left as far as people are unhappy and
// right as far as they are happy; the middle answer stands on the line. Average and answers at the
// right. GUI thread.
#pragma once

#include "views/charts/axes.h"
#include "views/charts/groupchart.h"

namespace patron {

class DivergingChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;

private:
    /// Where each answer's part lies. middle: where the scales' middles stand; unit: of all
    /// answers.
    static QList<QRectF> drawBar(QPainter &painter, const Line &line, qreal middle, qreal unit,
                                 const Look &look);
    [[nodiscard]] static QList<Mark> marksOf(const Line &line, int index,
                                             const QList<QRectF> &parts, const Look &look);
};

} // namespace patron
