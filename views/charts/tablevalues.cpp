// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tablevalues.h"

#include <algorithm>
#include <cmath>

namespace patron {

std::optional<double> cell(const FigureTable &table, const FigureRow &row, TableColumn kind,
                           const QString &word)
{
    const qsizetype column = table.columns.indexOf(FigureColumn{kind, word});
    if (column < 0 || column >= row.cells.size() || !row.cells[column].isValid())
        return std::nullopt;
    return row.cells[column].toDouble();
}

qint64 countOf(const FigureTable &table, const FigureRow &row)
{
    for (const TableColumn kind : {TableColumn::Count, TableColumn::Responses, TableColumn::N}) {
        if (const std::optional<double> count = cell(table, row, kind))
            return std::llround(*count);
    }
    return row.figure.n;
}

qint64 totalCount(const FigureTable &table)
{
    qint64 total = 0;
    for (const FigureRow &row : table.rows)
        total += countOf(table, row);
    return total;
}

QStringList countWords(const FigureTable &table)
{
    QStringList words;
    for (const FigureColumn &column : table.columns) {
        if (column.kind == TableColumn::Count)
            words << column.word;
    }
    return words;
}

Period bucketPeriod(const FigureTable &table, const FigureRow &row)
{
    return {row.key.start, bucketNext(row.key.start, table.breakdown.bucket).addDays(-1)};
}

} // namespace patron
