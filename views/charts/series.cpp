// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/series.h"

#include <algorithm>

namespace patron {

QList<Run> runsOf(const QList<FigureRow> &rows)
{
    QList<Run> runs;
    bool isOpen = false;
    for (int i = 0; i < rows.size(); ++i) {
        const Figure &figure = rows[i].figure;
        if (!figure.value) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            runs.emplace_back();
        isOpen = true;
        runs.last().values << QPointF(i, *figure.value);
        runs.last().lows << QPointF(i, figure.low.value_or(*figure.value));
        runs.last().highs << QPointF(i, figure.high.value_or(*figure.value));
    }
    return runs;
}

Scale scaleOf(const FigureTable &table)
{
    double low = 1e300;
    double high = -1e300;
    for (const FigureRow &row : table.rows) {
        const Figure &figure = row.figure;
        if (!figure.value)
            continue;
        low = std::min({low, *figure.value, figure.low.value_or(low)});
        high = std::max({high, *figure.value, figure.high.value_or(high)});
    }
    // The period before is a line without a band.
    for (const FigureRow &row : table.earlier) {
        low = std::min(low, row.figure.value.value_or(low));
        high = std::max(high, row.figure.value.value_or(high));
    }
    return low > high ? Scale{} : metricScale(low, high, table.metric);
}

} // namespace patron
