// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a file with the reader its content asks for (content before name). A new format is one row
// in readerlist.cpp.
#pragma once

#include "models/files/beginning.h"
#include "models/files/tablereader.h"

#include <memory>

namespace patron {

/// Reads the first part of the file, and as much more as its encoding needs to be certain (at the
/// speed of the disk). Fails with FileMissing, FileIsDirectory, FileUnreadable, FileEmpty,
/// FileBinary, FileOtherFormat, EncodingUnknown, HeaderOnly, Cancelled, and FileTruncated when the
/// header itself does not end. Of the beginning of a file nothing is certain: its table may have
/// fewer columns, another sheet may be the likeliest, and a file of which no part can be read by
/// itself fails with FileTruncated.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const QString &path,
                                                             const TableOptions &options = {},
                                                             const Progress &progress = {},
                                                             Extent extent = Extent::Whole);

/// Whether there is a reader for what formatOf() says.
[[nodiscard]] bool canRead(QLatin1String format);

} // namespace patron
