// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importfilesmodel.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

int ImportFilesModel::add(const QString &path)
{
    const int row = int(m_files.size());
    beginInsertRows({}, row, row);
    OpenedFile file;
    file.path = path;
    m_files << file;
    endInsertRows();
    return row;
}

void ImportFilesModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ImportFilesModel::setState(int row, FileState state)
{
    if (row < 0 || row >= m_files.size() || m_files[row].state == state)
        return;
    m_files[row].state = state;
    tell(row);
}

void ImportFilesModel::setImported(int row, const ImportRecord &record)
{
    if (row < 0 || row >= m_files.size())
        return;
    OpenedFile &file = m_files[row];
    file.state = FileState::Imported;
    file.added = record.added;
    file.changed = record.changed;
    file.duplicates = record.duplicates;
    file.rejected = record.rejected;
    tell(row);
}

void ImportFilesModel::setRefused(int row, const Problem &problem)
{
    if (row < 0 || row >= m_files.size())
        return;
    m_files[row].state = FileState::Refused;
    m_files[row].problem = problem;
    tell(row);
}

void ImportFilesModel::clear()
{
    beginResetModel();
    m_files.clear();
    endResetModel();
}

int ImportFilesModel::count(FileState state) const
{
    return int(std::ranges::count(m_files, state, &OpenedFile::state));
}

int ImportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OpenedFile &file = m_files[index.row()];
    if (role == StateRole)
        return int(file.state);
    if (role == Qt::DisplayRole && index.column() == File)
        return QFileInfo(file.path).fileName();
    return {};
}

} // namespace patron
