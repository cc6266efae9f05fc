// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/commentsession.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotdays.h"
#include "models/storage/commentstore.h"
#include "models/storage/database.h"

namespace patron {

CommentSession::CommentSession(QString database, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_search(pool)
    , m_page(pool)
    , m_words(pool)
    , m_source(pool)
{
    connect(&m_comments, &CommentListModel::pageWanted, this, &CommentSession::fetch);
    connect(&m_search, &JobBase::runningChanged, this, &CommentSession::searchingChanged);
}

CommentSession::~CommentSession() = default;

Period CommentSession::days() const
{
    return m_snapshot ? daysOf(*m_snapshot) : Period();
}

void CommentSession::setScope(std::shared_ptr<const Snapshot> snapshot, const Filter &filter)
{
    if (snapshot == m_snapshot && filter == m_filter)
        return;
    m_snapshot = std::move(snapshot);
    m_filter = filter;
    m_isStale = true;
    if (!m_isShown) { // what was erased is not kept until somebody looks
        m_search.cancel();
        m_page.cancel();
        m_words.cancel();
        m_comments.setResponses({});
    }
    readAnew();
}

void CommentSession::setShown(bool isShown)
{
    m_isShown = isShown;
    readAnew();
}

void CommentSession::readAnew()
{
    if (!m_isShown || !m_isStale || !m_snapshot)
        return;
    m_isStale = false;
    restart();
    countWords();
}

void CommentSession::countWords()
{
    m_words.start(
        [path = m_database, snapshot = m_snapshot,
         filter = m_filter](const Progress &progress) -> Result<WordStudy> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return studyWords(**database, *snapshot, filter, progress);
        },
        [this](const Result<WordStudy> &study) {
            if (study)
                Q_EMIT wordsCounted(*study);
            else if (study.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(study.error());
        });
}

void CommentSession::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    if (m_isShown)
        restart();
    else
        m_isStale = true;
}

void CommentSession::readSource(ResponseId response)
{
    m_source.start(
        [path = m_database, response](const Progress &progress) -> Result<SourceRow> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return readSourceRow(**database, response, progress);
        },
        [this](const Result<SourceRow> &source) {
            if (source)
                Q_EMIT sourceRead(*source);
            else if (source.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(source.error());
        });
}

void CommentSession::restart()
{
    if (!m_snapshot)
        return;
    m_page.cancel();
    m_search.start(
        [path = m_database, snapshot = m_snapshot, filter = m_filter,
         text = m_text](const Progress &progress) -> Result<std::vector<ResponseId>> {
            std::vector<ResponseId> responses = SnapshotCounter(snapshot).commented(filter);
            if (text.isEmpty())
                return responses;
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return searchComments(**database, responses, text, progress);
        },
        [this](Result<std::vector<ResponseId>> found) {
            if (found) {
                m_comments.setResponses(std::move(*found));
                Q_EMIT listed(m_comments.total());
            } else if (found.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(found.error());
            }
        });
}

void CommentSession::fetch(const std::vector<ResponseId> &responses)
{
    m_page.start(
        [path = m_database, responses](const Progress &) -> Result<QList<Comment>> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return loadComments(**database, responses);
        },
        [this](Result<QList<Comment>> page) {
            if (page) {
                m_comments.addPage(*page);
                return;
            }
            m_comments.giveUpPage();
            if (page.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(page.error());
        });
}

} // namespace patron
