// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/neighbour.h"

#include "models/storage/contentmark.h"
#include "models/storage/database.h"

#include <QFile>

namespace patron {

Neighbour::Neighbour(QString database, QThreadPool &pool, int settle)
    : m_database(std::move(database))
    , m_lock(m_database + u".open"_qs)
    , m_read(pool)
{
    m_lock.setStaleLockTime(0); // a window may be open for days; only a dead one leaves it behind
    // In a folder where nothing can be written nobody can be noticed, and nothing be stored.
    m_isThere = !m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError;
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_read.isRunning() || m_isBusy())
            m_settle.start();
        else
            look();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Neighbour::listen);
    watch();
}

Neighbour::~Neighbour() = default;

/// The window may stand beside the other program and never be left.
void Neighbour::listen()
{
    watch();
    m_settle.start();
}

/// Others commit into the log, which is made with the first connection and gone with the last; and
/// another file may stand in the place of either.
void Neighbour::watch()
{
    const QStringList watched = m_watcher.files();
    for (const QString &file : {m_database, m_database + u"-wal"_qs}) {
        if (!watched.contains(file) && QFile::exists(file))
            m_watcher.addPath(file);
    }
}

void Neighbour::know()
{
    read(m_isLooking && m_read.isRunning()); // what was being looked for is not to be missed
}

void Neighbour::look()
{
    watch();
    if (!m_lock.isLocked())
        static_cast<void>(m_lock.tryLock()); // the other may be gone
    if (!m_mark.isEmpty() && !m_read.isRunning())
        read(true);
}

void Neighbour::read(bool isNews)
{
    m_isLooking = isNews;
    m_read.start(
        [path = m_database](const Progress &) -> Result<QByteArray> {
            auto database = Database::open(path, Access::Read);
            return database ? contentMark(**database) : failure(database.error());
        },
        [this, isNews](const Result<QByteArray> &mark) {
            if (!mark) // whoever needs the data will say why
                return;
            const bool isOther = *mark != m_mark;
            m_mark = *mark;
            if (isNews && isOther)
                Q_EMIT changed();
        });
}

} // namespace patron
