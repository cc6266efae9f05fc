// SPDX-License-Identifier: GPL-3.0-or-later
// A chart for a screen reader: role chart, the finding as description, the mark the keyboard stands
// on as value.
#pragma once

#include <QAccessibleWidget>

namespace patron {

class ChartView;

class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView &chart);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    /// Makes Qt ask here for charts; safe to call again.
    static void install();

private:
    ChartView &m_chart;
};

} // namespace patron
