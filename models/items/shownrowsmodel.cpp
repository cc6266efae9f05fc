// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/shownrowsmodel.h"

namespace patron {

void ShownRowsModel::setReview(const Review &review)
{
    beginResetModel();
    m_rows = review.shown;
    m_columns = review.mapping.columns.mid(0, shownColumns);
    endResetModel();
}

int ShownRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShownRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ShownRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShownRow &row = m_rows[index.row()];
    const ShownCell cell = row.cells.value(index.column());
    if (role == CellRole)
        return QVariant::fromValue(cell);
    if (role == LeftOutRole)
        return row.isLeftOut;
    return role == Qt::DisplayRole ? cell.value : QVariant();
}

QVariant ShownRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_rows.size() ? QVariant(m_rows[section].row)
                                                                  : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == FieldRole)
        return int(m_columns[section].field);
    return role == Qt::DisplayRole ? QVariant(m_columns[section].header) : QVariant();
}

} // namespace patron
