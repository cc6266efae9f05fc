// SPDX-License-Identifier: GPL-3.0-or-later
// What every connection to a database of ours is set to, and why. Used by database and migrations.
#pragma once

#include "models/base/result.h"

struct sqlite3;

namespace patron {

/// How long to wait for another writer, in milliseconds.
inline constexpr int busyTimeoutMs = 3000;

/// Limits against hostile files, references checked, commits that survive a power cut, erased bytes
/// overwritten.
[[nodiscard]] Result<void> applySettings(sqlite3 *handle);

} // namespace patron
