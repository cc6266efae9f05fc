// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customerlistmodel.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace patron {

namespace {

QString nameOf(const CustomerRow &row)
{
    QStringList known;
    for (const KeyKind kind : {KeyKind::Name, KeyKind::Email, KeyKind::Phone, KeyKind::Number})
        known += row.who.known[static_cast<size_t>(kind)];
    return known.join(QStringLiteral(" · "));
}

QVariant valueOf(const CustomerRow &row, int column)
{
    switch (static_cast<CustomerListModel::Column>(column)) {
    case CustomerListModel::Who:
        return nameOf(row);
    case CustomerListModel::Segment:
        return row.segment;
    case CustomerListModel::Since:
        return row.since;
    case CustomerListModel::Left:
        return row.left;
    case CustomerListModel::Answers:
        return row.answers;
    case CustomerListModel::Purchases:
        return row.purchases;
    case CustomerListModel::LastAnswer:
        return row.lastAnswer;
    case CustomerListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

CustomerListModel::CustomerListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CustomerListModel::setCustomers(const CustomerRows &customers)
{
    beginResetModel();
    m_customers = customers;
    endResetModel();
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.rows.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CustomerRow &row = m_customers.rows[index.row()];
    if (role == HasLeftRole)
        return row.hasLeft;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return valueOf(row, index.column());
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    QCollator collator;
    const auto isBefore = [&](const CustomerRow &a, const CustomerRow &b) {
        if (column == Left) // who left on an unknown day stands beside those who left
            return std::tuple(a.hasLeft, a.left) < std::tuple(b.hasLeft, b.left);
        const QVariant left = valueOf(a, column);
        const QVariant right = valueOf(b, column);
        if (left.typeId() == QMetaType::QString)
            return collator.compare(left.toString(), right.toString()) < 0;
        if (left.typeId() == QMetaType::QDate)
            return left.toDate() < right.toDate();
        return left.toLongLong() < right.toLongLong();
    };
    beginResetModel();
    std::ranges::stable_sort(m_customers.rows, [&](const CustomerRow &a, const CustomerRow &b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    endResetModel();
}

} // namespace patron
