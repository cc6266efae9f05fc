// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importsession.h"

#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <QFileInfo>

#include <utility>

namespace patron {

ImportSession::ImportSession(QString database, QTimeZone zone, QThreadPool &pool,
                             QThreadPool &writer, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_look(pool)
    , m_store(writer)
    , m_undo(writer)
{
    m_options.zone = zone;
}

ImportSession::~ImportSession() = default;

QString ImportSession::currentFile() const
{
    return QFileInfo(m_file).fileName();
}

Progress ImportSession::progress() const
{
    switch (m_state) {
    case State::Committing:
        return m_store.progress();
    case State::Undoing:
        return m_undo.progress();
    case State::Idle:
    case State::Reviewing:
    case State::Waiting:
        break;
    }
    return m_look.progress();
}

void ImportSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ImportSession::open(const QStringList &files, Consent consent)
{
    for (const QString &file : files)
        m_queue << Waiting{file, consent};
    if (m_state == State::Idle)
        next();
}

void ImportSession::next()
{
    m_review.reset();
    m_options.table = {};
    m_options.wishes.clear();
    const Waiting waiting = m_queue.isEmpty() ? Waiting() : m_queue.takeFirst();
    m_file = waiting.file;
    m_consent = waiting.consent;
    if (m_file.isEmpty())
        setState(State::Idle);
    else
        startReview(m_options);
}

void ImportSession::startReview(const ImportOptions &options)
{
    m_look.start(
        [database = m_database, file = m_file, options](const Progress &progress) {
            return reviewFile(database, file, options, progress);
        },
        [this, options, before = std::exchange(m_review, std::nullopt)](Result<Review> looked) {
            // Cancelled may also be a look that had just ended.
            if (!m_look.progress().isWanted()) {
                next();
                return;
            }
            if (looked) {
                m_options = options;
                m_review = std::move(*looked);
            } else {
                m_review = before;
                Q_EMIT failed(looked.error());
            }
            if (!m_review) {
                next();
                return;
            }
            if (m_consent == Consent::Given) {
                storeReview();
                return;
            }
            setState(State::Waiting);
            Q_EMIT reviewReady(*m_review);
        });
    setState(State::Reviewing);
}

void ImportSession::wish(const QString &field, const QString &header)
{
    if (m_state != State::Waiting)
        return;
    ImportOptions options = m_options;
    options.wishes.removeIf([&header](const MappingWish &old) { return old.header == header; });
    options.wishes << MappingWish{field, header};
    startReview(options);
}

void ImportSession::chooseEncoding(const QString &encoding)
{
    if (m_state != State::Waiting)
        return;
    ImportOptions options = m_options;
    options.table.encoding = encoding;
    startReview(options);
}

void ImportSession::commit()
{
    if (m_state == State::Waiting && m_review)
        storeReview();
}

void ImportSession::storeReview()
{
    m_store.start(
        [database = m_database, review = *m_review, options = m_options](const Progress &progress) {
            return commitReview(database, review, options, progress);
        },
        [this](Result<ImportRecord> stored) {
            if (stored)
                Q_EMIT imported(*stored);
            else if (stored.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(stored.error());
            next();
        });
    setState(State::Committing);
}

void ImportSession::skip()
{
    if (m_state == State::Waiting)
        next();
}

void ImportSession::cancel()
{
    m_queue.clear();
    m_look.cancel();
    m_store.cancel();
    m_undo.cancel();
    if (m_state == State::Waiting)
        next();
}

void ImportSession::undo(ImportId import)
{
    if (m_state != State::Idle)
        return;
    m_undo.start(
        [path = m_database, import](const Progress &progress) -> Result<bool> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            const auto done = undoImport(**database, import, progress);
            if (!done)
                return failure(done.error());
            return true;
        },
        [this, import](const Result<bool> &done) {
            if (done)
                Q_EMIT undone(import);
            else if (done.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(done.error());
            next();
        });
    setState(State::Undoing);
}

void ImportSession::setImports(const QList<ImportRecord> &imports)
{
    m_imports.setImports(imports);
}

} // namespace patron
