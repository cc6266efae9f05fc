// SPDX-License-Identifier: GPL-3.0-or-later
// Filter and breakdown as one SELECT of group, score, count over the records of one kind: plain SQL
// with bound values. Pure.
#pragma once

#include "models/counting/breakdown.h"
#include "models/counting/filter.h"

#include <QString>
#include <QVariantList>

namespace patron {

/// What differs between the databases: dates from seconds.
enum class SqlDialect : quint8
{
    Sqlite,
    PostgreSql
};

struct SqlQuery
{
    QString text;
    QVariantList values; ///< one for each ?, in their order
};

/// Columns: group (word, first day as yyyy-mm-dd, or ''), score (number, or word of the split; NULL
/// = none), count.
[[nodiscard]] SqlQuery countQuery(const Filter &filter, const Breakdown &breakdown,
                                  SqlDialect dialect, RecordKind kind = RecordKind::Responses);

} // namespace patron
