// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's wishes about how values are read, sorted by column. Pure function of values.
#pragma once

#include "models/base/result.h"
#include "models/mapping/mapping.h"

#include <QStringList>

#include <optional>

namespace patron {

/// What is wished for one column; empty = the column itself decides.
struct ColumnReading
{
    std::optional<DateOrder> dateOrder = {};
    std::optional<char> decimal = {};
    std::optional<TimeUnit> timeUnit = {};
    std::optional<QString> separator = {}; ///< empty text = one answer in each cell
    std::optional<ScaleRange> scale = {};  ///< low above high: the lowest number is the best
    std::optional<QuestionKind> kind = {};
    std::optional<QByteArray> zone = {};     ///< as in ValueFormat
    std::optional<QStringList> missing = {}; ///< words that say nothing
    std::optional<bool> countsOnce = {};     ///< as in ColumnMapping
    bool isForAll = false; ///< separator and scale: wished for every column they fit
};

/// One per header. Later wishes win over earlier ones, wishes for one column over those for all.
/// Fails with MapHeaderMissing, ReadingUnknown, ReadingValueUnknown,
/// ReadingNeedsColumn.
[[nodiscard]] Result<QList<ColumnReading>> readingsFor(const QStringList &headers,
                                                       const QList<ReadingWish> &wishes);

/// "seconds", "minutes" ...; "clock" cannot be wished.
[[nodiscard]] QString timeUnitId(TimeUnit unit);

} // namespace patron
