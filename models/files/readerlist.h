// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a file with the reader its content asks for (content before name). A new format is one row in readerlist.cpp.
#pragma once

#include "models/files/tablereader.h"

#include <memory>

namespace patron {

/// Reads no more than the first part of the file. Fails with FileMissing, FileIsDirectory, FileUnreadable, FileEmpty,
/// FileBinary, FileOtherFormat, EncodingUnknown, HeaderOnly.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options = {});

} // namespace patron
