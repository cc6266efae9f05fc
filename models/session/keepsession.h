// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's rules of how long what is kept: shows what is due, changes the rules, and takes away
// what is due once the owner said yes. Lives on the GUI thread; reads and writes on others.
#pragma once

#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/session/keeping.h"

#include <QObject>

namespace patron {

class KeepSession final : public QObject
{
    Q_OBJECT

public:
    KeepSession(QString database, QThreadPool &pool, QThreadPool &writer);

    /// As of the last changed().
    [[nodiscard]] const Keeping &keeping() const { return m_keeping; }
    [[nodiscard]] bool isBusy() const { return m_remove.isRunning() || m_write.isRunning(); }

public Q_SLOTS:
    void reload();
    /// Nothing goes by that. What is written is answered by changed(), once nothing more is to be
    /// written, or by failed(), one after the other.
    void setRule(const patron::KeepRule &rule);
    void allowAgain(const patron::KeepScope &scope);
    /// The owner said yes to exactly this; failed() with DueChanged where something else is due.
    void removeDue(const QList<patron::KeepDue> &confirmed);
    /// The program ends: what is being removed stays, and is due at the next start, so that what
    /// was promised behind it need not wait. Waits for nothing; rules are still written.
    void giveUp();

Q_SIGNALS:
    void changed();
    /// What is counted is another number now: everything is to be read anew.
    void removed(const patron::KeptUntil &what);
    void failed(const patron::Problem &problem);

private:
    void written(const Result<bool> &done);

    QString m_database;
    Keeping m_keeping;
    Job<Keeping> m_read;
    JobQueue<bool> m_write;
    Job<KeptUntil> m_remove;
};

} // namespace patron
