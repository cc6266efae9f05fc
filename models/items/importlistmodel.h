// SPDX-License-Identifier: GPL-3.0-or-later
// The log of imports, newest first: raw values, no words. GUI thread.
#pragma once

#include "models/records/importrecord.h"

#include <QAbstractTableModel>

namespace patron {

class ImportListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        File,
        ImportedAt,
        Rows,
        Added,
        Changed,
        Duplicates,
        Rejected,
        ColumnCount
    };
    enum Role
    {
        ImportIdRole = Qt::UserRole,
        IsInventedRole ///< of the sample shop
    };

    explicit ImportListModel(QObject *parent = nullptr);

    void setImports(const QList<ImportRecord> &imports);
    [[nodiscard]] const QList<ImportRecord> &imports() const { return m_imports; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ImportRecord> m_imports;
};

} // namespace patron
