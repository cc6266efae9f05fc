// SPDX-License-Identifier: GPL-3.0-or-later
// The whole content of a database as text, to compare before and after; and what SQLite itself
// finds wrong with it.
#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace patron {

/// Every row of every table, sorted: "table|value|value ...".
[[nodiscard]] QStringList dump(const QSqlDatabase &database);

/// Empty when integrity_check is ok and every reference leads somewhere.
[[nodiscard]] QStringList complaints(const QSqlDatabase &database);

/// Rows of a table.
[[nodiscard]] qint64 rowCount(const QSqlDatabase &database, const QString &table);

/// The first column of the first row.
[[nodiscard]] QVariant ask(const QSqlDatabase &database, const QString &sql);

} // namespace patron
