// SPDX-License-Identifier: GPL-3.0-or-later
// A figure by group: a dot with its interval, value and number of answers beside it, in the table's
// order (best first). Groups under the floor are grey and hollow; of many groups the best and the
// worst are drawn.
#pragma once

#include "views/charts/groupchart.h"
#include "views/charts/scale.h"

namespace patron {

class DotsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    /// Of groups that are all too small there is nothing an axis could say.
    [[nodiscard]] bool isEmpty() const override { return !hasValues(); }
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;

private:
    [[nodiscard]] Scale scale() const;
    void drawScale(QPainter &painter, const QRectF &plot, const Scale &scale,
                   const Look &look) const;
    void drawDot(QPainter &painter, const Line &line, const Scale &scale, const Look &look) const;
};

} // namespace patron
