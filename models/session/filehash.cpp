// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filehash.h"

#include "models/base/sha256.h"

#include <QFile>
#include <QThreadPool>

namespace patron {

QString fileHash(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Sha256 hash;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got == 0)
            return QString::fromLatin1(hash.result().toHex());
        if (got < 0 || !progress.isWanted())
            return {};
        hash.add(QByteArrayView(buffer.constData(), got));
    }
}

HashBeside::HashBeside(const QString &path, const Progress &progress)
    : m_progress(progress.aside())
    , m_call([this, path] { m_digest = fileHash(path, m_progress); })
{
    m_call.start(*QThreadPool::globalInstance());
}

HashBeside::~HashBeside()
{
    m_progress.cancel();
}

QString HashBeside::result()
{
    m_call.finish();
    return m_digest;
}

} // namespace patron
