// SPDX-License-Identifier: GPL-3.0-or-later
// How many responses by group: horizontal bars from zero, with count and share. Small groups share
// the last bar.
#pragma once

#include "views/charts/groupchart.h"

namespace patron {

class BarsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
};

} // namespace patron
