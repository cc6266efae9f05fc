// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mappingsession.h"

#include "models/storage/database.h"

#include <algorithm>
#include <utility>

namespace patron {

MappingSession::MappingSession(QString database, QThreadPool &pool, QThreadPool &writer)
    : m_database(std::move(database))
    , m_read(pool)
    , m_write(writer)
{
}

void MappingSession::reload()
{
    m_read.start(
        [path = m_database](const Progress &) -> Result<QList<SavedMapping>> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return listMappings(**database);
        },
        [this](const Result<QList<SavedMapping>> &mappings) {
            if (!mappings) {
                Q_EMIT failed(mappings.error());
                return;
            }
            if (m_write.isRunning())
                return; // as it was before: it is read anew once all is written
            m_mappings = m_kept = *mappings;
            Q_EMIT changed();
        });
}

/// Known at once: what is asked next may be of what was asked just now, and is taken back to that.
void MappingSession::write(const Write &change, const Show &show)
{
    m_asked << show;
    show(m_mappings);
    m_write.add(
        [path = m_database, change]() -> Result<bool> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            if (const auto done = change(**database); !done)
                return failure(done.error());
            return true;
        },
        [this](const Result<bool> &done) { written(done); });
}

void MappingSession::written(const Result<bool> &done)
{
    const Show show = m_asked.takeFirst();
    if (done) {
        show(m_kept);
    } else {
        m_mappings = m_kept;
        for (const Show &each : std::as_const(m_asked))
            each(m_mappings);
        Q_EMIT failed(done.error());
    }
    if (!m_write.isRunning())
        reload();
}

void MappingSession::rename(MappingId mapping, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    if (const SavedMapping *before = known(mapping); before && before->name != trimmed)
        Q_EMIT renamed(mapping, QString(before->name), trimmed);
    write([mapping,
           trimmed](Database &database) { return renameMapping(database, mapping, trimmed); },
          [mapping, trimmed](Mappings &mappings) {
              for (SavedMapping &each : mappings)
                  each.name = each.id == mapping ? trimmed : each.name;
          });
}

void MappingSession::change(MappingId mapping, const QByteArray &reading)
{
    if (const SavedMapping *before = known(mapping); before && before->reading != reading)
        Q_EMIT readingChanged(SavedMapping(*before), reading);
    write([mapping,
           reading](Database &database) { return changeMapping(database, mapping, reading); },
          [mapping, reading](Mappings &mappings) {
              for (SavedMapping &each : mappings)
                  each.reading = each.id == mapping ? reading : each.reading;
          });
}

void MappingSession::restore(const SavedMapping &mapping)
{
    write([mapping](Database &database) { return restoreMapping(database, mapping); },
          [mapping](Mappings &mappings) {
              // As it is written: a newer one for the same layout stays.
              const auto isThere = [&mapping](const SavedMapping &each) {
                  return each.id == mapping.id || each.layoutKey == mapping.layoutKey;
              };
              if (std::ranges::none_of(mappings, isThere))
                  mappings << mapping;
          });
}

void MappingSession::remember(const SavedMapping &mapping)
{
    const auto save = [mapping](Database &database) -> Result<void> {
        const auto saved = saveMapping(database, mapping);
        return saved ? Result<void>() : failure(saved.error());
    };
    write(save, [](Mappings &) {}); // it has its id once it is written
}

const SavedMapping *MappingSession::known(MappingId mapping) const
{
    const auto found = std::ranges::find(m_mappings, mapping, &SavedMapping::id);
    return found == m_mappings.end() ? nullptr : &*found;
}

void MappingSession::forget(MappingId mapping)
{
    if (const SavedMapping *before = known(mapping))
        Q_EMIT forgotten(SavedMapping(*before));
    write([mapping](Database &database) { return forgetMapping(database, mapping); },
          [mapping](Mappings &mappings) {
              mappings.removeIf([mapping](const SavedMapping &each) { return each.id == mapping; });
          });
}

} // namespace patron
