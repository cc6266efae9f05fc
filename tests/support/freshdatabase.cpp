// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/freshdatabase.h"

#include <QDir>
#include <QFile>
#include <QThreadPool>

namespace patron {

bool FreshDatabase::make(Access access)
{
    close();
    m_folder = std::make_unique<QTemporaryDir>();
    return m_folder->isValid() && prepareDatabase(path()) && open(access);
}

bool FreshDatabase::open(Access access)
{
    close();
    auto opened = Database::open(path(), access);
    if (!opened)
        return false;
    m_database = std::move(*opened);
    return true;
}

QString FreshDatabase::path() const
{
    return m_folder->filePath(QStringLiteral("shop.patron"));
}

void FreshDatabase::goAway(QThreadPool &writer) const
{
    writer.start([here = path()] { QFile::rename(here, here + QStringLiteral(".away")); });
}

void FreshDatabase::comeBack(QThreadPool &writer) const
{
    writer.start([here = path()] { QFile::rename(here + QStringLiteral(".away"), here); });
}

QStringList FreshDatabase::filesWith(const QByteArray &text) const
{
    QStringList found;
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text.toLower()))
            found << info.fileName();
    }
    return found;
}

} // namespace patron
