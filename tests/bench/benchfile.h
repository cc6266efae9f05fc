// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV file the import is measured on: the same bytes for the same seed and number of rows.
#pragma once

#include <QString>

namespace patron {

/// About 100 bytes a row: ten columns, one row in five with a quoted comment (doubled quotes,
/// Cyrillic). False: disk full.
[[nodiscard]] bool writeBenchFile(const QString &path, qint64 rows, quint32 seed);

} // namespace patron
