// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/folderwatch.h"

#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace patron {

namespace {

/// What survey programs and spreadsheets write. A download under way has another ending.
const QStringList patterns{u"*.csv"_qs,   u"*.tsv"_qs,    u"*.txt"_qs, u"*.xlsx"_qs, u"*.xls"_qs,
                           u"*.ods"_qs,   u"*.json"_qs,   u"*.sav"_qs, u"*.zsav"_qs, u"*.por"_qs,
                           u"*.jsonl"_qs, u"*.ndjson"_qs, u"*.zip"_qs, u"*.gz"_qs};

Result<QStringList> notImported(const QString &path, const QStringList &files,
                                const Progress &progress)
{
    auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    const auto imports = listImports(**database);
    if (!imports)
        return failure(imports.error());
    QStringList known;
    for (const ImportRecord &record : *imports)
        known << record.hash;
    QStringList fresh;
    for (const QString &file : files) {
        const QString hash = fileHash(file, progress);
        if (!hash.isEmpty() && !known.contains(hash))
            fresh << file;
    }
    return fresh;
}

} // namespace

FolderWatch::FolderWatch(QString database, QThreadPool &pool, int settle)
    : m_database(std::move(database))
    , m_list(pool)
    , m_sift(pool)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer,
            qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::scan);
}

void FolderWatch::watch(const QString &folder, const QDateTime &since)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_since = since;
    m_moving.clear();
    m_known.clear();
    if (folder.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_watcher.addPath(folder);
    scan();
}

void FolderWatch::scan()
{
    m_list.start(
        [folder = m_folder, since = m_since](const Progress &) -> Result<QHash<QString, Look>> {
            QHash<QString, Look> fresh;
            for (const QFileInfo &file :
                 QDir(folder).entryInfoList(patterns, QDir::Files | QDir::Readable)) {
                if (file.lastModified() > since && file.size() > 0 &&
                    !file.fileName().startsWith(u'~'))
                    fresh[file.absoluteFilePath()] = {file.size(), file.lastModified()};
            }
            return fresh;
        },
        [this](const Result<QHash<QString, Look>> &seen) {
            if (!seen)
                return;
            QStringList atRest;
            QHash<QString, Look> moving;
            for (auto it = seen->cbegin(); it != seen->cend(); ++it) {
                if (m_known.value(it.key()) == it.value())
                    continue;
                if (m_moving.value(it.key()) == it.value()) {
                    m_known[it.key()] = it.value();
                    atRest << it.key();
                } else {
                    moving[it.key()] = it.value();
                }
            }
            m_moving = moving;
            if (!m_moving.isEmpty()) // a folder does not tell of a file that only grows
                m_timer.start();
            if (!atRest.isEmpty())
                sift(atRest);
        });
}

void FolderWatch::sift(const QStringList &files)
{
    m_sift.start([database = m_database, files](
                     const Progress &progress) { return notImported(database, files, progress); },
                 [this, folder = m_folder](const Result<QStringList> &fresh) {
                     if (fresh && !fresh->isEmpty() && folder == m_folder)
                         Q_EMIT found(*fresh);
                 });
}

} // namespace patron
