// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who have gone quiet: one bar per customer as long as the silence, with a stroke where
// they usually came back. GUI thread.
#pragma once

#include "views/charts/groupchart.h"

namespace patron {

class QuietChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
};

} // namespace patron
