// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file in one word: two files that have the same are one. A job: see importrun.h.
#pragma once

#include "models/base/progress.h"

#include <QString>

namespace patron {

/// SHA-256 of the file's bytes, hex; empty when it cannot be read or is no longer wanted.
[[nodiscard]] QString fileHash(const QString &path, const Progress &progress);

} // namespace patron
