// SPDX-License-Identifier: GPL-3.0-or-later
// Published percentages as grey bands of their own doubt, with the own figure as a dot and its
// interval where there is one. A row's name says what it is and who asked.
#pragma once

#include "views/charts/groupchart.h"

namespace patron {

class BandsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] bool isEmpty() const override;

private:
    void drawScale(QPainter &painter, const QRectF &plot, const Look &look) const;
    void drawRow(QPainter &painter, const Line &line, const Look &look) const;
};

} // namespace patron
