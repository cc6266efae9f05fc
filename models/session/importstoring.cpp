// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportSession that stores: yes, read again; and the log of it.

#include "models/session/importsession.h"
#include "models/session/readingtext.h"
#include "models/session/rememberedcolumns.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/mappingstore.h"
#include "models/storage/reimport.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// Only a convenience: the import stands without it.
std::optional<MappingChange> rememberReading(const QString &path, const SavedMapping &mapping)
{
    if (mapping.name.isEmpty())
        return {};
    auto database = Database::open(path, Access::Write);
    if (!database)
        return {};
    auto change = saveMapping(**database, mapping);
    return change ? std::optional(std::move(*change)) : std::nullopt;
}

} // namespace

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
    const bool bringsNothing = m_review->added + m_review->changed == 0;
    const bool isAsked = m_current.consent == Consent::Ask && !m_options.replaced().isValid();
    if (bringsNothing && (isAsked || isEarlierReadToo())) {
        // A file that brings nothing leaves no trace in the log; what was said of it holds.
        m_files.setState(m_current.row, FileState::NothingNew);
        if (!rememberAs.isEmpty())
            m_mappings.remember(mappingOf(rememberAs));
        if (isEarlierReadToo())
            readEarlierToo({});
        next();
        return;
    }
    m_files.setState(m_current.row, FileState::Storing);
    m_store.start(
        [database = m_database, review = *m_review, options = m_options,
         mapping = mappingOf(rememberAs)](const Progress &progress) -> Result<Stored> {
            auto record = commitReview(database, review, options, progress);
            if (!record)
                return failure(record.error());
            return Stored{std::move(*record), rememberReading(database, mapping)};
        },
        [this](Result<Stored> stored) { storingEnded(std::move(stored)); });
    setState(State::Committing);
}

SavedMapping ImportSession::mappingOf(const QString &rememberAs) const
{
    SavedMapping mapping;
    mapping.name = rememberAs;
    mapping.guessKey = m_guessKey;
    mapping.layoutKey = layoutKey(m_review->shape.headers);
    ImportOptions options = m_options;
    options.importedAt = {}; // which is of this file alone
    mapping.reading = rememberedText(options, m_review->shape.headers, m_review->mapping);
    mapping.savedAt = QDateTime::currentDateTimeUtc();
    return mapping;
}

void ImportSession::storingEnded(Result<Stored> stored)
{
    if (stored) {
        if (stored->mapping)
            m_remembering.insert_or_assign(stored->record.id.value, std::move(*stored->mapping));
        m_files.setImported(m_current.row, stored->record);
        m_mappings.reload();
        if (isEarlierReadToo())
            readEarlierToo(stored->record.id);
        if (m_current.with.isValid())
            m_readWith[m_current.with.value] << stored->record.id;
        const ImportId gone = m_options.replaced();
        followReplaced(gone, stored->record.id);
        if (gone.isValid())
            Q_EMIT replaced(gone, stored->record);
        if (isBroughtBack()) {
            m_takenBack.erase(m_current.again.value);
            Q_EMIT broughtBack(m_current.again, stored->record);
        }
        Q_EMIT imported(stored->record);
    } else if (stored.error().code == ProblemCode::Cancelled) {
        m_files.setState(m_current.row, FileState::Declined);
    } else {
        m_files.setRefused(m_current.row, stored.error());
        Q_EMIT failed(stored.error());
    }
    m_current = {};
    if (m_undos.isEmpty())
        next();
    else
        startUndo();
}

void ImportSession::readAgain(ImportId import, const QString &path)
{
    const auto asked = m_readingsAsked.extract(import.value);
    const bool isAnswer = !path.isEmpty() && !asked.empty();
    if (takenBack(import)) {
        importAgain(import, path);
        return;
    }
    startAgain(import, path, isAnswer ? std::optional(asked.mapped()) : std::nullopt);
}

void ImportSession::readAs(ImportId import, const QByteArray &reading)
{
    startAgain(import, {}, reading);
}

/// The answer is a readAgain() with the path.
void ImportSession::askForFile(ImportId import, const QString &file, const QByteArray &reading)
{
    m_readingsAsked.insert_or_assign(import.value, reading);
    Q_EMIT fileAsked(import, file);
}

void ImportSession::startAgain(ImportId import, const QString &path,
                               const std::optional<QByteArray> &reading, Turn turn, ImportId with)
{
    for (const ImportRecord &record : m_imports.imports()) {
        if (record.id != import)
            continue;
        const QString file = path.isEmpty() ? record.path : path;
        if (!QFileInfo(file).isFile()) {
            if (reading)
                askForFile(import, record.file, *reading);
            else
                Q_EMIT fileAsked(import, record.file);
            return;
        }
        Waiting waiting;
        waiting.file = file;
        waiting.options.zone = m_zone;
        waiting.options = readingFromText(reading.value_or(record.reading), waiting.options);
        waiting.options.replaces = import;
        waiting.memory = Memory::Ignore;
        waiting.hash = record.hash;
        waiting.with = with;
        if (reading)
            waiting.consent = Consent::Given;
        add(std::move(waiting), turn);
        if (m_state == State::Idle)
            next();
        return;
    }
}

std::optional<ReadAgain> ImportSession::readAgain() const
{
    const auto &imports = m_imports.imports();
    const auto before = std::ranges::find(imports, m_options.replaced(), &ImportRecord::id);
    if (!m_review || !isReadAgain() || before == imports.end())
        return {};
    return readsOtherwise(*before, *m_review, m_options);
}

/// An import is gone: what was to take its place takes that of its successor, or is new.
void ImportSession::followReplaced(ImportId gone, ImportId successor)
{
    if (!gone.isValid())
        return;
    const auto follow = [&](ImportOptions &options) {
        if (options.replaces == gone)
            options.replaces = successor;
        if (options.sameFile == gone)
            options.sameFile = successor;
    };
    // What was read again stays so only until it is read once more.
    for (auto &[with, imports] : m_readWith)
        imports.removeOne(gone);
    if (auto with = m_readWith.extract(gone.value); !with.empty() && successor.isValid()) {
        with.key() = successor.value;
        m_readWith.insert(std::move(with));
    }
    // The reading that came with it goes when its successor is taken back.
    if (auto remembered = m_remembering.extract(gone.value);
        !remembered.empty() && successor.isValid()) {
        MappingChange &change = remembered.mapped();
        const auto [own, isFirst] = m_remembering.try_emplace(successor.value, change);
        if (!isFirst)
            own->second.before = std::move(change.before);
    }
    follow(m_options);
    follow(m_current.options);
    for (Waiting &waiting : m_queue)
        follow(waiting.options);
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
