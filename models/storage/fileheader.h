// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the first hundred bytes of a file before it is used as a database: nothing is locked,
// recovered or written. Reads through SQLite, because closing a file of our own would drop the
// locks that this process holds on it.
#pragma once

#include "models/base/result.h"

#include <QString>

namespace patron {

enum class FileKind : quint8
{
    Missing,
    Empty, ///< no bytes, or an SQLite file without a single table: may become a database of ours
    Ours,
    Foreign, ///< another program's, or no database at all
};

struct FileHeader
{
    FileKind kind = FileKind::Missing;
    int schemaVersion = 0;
};

/// Fails with DatabaseUnopenable.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString &path);

} // namespace patron
