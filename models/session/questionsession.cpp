// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/questionsession.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotdays.h"
#include "models/storage/answertexts.h"
#include "models/storage/commentstore.h"
#include "models/storage/database.h"

#include <algorithm>

namespace patron {

namespace {

/// Columns that became the comment are read as comments, all others by their question.
bool isComment(const Snapshot &snapshot, QuestionId question)
{
    const Field field = newestField(snapshot, question);
    return field == Field::Comment || field == Field::Title;
}

/// The boxes of one question as its card counts them: who ticks none counts, and leaves no trace.
Result<void> countBoxes(const std::shared_ptr<const Snapshot> &snapshot, const Filter &filter,
                        QList<SurveyNode> &surveys)
{
    const SnapshotCounter counter(snapshot);
    for (SurveyNode &survey : surveys) {
        for (QuestionNode &node : survey.questions) {
            if (node.form != RowForm::Ticks)
                continue;
            const auto asked = countAsked(counter, *snapshot, filter, node.questions.first().id);
            if (!asked)
                return failure(asked.error());
            node.n = *asked;
        }
    }
    return {};
}

Result<std::vector<ResponseId>> responsesInWords(const QString &path,
                                                 const std::shared_ptr<const Snapshot> &snapshot,
                                                 const Filter &filter, QuestionId question,
                                                 const Progress &progress)
{
    const SnapshotCounter counter(snapshot);
    const Filter asked = whereAsked(*snapshot, filter, question);
    if (isComment(*snapshot, question))
        return counter.commented(asked);
    auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    const auto written = answeredInWords(**database, question, progress);
    if (!written)
        return failure(written.error());
    std::vector<ResponseId> responses = counter.responses(asked);
    std::erase_if(responses, [&written](ResponseId response) {
        return !std::ranges::binary_search(*written, response);
    });
    return responses;
}

} // namespace

QuestionSession::QuestionSession(QString database, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_listJob(pool)
    , m_wordsJob(pool)
    , m_cardJob(pool)
    , m_page(pool)
    , m_commentCount(pool)
{
    connect(&m_commentCount, &CommentCount::counted, this, &QuestionSession::commentsCounted);
    connect(&m_texts, &CommentListModel::pageWanted, this, &QuestionSession::fetchTexts);
}

QuestionSession::~QuestionSession() = default;

QList<CutBy> QuestionSession::cuts() const
{
    if (!m_snapshot)
        return {};
    // Read from the columns of all responses, and asked for at every click.
    if (m_cutsOf.lock() != m_snapshot || m_cutQuestions != m_wish.questions) {
        m_cutsOf = m_snapshot;
        m_cutQuestions = m_wish.questions;
        m_cuts = cutsFor(*m_snapshot, m_wish.questions);
    }
    return m_cuts;
}

QMap<QuestionId, QString> QuestionSession::questionNames() const
{
    return m_snapshot ? patron::questionNames(*m_snapshot) : QMap<QuestionId, QString>();
}

QMap<QString, QString> QuestionSession::importNames() const
{
    return m_snapshot ? patron::importNames(*m_snapshot) : QMap<QString, QString>();
}

Period QuestionSession::days() const
{
    return m_snapshot ? daysOf(*m_snapshot) : Period();
}

void QuestionSession::setScope(std::shared_ptr<const Snapshot> snapshot, const Filter &filter)
{
    if (snapshot == m_snapshot && filter == m_filter)
        return;
    const bool isNew = snapshot && m_snapshot && snapshot->reading != m_snapshot->reading;
    m_snapshot = std::move(snapshot);
    m_filter = filter;
    m_isStale = true;
    if (isNew && !m_isShown) { // what was erased is not kept until somebody looks
        m_page.cancel();
        m_cardJob.cancel();
        m_texts.setResponses({});
        m_card = {};
        Q_EMIT cardChanged();
    }
    recount();
}

void QuestionSession::countComments(const Filter &filter)
{
    m_commentCount.count(m_snapshot, filter);
}

void QuestionSession::setShown(bool isShown)
{
    m_isShown = isShown;
    recount();
}

void QuestionSession::recount()
{
    if (!m_isShown || !m_isStale || !m_snapshot)
        return;
    m_isStale = false;
    countList();
    m_wish.cut = possibleCut();
    if (!m_wish.questions.isEmpty())
        countCard();
}

void QuestionSession::countList()
{
    const bool isKnown = m_rankingsOf == m_snapshot->reading;
    m_listJob.start(
        [snapshot = m_snapshot, filter = m_filter,
         known = isKnown ? m_rankings : std::nullopt](const Progress &progress) -> Result<Listed> {
            const QList<QuestionCounts> counts = questionCounts(*snapshot, filter);
            if (!progress.isWanted())
                return failure(ProblemCode::Cancelled);
            auto rankings = known ? Result<QList<RankedQuestion>>(*known)
                                  : rankedQuestions(*snapshot, progress);
            if (!rankings)
                return failure(rankings.error());
            QList<SurveyNode> surveys = questionList(*snapshot, counts, *rankings);
            if (const auto counted = countBoxes(snapshot, filter, surveys); !counted)
                return failure(counted.error());
            return Listed{std::move(surveys), std::move(*rankings)};
        },
        [this, reading = m_snapshot->reading](Result<Listed> listed) {
            if (!listed) {
                if (listed.error().code != ProblemCode::Cancelled)
                    Q_EMIT failed(listed.error());
                return;
            }
            m_rankings = std::move(listed->rankings);
            m_rankingsOf = reading;
            m_list.setSurveys(listed->surveys);
            chooseWhatIsThere();
            Q_EMIT listChanged();
            countOwnWords();
        });
}

void QuestionSession::countOwnWords()
{
    m_wordsJob.start(
        [path = m_database, snapshot = m_snapshot,
         filter = m_filter](const Progress &progress) -> Result<QHash<QuestionId, qint64>> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            const SnapshotCounter counter(snapshot);
            std::vector<ResponseId> among = counter.responses(filter);
            std::ranges::sort(among);
            auto counts =
                countAnswersInWords(**database, filter.isEmpty() ? nullptr : &among, progress);
            if (!counts)
                return counts;
            for (const Question &question : snapshot->questions) {
                if (question.kind == QuestionKind::Text && isComment(*snapshot, question.id))
                    (*counts)[question.id] = qint64(
                        counter.commented(whereAsked(*snapshot, filter, question.id)).size());
            }
            return counts;
        },
        [this](Result<QHash<QuestionId, qint64>> counts) {
            if (counts) {
                m_list.setOwnWords(*counts);
                Q_EMIT listChanged();
            } else if (counts.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(counts.error());
            }
        });
}

/// The first question that no other pane shows; of those that are shown elsewhere too, the first.
const QuestionNode *QuestionSession::firstNode() const
{
    for (const SurveyNode &survey : m_list.surveys()) {
        for (const QuestionNode &node : survey.questions) {
            if (node.n > 0 && !survey.isOfTool &&
                newestField(*m_snapshot, node.questions.first().id) == Field::Question)
                return &node;
        }
    }
    return m_list.surveys().isEmpty() ? nullptr : &m_list.surveys().first().questions.first();
}

/// Where none was chosen, or the chosen one went with its import.
void QuestionSession::chooseWhatIsThere()
{
    if (const QuestionNode *chosen = m_list.node(m_list.indexOf(m_wish.questions))) {
        // Not known before there was a list.
        if (chosen->labels != m_wish.labels || chosen->form != m_wish.form) {
            m_wish.labels = chosen->labels;
            m_wish.form = chosen->form;
            countCard();
        }
        return;
    }
    if (const QuestionNode *first = firstNode()) {
        choose(idsOf(*first));
    } else {
        m_wish = {};
        m_card = {};
        Q_EMIT cardChanged();
    }
}

void QuestionSession::choose(const QList<QuestionId> &questions)
{
    if (questions == m_wish.questions)
        return;
    m_wish.questions = questions;
    const QuestionNode *node = m_list.node(m_list.indexOf(questions));
    m_wish.labels = node ? node->labels : QStringList();
    m_wish.form = node ? node->form : RowForm::Questions;
    m_wish.cut = possibleCut();
    countCard();
}

void QuestionSession::restore(const QList<QuestionId> &questions)
{
    if (m_wish.questions.isEmpty())
        m_wish.questions = questions;
}

void QuestionSession::setCut(const CutBy &cut)
{
    // A card that could not be cut shows another one than was asked for.
    const bool isShown = cut == m_wish.cut && cut == m_card.wish.cut;
    m_cut = m_wish.cut = cut;
    if (!isShown)
        countCard();
}

CutBy QuestionSession::possibleCut() const
{
    const bool isCut = !std::holds_alternative<std::monostate>(m_cut);
    return isCut && cuts().contains(m_cut) ? m_cut : CutBy();
}

void QuestionSession::toggle(QuestionId question, const QString &value)
{
    Q_EMIT filterRequested(m_filter.toggled(question, value));
}

void QuestionSession::toggle(Dimension dimension, const QString &value)
{
    Q_EMIT filterRequested(m_filter.toggled(dimension, value));
}

Result<QuestionSession::Shown>
QuestionSession::compute(const QString &database, const std::shared_ptr<const Snapshot> &snapshot,
                         const Filter &filter, const QuestionWish &wish, const Progress &progress)
{
    auto card = computeQuestion(snapshot, filter, wish, progress);
    if (!card)
        return failure(card.error());
    if (card->kind != QuestionKind::Text)
        return Shown{*card, {}};
    auto texts = responsesInWords(database, snapshot, filter, wish.questions.first(), progress);
    if (!texts)
        return failure(texts.error());
    card->n = qint64(texts->size());
    if (card->n > 0)
        card->verdict = {AnswerVerdictId::OwnWords, {card->n}};
    return Shown{*card, std::move(*texts)};
}

void QuestionSession::countCard()
{
    if (!m_snapshot)
        return;
    if (!m_isShown) { // as it may be with a list that was asked for while it was
        m_isStale = true;
        return;
    }
    m_page.cancel();
    m_cardJob.start(
        [path = m_database, snapshot = m_snapshot, filter = m_filter, wish = m_wish](
            const Progress &progress) { return compute(path, snapshot, filter, wish, progress); },
        [this](Result<Shown> shown) {
            if (shown) {
                m_card = shown->card;
                m_texts.setResponses(std::move(shown->texts));
                Q_EMIT cardChanged();
            } else if (shown.error().code != ProblemCode::Cancelled) {
                m_isStale = true; // who comes back asks once more
                Q_EMIT failed(shown.error());
            }
        });
}

void QuestionSession::fetchTexts(const std::vector<ResponseId> &responses)
{
    const QuestionId question = m_card.wish.questions.value(0);
    const bool isOfComments = m_snapshot && isComment(*m_snapshot, question);
    m_page.start(
        [path = m_database, responses, question,
         isOfComments](const Progress &) -> Result<QList<Comment>> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return isOfComments ? loadComments(**database, responses)
                                : loadAnswerTexts(**database, question, responses);
        },
        [this](Result<QList<Comment>> page) {
            if (page) {
                m_texts.addPage(*page);
                return;
            }
            m_texts.giveUpPage();
            if (page.error().code != ProblemCode::Cancelled)
                Q_EMIT failed(page.error());
        });
}

} // namespace patron
