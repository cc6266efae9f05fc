// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's view of a FigureTable: raw values under Qt::DisplayRole and Qt::EditRole, no words. GUI
// thread.
#pragma once

#include "models/metrics/figuretable.h"

#include <QAbstractTableModel>

namespace patron {

class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        ColumnKindRole = Qt::UserRole, ///< TableColumn as int (also in headerData)
        ColumnWordRole,                ///< FigureColumn::word (also in headerData)
        IsFirmRole,                    ///< false: fewer than smallestFirm answers, show greyed
    };

    explicit FigureTableModel(QObject *parent = nullptr);

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    FigureTable m_table;
};

} // namespace patron
