// SPDX-License-Identifier: GPL-3.0-or-later
// The customers, a row each: raw values, no words. GUI thread.
#pragma once

#include "models/storage/customerrows.h"

#include <QAbstractTableModel>

namespace patron {

class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Who, ///< the names, else the other things they are known by
        Segment,
        Since,
        Left,
        Answers,
        Purchases,
        LastAnswer,
        ColumnCount
    };
    enum Role
    {
        HasLeftRole = Qt::UserRole ///< also on a day that nobody knows
    };

    explicit CustomerListModel(QObject *parent = nullptr);

    void setCustomers(const CustomerRows &customers);
    [[nodiscard]] const CustomerRows &customers() const { return m_customers; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    CustomerRows m_customers;
};

} // namespace patron
