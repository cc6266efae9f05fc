// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reportstory.h"

#include <algorithm>

namespace patron {

namespace {

/// An arrow only where the change is real, whatever else a verdict thinks of itself.
Tone toneOfChange(const Verdict &verdict)
{
    if (verdict.id == VerdictId::Up || verdict.id == VerdictId::Down)
        return verdict.tone;
    return verdict.id == VerdictId::NoChangeSeen ? Tone::Unsure : Tone::Plain;
}

class StoryTeller final
{
public:
    explicit StoryTeller(const StoryFindings &findings)
        : m_findings(findings)
    {
    }

    QList<StorySentence> tell()
    {
        addScore({CardId::OverviewLoyalty});
        addScore({CardId::OverviewSatisfaction, CardId::OverviewRating, CardId::OverviewEffort});
        if (m_story.isEmpty())
            addRatings();
        addOld();
        addGroups();
        addWorkFirst();
        if (m_story.size() < mostSentences)
            addCalls();
        if (m_story.size() < mostSentences)
            addVolume();
        // A shop of stars alone: the second score of those that are left.
        if (m_story.size() < mostSentences)
            addScore({CardId::OverviewRating, CardId::OverviewEffort, CardId::OverviewSpeed});
        return m_story;
    }

    QList<StorySentence> tellNews()
    {
        const QList<StorySentence> changes = changesOfTiles();
        if (changes.isEmpty()) {
            addRatings();
            return m_story;
        }
        addOld(); // before what it puts in doubt
        const bool isAnyWorse = addGroupChanges(Tone::Bad, 2);
        addDifference();
        addWorkFirst();
        if (!isAnyWorse && m_story.size() < mostSentences)
            addGroupChanges(Tone::Good, 1);
        m_story << changes.first(std::min(changes.size(), mostSentences - m_story.size()));
        return m_story;
    }

private:
    /// So many of those that got worse, or better; whether there are any.
    bool addGroupChanges(Tone tone, int most)
    {
        int added = 0;
        for (const GroupChange &change : m_findings.changes) {
            if (change.verdict.tone != tone || added == most)
                continue;
            ++added;
            m_story << StorySentence{StoryId::GroupChanged,
                                     change.figure,
                                     change.verdict,
                                     {static_cast<int>(change.dimension), change.group},
                                     tone};
        }
        return added > 0;
    }

    /// Nothing where no tile has a figure that answers change.
    [[nodiscard]] QList<StorySentence> changesOfTiles() const
    {
        qint64 compared = 0;
        QList<StorySentence> changed;
        bool isAny = false;
        bool areUndated = true;
        bool isNowTooFew = true; // whatever there was before
        for (const CardSpec &row : cardsOf(PaneId::Overview)) {
            const CardData *data = row.chart == ChartKind::Sparkline ? card(row.id) : nullptr;
            // How many answers there are, and who came back, is no figure that answers change.
            if (!data || data->headline.n == 0 || !changes(data->headline.metric))
                continue;
            isAny = true;
            areUndated = areUndated && data->verdict.id == VerdictId::NoDates;
            isNowTooFew = isNowTooFew && data->headline.n < smallestShown;
            const bool isChange =
                data->verdict.id == VerdictId::Up || data->verdict.id == VerdictId::Down;
            compared += isChange || data->verdict.id == VerdictId::NoChangeSeen;
            if (isChange)
                changed << StorySentence{
                    StoryId::Score, data->headline, data->verdict, {}, data->verdict.tone};
        }
        if (isAny && changed.isEmpty())
            changed << StorySentence{
                StoryId::NothingChanged, {}, {}, {compared, areUndated, isNowTooFew}, Tone::Unsure};
        // Not the one of std::ranges, which clang 14 cannot read.
        std::stable_partition(changed.begin(), changed.end(),
                              [](const StorySentence &each) { return each.tone == Tone::Bad; });
        return changed;
    }

    [[nodiscard]] static bool changes(Metric metric)
    {
        return std::ranges::find(changingMetrics(), metric) != changingMetrics().end();
    }

    const CardData *card(CardId id) const
    {
        const auto found = m_findings.cards.constFind(id);
        return found == m_findings.cards.constEnd() ? nullptr : &*found;
    }

    /// The first of these that has a value and was not told yet.
    void addScore(std::initializer_list<CardId> cards)
    {
        for (const CardId id : cards) {
            const CardData *data = card(id);
            if (!data || !data->headline.value || isTold(data->headline.metric))
                continue;
            m_story << StorySentence{
                StoryId::Score, data->headline, data->verdict, {}, toneOfChange(data->verdict)};
            return;
        }
    }

    [[nodiscard]] bool isTold(Metric metric) const
    {
        return std::ranges::any_of(m_story, [metric](const StorySentence &sentence) {
            return sentence.id == StoryId::Score && sentence.figure.metric == metric;
        });
    }

