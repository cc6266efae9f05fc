// SPDX-License-Identifier: GPL-3.0-or-later
// Counts by one GROUP BY per breakdown through Qt SQL: plain SQL that SQLite and PostgreSQL both
// take.
#pragma once

#include "models/counting/counter.h"

class QSqlDatabase;

namespace patron {

class SqlCounter final : public Counter
{
public:
    /// The connection belongs to the calling thread and outlives this.
    explicit SqlCounter(QSqlDatabase &database, RecordKind kind = RecordKind::Responses);

    [[nodiscard]] Result<QList<Counts>>
    counts(const Filter &filter, std::span<const Breakdown> breakdowns) const override;

private:
    QSqlDatabase &m_database;
    RecordKind m_kind;
};

} // namespace patron
