// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboardsession.h"

#include "models/counting/rangeorder.h"
#include "models/counting/snapshotcounter.h"
#include "models/session/outsidescale.h"
#include "models/session/participation.h"
#include "models/session/questioncard.h"
#include "models/session/wordstudy.h"
#include "models/storage/database.h"

#include <algorithm>

namespace patron {

namespace {

/// A file that was taken back is no choice any more: nothing would be shown, under a name that is
/// gone. old: null before the first reading.
Filter withoutGoneFiles(Filter filter, const Snapshot *old, const Snapshot &now)
{
    const auto chosen = filter.chosen.find(Dimension::Import);
    if (!old || chosen == filter.chosen.end())
        return filter;
    const QMap<QString, QString> before = importNames(*old);
    const QMap<QString, QString> after = importNames(now);
    chosen->removeIf(
        [&](const QString &file) { return before.contains(file) && !after.contains(file); });
    if (chosen->isEmpty())
        filter.chosen.erase(chosen);
    return filter;
}

constexpr int oneFrame = 16; ///< milliseconds: in which a pane is laid out and painted

} // namespace

DashboardSession::DashboardSession(QString database, QThreadPool &pool, QObject *parent,
                                   qint64 firstLook)
    : QObject(parent)
    , m_database(std::move(database))
    , m_firstLook(firstLook)
    , m_readKept(pool)
    , m_load(pool)
    , m_loadSources(pool)
    , m_findWords(pool)
    , m_compute(pool)
    , m_study(pool)
    , m_findShowable(pool)
    , m_keep(pool)
    , m_commentCount(pool)
{
    m_studySoon.setSingleShot(true);
    connect(&m_studySoon, &QTimer::timeout, this, &DashboardSession::study);
    connect(&m_commentCount, &CommentCount::counted, this, &DashboardSession::commentsCounted);
}

DashboardSession::~DashboardSession() = default;

bool DashboardSession::isEmpty() const
{
    const auto isNone = [](const std::shared_ptr<const Snapshot> &snapshot) {
        return !snapshot || snapshot->size() == 0;
    };
    return isNone(m_snapshot) && isNone(m_sources.customers) && isNone(m_sources.purchases);
}

QMap<Dimension, QStringList> DashboardSession::choices() const
{
    QMap<Dimension, QStringList> result;
    if (!m_snapshot || m_snapshot->size() == 0)
        return result;
    for (const DimensionInfo &row : allDimensions()) {
        if (row.dimension == Dimension::ScoreClass) {
            const ScoreColumn &scores = m_snapshot->measures.at(Measure::Recommend);
            const bool isAsked = scores.codes.visit([](const auto &codes) {
                return std::ranges::any_of(codes, [](auto code) { return code != 0; });
            });
            if (isAsked)
                result[row.dimension] = {QLatin1String(scoreClassIds[2]),
                                         QLatin1String(scoreClassIds[1]),
                                         QLatin1String(scoreClassIds[0])};
        } else if (row.dimension == Dimension::Import) {
            for (const ImportRecord &import : m_snapshot->imports)
                result[row.dimension] << QString::number(import.id.value);
        } else if (const QStringList &words = m_snapshot->dimensions.at(row.dimension).words;
                   !words.isEmpty()) {
            result[row.dimension] = words;
            sortRanges(result[row.dimension],
                       [](const QString &word) -> const QString & { return word; });
        }
    }
    return result;
}

QMap<QString, QString> DashboardSession::importNames() const
{
    return m_snapshot ? patron::importNames(*m_snapshot) : QMap<QString, QString>();
}

QMap<QuestionId, QString> DashboardSession::questionNames() const
{
    return m_snapshot ? patron::questionNames(*m_snapshot) : QMap<QuestionId, QString>();
}

bool DashboardSession::isOfPart() const
{
    return m_snapshot && !m_snapshot->isWhole && !m_isKept;
}

bool DashboardSession::showsWhatWasKept() const
{
    return m_isKept && m_pane == PaneId::Overview && m_filter == m_dashboard.filter;
}

void DashboardSession::showKept()
{
    m_readKept.start(
        [path = m_database](const Progress &) -> Result<KeptFigures> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            auto kept = keptFigures(**database, keptFiguresPath(path));
            return kept ? Result<KeptFigures>(std::move(*kept)) : failure(ProblemCode::Cancelled);
        },
        [this](Result<KeptFigures> kept) {
            // That there is nothing, or that it cannot be read, only means to wait for the answers.
            if (!kept)
                return;
            m_keptMark = kept->mark;
            if (m_pane != PaneId::Overview || !m_filter.isEmpty() || !m_dashboard.cards.isEmpty())
                return;
            m_isKept = true;
            m_dashboard = std::move(kept->dashboard);
            Q_EMIT dashboardChanged();
        });
}

