// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a FigureTable by what they are. Pure functions.
#pragma once

#include "models/metrics/figuretable.h"

#include <QStringList>

#include <optional>

namespace patron {

[[nodiscard]] std::optional<double> cell(const FigureTable &table, const FigureRow &row,
                                         TableColumn kind, const QString &word = {});
/// How many the row stands for: its count, or its responses, or its answers; whichever the table
/// has.
[[nodiscard]] qint64 countOf(const FigureTable &table, const FigureRow &row);
[[nodiscard]] qint64 totalCount(const FigureTable &table);
/// Words of the Count columns, in their order.
[[nodiscard]] QStringList countWords(const FigureTable &table);
/// The days of a time bucket.
[[nodiscard]] Period bucketPeriod(const FigureTable &table, const FigureRow &row);

} // namespace patron
