// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/importheaders.h"

#include "models/items/importlistmodel.h"
#include "views/text/daytext.h"
#include "views/text/numbertext.h"

#include <QDateTime>

namespace patron {

void ImportHeaders::retranslate(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportHeaders::alignment(int column)
{
    const bool isText = column == ImportListModel::File || column == ImportListModel::ImportedAt;
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant ImportHeaders::data(const QModelIndex &index, int role) const
{
    const bool isText = index.column() == ImportListModel::File;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole && isText) // a name may be longer than its column
        return data(index, Qt::DisplayRole);
    const QVariant raw = QIdentityProxyModel::data(index, role);
    if (role != Qt::DisplayRole)
        return raw;
    if (isText && index.data(ImportListModel::IsInventedRole).toBool())
        //: %1 name of a file of the sample shop, whose answers are invented
        return tr("%1 (sample shop)").arg(raw.toString());
    if (isText)
        return raw;
    if (index.column() == ImportListModel::ImportedAt)
        return momentText(raw.toDateTime().toLocalTime(), m_locale);
    return countText(raw.toLongLong(), m_locale);
}

QVariant ImportHeaders::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section); // a head stands over its column
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (ImportListModel::Column(section)) {
    case ImportListModel::File:
        return tr("File");
    case ImportListModel::ImportedAt:
        //: Column: when the file was imported
        return tr("Imported");
    case ImportListModel::Rows:
        return tr("Rows read");
    case ImportListModel::Added:
        //: Column: number of new answers
        return tr("New");
    case ImportListModel::Changed:
        //: Column: number of answers that were changed by this file
        return tr("Changed");
    case ImportListModel::Duplicates:
        //: Column: number of answers that were in the database already
        return tr("Already there");
    case ImportListModel::Rejected:
        //: Column: number of rows that are no answers
        return tr("Left out");
    case ImportListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace patron
