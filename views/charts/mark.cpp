// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/mark.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace patron {

Filter behind(const Mark &mark, Filter filter)
{
    if (mark.dimension)
        filter.chosen[*mark.dimension] = QStringList{mark.value};
    else if (mark.question.isValid())
        filter.answers[mark.question] = QStringList{mark.value};
    if (!mark.period.isOpen())
        filter.period = mark.period;
    return filter;
}

int walked(const QList<Mark> &marks, int now, int columnStep, int levelStep)
{
    const Mark &start = marks[now];
    const bool hasOneColumn = std::ranges::all_of(
        marks, [&start](const Mark &mark) { return mark.column == start.column; });
    if (hasOneColumn && columnStep != 0)
        levelStep = -std::exchange(columnStep, 0);

    int best = now;
    std::pair<int, int> bestWay;
    for (int i = 0; i < marks.size(); ++i) {
        const int columns = (marks[i].column - start.column) * columnStep;
        const int levels = (marks[i].level - start.level) * levelStep;
        const bool isAhead =
            columnStep != 0 ? columns > 0 : marks[i].column == start.column && levels > 0;
        const std::pair way{columns, std::abs(marks[i].level - start.level)};
        if (isAhead && (best == now || way < bestWay)) {
            best = i;
            bestWay = way;
        }
    }
    return best;
}

} // namespace patron
