// SPDX-License-Identifier: GPL-3.0-or-later
// A row of 100 percent for each group, or for each question of a matrix, parted by the answers;
// with the number of answers and, of scales, the average. Rows under the floor are pale; what
// really differs from the other rows is framed and has a triangle. Ordered answers run from bad to
// good.
#pragma once

#include "views/charts/groupchart.h"

namespace patron {

struct LegendEntry;

class AnswerRowsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] qreal heightInLines() const override;

private:
    struct Part
    {
        QString value; ///< the answer
        QString name;
        QColor color;
    };

    [[nodiscard]] QList<Part> parts(const Look &look) const;
    [[nodiscard]] QList<LegendEntry> legend(const Look &look) const;
    QList<Mark> drawRow(QPainter &painter, const Line &line, int index, const QList<Part> &all,
                        const Look &look) const;
};

} // namespace patron
