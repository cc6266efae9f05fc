// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/safefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace patron {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto refused = [&file, &path] {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        file.cancelWriting();
        return failure(isFull ? ProblemCode::DiskFull : ProblemCode::WriteFailed,
                       {QFileInfo(path).fileName()}, {.file = path});
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    if (file.write(bytes) != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError)
        return refused();
    if (!file.commit())
        return refused();
    return {};
}

} // namespace patron
