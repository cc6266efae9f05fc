// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/callbacklines.h"

#include "views/text/callbacktext.h"

namespace patron {

QVariant CallBackLines::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const QVariant call = QIdentityProxyModel::data(index, CallBackListModel::CallBackRole);
    return call.isValid() ? callBackLine(call.value<CallBack>(), m_today, m_locale) : QVariant();
}

} // namespace patron
