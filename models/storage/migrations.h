// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database file to the newest schema of a folder of numbered SQL files (001.sql, 002.sql
// ...). What prepareDatabase does, with the folder as a parameter so that tests can try schemas
// that do not exist yet.
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace patron {

inline constexpr auto schemaFolder = ":/patron/sql";

struct SchemaStep
{
    int version = 0;
    QString file;
};

/// By version. Fails with Internal when the numbers are not 1, 2, 3 ...
[[nodiscard]] Result<QList<SchemaStep>> schemaSteps(const QString &sqlFolder);

/// Contract of prepareDatabase (database.h).
[[nodiscard]] Result<void> prepareDatabase(const QString &path, const QString &sqlFolder);

} // namespace patron
