// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panestudies.h"

#include "models/counting/snapshotcounter.h"
#include "models/session/buyingstudies.h"
#include "models/session/driverstudy.h"
#include "models/session/ratingstudy.h"
#include "models/storage/database.h"

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// How the questions are rated, where no tile tells a score.
Result<CardData> ratingsWithoutScores(const StudySources &sources, const Filter &filter,
                                      const Progress &progress)
{
    QList<CardSpec> scores;
    for (const CardId id : {CardId::OverviewLoyalty, CardId::OverviewSatisfaction,
                            CardId::OverviewRating, CardId::OverviewEffort})
        scores << spec(id);
    const auto counted =
        computeDashboard(SnapshotCounter(sources.responses), filter, scores, progress);
    if (!counted)
        return failure(counted.error());
    const auto &cards = counted->cards;
    if (std::ranges::any_of(cards, [](const CardData &card) { return card.headline.n > 0; }))
        return CardData();
    return ratingsCard(*sources.responses, filter, progress);
}

} // namespace

Result<PaneStudies> studyPane(const QString &path, const StudySources &sources,
                              const Filter &filter, PaneId pane, const Progress &progress)
{
    auto cards = computeStudies(sources, filter, cardsOf(pane), progress);
    if (!cards)
        return failure(cards.error());
    const auto quiet = cards->find(CardId::LoyaltyQuiet);
    if (quiet != cards->end() && !quiet->table.rows.isEmpty()) {
        const auto database = Database::open(path, Access::Read);
        if (!database)
            return failure(database.error());
        if (const Result<void> named = nameQuiet(**database, quiet->table); !named)
            return failure(named.error());
    }
    PaneStudies studied{filter, pane, std::move(*cards), {}, {}};
    if (pane != PaneId::Overview)
        return studied;
    const SnapshotCounter counter(sources.responses);
    auto groups = findGroups(counter, filter);
    if (!groups)
        return failure(groups.error());
    auto old = findOldAnswers(counter, filter);
    if (!old)
        return failure(old.error());
    auto changes = findGroupChanges(counter, filter, progress);
    if (!changes)
        return failure(changes.error());
    auto drivers = driverCard(*sources.responses, filter, progress);
    if (!drivers)
        return failure(drivers.error());
    auto ratings = ratingsWithoutScores(sources, filter, progress);
    if (!ratings)
        return failure(ratings.error());
    studied.ratings = std::move(*ratings);
    studied.groups = std::move(*groups);
    studied.drivers = std::move(*drivers);
    studied.old = std::move(*old);
    studied.changes = std::move(*changes);
    return studied;
}

PaneStudies nothingStudied(const Filter &filter, PaneId pane)
{
    PaneStudies nothing{filter, pane, {}, {}, {}};
    for (const CardSpec &card : cardsOf(pane)) {
        if (card.study != Study::None)
            nothing.cards.insert(card.id, {});
    }
    return nothing;
}

} // namespace patron
