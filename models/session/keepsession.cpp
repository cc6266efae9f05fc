// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/keepsession.h"

#include "models/storage/database.h"
#include "models/storage/keeprules.h"

#include <utility>

namespace patron {

KeepSession::KeepSession(QString database, QThreadPool &pool, QThreadPool &writer)
    : m_database(std::move(database))
    , m_read(pool)
    , m_write(writer)
    , m_remove(writer)
{
}

void KeepSession::reload()
{
    m_read.start(
        [path = m_database](const Progress &progress) {
            return readKeeping(path, QDate::currentDate(), progress);
        },
        [this](Result<Keeping> keeping) {
            if (keeping && m_write.isRunning())
                return; // by the rules before: it is read anew once the new ones are written
            if (keeping) {
                m_keeping = std::move(*keeping);
                Q_EMIT changed();
            } else if (keeping.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(keeping.error());
            }
        });
}

void KeepSession::written(const Result<bool> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    if (!m_write.isRunning())
        reload();
}

void KeepSession::setRule(const KeepRule &rule)
{
    m_write.add(
        [path = m_database, rule]() -> Result<bool> {
            const auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            if (const auto done = setKeepRule(**database, rule); !done)
                return failure(done.error());
            return true;
        },
        [this](const Result<bool> &done) { written(done); });
}

void KeepSession::allowAgain(const KeepScope &scope)
{
    m_write.add(
        [path = m_database, scope]() -> Result<bool> {
            const auto database = Database::open(path, Access::Write);
            return database ? allowOlderAgain(**database, scope) : failure(database.error());
        },
        [this](const Result<bool> &done) { written(done); });
}

void KeepSession::removeDue(const QList<KeepDue> &confirmed)
{
    if (m_remove.isRunning())
        return; // the answer to that one is the answer to this: another start would drop it
    m_remove.start(
        [path = m_database, confirmed](const Progress &progress) {
            return removeWhatIsDue(path, confirmed, QDateTime::currentDateTime(), progress);
        },
        [this](const Result<KeptUntil> &what) {
            if (what)
                Q_EMIT removed(*what);
            else if (what.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(what.error());
            reload();
        });
}

void KeepSession::giveUp()
{
    m_read.cancel();
    m_remove.cancel();
}

} // namespace patron
