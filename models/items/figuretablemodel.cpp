// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figuretablemodel.h"

namespace patron {

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FigureTableModel::setTable(const FigureTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureRow &row = m_table.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.cells.value(index.column());
    case ColumnKindRole:
        return static_cast<int>(m_table.columns[index.column()].kind);
    case ColumnWordRole:
        return m_table.columns[index.column()].word;
    case IsFirmRole:
        return row.figure.isFirm();
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    switch (role) {
    case ColumnKindRole:
        return static_cast<int>(m_table.columns[section].kind);
    case ColumnWordRole:
        return m_table.columns[section].word;
    default:
        return {};
    }
}

} // namespace patron
