// SPDX-License-Identifier: GPL-3.0-or-later
// The files the bench measures on: the same rows in every format. Each returns false where the disk
// is full.
#pragma once

#include <QString>

namespace patron {

/// About 100 bytes a row.
[[nodiscard]] bool writeBenchCsv(const QString &path, qint64 rows, quint32 seed);
/// A list of objects within an object.
[[nodiscard]] bool writeBenchJson(const QString &path, qint64 rows, quint32 seed);
/// With shared texts and dates as numbers, as Excel writes it. At most a million rows.
[[nodiscard]] bool writeBenchXlsx(const QString &path, qint64 rows, quint32 seed);
/// As LibreOffice writes it. At most a million rows.
[[nodiscard]] bool writeBenchOds(const QString &path, qint64 rows, quint32 seed);
[[nodiscard]] bool writeBenchSav(const QString &path, qint64 rows, quint32 seed);

/// A file as it is, packed.
[[nodiscard]] bool packGzip(const QString &file, const QString &path);
[[nodiscard]] bool packZip(const QString &file, const QString &path);

} // namespace patron
