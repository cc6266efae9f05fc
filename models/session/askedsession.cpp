// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/askedsession.h"

#include "models/storage/askedstore.h"
#include "models/storage/database.h"

#include <utility>

namespace patron {

namespace {

Result<Asked> askedOf(Database &database, ImportId import)
{
    return loadAsked(database).map([import](const AskedByImport &asked) {
        return asked.value(QString::number(import.value));
    });
}

} // namespace

AskedSession::AskedSession(QString database, QThreadPool &pool, QThreadPool &writer)
    : m_database(std::move(database))
    , m_read(pool)
    , m_write(writer)
{
}

void AskedSession::find(ImportId import)
{
    m_read.start(
        [path = m_database, import](const Progress &) -> Result<Asked> {
            const auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return askedOf(**database, import);
        },
        [this, import](const Result<Asked> &asked) {
            if (asked)
                Q_EMIT found(import, *asked);
            else if (asked.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(asked.error());
        });
}

void AskedSession::store(ImportId import, const Asked &asked)
{
    const auto said = std::make_shared<Said>(Said{import, {}});
    m_stored << said;
    m_write.add(
        [path = m_database, said, asked]() -> Result<bool> {
            const auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            const auto before = askedOf(**database, said->import);
            if (!before)
                return failure(before.error());
            if (const auto done = storeAsked(**database, said->import, asked); !done)
                return failure(done.error());
            said->before = *before;
            return true;
        },
        [this, said](const Result<bool> &done) {
            // Not there: it is taken back by now, or cannot be.
            const qsizetype at = m_stored.indexOf(said);
            if (!done) {
                if (at >= 0)
                    m_stored.removeAt(at);
                Q_EMIT failed(done.error());
                return;
            }
            if (at > 0)
                m_stored.remove(0, at);
            Q_EMIT stored();
        });
}

void AskedSession::undo()
{
    if (m_stored.isEmpty())
        return;
    const auto said = m_stored.takeLast();
    m_stored.clear();
    m_write.add(
        [path = m_database, said]() -> Result<bool> {
            if (!said->before)
                return false;
            const auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            if (const auto done = storeAsked(**database, said->import, *said->before); !done)
                return failure(done.error());
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            else if (*done)
                Q_EMIT undone();
        });
}

} // namespace patron
