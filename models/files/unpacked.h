// SPDX-License-Identifier: GPL-3.0-or-later
// Packed content -> a temporary file that is gone with its owner, as readers want to go back in
// what they read. Free functions, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QTemporaryFile>

#include <memory>

namespace patron {

class Archive;

/// Beyond these a file is a "zip bomb". Answers shrink to a fortieth at most.
struct UnpackLimits
{
    qint64 bytes = qint64(16) << 30;     ///< unpacked
    qint64 ratio = 200;                  ///< unpacked bytes for each packed one ...
    qint64 freeBytes = qint64(64) << 20; ///< ... but so much is allowed always
    qint64 enough = INT64_MAX;           ///< the rest is left packed, and unchecked
};

using UnpackedFile = std::unique_ptr<QTemporaryFile>;

/// Fails with FileUnreadable, FileBroken, FileTooLarge, DiskFull, Cancelled.
[[nodiscard]] Result<UnpackedFile> unpackGzip(const QString &path, const Progress &progress,
                                              const UnpackLimits &limits = {});

/// Fails as Archive::stream() does, and with DiskFull, Cancelled. enough: see UnpackLimits.
[[nodiscard]] Result<UnpackedFile> unpackEntry(Archive &archive, qsizetype entry,
                                               const Progress &progress, qint64 enough = INT64_MAX);

/// Such a file with this content. Fails with DiskFull, in the name of the owner's file.
[[nodiscard]] Result<UnpackedFile> fileWith(const QByteArray &content, const QString &path);

} // namespace patron
