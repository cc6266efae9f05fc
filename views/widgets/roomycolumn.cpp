// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/roomycolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace patron {

RoomyColumn::RoomyColumn(QTableView &table, int column, int characters)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
    , m_characters(characters)
{
    QHeaderView *head = table.horizontalHeader();
    head->setSectionResizeMode(column, QHeaderView::Fixed);
    table.viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fit();
    });
    fit();
}

void RoomyColumn::fit()
{
    QHeaderView *head = m_table.horizontalHeader();
    const int others = head->length() - head->sectionSize(m_column);
    const int least = m_table.fontMetrics().averageCharWidth() * m_characters;
    head->resizeSection(m_column, std::max(least, m_table.viewport()->width() - others));
}

bool RoomyColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace patron
