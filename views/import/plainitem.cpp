// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/plainitem.h"

#include <QTableWidgetItem>

namespace patron {

QTableWidgetItem *plainItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace patron
