// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reportcontent.h"

#include "models/counting/snapshotcounter.h"
#include "models/items/questionlistmodel.h"
#include "models/session/callbackanswers.h"
#include "models/session/ownfigures.h"
#include "models/session/participation.h"
#include "models/session/studies.h"
#include "models/storage/askedstore.h"
#include "models/storage/database.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace patron {

namespace {

/// Figures that have a card of the Overview, or are told in the table alone.
constexpr std::array figureCards{CardId::OverviewLoyalty,      CardId::LoyaltyPromoters,
                                 CardId::OverviewSatisfaction, CardId::OverviewRating,
                                 CardId::OverviewEffort,       CardId::OverviewSpeed};

class ReportComputation final
{
public:
    ReportComputation(Database &database, const std::shared_ptr<const Snapshot> &snapshot,
                      ReportContent &content, const CallBackRule &rule, const Progress &progress)
        : m_database(database)
        , m_snapshot(snapshot)
        , m_content(content)
        , m_plan(content.plan)
        , m_filter(content.dashboard.filter)
        , m_rule(rule)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        for (const auto step :
             {&ReportComputation::loadSources, &ReportComputation::countCards,
              &ReportComputation::study, &ReportComputation::listFigures, &ReportComputation::ask,
              &ReportComputation::compare, &ReportComputation::listCalls,
              &ReportComputation::listWords, &ReportComputation::tell}) {
            if (!m_progress.isWanted())
                return failure(ProblemCode::Cancelled);
            if (Result<void> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    /// Lists and purchases are only read for parts that tell of them.
    Result<void> loadSources()
    {
        m_sources.responses = m_snapshot;
        m_sources.hours = m_plan.hours;
        if (!m_plan.has(ReportPart::Loyalty) && !m_plan.has(ReportPart::Compare) &&
            !m_plan.has(ReportPart::Figures))
            return {};
        auto loaded = loadStudySources(m_database, m_progress);
        if (!loaded)
            return failure(loaded.error());
        m_sources.customers = std::move(loaded->customers);
        m_sources.purchases = std::move(loaded->purchases);
        return {};
    }

    [[nodiscard]] bool isPlanned(PaneId pane) const
    {
        return std::ranges::any_of(m_plan.parts,
                                   [pane](ReportPart part) { return paneOf(part) == pane; });
    }

    /// The Overview's cards are the story's, too.
    [[nodiscard]] QList<CardSpec> cards() const
    {
        QList<CardSpec> wanted;
        for (const CardSpec &card : allCards()) {
            if (card.study == Study::Quiet)
                continue; // a report names nobody
            if (card.pane == PaneId::Overview || card.id == CardId::LoyaltyPromoters ||
                card.id == CardId::SatisfactionDrivers || isPlanned(card.pane))
                wanted << card;
        }
        return wanted;
    }

    Result<void> countCards()
    {
        const SnapshotCounter counter(m_snapshot);
        auto dashboard = computeDashboard(counter, m_filter, cards(), m_progress);
        if (!dashboard)
            return failure(dashboard.error());
        m_content.dashboard = std::move(*dashboard);
        const auto asked = loadAsked(m_database);
        if (!asked)
            return failure(asked.error());
        return addParticipation(m_content.dashboard, counter, *asked);
    }

    Result<void> study()
    {
        auto studied = computeStudies(m_sources, m_filter, cards(), m_progress);
        if (!studied)
            return failure(studied.error());
        m_content.dashboard.cards.insert(*studied);
        compareTogether(m_content.dashboard.cards);
        return {};
    }

    Result<void> listFigures()
    {
        const auto add = [this](CardData data) {
            data.table = {};
            if (data.headline.n > 0)
                m_content.figures << data;
        };
        for (const CardId card : figureCards)
            add(m_content.dashboard.cards.value(card));
        // The one figure that has no tile: as the tile of the time to reply would be.
        CardSpec solving = spec(CardId::OverviewSpeed);
        solving.metric = Metric::ResolutionTime;
        solving.breakdown.measure = info(Metric::ResolutionTime).measure;
        const SnapshotCounter counter(m_snapshot);
        const auto solved = computeDashboard(counter, m_filter, {&solving, 1}, m_progress);
        if (!solved)
            return failure(solved.error());
        add(solved->cards.value(solving.id));
        add(m_content.dashboard.cards.value(CardId::OverviewReturning));
        return {};
    }

    Result<void> ask()
    {
        if (!m_plan.has(ReportPart::Questions))
            return {};
        const QList<QuestionCounts> counts = questionCounts(*m_snapshot, m_filter);
        const auto rankings = rankedQuestions(*m_snapshot, m_progress);
        if (!rankings)
            return failure(rankings.error());
        QList<std::pair<ReportSurvey, QList<QuestionNode>>> surveys;
        for (const SurveyNode &survey : questionList(*m_snapshot, counts, *rankings)) {
            ReportSurvey told;
            told.file = survey.file;
            const QList<QuestionNode> nodes = toBePrinted(survey, counts, told.oneAnswer);
            if (!nodes.isEmpty() || told.oneAnswer > 0)
                surveys.append({told, nodes});
        }
        QList<qsizetype> wanted;
        for (const auto &[survey, nodes] : surveys)
            wanted << nodes.size();
        QList<qsizetype> rooms = roomForQuestions(wanted);
        for (auto &[survey, nodes] : surveys) {
            const QSet<qsizetype> printed = chosenFor(rooms.takeFirst(), nodes);
            for (qsizetype i = 0; i < nodes.size(); ++i) {
                const QuestionNode &node = nodes[i];
                if (!printed.contains(i)) {
                    survey.beyond << node;
                    continue;
                }
                auto card = computeQuestion(m_snapshot, m_filter,
                                            {idsOf(node), node.labels, {}, node.form}, m_progress);
                if (!card)
                    return failure(card.error());
                survey.questions << ReportQuestion{node.title, node.questions.size(),
                                                   std::move(*card)};
            }
            m_content.surveys << survey;
        }
        return {};
    }

    /// Where there is no room for all, ratings come first: they say how well things are done. What
    /// is printed stands in the survey's own order.
    static QSet<qsizetype> chosenFor(qsizetype room, const QList<QuestionNode> &nodes)
    {
        QList<qsizetype> places(nodes.size());
        std::iota(places.begin(), places.end(), 0);
        // Not the one of std::ranges, which clang 14 cannot read.
        std::stable_partition(places.begin(), places.end(),
                              [&nodes](qsizetype i) { return isRating(nodes[i]); });
        places.resize(std::min(room, places.size()));
        return {places.begin(), places.end()};
    }

    /// Nobody was asked what the tool noted; the rows of a matrix stand together; where all say the
    /// same there is nothing to draw.
    [[nodiscard]] QList<QuestionNode> toBePrinted(const SurveyNode &survey,
                                                  const QList<QuestionCounts> &counts,
                                                  qsizetype &oneAnswer) const
    {
        QList<QuestionNode> nodes;
        QSet<QuestionId> told;
        for (const QuestionNode &node : survey.questions) {
            if (survey.isOfTool || !isToBePrinted(node, told))
                continue;
            for (const Question &question : node.questions)
                told.insert(question.id);
            if (hasOneAnswer(node, counts))
                ++oneAnswer;
            else
                nodes << node;
        }
        return nodes;
    }

    static bool isRating(const QuestionNode &node)
    {
        return node.form == RowForm::Questions &&
               node.questions.first().kind == QuestionKind::Scale;
    }

    static bool hasOneAnswer(const QuestionNode &node, const QList<QuestionCounts> &counts)
    {
        const auto own =
            std::ranges::find(counts, node.questions.first().id,
                              [](const QuestionCounts &each) { return each.question.id; });
        return !node.isMatrix() && own != counts.end() && own->answers.size() == 1;
    }

    /// What became a score, or a dimension that figures are cut by, is told by other pages; an age
    /// group by none.
    [[nodiscard]] static bool isToldElsewhere(Field field)
    {
        const auto dimension = dimensionOf(field);
        if (!dimension)
            return field != Field::Question;
        return std::ranges::any_of(allCards(), [dimension](const CardSpec &card) {
            return card.breakdown.by == GroupBy::Value && card.breakdown.dimension == *dimension;
        });
    }

    /// Answers in words of one's own are nobody else's to read; the rows of a matrix stand
    /// together.
    [[nodiscard]] bool isToBePrinted(const QuestionNode &node, const QSet<QuestionId> &told) const
    {
        const Question &question = node.questions.first();
        return node.n >= smallestShown && question.kind != QuestionKind::Text &&
               !told.contains(question.id) &&
               !isToldElsewhere(newestField(*m_snapshot, question.id));
    }

    Result<void> compare()
    {
        if (!m_plan.has(ReportPart::Compare))
            return {};
        const auto own = ownFigures(m_snapshot, m_sources.customers, m_filter, m_progress);
        if (!own)
            return failure(own.error());
        for (ComparedTheme theme : comparedThemes(publishedSurveys(), *own)) {
            theme.figures.removeIf(
                [](const ComparedFigure &figure) { return !figure.own || !figure.own->value; });
            if (!theme.figures.isEmpty())
                m_content.themes << theme;
        }
        return {};
    }

    Result<void> listCalls()
    {
        const auto links = loadCallBackLinks(m_database, m_progress);
        if (!links)
            return failure(links.error());
        const CallBackCounts counted =
            countCallBacks(callBackAnswers(*m_snapshot, m_filter, m_rule, *links, m_progress),
                           links->records, m_rule, m_content.madeAt.date());
        m_content.calls.counts = counted.views;
        m_content.calls.help = counted.help;
        return {};
    }

    Result<void> listWords()
    {
        if (!m_plan.has(ReportPart::Comments))
            return {};
        auto words = studyWords(m_database, *m_snapshot, m_filter, m_progress);
        if (!words)
            return failure(words.error());
        m_content.words = std::move(*words);
        return {};
    }

    Result<void> tell()
    {
        const SnapshotCounter counter(m_snapshot);
        auto groups = findGroups(counter, m_filter);
        if (!groups)
            return failure(groups.error());
        auto old = findOldAnswers(counter, m_filter);
        if (!old)
            return failure(old.error());
        const QString oldName = *old ? importNames(*m_snapshot).value((*old)->import) : QString();
        m_content.story = makeStory(
            {m_content.dashboard.cards, std::move(*groups), m_content.calls.of(CallBackView::Today),
             m_content.calls.of(CallBackView::Open), std::move(*old), oldName});
        return {};
    }

    Database &m_database;
    std::shared_ptr<const Snapshot> m_snapshot;
    ReportContent &m_content;
    const ReportPlan &m_plan;
    const Filter m_filter;
    const CallBackRule m_rule;
    const Progress &m_progress;
    StudySources m_sources;
};

} // namespace

bool ReportCalls::isAny() const
{
    return std::ranges::any_of(counts, [](qint64 count) { return count > 0; });
}

QList<qsizetype> roomForQuestions(const QList<qsizetype> &wanted)
{
    QList<qsizetype> bySize(wanted.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    std::ranges::stable_sort(bySize, {}, [&wanted](qsizetype survey) { return wanted[survey]; });
    QList<qsizetype> rooms(wanted.size());
    qsizetype left = mostReportQuestions;
    qsizetype waiting = wanted.size();
    for (const qsizetype survey : std::as_const(bySize)) {
        rooms[survey] = std::min(wanted[survey], std::max(fewestOfSurvey, left / waiting));
        left = std::max<qsizetype>(0, left - rooms[survey]);
        --waiting;
    }
    return rooms;
}

Result<ReportContent> computeReport(Database &database,
                                    const std::shared_ptr<const Snapshot> &snapshot,
                                    const Filter &filter, const ReportPlan &plan,
                                    const QDateTime &madeAt, const Progress &progress,
                                    const CallBackRule &rule)
{
    ReportContent content;
    content.plan = plan;
    content.madeAt = madeAt;
    content.dashboard.filter = planned(plan, filter, madeAt.date());
    content.importNames = importNames(*snapshot);
    content.questionNames = questionNames(*snapshot);
    if (const Result<void> done =
            ReportComputation(database, snapshot, content, rule, progress).run();
        !done)
        return failure(done.error());
    return content;
}

} // namespace patron
