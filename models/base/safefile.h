// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces a file only by a complete one. QSaveFile alone is not enough: its commit() can answer
// true and leave an empty file on a full disk (QTBUG-75077), so the last bytes are flushed and
// checked first.
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace patron {

/// Writes all bytes or leaves the old file as it was. Fails with WriteFailed, DiskFull.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace patron
