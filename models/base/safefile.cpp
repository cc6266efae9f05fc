// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/safefile.h"

#include <QFileInfo>

namespace patron {

SafeFile::SafeFile(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

Result<void> SafeFile::refused()
{
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    m_file.cancelWriting();
    return failure(isFull ? ProblemCode::DiskFull : ProblemCode::WriteFailed,
                   {QFileInfo(m_path).fileName()}, {.file = m_path});
}

Result<void> SafeFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : refused();
}

Result<void> SafeFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : refused();
}

Result<void> SafeFile::done()
{
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || !m_file.commit())
        return refused();
    return {};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    SafeFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return opened;
    if (Result<void> written = file.write(bytes); !written)
        return written;
    return file.done();
}

} // namespace patron
