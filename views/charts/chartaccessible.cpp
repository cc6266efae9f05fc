// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartaccessible.h"

#include "views/charts/chartview.h"
#include "views/charts/marktext.h"

namespace patron {

namespace {

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartAccessible(*chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView &chart)
    : QAccessibleWidget(&chart, QAccessible::Chart)
    , m_chart(chart)
{
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return m_chart.currentText();
    if (kind == QAccessible::Name && m_chart.accessibleName().isEmpty())
        return MarkText::chart();
    return QAccessibleWidget::text(kind);
}

void ChartAccessible::install()
{
    // installFactory ignores a factory that it knows already.
    QAccessible::installFactory(chartInterface);
}

} // namespace patron
