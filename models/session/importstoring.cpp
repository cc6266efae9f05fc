// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ImportSession that changes the database: yes, undo, read again; and the log of it.

#include "models/session/importsession.h"
#include "models/session/readingtext.h"
#include "models/session/rememberedcolumns.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/mappingstore.h"
#include "models/storage/reimport.h"

#include <QFileInfo>

namespace patron {

void ImportSession::commit(const QString &rememberAs)
{
    if (m_state == State::Waiting && m_review)
        storeReview(rememberAs);
}

void ImportSession::commitAll()
{
    if (m_state != State::Waiting)
        return;
    for (Waiting &waiting : m_queue) {
        if (waiting.consent == Consent::Ask)
            waiting.consent = Consent::IfClear;
    }
    m_current.consent = Consent::IfClear;
    m_current.options = m_options;
    m_current.memory = Memory::Ignore;
    answerReview();
}

void ImportSession::storeReview(const QString &rememberAs)
{
    SavedMapping mapping;
    mapping.name = rememberAs;
    mapping.guessKey = m_guessKey;
    mapping.layoutKey = layoutKey(m_review->shape.headers);
    mapping.reading = rememberedText(m_options, m_review->shape.headers, m_review->mapping);
    mapping.savedAt = QDateTime::currentDateTimeUtc();
    m_files.setState(m_current.row, FileState::Storing);
    m_store.start(
        [database = m_database, review = *m_review, options = m_options,
         mapping](const Progress &progress) -> Result<ImportRecord> {
            auto record = commitReview(database, review, options, progress);
            if (!record || mapping.name.isEmpty())
                return record;
            // Only a convenience: the import stands without it.
            if (auto connection = Database::open(database, Access::Write); connection)
                static_cast<void>(saveMapping(**connection, mapping));
            return record;
        },
        [this](Result<ImportRecord> record) { stored(std::move(record)); });
    setState(State::Committing);
}

void ImportSession::stored(Result<ImportRecord> record)
{
    if (record) {
        m_files.setImported(m_current.row, *record);
        m_mappings.reload();
        Q_EMIT imported(*record);
    } else if (record.error().code == ProblemCode::Cancelled) {
        m_files.setState(m_current.row, FileState::Declined);
    } else {
        m_files.setRefused(m_current.row, record.error());
        Q_EMIT failed(record.error());
    }
    m_current = {};
    if (m_undos.isEmpty())
        next();
    else
        startUndo();
}

void ImportSession::readAgain(ImportId import, const QString &path)
{
    for (const ImportRecord &record : m_imports.imports()) {
        if (record.id != import)
            continue;
        const QString file = path.isEmpty() ? record.path : path;
        if (!QFileInfo(file).isFile()) {
            Q_EMIT fileAsked(import, record.file);
            return;
        }
        Waiting waiting;
        waiting.file = file;
        waiting.options.zone = m_zone;
        waiting.options = readingFromText(record.reading, waiting.options);
        waiting.options.replaces = import;
        waiting.memory = Memory::Ignore;
        waiting.hash = record.hash;
        add(std::move(waiting));
        if (m_state == State::Idle)
            next();
        return;
    }
}

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
    m_undo.start(
        [path = m_database, import](const Progress &progress) -> Result<qint64> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            const auto kept = countTakenOver(**database, import);
            if (!kept)
                return failure(kept.error());
            const auto done = undoImport(**database, import, progress);
            if (!done)
                return failure(done.error());
            return *kept;
        },
        [this, import](const Result<qint64> &kept) { undoEnded(import, kept); });
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

void ImportSession::undoEnded(ImportId import, const Result<qint64> &kept)
{
    if (kept) {
        startEmptyingLog();
        Q_EMIT undone(import, *kept);
    } else if (kept.error().code != ProblemCode::Cancelled) {
        Q_EMIT failed(kept.error());
    }
    if (kept && m_options.replaces == import)
        m_options.replaces = {};
    if (!m_undos.isEmpty()) {
        startUndo();
    } else if (m_current.file.isEmpty()) {
        next();
    } else { // what it brings may be more by now
        m_before.reset();
        look(m_options, Memory::Ignore);
    }
}

void ImportSession::reloadLog()
{
    m_customers.reload();
    m_log.start(
        [path = m_database](const Progress &) -> Result<QList<ImportRecord>> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return listImports(**database);
        },
        [this](const Result<QList<ImportRecord>> &imports) {
            if (imports)
                m_imports.setImports(*imports);
            else if (imports.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(imports.error());
        });
}

} // namespace patron
