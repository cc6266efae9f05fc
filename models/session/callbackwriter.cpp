// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/callbackwriter.h"

#include "models/storage/database.h"

#include <QDateTime>

#include <utility>

namespace patron {

namespace {

/// False: the case is there no longer.
Result<bool> writeSaid(Database &database, const CallBackChange &change)
{
    return writeCallBackRecord(database, change.response, change.key, change.after,
                               QDateTime::currentSecsSinceEpoch());
}

} // namespace

CallBackWriter::CallBackWriter(QString database, QThreadPool &writer)
    : m_database(std::move(database))
    , m_write(std::make_unique<JobQueue<bool>>(writer))
{
}

/// By the writer, in its turn: another thread might find the database busy with what is written
/// before it.
CallBackWriter::~CallBackWriter()
{
    if (m_write->isRunning())
        m_waiting.removeFirst();
    if (!m_waiting.isEmpty()) {
        m_write->add(
            [path = m_database, changes = m_waiting]() -> Result<bool> {
                const auto database = Database::open(path, Access::Write);
                if (!database)
                    return failure(database.error());
                for (const CallBackChange &each : changes)
                    (void)writeSaid(**database, each);
                return true;
            },
            [](const Result<bool> &) {});
    }
    m_write.reset(); // waits
}

void CallBackWriter::add(const CallBackChange &change)
{
    m_waiting << change;
    writeNext();
}

void CallBackWriter::writeNext()
{
    if (m_waiting.isEmpty() || m_write->isRunning())
        return;
    m_write->add(
        [path = m_database, change = m_waiting.first()]() -> Result<bool> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            return writeSaid(**database, change);
        },
        [this](const Result<bool> &stored) { told(stored); });
}

void CallBackWriter::told(const Result<bool> &stored)
{
    const CallBackChange change = m_waiting.takeFirst();
    if (stored && *stored) {
        Q_EMIT written();
    } else {
        m_waiting.removeIf(
            [&change](const CallBackChange &each) { return each.key == change.key; });
        Q_EMIT refused(stored ? std::nullopt : std::optional(stored.error()));
    }
    if (m_waiting.isEmpty())
        Q_EMIT emptied();
    writeNext();
}

} // namespace patron
