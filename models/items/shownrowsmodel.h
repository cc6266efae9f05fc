// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file as they will be read: raw values, no words. GUI thread.
#pragma once

#include "models/staging/review.h"

#include <QAbstractTableModel>

namespace patron {

class ShownRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        CellRole = Qt::UserRole, ///< ShownCell
        LeftOutRole,             ///< the whole row is left out
        FieldRole                ///< of headerData: int of Field
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const Review &review);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ShownRow> m_rows;
    QList<ColumnMapping> m_columns;
};

} // namespace patron

Q_DECLARE_METATYPE(patron::ShownCell)
