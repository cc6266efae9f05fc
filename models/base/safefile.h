// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces a file only by a complete one. QSaveFile alone is not enough: its commit() can answer
// true and leave an empty file on a full disk (QTBUG-75077), so the last bytes are flushed and
// checked first.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace patron {

/// Writes all bytes or leaves the old file as it was. Fails with WriteFailed, DiskFull.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// The same for a file that is made part by part. Destroyed before done(): the old file stays.
class SafeFile final
{
public:
    explicit SafeFile(const QString &path);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// The last call: the file has its name.
    [[nodiscard]] Result<void> done();

private:
    [[nodiscard]] Result<void> refused();

    QString m_path;
    QSaveFile m_file;
};

} // namespace patron
