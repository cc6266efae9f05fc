// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/columnwishes.h"

#include "models/mapping/wishes.h"

namespace patron {

ColumnWishes::ColumnWishes(const QStringList &headers, const ImportOptions &options)
{
    for (const MappingWish &wish : options.wishes) {
        if (const int column = findHeader(headers, wish.header); column >= 0)
            m_own[column];
    }
    for (const ReadingWish &wish : options.readings) {
        if (wish.header.isEmpty())
            m_ofAll[wish.decision] = wish.value;
        else if (const int column = findHeader(headers, wish.header); column >= 0)
            m_own[column][wish.decision] = wish.value;
    }
}

QString ColumnWishes::own(int column, const QString &decision) const
{
    const auto found = m_own.constFind(column);
    return found == m_own.cend() ? QString() : found->value(decision);
}

QString ColumnWishes::value(int column, const QString &decision) const
{
    const QString wish = own(column, decision);
    return wish.isEmpty() ? m_ofAll.value(decision) : wish;
}

} // namespace patron
