// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/filestext.h"

#include "models/items/importfilesmodel.h"
#include "views/text/decisiontext.h"

namespace patron {

void FilesText::retranslate(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant FilesText::data(const QModelIndex &index, int role) const
{
    const bool isState = index.column() == ImportFilesModel::State;
    if (!isState || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QIdentityProxyModel::data(index, role);
    const auto *files = static_cast<const ImportFilesModel *>(sourceModel());
    return fileStateText(files->files()[index.row()], m_locale);
}

} // namespace patron
