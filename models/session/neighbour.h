// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs at the same data, another window or the command line: whether one had them open
// when this one came, and whether one has stored something since. Made by app, lives on the GUI
// thread.
#pragma once

#include "models/base/job.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace patron {

class Neighbour final : public QObject
{
    Q_OBJECT

public:
    /// settle: how long the database must be at rest, in milliseconds, before it is looked at.
    Neighbour(QString database, QThreadPool &pool, int settle = 1000);
    /// Whether this program writes just now: it is then not looked at what is stored, which may be
    /// half of a job. Whoever writes calls know() at the end.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    ~Neighbour() override;

    /// Another window had the data open.
    [[nodiscard]] bool isThere() const { return m_isThere; }

public Q_SLOTS:
    /// What is stored by now is known: call it with what this program stores itself.
    void know();
    /// Looks whether something else is stored by now.
    void look();

Q_SIGNALS:
    /// Another program stored something.
    void changed();

private:
    void listen();
    void watch();
    void read(bool isNews);

    QString m_database;
    QLockFile m_lock; ///< beside the database, as long as this window has it open
    bool m_isThere = false;
    bool m_isLooking = false; ///< the latest reading is a look
    std::function<bool()> m_isBusy = [] { return false; };
    QFileSystemWatcher m_watcher; ///< of the database and its write-ahead log
    QTimer m_settle;              ///< since something was written, by whomever
    QByteArray m_mark;            ///< of what is known; empty = not read yet
    Job<QByteArray> m_read;
};

} // namespace patron
