// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figuretextproxy.h"

#include "models/items/figuretablemodel.h"
#include "views/text/answertext.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

namespace patron {

FigureTextProxy::FigureTextProxy(FigureTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(Qt::EditRole);
    setSortLocaleAware(true);
}

void FigureTextProxy::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString FigureTextProxy::text(const QModelIndex &source) const
{
    const FigureTable &table = m_model.table();
    const QVariant raw = source.data(Qt::EditRole);
    const TableColumn kind = table.columns[source.column()].kind;
    if (kind == TableColumn::Group)
        return rowText(table, table.rows[source.row()], m_locale);
    if (!raw.isValid())
        return figureText(std::nullopt, Unit::Count, m_locale);
    switch (kind) {
    case TableColumn::Group:
        break;
    case TableColumn::Responses:
    case TableColumn::N:
    case TableColumn::Count:
        return countText(raw.toLongLong(), m_locale);
    case TableColumn::Mean:
        return ratingText(table.rows[source.row()].figure, m_locale);
    case TableColumn::Value:
    case TableColumn::Low:
    case TableColumn::High:
        return figureText(raw.toDouble(), unitOf(table.columns[source.column()], table), m_locale);
    case TableColumn::P90:
        return figureText(raw.toDouble(), Unit::Minutes, m_locale);
    case TableColumn::Share:
    case TableColumn::After:
    case TableColumn::Weight:
    case TableColumn::Performance:
    case TableColumn::MoneyShare:
    case TableColumn::OrderShare:
        return figureText(raw.toDouble(), Unit::Percent, m_locale);
    case TableColumn::TypicalMoney:
    case TableColumn::UsualGap:
    case TableColumn::QuietDays:
        return figureText(raw.toDouble(), Unit::Count, m_locale);
    case TableColumn::Contact:
        return raw.toString();
    case TableColumn::LastDay:
        return dayText(raw.toDate(), m_locale);
    case TableColumn::StandsOut:
        return standsOutText(raw.toStringList());
    }
    return {};
}

QVariant FigureTextProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    if (role == Qt::DisplayRole)
        return text(source);
    if (role == Qt::TextAlignmentRole) {
        const bool isGroup = m_model.table().columns[source.column()].kind == TableColumn::Group;
        return QVariant::fromValue((isGroup ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant FigureTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_model.table().columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return columnName(m_model.table().columns[section], m_model.table());
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace patron
