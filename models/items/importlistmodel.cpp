// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importlistmodel.h"

#include <algorithm>
#include <functional>

namespace patron {

ImportListModel::ImportListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportListModel::setImports(const QList<ImportRecord> &imports)
{
    beginResetModel();
    m_imports = imports;
    // One that was read again has the day of its first reading.
    std::ranges::stable_sort(m_imports, std::ranges::greater(), &ImportRecord::importedAt);
    endResetModel();
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRecord &import = m_imports[index.row()];
    if (role == ImportIdRole)
        return import.id.value;
    if (role == IsInventedRole)
        return import.isOfSampleShop();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case File:
        return import.file;
    case ImportedAt:
        return import.importedAt;
    case Rows:
        return import.rows;
    case Added:
        return import.added;
    case Changed:
        return import.changed;
    case Duplicates:
        return import.duplicates;
    case Rejected:
        return import.rejected;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace patron
