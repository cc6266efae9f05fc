// SPDX-License-Identifier: GPL-3.0-or-later
// How often each answer to a question was given: bars from zero with their intervals, share and
// count beside them. Of many answers the last bar holds the rest.
#pragma once

#include "views/charts/groupchart.h"

namespace patron {

class AnswerBarsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] bool isEmpty() const override;

private:
    void drawBar(QPainter &painter, const Line &line, const Look &look) const;
};

} // namespace patron
