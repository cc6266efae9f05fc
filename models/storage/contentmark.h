// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether the owner's data are others than the last time. Pure function of the database.
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace patron {

class Database;

/// Another one after every import, undo, note of a call, word about customers and erasure; to be
/// compared, never stored.
[[nodiscard]] Result<QByteArray> contentMark(Database &database);

} // namespace patron