    void addGroups()
    {
        if (!addDifference())
            addAlike();
    }

    void addOld()
    {
        if (!m_findings.old)
            return;
        const OldAnswers &old = *m_findings.old;
        StorySentence sentence{
            StoryId::OldAnswers,
            {},
            {},
            {m_findings.oldName, old.share, old.days.from, old.days.to, old.now.from, old.now.to},
            Tone::Unsure};
        sentence.figure.metric = old.metric;
        m_story << sentence;
    }

    /// Of the first score whose groups differ for certain, the widest difference.
    bool addDifference()
    {
        for (const Metric metric : storyMetrics) {
            const GroupFinding *widest = nullptr;
            for (const GroupFinding &finding : m_findings.groups) {
                if (finding.metric == metric && finding.verdict.id == VerdictId::BestAndWorst &&
                    (!widest || finding.verdict.arguments.value(2).toDouble() >
                                    widest->verdict.arguments.value(2).toDouble()))
                    widest = &finding;
            }
            if (!widest)
                continue;
            StorySentence sentence{StoryId::GroupsDiffer,
                                   {},
                                   widest->verdict,
                                   {static_cast<int>(widest->dimension)},
                                   Tone::Plain};
            sentence.figure.metric = metric;
            m_story << sentence;
            return true;
        }
        return false;
    }

    void addAlike()
    {
        qint64 groups = 0;
        QList<int> dimensions;
        for (const GroupFinding &finding : m_findings.groups) {
            const int dimension = static_cast<int>(finding.dimension);
            if (finding.verdict.id != VerdictId::GroupsAlike || dimensions.contains(dimension))
                continue;
            dimensions << dimension;
            groups += finding.verdict.arguments.value(0).toLongLong();
        }
        if (!dimensions.isEmpty())
            m_story << StorySentence{StoryId::NothingDiffers, {}, {}, {groups}, Tone::Unsure};
    }

    void addWorkFirst()
    {
        const CardData *drivers = card(CardId::SatisfactionDrivers);
        if (!drivers || (drivers->verdict.id != VerdictId::WorkOnFirst &&
                         drivers->verdict.id != VerdictId::KeepUp &&
                         drivers->verdict.id != VerdictId::WorkOnOneOf))
            return;
        m_story << StorySentence{
            StoryId::WorkFirst, drivers->headline, drivers->verdict, {}, Tone::Plain};
    }

    void addRatings()
    {
        const CardData *ratings = card(CardId::SatisfactionRatings);
        if (ratings && ratings->verdict.id == VerdictId::BestOfQuestions &&
            ratings->verdict.arguments.value(2).toInt() > 1)
            m_story << StorySentence{
                StoryId::RatedQuestions, ratings->headline, ratings->verdict, {}, Tone::Plain};
    }

    void addCalls()
    {
        if (m_findings.callsDue > 0)
            m_story << StorySentence{StoryId::CallsOwed,
                                     {},
                                     {},
                                     {m_findings.callsDue, m_findings.callsOpen},
                                     Tone::Plain};
    }

    void addVolume()
    {
        const CardData *channels = card(CardId::OverviewChannels);
        if (channels && (channels->verdict.id == VerdictId::Responses ||
                         channels->verdict.id == VerdictId::PartChosen))
            m_story << StorySentence{
                StoryId::Volume, channels->headline, channels->verdict, {}, Tone::Plain};
    }

    const StoryFindings &m_findings;
    QList<StorySentence> m_story;
};

} // namespace

QList<StoryId> allStoryIds()
{
    return {StoryId::Score,          StoryId::GroupChanged,   StoryId::GroupsDiffer,
            StoryId::RatedQuestions, StoryId::NothingDiffers, StoryId::WorkFirst,
            StoryId::CallsOwed,      StoryId::Volume,         StoryId::OldAnswers,
            StoryId::NothingChanged};
}

Result<QList<GroupFinding>> findGroups(const Counter &counter, const Filter &filter)
{
    QList<Breakdown> breakdowns;
    QList<GroupFinding> findings;
    for (const Metric metric : storyMetrics) {
        for (const Dimension dimension : storyDimensions) {
            breakdowns << Breakdown::over(dimension, info(metric).measure);
            findings << GroupFinding{dimension, metric, {}};
        }
    }
    const auto counts = counter.counts(filter, breakdowns);
    if (!counts)
        return failure(counts.error());
    QList<CardCut> cuts;
    for (qsizetype i = 0; i < findings.size(); ++i)
        cuts << CardCut{findings[i].metric, &(*counts)[i]};
    const QList<Verdict> verdicts = groupsVerdicts(cuts);
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].verdict = verdicts[i];
    return findings;
}

QList<StorySentence> makeStory(const StoryFindings &findings)
{
    return StoryTeller(findings).tell();
}

QList<StorySentence> makeNews(const StoryFindings &findings)
{
    return StoryTeller(findings).tellNews();
}

} // namespace patron
