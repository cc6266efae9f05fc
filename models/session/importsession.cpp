// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importsession.h"

#include "models/session/firstpart.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

namespace patron {

namespace {

/// What is done by then needs no first rows: they would only flicker.
constexpr std::chrono::milliseconds patience{120};

} // namespace

ImportSession::ImportSession(QString database, QTimeZone zone, QThreadPool &pool,
                             QThreadPool &writer, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_zone(std::move(zone))
    , m_mappings(m_database, pool, writer)
    , m_customers(m_database, pool, writer)
    , m_write(pool)
    , m_leftOut(pool)
    , m_peek(pool)
    , m_look(pool)
    , m_store(writer)
    , m_undo(writer)
    , m_emptyLog(writer)
    , m_log(pool)
{
}

ImportSession::~ImportSession() = default;

QString ImportSession::currentFile() const
{
    return QFileInfo(m_current.file).fileName();
}

QList<ReadingDecision> ImportSession::decisions() const
{
    return m_review ? decisionsOf(*m_review, m_options) : QList<ReadingDecision>();
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
    return m_peek.isRunning() ? m_peek.progress() : m_look.progress();
}

void ImportSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ImportSession::open(const QStringList &files, Consent consent)
{
    for (const QString &file : files) {
        Waiting waiting;
        waiting.file = file;
        waiting.consent = consent;
        waiting.options.zone = m_zone;
        add(std::move(waiting));
    }
    if (m_state == State::Idle)
        next();
}

void ImportSession::add(Waiting waiting, Turn turn)
{
    if (m_state == State::Idle && m_queue.isEmpty())
        m_files.clear();
    if (waiting.consent != Consent::Given)
        waiting.row = m_files.add(waiting.file);
    m_queue.insert(turn == Turn::Next ? 0 : m_queue.size(), std::move(waiting));
}

void ImportSession::next()
{
    m_review.reset();
    m_before.reset();
    m_remembered.clear();
    m_keptKind.reset();
    m_guessKey = 0;
    m_isChanged = false;
    m_current = m_queue.isEmpty() ? Waiting() : m_queue.takeFirst();
    if (m_current.file.isEmpty())
        setState(State::Idle);
    else
        look(m_current.options, m_current.memory);
}

/// What is not to be waited for any longer; its answer is not heard.
void ImportSession::forgetLook()
{
    ++m_lookNumber;
    m_peek.cancel();
    m_look.cancel();
}

void ImportSession::look(const ImportOptions &options, Memory memory)
{
    forgetLook();
    m_options = options;
    m_files.setState(m_current.row, FileState::Looking);
    m_peek.start(
        [database = m_database, file = m_current.file, options, memory](const Progress &progress) {
            return peekFile(database, file, options, memory, progress);
        },
        [this, number = m_lookNumber](Result<FilePeek> peek) {
            if (number == m_lookNumber)
                peeked(std::move(peek));
        });
    setState(State::Reviewing);
}

void ImportSession::peeked(Result<FilePeek> peek)
{
    if (!peek) {
        lookFailed(peek.error());
        return;
    }
    m_options = peek->options;
    if (!peek->remembered.isEmpty())
        m_remembered = peek->remembered;
    if (m_guessKey == 0)
        m_guessKey = peek->guessKey;
    if (peek->sample && m_current.consent == Consent::Ask) {
        if (peek->bytes > longFileBytes)
            showSample(std::move(*peek->sample));
        else
            QTimer::singleShot(patience, this,
                               [this, number = m_lookNumber, sample = std::move(*peek->sample)] {
                                   if (number == m_lookNumber && m_state == State::Reviewing)
                                       showSample(sample);
                               });
    }
    lookAll();
}

void ImportSession::showSample(Review sample)
{
    m_review = std::move(sample);
    m_review->remembered = m_remembered;
    Q_EMIT sampleReady(*m_review);
}

void ImportSession::lookAll()
{
    m_look.start(
        [database = m_database, file = m_current.file, options = m_options](
            const Progress &progress) { return reviewFile(database, file, options, progress); },
        [this, number = m_lookNumber](Result<Review> review) {
            if (number == m_lookNumber)
                looked(std::move(review));
        });
    setState(State::Reviewing); // another progress from here on
}

/// The import of the same file, read otherwise, whose place it takes unless the owner says that it
/// counts twice: nobody doubles the answers by an Enter.
ImportId ImportSession::importOf(const Review &review)
{
    const auto known = std::ranges::find(review.notes, ProblemCode::FileKnown, &Problem::code);
    return known == review.notes.end() ? ImportId()
                                       : ImportId{known->arguments.value(2).toLongLong()};
}

void ImportSession::looked(Result<Review> review)
{
    const bool isOther = review && !m_current.hash.isEmpty() && review->hash != m_current.hash;
    if (isOther && !isBroughtBack())
        review = failure(ProblemCode::FileDiffers, {}, {.file = currentFile()});
    if (!review) {
        lookFailed(review.error());
        return;
    }
    if (const ImportId before = importOf(*review);
        before.isValid() && m_current.consent == Consent::Ask && !m_options.countsTwice &&
        !m_options.sameFile.isValid()) { // of several such imports the latest
        m_options.sameFile = before;
        m_current.hash = review->hash;
        lookAll();
        return;
    }
    if (const auto kept = std::exchange(m_keptKind, {}); kept && review->mapping.kind != *kept) {
        m_options.file.kind = *kept;
        lookAll();
        return;
    }
    m_review = std::move(*review);
    if (isOther) {
        m_options.importedAt = {}; // it is not what was there
        m_options.readAgainAt = {};
        m_review->notes.prepend(note(ProblemCode::FileChangedSince, {}, {.file = currentFile()}));
    }
    m_review->remembered = m_remembered;
    m_before.reset();
    answerReview();
}

void ImportSession::lookFailed(const Problem &problem)
{
    if (problem.code != ProblemCode::Cancelled)
        Q_EMIT failed(problem);
    if (m_before) {
        backToReviewBefore();
        return;
    }
    m_files.setRefused(m_current.row, problem);
    next();
}

void ImportSession::backToReviewBefore()
{
    m_review = m_before->review;
    m_options = m_before->options;
    m_remembered = m_before->remembered;
    m_isChanged = m_before->isChanged;
    m_before.reset();
    m_files.setState(m_current.row, FileState::Asking);
    setState(State::Waiting);
    Q_EMIT reviewReady(*m_review);
}

/// A review is there: goes on as far as the owner's consent reaches.
void ImportSession::answerReview()
{
    const bool bringsAny = m_review->added + m_review->changed > 0 || isEarlierReadToo();
    const bool isClear = needsNoAnswer(*m_review, m_options);
    if (m_current.consent == Consent::Given ||
        (m_current.consent == Consent::IfClear && isClear && bringsAny)) {
        storeReview(m_current.rememberAs);
        return;
    }
    if (m_current.consent == Consent::IfSame && bringsAny && m_review->hash == m_current.hash &&
        !importOf(*m_review).isValid()) {
        storeReview(m_current.rememberAs);
        return;
    }
    if (m_current.consent == Consent::IfClear) {
        m_files.setState(m_current.row, bringsAny ? FileState::Asking : FileState::NothingNew);
        m_current.consent = Consent::Ask;
        if (bringsAny) // asked about when the others are done
            m_queue << m_current;
        next();
        return;
    }
    m_current.consent = Consent::Ask;
    m_files.setState(m_current.row, FileState::Asking);
    setState(State::Waiting);
    Q_EMIT reviewReady(*m_review);
}

void ImportSession::lookOtherwise(const ImportOptions &options)
{
    if (m_review && m_review->isComplete && !m_before)
        m_before = Looked{*m_review, m_options, m_remembered, m_isChanged};
    m_isChanged = true;
    m_keptKind.reset();
    look(options, Memory::Ignore);
}

void ImportSession::wish(const QString &field, const QString &header)
{
    if (!canDecide())
        return;
    ImportOptions options = m_options;
    options.wishes.removeIf([&header](const MappingWish &old) { return old.header == header; });
    options.wishes << MappingWish{field, header};
    // What one column means makes no other records of the rows, unless these have no such field.
    const RecordKind kind = m_review->mapping.kind;
    const auto meant = fieldFromId(field);
    const bool isKept = meant && belongsTo(*meant, kind) && !options.file.kind;
    lookOtherwise(options);
    if (isKept)
        m_keptKind = kind;
}

void ImportSession::decide(const ReadingDecision &decision, const QString &value)
{
    // What was only assumed may be confirmed.
    if (!canDecide() || (value == decision.value && !decision.isAssumed))
        return;
    const ImportOptions options = withDecision(m_options, decision, value);
    if (decision.reading == Reading::Earlier &&
        m_state == State::Waiting) { // this file is read as before
        m_options = options;
        Q_EMIT reviewReady(*m_review);
        return;
    }
    if (options.replaced().isValid())
        m_current.hash = m_review->hash;
    const QString remembered = decision.reading == Reading::Remembered ? QString() : m_remembered;
    lookOtherwise(options);
    m_remembered = remembered;
}

void ImportSession::read(const QString &header, const QStringList &decisions,
                         const QList<ReadingWish> &wishes)
{
    if (!canDecide())
        return;
    ImportOptions options = m_options;
    options.readings.removeIf([&](const ReadingWish &old) {
        return old.header == header && decisions.contains(old.decision);
    });
    options.readings += wishes;
    if (options != m_options)
        lookOtherwise(options);
}

bool ImportSession::canDecide() const
{
    return m_review && (m_state == State::Waiting || m_state == State::Reviewing);
}

void ImportSession::skip()
{
    const bool isCounted = m_state == State::Waiting;
    if (!isCounted && !(m_state == State::Reviewing && m_review))
        return;
    forgetLook();
    const bool bringsAny = !isCounted || (m_review && m_review->added + m_review->changed > 0);
    m_files.setState(m_current.row, bringsAny ? FileState::Declined : FileState::NothingNew);
    next();
}

void ImportSession::skipAll()
{
    for (const Waiting &waiting : std::exchange(m_queue, {}))
        m_files.setState(waiting.row, FileState::Declined);
    if (m_state != State::Reviewing && m_state != State::Waiting)
        return;
    forgetLook();
    m_files.setState(m_current.row, FileState::Declined);
    next();
}

void ImportSession::cancel()
{
    if (m_state == State::Reviewing && m_before) {
        forgetLook();
        backToReviewBefore();
        return;
    }
    m_store.cancel();
    m_undo.cancel();
    m_undos.clear();
    skipAll();
}

void ImportSession::giveUp()
{
    m_queue.clear();
    m_undos.clear();
    m_store.cancel();
    m_undo.cancel();
    forgetLook();
}

} // namespace patron
