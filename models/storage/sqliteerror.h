// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's error codes as problems. The technical text goes to the log, never to the owner. Any
// thread.
#pragma once

#include "models/base/result.h"

#include <QLoggingCategory>

struct sqlite3;

namespace patron {

Q_DECLARE_LOGGING_CATEGORY(storageLog)

/// code: a primary or extended result code.
[[nodiscard]] ProblemCode problemCodeOf(int sqliteCode);

/// The problem behind the last failed call on this connection; logs SQLite's own words.
[[nodiscard]] Problem problemOf(sqlite3 *handle);

/// Runs one or several statements that return nothing of interest.
[[nodiscard]] Result<void> execute(sqlite3 *handle, const char *sql);

} // namespace patron