/// Once all else is on screen: the next start shows it at once.
void DashboardSession::keep()
{
    if (!m_loaded || !m_loaded->isWhole || m_mark.isEmpty() || m_mark == m_keptMark)
        return;
    m_keep.start(
        [path = m_database, mark = m_mark,
         snapshot = m_loaded](const Progress &progress) -> Result<QByteArray> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            const auto kept =
                keepFigures(**database, keptFiguresPath(path), mark, snapshot, progress);
            return kept ? Result<QByteArray>(mark) : failure(kept.error());
        },
        [this](const Result<QByteArray> &mark) {
            if (mark) // else the next start waits for the answers, as it did before
                m_keptMark = *mark;
        });
}

void DashboardSession::reload()
{
    m_load.start(
        [path = m_database, old = m_loaded, touched = m_touched, erasures = m_erasures,
         firstLook = m_firstLook](const Progress &progress) {
            return readAnew(path, {old, erasures, {}}, touched, firstLook, progress);
        },
        [this](const Result<DashboardReading> &read) {
            if (!read) {
                if (read.error().code != ProblemCode::Cancelled)
                    Q_EMIT failed(read.error());
                return;
            }
            m_touched.clear();
            m_erasures = read->erasures;
            const Filter filter = withoutGoneFiles(m_filter, m_loaded.get(), *read->snapshot);
            const bool isFilterOther = filter != m_filter;
            m_filter = filter;
            m_loaded = read->snapshot;
            m_snapshot = m_loaded;
            m_mark = read->mark;
            m_findShowable.cancel();
            m_showable.clear();
            // Figures first: whoever hears of it has work of their own for the threads.
            if (m_snapshot->isWhole || !showsWhatWasKept())
                recompute();
            else
                tellScope(); // what was kept has no filter, so no words
            Q_EMIT snapshotChanged();
            if (isFilterOther)
                Q_EMIT filterChanged(m_filter);
            if (!m_snapshot->isWhole)
                reload();
            else
                loadSources();
        });
}

void DashboardSession::reloadTouched(const std::vector<ResponseId> &touched)
{
    m_touched.insert(m_touched.end(), touched.begin(), touched.end());
    ++m_erasures;
    reload();
}

/// After the responses, so that the first figures do not wait for them.
void DashboardSession::loadSources()
{
    m_loadSources.start(
        [path = m_database](const Progress &progress) -> Result<StudySources> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return loadStudySources(**database, progress);
        },
        [this](Result<StudySources> loaded) {
            if (loaded) {
                const bool wasEmpty = isEmpty();
                const bool isAskedOtherwise = loaded->asked != m_sources.asked;
                m_sources = std::move(*loaded);
                m_findShowable.cancel();
                m_showable.clear();
                if (isAskedOtherwise)
                    recompute();
                if (isEmpty() != wasEmpty)
                    Q_EMIT snapshotChanged();
                study();
                keep();
            } else if (loaded.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(loaded.error());
            }
        });
}

void DashboardSession::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    recompute();
    Q_EMIT filterChanged(m_filter);
}

void DashboardSession::setOpeningHours(const OpeningHours &hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    study();
}

void DashboardSession::countComments(const Filter &filter)
{
    m_commentCount.count(m_scope.snapshot, filter);
}

void DashboardSession::showPane(PaneId pane)
{
    if (pane == m_pane && !m_dashboard.cards.isEmpty())
        return;
    m_pane = pane;
    recompute();
}

/// The responses whose comment holds the filter's words: read once, then a part of the snapshot.
void DashboardSession::findWords()
{
    m_findWords.start(
        [path = m_database, snapshot = m_loaded,
         filter = m_filter](const Progress &progress) -> Result<std::shared_ptr<const Snapshot>> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return withWords(**database, *snapshot, filter, progress);
        },
        [this](Result<std::shared_ptr<const Snapshot>> found) {
            if (found) {
                m_snapshot = std::move(*found);
                recompute();
            } else if (found.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(found.error());
            }
        });
}

