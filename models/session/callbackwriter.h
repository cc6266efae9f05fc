// SPDX-License-Identifier: GPL-3.0-or-later
// Stores what the owner says of calls, one after the other and all of it: what waits when this is
// destroyed is written by the writer, in its turn. Part of CallBackSession, GUI thread.
#pragma once

#include "models/base/jobqueue.h"
#include "models/base/problem.h"
#include "models/session/callbackchange.h"

#include <QList>
#include <QObject>

#include <optional>

namespace patron {

class CallBackWriter final : public QObject
{
    Q_OBJECT

public:
    CallBackWriter(QString database, QThreadPool &writer);
    ~CallBackWriter() override; ///< waits

    [[nodiscard]] bool isRunning() const { return m_write->isRunning(); }
    /// Not yet known to be stored, in the order in which it was said.
    [[nodiscard]] const QList<CallBackChange> &waiting() const { return m_waiting; }
    void add(const CallBackChange &change);

Q_SIGNALS:
    void written();
    /// This was not stored, and what waited of the same case is given up. Without a problem: the
    /// case is there no longer.
    void refused(const std::optional<patron::Problem> &problem);
    /// Nothing waits any more.
    void emptied();

private:
    void writeNext();
    void told(const Result<bool> &stored);

    QString m_database;
    QList<CallBackChange> m_waiting;
    std::unique_ptr<JobQueue<bool>> m_write; ///< the first of m_waiting, or nothing
};

} // namespace patron
