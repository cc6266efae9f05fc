// SPDX-License-Identifier: GPL-3.0-or-later
// One thing in a chart that can be pointed at: a bar, a dot, a segment, a month. Made while
// drawing; plain value.
#pragma once

#include "models/base/id.h"
#include "models/base/period.h"
#include "models/counting/filter.h"
#include "models/records/dimension.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace patron {

struct Mark
{
    QRectF rect;                        ///< in the painter's coordinates
    QString text;                       ///< tooltip, and what a screen reader says
    int column = 0;                     ///< Left and Right walk columns, left to right,
    int level = 0;                      ///< Up and Down the marks of a column; higher is further up
    std::optional<Dimension> dimension; ///< what a click filters by: a value of it,
    QString value;
    QuestionId question; ///< or `value` is an answer to this question,
    Period period;       ///< or a period, or a value within it; none of them = only to be read
    QString knownAs;     ///< by what the customer it stands for is found; "" = no one customer
    QString hint;        ///< last line of the tooltip, where it is only to be read: why
};

/// Those behind the mark alone, whatever else the filter has of the same.
[[nodiscard]] Filter behind(const Mark &mark, Filter filter);

/// The mark that an arrow key leads to from `now`: steps are -1, 0 or 1. Where there is only one
/// column, sideways steps walk it, too. `now` itself where there is nothing further.
[[nodiscard]] int walked(const QList<Mark> &marks, int now, int columnStep, int levelStep);

} // namespace patron