void DashboardSession::recompute()
{
    if (!m_snapshot)
        return;
    m_findWords.cancel();
    m_studySoon.stop();
    m_study.cancel();
    m_findShowable.cancel(); // what is on screen comes first
    if (lacksWords(*m_snapshot, m_filter)) {
        findWords();
        return;
    }
    m_compute.start(
        [snapshot = m_snapshot, filter = m_filter, asked = m_sources.asked,
         cards = cardsOf(m_pane)](const Progress &progress) -> Result<Dashboard> {
            const SnapshotCounter counter(snapshot);
            auto dashboard = computeDashboard(counter, filter, cards, progress);
            if (!dashboard)
                return dashboard;
            explainOutsideScale(*dashboard, *snapshot, progress);
            if (const Result<void> added = addParticipation(*dashboard, counter, asked); !added)
                return failure(added.error());
            return dashboard;
        },
        [this](Result<Dashboard> computed) {
            if (!computed && computed.error().code == ProblemCode::Cancelled)
                return;
            if (computed) {
                m_isKept = false;
                m_counted = std::move(*computed);
                showCards();
            } else {
                Q_EMIT failed(computed.error());
            }
            m_studySoon.start(oneFrame); // the counted are waited for, and painted first
        });
    tellScope();
}

void DashboardSession::tellScope()
{
    const Scope now{m_snapshot, m_filter};
    if (now == m_scope)
        return;
    m_scope = now;
    Q_EMIT scopeChanged();
}

/// What takes longer than a click comes in its own time.
void DashboardSession::study()
{
    const QList<CardSpec> cards = cardsOf(m_pane);
    const bool isAny =
        std::ranges::any_of(cards, [](const CardSpec &card) { return card.study != Study::None; });
    m_studySoon.stop();
    m_study.cancel();
    if (!m_snapshot || !isAny)
        return;
    StudySources sources = m_sources;
    sources.responses = m_snapshot;
    sources.hours = m_hours;
    m_study.start(
        [path = m_database, sources, filter = m_filter, pane = m_pane](const Progress &progress) {
            return studyPane(path, sources, filter, pane, progress);
        },
        [this](Result<PaneStudies> computed) {
            if (!computed && computed.error().code == ProblemCode::Cancelled)
                return;
            m_studied = computed ? std::move(*computed) : nothingStudied(m_filter, m_pane);
            if (!m_compute.isRunning()) // else they are shown together
                showCards();
            if (!computed)
                Q_EMIT failed(computed.error());
        });
}

void DashboardSession::showCards()
{
    m_dashboard = m_counted;
    const bool isStudied = m_studied.pane == m_pane && m_studied.filter == m_counted.filter;
    if (isStudied)
        m_dashboard.cards.insert(m_studied.cards);
    compareTogether(m_dashboard.cards);
    if (m_pane != PaneId::Overview) {
        m_news.clear();
    } else if (isStudied) { // else those of before stay for the moment: half the news are others
        QMap<CardId, CardData> cards = m_dashboard.cards;
        cards[CardId::SatisfactionDrivers] = m_studied.drivers;
        cards[CardId::SatisfactionRatings] = m_studied.ratings;
        const auto &old = m_studied.old;
        m_news = makeNews({cards, m_studied.groups, 0, 0, old,
                           old ? importNames().value(old->import) : QString(), m_studied.changes});
    }
    if (isStudied)
        findShowable();
    Q_EMIT dashboardChanged();
}

QList<CardId> DashboardSession::hiddenByFilter() const
{
    QList<CardId> hidden = m_showable.value(m_pane);
    hidden.removeIf([this](CardId card) {
        const auto data = m_dashboard.cards.constFind(card);
        return data == m_dashboard.cards.constEnd() || isWorthShowing(*data);
    });
    return hidden;
}

/// Once for each pane, after all else: what it would show without the filter.
void DashboardSession::findShowable()
{
    if (m_filter.isEmpty() || m_showable.contains(m_pane) || m_findShowable.isRunning())
        return;
    StudySources sources = m_sources;
    sources.responses = m_snapshot;
    m_findShowable.start(
        [sources, pane = m_pane](const Progress &progress) -> Result<QList<CardId>> {
            const SnapshotCounter counter(sources.responses);
            auto counted = computeDashboard(counter, {}, cardsOf(pane), progress);
            if (!counted)
                return failure(counted.error());
            auto studied = computeStudies(sources, {}, cardsOf(pane), progress);
            if (!studied)
                return failure(studied.error());
            counted->cards.insert(*studied);
            QList<CardId> showable;
            for (auto card = counted->cards.cbegin(); card != counted->cards.cend(); ++card) {
                if (isWorthShowing(*card))
                    showable << card.key();
            }
            return showable;
        },
        [this, pane = m_pane](const Result<QList<CardId>> &showable) {
            if (!showable) // only told less
                return;
            m_showable[pane] = *showable;
            if (pane == m_pane)
                Q_EMIT hiddenKnown();
            else
                findShowable();
        });
}

} // namespace patron
