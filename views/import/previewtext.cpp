// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/previewtext.h"

#include "models/items/shownrowsmodel.h"
#include "views/text/decisiontext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

namespace patron {

namespace {

constexpr qsizetype headerLength = 28;

/// On two lines at most, broken and cut between words where there are any.
QString onTwoLines(const QString &header)
{
    const auto lineOf = [](QStringView text) {
        if (text.size() <= headerLength)
            return text;
        const qsizetype blank = text.left(headerLength + 1).lastIndexOf(u' ');
        return text.left(blank > 0 ? blank : headerLength);
    };
    const QStringView first = lineOf(header);
    const QStringView rest = QStringView(header).mid(first.size()).trimmed();
    if (rest.isEmpty())
        return header;
    const QStringView second = lineOf(rest);
    const QString both = first.toString() + u'\n' + second.toString();
    return second.size() < rest.size() ? both + u'\u2026' : both;
}

/// It does not count.
bool isPale(const ShownCell &cell)
{
    return cell.form == CellForm::Skipped || cell.form == CellForm::Uncounted ||
           cell.form == CellForm::Unreadable;
}

} // namespace

void PreviewText::retranslate(const QLocale &locale, const QPalette &palette)
{
    m_locale = locale;
    m_palette = palette;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant PreviewText::data(const QModelIndex &index, int role) const
{
    const auto cell = QIdentityProxyModel::data(index, ShownRowsModel::CellRole).value<ShownCell>();
    const bool isLeftOut = QIdentityProxyModel::data(index, ShownRowsModel::LeftOutRole).toBool();
    const bool isNumber = cell.form == CellForm::Number || cell.form == CellForm::Duration ||
                          cell.form == CellForm::Uncounted;
    switch (role) {
    case Qt::DisplayRole:
        return shownCellText(cell, m_locale).simplified();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return isLeftOut || isPale(cell)
                   ? QVariant(m_palette.brush(QPalette::Disabled, QPalette::Text))
                   : QVariant();
    case Qt::ToolTipRole:
        if (isLeftOut)
            return tr("This row is left out.");
        if (cell.form == CellForm::Skipped)
            return tr("This column is not imported.");
        if (cell.form == CellForm::Uncounted)
            return tr("This number lies outside the scale of the score, so it does not count.");
        if (cell.form == CellForm::Unreadable)
            return tr("This cell cannot be read as what its column means, so it counts as empty.");
        return shownCellText(cell, m_locale);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant PreviewText::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant raw = QIdentityProxyModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(countText(raw.toLongLong(), m_locale)) : raw;
    if (role == Qt::ToolTipRole)
        return QIdentityProxyModel::headerData(section, orientation, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return raw;
    const QString header = onTwoLines(raw.toString().simplified());
    const auto field = static_cast<Field>(
        QIdentityProxyModel::headerData(section, orientation, ShownRowsModel::FieldRole).toInt());
    return QString(fieldName(field, m_kind) + u'\n' + header);
}

} // namespace patron
