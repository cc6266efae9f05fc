// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/commentlines.h"

#include "models/items/commentlistmodel.h"
#include "views/panes/commentdelegate.h"

namespace patron {

QVariant CommentLines::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const QVariant comment = QIdentityProxyModel::data(index, CommentListModel::CommentRole);
    return comment.isValid() ? CommentDelegate::spokenText(comment.value<Comment>(), m_locale)
                             : QVariant();
}

} // namespace patron
