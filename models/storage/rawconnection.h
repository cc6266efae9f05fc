// SPDX-License-Identifier: GPL-3.0-or-later
// A connection without Qt SQL, for making, checking and migrating files. One thread.
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace patron {

struct CloseConnection
{
    void operator()(sqlite3 *handle) const;
};
using RawConnection = std::unique_ptr<sqlite3, CloseConnection>;

/// Makes the file if it is missing. Fails with DatabaseUnopenable, DatabaseReadOnly,
/// DatabaseDamaged, DatabaseBusy.
[[nodiscard]] Result<RawConnection> openRaw(const QString &path);

/// PRAGMA name, as a whole number.
[[nodiscard]] Result<qint64> pragmaNumber(sqlite3 *handle, const char *name);

/// PRAGMA quick_check. Fails with DatabaseDamaged.
[[nodiscard]] Result<void> quickCheck(sqlite3 *handle);

} // namespace patron
