// SPDX-License-Identifier: GPL-3.0-or-later
// Which charts of a chapter stand beside each other: a row is one wide chart, or two columns of
// others that are about equally high. Plain values, no painting.
#pragma once

#include <QList>

namespace patron {

struct ChartSize
{
    qreal height = 0; ///< with its title and the gap below
    bool isWide = false;
};

/// One or two columns of charts, by their place in the list, from above.
using ChartRow = QList<QList<qsizetype>>;

/// Each chart once, in an order near the given one. No row is higher than its highest chart, but
/// for a small part of pageHeight.
[[nodiscard]] QList<ChartRow> packCharts(const QList<ChartSize> &charts, qreal pageHeight);

} // namespace patron
