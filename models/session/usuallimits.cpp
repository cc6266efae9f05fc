// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/usuallimits.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace patron {

std::optional<TrendLimits> drawnLimits(const FigureTable &table)
{
    constexpr qint64 mostUneven = 3;
    std::vector<double> values;
    QList<int> rows;
    qint64 fewest = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (int i = 0; i < table.rows.size(); ++i) {
        const Figure &figure = table.rows[i].figure;
        if (!figure.value)
            continue;
        values.push_back(*figure.value);
        rows << i;
        fewest = std::min(fewest, figure.n);
        most = std::max(most, figure.n);
    }
    if (static_cast<qsizetype>(values.size()) < fewestForDrawing || most > mostUneven * fewest)
        return std::nullopt;
    std::optional<TrendLimits> limits = trendLimits(values);
    if (limits) {
        for (int &place : limits->outside)
            place = rows[place];
    }
    return limits;
}

} // namespace patron
