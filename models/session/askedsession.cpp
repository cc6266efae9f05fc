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
    write(import, asked, Keep::Before);
}

void AskedSession::undo()
{
    if (m_import.isValid())
        write(std::exchange(m_import, {}), m_before, Keep::Nothing);
}

void AskedSession::write(ImportId import, const Asked &asked, Keep keep)
{
    m_write.add(
        [path = m_database, import, asked]() -> Result<Asked> {
            const auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            auto before = askedOf(**database, import);
            if (!before)
                return before;
            if (const Result<void> done = storeAsked(**database, import, asked); !done)
                return failure(done.error());
            return before;
        },
        [this, import, keep](const Result<Asked> &before) {
            if (!before) {
                Q_EMIT failed(before.error());
                return;
            }
            if (keep == Keep::Nothing) {
                Q_EMIT undone();
                return;
            }
            m_import = import;
            m_before = *before;
            Q_EMIT stored();
        });
}

} // namespace patron
