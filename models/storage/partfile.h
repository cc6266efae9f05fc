// SPDX-License-Identifier: GPL-3.0-or-later
// A database in the making beside its target: gone, with what SQLite keeps beside it, unless it was
// renamed. One thread.
#pragma once

#include <QFile>
#include <QString>

#include <utility>

namespace patron {

class PartFile final
{
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~PartFile() { remove(); }
    Q_DISABLE_COPY_MOVE(PartFile)
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const char *end : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(end));
    }

    QString m_path;
};

} // namespace patron
