// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportSession that takes imports back and brings them again.

#include "models/session/importsession.h"
#include "models/session/readingtext.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/mappingstore.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// Only a convenience, too: without it the import cannot be brought back in one step.
std::optional<ImportRecord> loggedImport(Database &database, ImportId import)
{
    const auto imports = listImports(database);
    if (!imports)
        return {};
    const auto found = std::ranges::find(*imports, import, &ImportRecord::id);
    return found == imports->end() ? std::nullopt : std::optional(*found);
}

} // namespace

void ImportSession::undo(ImportId import)
{
    m_undos << import;
    if (m_state != State::Committing && m_state != State::Undoing)
        startUndo();
}

void ImportSession::startUndo()
{
    forgetLook();
    const ImportId import = m_undos.takeFirst();
    std::optional<MappingChange> mapping;
    if (const auto change = m_remembering.find(import.value); change != m_remembering.end())
        mapping = change->second;
    m_undo.start(
        [path = m_database, import, mapping](const Progress &progress) -> Result<Undone> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            const auto record = loggedImport(**database, import);
            const auto done = undoImport(**database, import, progress);
            if (!done)
                return failure(done.error());
            if (mapping) // what was wrong with the reading is not read into the next file
                static_cast<void>(takeBackMapping(**database, *mapping));
            return Undone{*done, record};
        },
        [this, import](const Result<Undone> &undone) { undoEnded(import, undone); });
    setState(State::Undoing);
}

/// The owner need not wait for it. Where it cannot be, whoever writes next does it.
void ImportSession::startEmptyingLog()
{
    m_emptyLog.start(
        [path = m_database](const Progress &) -> Result<bool> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            emptyLog(**database);
            return true;
        },
        [](const Result<bool> &) {});
}

void ImportSession::undoEnded(ImportId import, const Result<Undone> &undone)
{
    if (undone) {
        startEmptyingLog();
        keepTakenBack(import, *undone);
        forgetRemembering(import);
        Q_EMIT this->undone(import, undone->rows);
    } else if (undone.error().code != ProblemCode::Cancelled) {
        Q_EMIT failed(undone.error());
    }
    if (undone)
        followReplaced(import, {});
    if (!m_undos.isEmpty()) {
        startUndo();
    } else if (m_current.file.isEmpty()) {
        next();
    } else { // what it brings may be more by now
        m_before.reset();
        look(m_options, Memory::Ignore);
    }
}

/// What brings it back. The sample shop comes and goes as a whole.
void ImportSession::keepTakenBack(ImportId import, const Undone &undone)
{
    if (!undone.record || undone.record->isOfSampleShop())
        return;
    const auto remembering = m_remembering.find(import.value);
    m_takenBack.insert_or_assign(import.value,
                                 TakenBack{*undone.record, remembering == m_remembering.end()
                                                               ? QString()
                                                               : remembering->second.after.name});
}

/// The reading that this import brought along is gone, also as what a later one took the place of.
void ImportSession::forgetRemembering(ImportId import)
{
    const auto gone = m_remembering.find(import.value);
    if (gone == m_remembering.end())
        return;
    const MappingChange change = std::move(gone->second);
    m_remembering.erase(gone);
    for (auto &[id, later] : m_remembering) {
        if (later.before == change.after)
            later.before = change.before;
    }
    m_mappings.reload();
}

const ImportRecord *ImportSession::takenBack(ImportId import) const
{
    const auto found = m_takenBack.find(import.value);
    return found == m_takenBack.end() ? nullptr : &found->second.record;
}

void ImportSession::importAgain(ImportId import, const QString &path)
{
    const auto found = m_takenBack.find(import.value);
    const auto isIt = [import](const Waiting &waiting) { return waiting.again == import; };
    if (found == m_takenBack.end() || isIt(m_current) || std::ranges::any_of(m_queue, isIt))
        return; // asked for twice
    const ImportRecord &record = found->second.record;
    Waiting waiting;
    waiting.file = path.isEmpty() ? record.path : path;
    if (!QFileInfo(waiting.file).isFile()) {
        Q_EMIT fileAsked(import, record.file);
        return;
    }
    waiting.consent = Consent::IfSame;
    waiting.options.zone = m_zone;
    waiting.options = readingFromText(record.reading, waiting.options);
    waiting.options.importedAt = record.importedAt;
    waiting.options.readAgainAt = record.readAgainAt;
    waiting.memory = Memory::Ignore;
    waiting.hash = record.hash;
    waiting.again = import;
    waiting.rememberAs = found->second.rememberAs;
    add(std::move(waiting));
    if (m_state == State::Idle)
        next();
}

} // namespace patron
