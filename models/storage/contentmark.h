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

/// Another one whenever the figures of the answers may be others, whatever was said of calls: the
/// imports, how each was read, and how often somebody was erased. May be stored: a fingerprint.
[[nodiscard]] Result<QByteArray> answersMark(Database &database);

} // namespace patron
