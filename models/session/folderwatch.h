// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in which exports arrive: tells of files that are new, at rest and not imported yet.
// Never imports by itself. Made by app, lives on the GUI thread.
#pragma once

#include "models/base/job.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace patron {

/// The names of files that survey programs and spreadsheets write: "*.csv" ... A download under way
/// has another ending.
[[nodiscard]] const QStringList &tablePatterns();

class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    /// settle: how long a file must be at rest, in milliseconds, before it is looked at: a download
    /// grows for a while. retry: how long after a folder was not there, in milliseconds, it is
    /// looked for again.
    FolderWatch(QString database, QThreadPool &pool, int settle = 1500, int retry = 30'000);

    /// since: files that have been there longer are not new; empty folder = off. A folder that is
    /// not there, because a share is offline or a stick not plugged in, is waited for.
    void watch(const QString &folder, const QDateTime &since);
    [[nodiscard]] const QString &folder() const { return m_folder; }

Q_SIGNALS:
    /// Each file once, for each content it has.
    void found(const QStringList &files);

private:
    struct Look
    {
        qint64 size = 0;
        QDateTime changed;

        friend bool operator==(const Look &, const Look &) = default;
    };

    /// What lies in the folder; none = the folder is not there.
    using Seen = std::optional<QHash<QString, Look>>;

    [[nodiscard]] static Seen look(const QString &folder, const QDateTime &since);
    void scan();
    void listen();
    void compare(const QHash<QString, Look> &seen);
    void sift();

    QString m_database;
    QString m_folder;
    QDateTime m_since;
    QHash<QString, Look> m_moving; ///< as seen at the last scan, not yet at rest
    QHash<QString, Look> m_atRest; ///< not known yet whether they are imported
    QHash<QString, Look> m_known;  ///< told of, or imported
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QTimer m_missing; ///< runs while the folder is not there
    Job<Seen> m_list;
    Job<QStringList> m_sift;
};

} // namespace patron
