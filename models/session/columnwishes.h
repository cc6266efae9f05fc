// SPDX-License-Identifier: GPL-3.0-or-later
// What is wished in one reading, by the columns of a file: looked up once. Plain value, any thread.
#pragma once

#include "models/session/importrun.h"

#include <QHash>
#include <QStringList>

namespace patron {

class ColumnWishes final
{
public:
    ColumnWishes(const QStringList &headers, const ImportOptions &options);

    /// Something is wished of single columns.
    [[nodiscard]] bool isAny() const { return !m_own.isEmpty(); }
    [[nodiscard]] bool isOf(int column) const { return m_own.contains(column); }
    /// decision: of a ReadingWish. "" = nothing is wished.
    [[nodiscard]] QString own(int column, const QString &decision) const;
    /// What is wished of the column itself; else of all; else nothing.
    [[nodiscard]] QString value(int column, const QString &decision) const;

private:
    QHash<int, QHash<QString, QString>> m_own;
    QHash<QString, QString> m_ofAll;
};

} // namespace patron
