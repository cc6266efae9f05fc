// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/folderwatch.h"

#include "models/session/filehash.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patron {

const QStringList &tablePatterns()
{
    static const QStringList patterns{
        u"*.csv"_qs,  u"*.tsv"_qs,  u"*.tab"_qs, u"*.vv"_qs,   u"*.txt"_qs,   u"*.xlsx"_qs,
        u"*.xlsm"_qs, u"*.xls"_qs,  u"*.ods"_qs, u"*.json"_qs, u"*.jsonl"_qs, u"*.ndjson"_qs,
        u"*.sav"_qs,  u"*.zsav"_qs, u"*.por"_qs, u"*.zip"_qs,  u"*.gz"_qs};
    return patterns;
}

namespace {

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

/// When a file came to be where it is: moved and copied files keep the day on which they were last
/// written, but not those of their birth here or of their entry in the folder.
QDateTime cameToBe(const QFileInfo &file)
{
    return std::max({file.lastModified(), file.birthTime(), file.metadataChangeTime()});
}

} // namespace

FolderWatch::FolderWatch(QString database, QThreadPool &pool, int settle, int retry)
    : m_database(std::move(database))
    , m_list(pool)
    , m_sift(pool)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer,
            qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::scan);
    m_missing.setSingleShot(true);
    m_missing.setInterval(retry);
    connect(&m_missing, &QTimer::timeout, this, &FolderWatch::scan);
}

void FolderWatch::watch(const QString &folder, const QDateTime &since)
{
    if (const QStringList old = m_watcher.directories() + m_watcher.files(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_folder = folder;
    m_since = since;
    m_moving.clear();
    m_known.clear();
    m_atRest.clear();
    m_missing.stop();
    if (folder.isEmpty()) {
        m_timer.stop();
        return;
    }
    scan();
}

/// A job: a share that does not answer would hold up the window.
FolderWatch::Seen FolderWatch::look(const QString &folder, const QDateTime &since)
{
    const QDir there(folder);
    if (!there.exists())
        return std::nullopt;
    QHash<QString, Look> fresh;
    for (const QFileInfo &file :
         there.entryInfoList(tablePatterns(), QDir::Files | QDir::Readable)) {
        if (cameToBe(file) > since && file.size() > 0 && !file.fileName().startsWith(u'~'))
            fresh[file.absoluteFilePath()] = {file.size(), file.lastModified()};
    }
    return fresh;
}

void FolderWatch::scan()
{
    m_list.start([folder = m_folder, since = m_since](
                     const Progress &) -> Result<Seen> { return look(folder, since); },
                 [this, folder = m_folder](const Result<Seen> &seen) {
                     if (!seen || folder != m_folder || folder.isEmpty())
                         return;
                     if (!*seen) {
                         m_missing.start();
                         return;
                     }
                     listen();
                     compare(**seen);
                 });
}

/// The folder is there: it may be so for the first time, or again.
void FolderWatch::listen()
{
    if (m_watcher.directories().contains(m_folder))
        return;
    if (m_watcher.addPath(m_folder))
        m_timer.start(); // what arrived since it was looked at, nobody told of
    else
        m_missing.start();
}

void FolderWatch::compare(const QHash<QString, Look> &seen)
{
    // A folder tells of files that come and go, a file when it is written over.
    QStringList unheard = seen.keys();
    unheard.removeIf(
        [heard = m_watcher.files()](const QString &file) { return heard.contains(file); });
    if (!unheard.isEmpty())
        m_watcher.addPaths(unheard);
    QHash<QString, Look> moving;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (m_known.value(it.key()) == it.value())
            continue;
        if (m_moving.value(it.key()) == it.value() || m_atRest.value(it.key()) == it.value()) {
            m_atRest.insert(it.key(), it.value());
        } else {
            moving.insert(it.key(), it.value());
            m_atRest.remove(it.key());
        }
    }
    m_moving = moving;
    if (!m_moving.isEmpty()) // what still grows may be at rest next time
        m_timer.start();
    sift();
}

/// One question at a time: what comes to rest meanwhile is asked for next.
void FolderWatch::sift()
{
    if (m_atRest.isEmpty() || m_sift.isRunning())
        return;
    m_sift.start([database = m_database, files = QStringList(m_atRest.keys())](
                     const Progress &progress) { return notImported(database, files, progress); },
                 [this, asked = m_atRest, folder = m_folder](const Result<QStringList> &fresh) {
                     if (folder != m_folder) {
                         sift();
                         return;
                     }
                     if (!fresh) {
                         m_timer.start(); // the database cannot be read now: asked again
                         return;
                     }
                     m_known.insert(asked);
                     m_atRest.removeIf([&asked](const auto &file) {
                         return asked.value(file.key()) == file.value();
                     });
                     if (!fresh->isEmpty())
                         Q_EMIT found(*fresh);
                     sift();
                 });
}

} // namespace patron
